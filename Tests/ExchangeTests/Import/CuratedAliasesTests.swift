import Domain
import Foundation
import Storage
import Testing

@testable import Exchange

@Suite("Everyday abbreviations are given on import")
struct CuratedAliasesTests {
  private func aliases(_ text: String) throws -> CuratedAliases {
    try CuratedAliases(Array(text.utf8), file: "aliases.json")
  }

  private func plan(_ record: JSONObject, _ aliases: CuratedAliases, catalog: Catalog = Catalog([])) -> ImportPlan {
    var reading = ImportReading(format: .nii, file: "")
    reading.records = [ImportedRecord(place: .start, json: record)]
    return ImportPlan(catalog: catalog, imported: reading, aliases: aliases) { _ in nil }
  }

  private let known = #"{"format":1,"aliases":[{"name":"産業技術総合研究所","aliases":["産総研","AIST"]},{"aliases":["x"]}]}"#

  @Test("The living record of a name gets them once, its legal form does not matter")
  func given() throws {
    let curated = try aliases(known)
    let record: JSONObject = [
      "id": "nii-1", "kind": "institution", "name": .object(["ja": "国立研究開発法人産業技術総合研究所"]), "nii": "1",
      "aliases": .strings(["ＡＩＳＴ"]),
    ]
    #expect(plan(record, curated).additions.first?.json["aliases"]?.strings == ["ＡＩＳＴ", "産総研"])
    let prefectural: JSONObject = [
      "id": "nii-2", "kind": "institution", "name": .object(["ja": "神奈川県立産業技術総合研究所"]),
    ]
    #expect(plan(prefectural, curated).additions.first?.json["aliases"] == nil)
    var retired = record
    retired["status"] = "retired"
    #expect(plan(retired, curated).additions.first?.json["aliases"]?.strings == ["ＡＩＳＴ"])
  }

  @Test("They are no evidence that two records are one body; typed by a person they would be a name like any other")
  func noEvidence() throws {
    let corporation: JSONObject = [
      "id": "nii-1", "kind": "institution", "name": .object(["ja": "学校法人見本館"]), "nii": "1",
    ]
    let university: JSONObject = [
      "id": "u", "kind": "institution", "name": "見本館大学", "aliases": .strings(["見本館"]),
    ]
    let catalog = Catalog([university].compactMap { CatalogRecord($0) })
    let curated = try aliases(#"{"aliases":[{"name":"見本館大学","aliases":["見本館"]}]}"#)
    #expect(plan(corporation, curated, catalog: catalog).additions.count == 1)
    #expect(plan(corporation, .none, catalog: catalog).merges.count == 1)
  }

  @Test("A file that is no such list is told")
  func broken() {
    #expect {
      _ = try aliases("{\"aliases\":\n [}")
    } throws: { error in
      guard case ExchangeError.brokenJSON("aliases.json", let place, _)? = error as? ExchangeError else { return false }
      return place == TextPlace(line: 2, column: 3)
    }
    #expect(
      throws: ExchangeError.notThisFormat(file: "aliases.json", place: .start, expected: ["aliases"], found: ["x"])
    ) { _ = try aliases("{\"x\":1}") }
  }

  @Test("The shipped list is sound: no name twice, no alias empty or twice for one name")
  func shipped() throws {
    let bytes = try shippedAliases()
    let curated = try CuratedAliases(bytes, file: "aliases.json")
    let entries = try #require(try JSONReader.read(bytes.span).object?["aliases"]?.array?.compactMap(\.object))
    #expect(curated.count == entries.count)
    #expect(curated.count >= 120)
    for entry in entries {
      let name = try #require(entry["name"]?.string)
      let texts = [name] + (entry["aliases"]?.strings ?? [])
      #expect(texts.count >= 2, "\(name)")
      #expect(Set(texts.map(InstitutionName.key)).count == texts.count, "\(name)")
      #expect(InstitutionName(name).forms == [], "\(name)")
    }
  }
}

/// `data/import/aliases.json` of the checkout.
func shippedAliases() throws -> [UInt8] {
  var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
  for _ in 1...4 { folder.deleteLastPathComponent() }
  return Array(try Data(contentsOf: folder.appendingPathComponent("data/import/aliases.json")))
}
