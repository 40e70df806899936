/// A record of the catalog: the JSON object of its file, read through the keys that the format fixes.
///
/// The object itself is the record, so a key that this version does not know is kept by doing nothing, and an edit is a
/// change of members. Reading a key is a look-up among some twenty members.
package struct CatalogRecord: Sendable, Equatable {
  package let id: RecordID
  package let kind: RecordKind
  package let name: BilingualText
  /// Everything the file says, in its order.
  package let json: JSONObject

  /// nil where `id`, `kind` or `name` is missing or wrong; `RecordProblem.find` says which.
  package init?(_ json: JSONObject) {
    guard let id = json["id"]?.string.flatMap(RecordID.init), let kind = json["kind"]?.string.flatMap(RecordKind.init),
      let name = BilingualText(json["name"])
    else { return nil }
    self.id = id
    self.kind = kind
    self.name = name
    self.json = json
  }

  /// The bilingual wording of a key such as `summary`, `department` or `title`; nil where there is none.
  package func wording(_ key: String) -> BilingualText? { BilingualText(json[key]) }

  /// The words of a key that holds a string, a bilingual wording or an array of either, all languages, in order.
  package func words(_ key: String) -> [String] { CatalogRecord.words(in: json[key]) }

  private static func words(in value: JSONValue?) -> [String] {
    switch value {
    case .string(let text)?: text.isEmpty ? [] : [text]
    case .array(let elements)?: elements.flatMap { words(in: $0) }
    case .object?: BilingualText(value)?.all ?? []
    default: []
    }
  }
}

extension CatalogRecord {
  package var yomi: String? { json["yomi"]?.string }
  package var aliases: [String] { words("aliases") }
  package var keywords: [String] { words("keywords") }
  package var fields: [String] { json["fields"]?.strings ?? [] }
  /// Concept ids.
  package var techniques: [String] { json["techniques"]?.strings ?? [] }
  /// The institution that a researcher, a machine or a service belongs to.
  package var institutionID: RecordID? { json["institution"]?.string.flatMap(RecordID.init) }
  package var institutionType: InstitutionType? { json["type"]?.string.flatMap(InstitutionType.init) }
  /// A door outside the council: offered where nobody inside can help.
  package var isOutside: Bool { json["outside"]?.bool ?? false }
  package var prefecture: BilingualText? { wording("prefecture") }
  /// `active` where nothing (or nothing known) is said.
  package var status: RecordStatus { json["status"]?.string.flatMap(RecordStatus.init) ?? .active }
  package var validFrom: CivilDate? { json["validFrom"]?.string.flatMap { CivilDate($0) } }
  package var validUntil: CivilDate? { json["validUntil"]?.string.flatMap { CivilDate($0) } }
  package var notice: BilingualText? { wording("notice") }
  /// When somebody last asked the owner (先方確認日); nil is 未確認.
  package var verifiedOn: CivilDate? { json["verified"]?.object?["on"]?.string.flatMap { CivilDate($0) } }
  /// The record's own contact, without its institution's.
  package var ownContact: Contact? { json["contact"]?.object.flatMap(Contact.init) }
  /// Only through the liaison office (産学連携窓口経由).
  package var isViaWindow: Bool { json["via"]?.string == "window" }
  package var companyUse: CompanyUse? {
    kind == .equipment ? (json["use"]?.object?["companies"]?.string.flatMap(CompanyUse.init) ?? .unknown) : nil
  }

  /// Whether it belongs to live results on a day: not retired, begun, and not over.
  package func isLive(on day: CivilDate) -> Bool {
    status != .retired && (validFrom.map { $0 <= day } ?? true) && (validUntil.map { day <= $0 } ?? true)
  }
}
