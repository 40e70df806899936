import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("A folder's check brings settings, vocabulary and catalog together")
struct FolderCheckTests {
  private func check(_ temporary: borrowing TemporaryFolder, shipped: String? = nil) throws -> [Finding] {
    FolderCheck.findings(
      in: DataFolder(temporary.path("own")), shipped: shipped.map { ShippedData(DataFolder($0)) }, under: [],
      today: try #require(CivilDate("2026-11-24")), system: .real)
  }

  @Test("Findings come sorted by file, line and column")
  func sorted() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("{}", to: "own/desk.json")
    try temporary.write("{\"fields\": [\n{\"name\": \"金属\"}, {\"code\": \"a\"}]}", to: "own/vocabulary/fields.json")
    try temporary.write("[\n{},\n 1]", to: "own/catalog/b.json")
    try temporary.write("", to: "own/catalog/a.json")
    try temporary.write("", to: "own/catalog/.b.json.0f.madoguchi-tmp")
    let found = try check(temporary)
    #expect(
      found.map { "\($0.file):\($0.line):\($0.column)" } == [
        "catalog/.b.json.0f.madoguchi-tmp:1:1", "catalog/a.json:1:1", "catalog/b.json:2:1", "catalog/b.json:2:1",
        "catalog/b.json:2:1", "catalog/b.json:3:2", "desk.json:1:1", "vocabulary/fields.json:2:1",
        "vocabulary/fields.json:2:17",
      ])
  }

  @Test("The shipped field list is used where the folder has none, and where its own can't be read")
  func shippedFields() throws {
    let temporary = try TemporaryFolder()
    try temporary.write(#"{"format": 1}"#, to: "own/desk.json")
    try temporary.write(
      #"{"id": "a", "kind": "service", "name": "窓", "fields": ["metal", "wood"]}"#, to: "own/catalog/a.json")
    try temporary.write(
      #"{"fields": [{"code": "metal", "name": "金属"}, {"code": "metal", "name": "金"}]}"#,
      to: "data/vocabulary/fields.json")
    let path = temporary.path("data")
    #expect(try check(temporary) == [])
    let shipped = try check(temporary, shipped: path)
    #expect(
      shipped.map(\.fault) == [.fieldList(.doubleCode("metal")), .record(.unknownField("wood"))])
    #expect(shipped[0].file == path + "/vocabulary/fields.json" && shipped[0].column == 55)
    try temporary.write("[", to: "own/vocabulary/fields.json")
    #expect(try check(temporary, shipped: path).count == 3)
    try temporary.write(#"{"fields": [{"code": "wood", "name": "木"}]}"#, to: "own/vocabulary/fields.json")
    #expect(try check(temporary, shipped: path).map(\.fault) == [.record(.unknownField("metal"))])
  }

  @Test("A folder that refuses to be read is told, and nothing traps")
  func refused() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("{}", to: "own/desk.json")
    var system = SystemCalls.real
    system.list = { (_) throws(Errno) in throw Errno(13) }
    system.open = { (_, _, _) throws(Errno) in throw Errno(13) }
    let found = FolderCheck.findings(
      in: DataFolder(temporary.path("own")), shipped: nil, under: [],
      today: try #require(CivilDate("2026-11-24")), system: system)
    #expect(
      found
        == ["catalog", "desk.json", "vocabulary", "vocabulary/fields.json"].map {
          Finding(file: $0, fault: .file(.unreadable(Errno(13))))
        })
  }
}
