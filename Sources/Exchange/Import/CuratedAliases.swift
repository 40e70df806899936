internal import Domain
internal import Storage

/// Abbreviations and readings that everybody says and no list holds: 東大, 産総研, さんそうけん.
///
/// A file of common knowledge that ships with the program, `{"format": 1, "aliases": [{"name": "東京大学", "aliases": ["東大"]}]}`,
/// where `name` is the Japanese name without its legal form.
package struct CuratedAliases: Sendable, Equatable {
  private let aliases: [String: [String]]

  package static let none = CuratedAliases([:])

  private init(_ aliases: [String: [String]]) { self.aliases = aliases }

  /// How many names have aliases.
  package var count: Int { aliases.count }

  /// Reads the file; entries without a name are passed over. `file` is named in errors.
  package init(_ bytes: [UInt8], file: String) throws(ExchangeError) {
    let value: JSONValue
    do {
      value = try JSONReader.read(bytes.span)
    } catch {
      var ruler = TextRuler()
      throw .brokenJSON(file: file, place: ruler.place(of: error.offset, in: bytes.span), fault: error)
    }
    guard let entries = value.object?["aliases"]?.array else {
      throw .notThisFormat(file: file, place: .start, expected: ["aliases"], found: value.object?.keys ?? [])
    }
    var read: [String: [String]] = [:]
    for entry in entries.compactMap(\.object) {
      guard let name = entry["name"]?.string else { continue }
      read[InstitutionName(name).key, default: []] += entry["aliases"]?.strings ?? []
    }
    aliases = read
  }

  /// The aliases of a name, in the order of the file.
  func of(_ name: InstitutionName) -> [String] { aliases[name.key] ?? [] }

  /// The records with the aliases of their names; retired ones are left alone, so that 東大 finds the living.
  func added(to reading: ImportReading) -> ImportReading {
    guard !aliases.isEmpty else { return reading }
    var reading = reading
    for index in reading.records.indices {
      let json = reading.records[index].json
      guard json["status"]?.string != RecordStatus.retired.rawValue,
        let names = BilingualText(json["name"]), let ja = names.ja
      else { continue }
      let more = of(InstitutionName(ja))
      if more.isEmpty { continue }
      var list = AliasList(names: names.all, aliases: json["aliases"]?.strings ?? [])
      list.add(more)
      reading.records[index].json["aliases"] = list.json
    }
    return reading
  }
}
