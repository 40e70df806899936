package import Domain

/// What is being typed, kept in `drafts/<name>.json` until it is recorded: written beside and renamed, so that a kill
/// leaves the one before.
package enum DraftFile {
  /// Writes the draft. Throws what the system refuses; the draft before it is untouched then.
  package static func save(
    _ draft: ConsultationDraft, named name: String, in folder: DataFolder, system: SystemCalls
  ) throws(StorageError) {
    do throws(SystemFailure) {
      try system.makeFolders(folder.drafts)
      try ReplacingFile.write(JSONWriter.laidOut(.object(json(of: draft))), to: path(name, folder), in: system)
    } catch {
      throw .system(error)
    }
  }

  /// The draft of that name; nil where there is none, or none that can be read.
  package static func load(named name: String, in folder: DataFolder, system: SystemCalls) -> ConsultationDraft? {
    guard let bytes = try? system.contentIfPresent(of: path(name, folder)),
      let json = (try? JSONReader.read(bytes.span))?.object
    else { return nil }
    return draft(json)
  }

  /// Removes it; where it is not there, that is as well.
  package static func remove(named name: String, in folder: DataFolder, system: SystemCalls) {
    guard (try? system.statusIfPresent(of: path(name, folder))) != nil else { return }
    try? system.remove(path(name, folder))
  }

  private static func path(_ name: String, _ folder: DataFolder) -> String {
    folder.drafts.appendingName("\(name).json")
  }

  /// Every part of a draft; what is empty is left out.
  static func json(of draft: ConsultationDraft) -> JSONObject {
    [
      "format": .int(1), "kind": .string(draft.kind.rawValue), "channel": draft.channel.map { .string($0.rawValue) },
      "confidentiality": .string(draft.confidentiality.rawValue),
      "company": draft.caller.company.map(JSONValue.string), "caller": draft.caller.person.map(JSONValue.string),
      "phone": draft.caller.phone.map(JSONValue.string), "email": draft.caller.email.map(JSONValue.string),
      "problem": .string(draft.problem), "note": .string(draft.note), "fields": .strings(draft.fields),
      "targets": .array(
        draft.targets.map { target in
          var json = target.json
          json["why"] = target.why.map(JSONValue.string)
          return .object(json)
        }),
      "followUp": draft.followUp.map { .string($0.iso) }, "startedAt": draft.startedAt.map { .string($0.iso) },
      "occurredAt": draft.occurredAt.map { .string($0.iso) },
    ]
  }

  /// Reads what it can; a part that is missing or wrong is as if not typed.
  static func draft(_ json: JSONObject) -> ConsultationDraft {
    func text(_ key: String) -> String? { json[key]?.string }
    func time(_ key: String) -> Timestamp? { text(key).flatMap { Timestamp($0, defaultOffset: .japan) } }
    var draft = ConsultationDraft()
    draft.kind = text("kind").flatMap(ConsultationKind.init(rawValue:)) ?? .technical
    draft.channel = text("channel").flatMap(Channel.init(rawValue:))
    draft.confidentiality = text("confidentiality").map { Confidentiality(rawValue: $0) ?? .underNDA } ?? .open
    draft.caller = Caller(
      company: text("company"), person: text("caller"), phone: text("phone"), email: text("email"))
    draft.problem = text("problem") ?? ""
    draft.note = text("note") ?? ""
    draft.fields = json["fields"]?.strings ?? []
    draft.targets = (json["targets"]?.array ?? []).compactMap { element in
      guard let members = element.object, var target = ReferralTarget(members) else { return nil }
      target.why = members["why"]?.string
      return target
    }
    draft.followUp = text("followUp").flatMap { CivilDate($0) }
    draft.startedAt = time("startedAt")
    draft.occurredAt = time("occurredAt")
    return draft
  }
}
