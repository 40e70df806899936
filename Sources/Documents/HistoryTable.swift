package import Domain

/// The history as a table, a case a row; the keys of the heads are those of `--json`.
package enum HistoryTable {
  package static func csv(_ cases: [Case]) -> CSV {
    let head = [
      "number", "openedAt", "kind", "company", "problem", "fields", "stage", "outcome", "coordinator", "targets",
    ]
    return CSV(
      [head]
        + cases.map { item in
          [
            item.number.description, item.openedAt.iso, item.kind.rawValue, item.caller.company ?? "",
            item.problem ?? "", item.fields.joined(separator: ";"), item.stage.rawValue,
            item.outcome?.rawValue ?? "open", item.coordinator,
            item.targets.map { "\($0.target.name) (\($0.state.rawValue))" }.joined(separator: "; "),
          ]
        })
  }
}
