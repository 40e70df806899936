import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("The journal's changes lie over the catalog's files")
struct CatalogChangesTests {
  private let reading: CatalogReading

  init() throws {
    let temporary = try TemporaryFolder()
    try temporary.write(
      #"[{"id": "b", "kind": "service", "name": "窓", "_": 1.0}, {"id": "a", "kind": "service", "name": "口"}]"#,
      to: "catalog/a.json")
    reading = CatalogFiles.read(in: DataFolder(temporary.path), system: .real)
  }

  private func edit(_ id: String, _ changes: JSONObject) throws -> Ledger.CatalogChange {
    .edited(CatalogEdit(id: try #require(RecordID(id)), base: nil, changes: changes))
  }

  @Test("Without changes the catalog is that of the files, ordered by id")
  func plain() {
    let (catalog, withoutEffect) = reading.catalog(under: [])
    #expect(catalog.records.map(\.id.text) == ["a", "b"])
    #expect(withoutEffect == [])
  }

  @Test("Additions and edits apply in their order, key by key, and unknown keys stay")
  func changes() throws {
    let changes: [Ledger.CatalogChange] = [
      .added(["id": "c", "kind": "equipment", "name": "鏡"]), try edit("c", ["model": "SEM-1"]),
      try edit("b", ["name": "戸", "days": .int(2)]), try edit("b", ["days": .null]),
    ]
    let (catalog, withoutEffect) = reading.catalog(under: changes)
    #expect(withoutEffect == [])
    #expect(
      catalog.records.map(\.json) == [
        ["id": "a", "kind": "service", "name": "口"], ["id": "b", "kind": "service", "name": "戸", "_": .number("1.0")],
        ["id": "c", "kind": "equipment", "name": "鏡", "model": "SEM-1"],
      ])
  }

  @Test("An added record that the files have by now is passed over")
  func folded() {
    let (catalog, withoutEffect) = reading.catalog(under: [.added(["id": "a", "kind": "service", "name": "古"])])
    #expect(catalog.record(id: "a")?.name.ja == "口")
    #expect(withoutEffect == [])
  }

  @Test("A change that leads nowhere or leaves no sound record has no effect and is handed back")
  func withoutEffect() throws {
    let changes: [Ledger.CatalogChange] = [
      try edit("z", ["name": "無"]), try edit("a", ["name": .null]), .added(["id": "d"]),
    ]
    let (catalog, withoutEffect) = reading.catalog(under: changes)
    #expect(withoutEffect == changes)
    #expect(catalog.records.map(\.name.ja) == ["口", "窓"])
  }

  @Test("A record's digest depends on what it says and the order it says it in, not on the layout of its file")
  func digest() throws {
    let one = try #require(JSONReader.read(#"{"id": "a", "n": 1.0}"#).object)
    let other = try #require(JSONReader.read("{ \"id\":\"\\u0061\",\n\"n\" :1.0 }").object)
    #expect(RecordDigest.of(one) == RecordDigest.of(other))
    #expect(RecordDigest.of(one) != RecordDigest.of(["id": "a", "n": .number("1")]))
    #expect(RecordDigest.of(["a": .int(1)]) == "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862")
  }
}
