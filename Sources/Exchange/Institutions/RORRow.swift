internal import Domain
internal import Storage

/// One record of ROR, read as far as the catalog has a place for it.
struct RORRow {
  let place: TextPlace
  /// The last part of `https://ror.org/03hv1ad10`.
  let code: String
  let names: RORNames
  private let json: JSONObject

  /// `code` as `code(of:)` gives it for the same object.
  init(_ json: JSONObject, code: String, place: TextPlace) {
    self.code = code
    self.place = place
    self.json = json
    names = RORNames(json["names"]?.array ?? [])
  }

  /// The code of a record, nil where it has no id that makes a record's id.
  static func code(of json: JSONObject) -> String? {
    json["id"]?.string.flatMap { RORRow.code(of: $0) }.flatMap { RecordID("ror-\($0)") == nil ? nil : $0 }
  }

  var recordID: String { "ror-\(code)" }

  /// A place in Japan is enough; bodies with several places have one of them here.
  static func isOfJapan(_ json: JSONObject) -> Bool { homes(of: json).contains { $0["country_code"]?.string == "JP" } }

  /// The codes of the bodies above it.
  var parents: [String] {
    (json["relationships"]?.array ?? []).compactMap { element in
      guard let relation = element.object, relation["type"]?.string == "parent" else { return nil }
      return relation["id"]?.string.flatMap { RORRow.code(of: $0) }
    }
  }

  /// The code of a ROR id written with or without the address before it.
  static func code(of id: String) -> String? {
    id.split(separator: "/").last.map { $0.lowercased() }
  }

  private static func homes(of json: JSONObject) -> [JSONObject] {
    (json["locations"]?.array ?? []).compactMap { $0.object?["geonames_details"]?.object }
  }

  /// The record in the catalog's keys. Bodies that ROR calls inactive or withdrawn are retired.
  func record(file: String, withoutJapaneseName: Bool) -> JSONObject {
    let ja = withoutJapaneseName ? nil : names.ja
    let name = ja.map { InstitutionName($0) }
    var aliases = AliasList(names: [ja, names.en].compactMap(\.self))
    if let name { aliases.add(name.bare) }
    aliases.add(names.others)
    if withoutJapaneseName, let own = names.ja { aliases.remove(sameNameAs: own) }
    let home = RORRow.homes(of: json).first { $0["country_code"]?.string == "JP" }
    let prefecture = home.flatMap { home in
      home["country_subdivision_code"]?.string.flatMap { Prefecture(number: $0) }
        ?? home["country_subdivision_name"]?.string.flatMap { Prefecture(english: $0) }
    }
    let website = (json["links"]?.array ?? []).compactMap(\.object).first { $0["type"]?.string == "website" }
    let type = name.flatMap(InstitutionKind.type(of:)) ?? names.en.flatMap(InstitutionKind.type(english:))
    return [
      "id": .string(recordID),
      "kind": .string(RecordKind.institution.rawValue),
      "name": .object(["ja": ja.map(JSONValue.string), "en": names.en.map(JSONValue.string)]),
      "yomi": names.yomi.map(JSONValue.string),
      "aliases": aliases.json,
      "type": .string((type ?? .other).rawValue),
      "prefecture": prefecture?.json,
      "city": home?["name"]?.string.map { .object(["en": .string($0)]) },
      "contact": website?["value"]?.string.map { .object(["url": .string($0)]) },
      "ror": .string("https://ror.org/\(code)"),
      "status": notice == nil ? nil : .string(RecordStatus.retired.rawValue),
      "notice": notice,
      "source": ImportSource(
        format: ImportFormat.ror.rawValue, file: file,
        row: String(decoding: JSONWriter.line(.object(json)), as: UTF8.self)
      ).json,
    ]
  }

  /// Why it is retired; nil where it is not.
  private var notice: JSONValue? {
    switch json["status"]?.string {
    case "inactive": .object(["ja": "ROR によれば活動を終えた機関です。", "en": "ROR says that this body is no longer active."])
    case "withdrawn": .object(["ja": "ROR が取り下げた記録です。", "en": "ROR has withdrawn this record."])
    default: nil
    }
  }
}
