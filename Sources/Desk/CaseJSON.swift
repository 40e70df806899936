package import Domain

/// A case as `--json` prints it (DESIGN §5, fixed keys; scales in Japanese in every language).
package enum CaseJSON {
  package static func object(_ item: Case) -> JSONObject {
    [
      "number": .string(item.number.description), "openedAt": .string(item.openedAt.iso),
      "kind": .string(item.kind.rawValue), "company": item.caller.company.map(JSONValue.string) ?? .null,
      "problem": item.problem.map(JSONValue.string) ?? .null, "fields": .strings(item.fields),
      "stage": .string(item.stage.rawValue), "outcome": .string(item.outcome?.rawValue ?? "open"),
      "coordinator": .string(item.coordinator),
      "targets": .array(
        item.targets.map { target in
          .object([
            "id": target.target.id.map { .string($0.text) } ?? .null, "name": .string(target.target.name),
            "institution": target.target.institution.map(JSONValue.string) ?? .null,
            "state": .string(target.state.rawValue),
          ])
        }),
    ]
  }
}
