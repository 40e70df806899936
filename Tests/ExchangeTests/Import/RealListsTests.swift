import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Exchange

@Suite(
  "The lists as NII and ROR publish them", .needsShared("real/institution_master_kakenhi.csv"),
  .needsShared("real/ror-jp.jsonl"), .needsShared("real/institutions-jp-joined.jsonl"))
struct RealListsTests {
  private static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(SharedFolder.path)/real/\(name)")))
  }

  /// Both lists, read once for all tests of the suite.
  private static let lists = Result {
    [
      try NIIInstitutions.read(try bytes("institution_master_kakenhi.csv"), file: "institution_master_kakenhi.csv"),
      try RORInstitutions.read(try bytes("ror-jp.jsonl"), file: "ror-jp.jsonl"),
    ]
  }

  /// The catalog after NII and then ROR.
  private static let imported = Result { try importing(try lists.get()) }

  private static func importing(_ readings: [ImportReading]) throws -> Catalog {
    let aliases = try CuratedAliases(try shippedAliases(), file: "aliases.json")
    return readings.reduce(Catalog([])) { catalog, reading in
      ImportPlan(catalog: catalog, imported: reading, aliases: aliases) { _ in nil }.applied(to: catalog)
    }
  }

  /// NII codes with the ROR id of the same record.
  private static func joined(_ catalog: Catalog) -> Set<[String]> {
    Set(
      catalog.records.compactMap { record in
        guard let nii = record.json["nii"]?.string, let ror = record.json["ror"]?.string else { return nil }
        return [nii, ror]
      })
  }

  @Test("Every row of both is taken, and no record has a problem")
  func everyRow() throws {
    for reading in try Self.lists.get() {
      #expect(reading.rows == reading.records.count)
      #expect(reading.problems.filter(\.fault.setsAside) == [])
      for record in reading.records { #expect(RecordProblem.find(in: .object(record.json), fields: nil).isEmpty) }
    }
  }

  @Test("Both orders join the same bodies: each that the judge file joined, once, and a few that it could not")
  func judge() throws {
    let lists = try Self.lists.get()
    let catalog = try Self.imported.get()
    let joined = Self.joined(catalog)
    #expect(joined == Self.joined(try Self.importing(lists.reversed())))
    #expect(catalog.records.count == lists.map(\.rows).reduce(0, +) - joined.count)
    var judged: Set<[String]> = []
    for line in try Self.bytes("institutions-jp-joined.jsonl").split(separator: UInt8(ascii: "\n")) {
      let json = try JSONReader.read(Array(line).span).object
      if let nii = json?["nii_code"]?.string, let ror = json?["ror"]?.string { judged.insert([nii, ror]) }
    }
    // The judge joined by any exact name and gave one ROR id to two rows of four names; there the living row has it.
    #expect(Set(joined.map { $0[1] }).isSuperset(of: judged.map { $0[1] }))
    let unjoined = judged.subtracting(joined).map { $0[0] }
    #expect(Set(unjoined) == ["0036253", "0062602", "0062604", "0062401"])
    for code in unjoined { #expect(catalog.record(id: "nii-\(code)")?.status == .retired) }
    #expect(joined.subtracting(judged).count == 8)
  }

  @Test("Importing both again changes nothing")
  func twice() throws {
    let catalog = try Self.imported.get()
    let aliases = try CuratedAliases(try shippedAliases(), file: "aliases.json")
    for reading in try Self.lists.get() {
      let again = ImportPlan(catalog: catalog, imported: reading, aliases: aliases) { _ in nil }
      #expect(again.additions == [])
      #expect(again.merges == [])
      #expect(again.setAside == [])
    }
  }

  @Test("The national 産業技術総合研究所 alone bears that name, and people's words for it")
  func nationalInstitute() throws {
    let catalog = try Self.imported.get()
    func bearers(_ name: String) -> [String] {
      let key = InstitutionName.key(of: name)
      return catalog.records.filter { record in
        (record.name.all + record.aliases + [record.yomi ?? ""]).contains { InstitutionName.key(of: $0) == key }
      }.map(\.id.text)
    }
    for name in ["産業技術総合研究所", "サンギョウギジュツソウゴウケンキュウジョ", "さんそうけん", "産総研", "AIST"] {
      #expect(bearers(name) == ["nii-382764"], "\(name)")
    }
    for name in ["東大", "Tokyo University"] { #expect(bearers(name) == ["nii-0012601"], "\(name)") }
  }

  @Test("MEXT's numbers agree with the prefectures in the names")
  func prefectures() throws {
    let pairs = try #require(try Self.lists.get().first).records.compactMap { record -> (String, String)? in
      guard let row = ImportSource.all(in: record.json).first?.row, let name = CatalogRecord(record.json)?.name.ja
      else {
        return nil
      }
      var reader = CSVReader(Array(row.utf8))
      guard let mext = reader.next()?.texts[1], let byName = Prefecture(beginning: InstitutionName(name).bare),
        let byCode = Prefecture(mextCode: mext)
      else { return nil }
      return (byName.ja, byCode.ja)
    }
    #expect(pairs.count > 200)
    #expect(pairs.filter { $0.0 != $0.1 }.map(\.0) == [])
  }
}
