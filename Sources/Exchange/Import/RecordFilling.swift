internal import Domain

/// Adds what a list knows of a body to the record that is there, and overwrites nothing.
enum RecordFilling {
  /// The record with the proposal's keys where it has none, its wordings as aliases where they differ, and its source
  /// beside the ones there. Filling twice changes nothing the second time.
  ///
  /// `status` and `notice` are never filled in: that a list retires a body is told (`differences`), and a person decides.
  static func filled(_ record: JSONObject, from proposal: JSONObject) -> JSONObject {
    var filled = record
    for member in proposal.members {
      switch member.key {
      case "id", "kind", "status", "notice", "aliases": continue
      case "name": filled["name"] = name(record["name"], with: member.value)
      case "contact": filled["contact"] = contact(record["contact"], with: member.value)
      case "source": filled["source"] = ImportSource.joined(record["source"], with: member.value)
      default: if isBlank(record[member.key]) { filled[member.key] = member.value }
      }
    }
    let names = BilingualText(filled["name"])?.all ?? []
    let held = record["aliases"]?.array
    if record["aliases"] == nil || held != nil {
      var aliases = AliasList(names: names, aliases: held?.compactMap(\.string) ?? [])
      let before = aliases.texts.count
      aliases.add(BilingualText(proposal["name"])?.all ?? [])
      aliases.add(proposal["aliases"]?.strings ?? [])
      let fresh = aliases.texts.dropFirst(before).map(JSONValue.string)
      if !fresh.isEmpty { filled["aliases"] = .array((held ?? []) + fresh) }
    }
    return filled
  }

  /// Keys of which the record and the proposal say different things; the record's value stays.
  static func differences(_ record: JSONObject, from proposal: JSONObject) -> [String] {
    proposal.members.compactMap { member in
      switch member.key {
      case "id", "kind", "name", "aliases", "source", "notice": return nil
      case "status": return (record["status"] ?? "active") == member.value ? nil : "status"
      case "contact":
        let (old, new) = (record["contact"]?.object?["url"], member.value.object?["url"])
        return isBlank(old) || old == new ? nil : "contact.url"
      default: return isBlank(record[member.key]) || record[member.key] == member.value ? nil : member.key
      }
    }
  }

  /// A wording in the language that is missing. A plain string is one wording; it becomes `{ja, en}` only to take the other.
  private static func name(_ old: JSONValue?, with new: JSONValue) -> JSONValue? {
    guard let held = BilingualText(old), let offered = new.object else { return old ?? new }
    var members = old?.object ?? ["ja": held.ja.map(JSONValue.string)]
    for language in ["ja", "en"] where isBlank(members[language]) {
      // A plain string may be the English name itself.
      guard let wording = offered[language], !held.all.contains(wording.string ?? "") else { continue }
      members[language] = wording
    }
    return old?.object == nil && members.members.count == 1 ? old : .object(members)
  }

  private static func contact(_ old: JSONValue?, with new: JSONValue) -> JSONValue? {
    guard var members = old?.object else { return isBlank(old) ? new : old }
    if isBlank(members["url"]), let url = new.object?["url"] { members["url"] = url }
    return .object(members)
  }

  private static func isBlank(_ value: JSONValue?) -> Bool {
    switch value {
    case nil, .null?: true
    case .string(let text)?: text.allSatisfy(\.isWhitespace)
    default: false
    }
  }
}
