import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("Making a data folder")
struct NewFolderTests {
  private func mode(_ path: String) throws -> UInt32? { try SystemCalls.real.statusIfPresent(of: path)?.mode }

  @Test("Folders are for their owner only, and the settings are read again as they were given")
  func fresh() throws {
    let temporary = try TemporaryFolder()
    let folder = DataFolder(temporary.path("a/council"))
    try NewFolder.make(folder, settings: ["format": .int(1), "council": "協議会"], in: .real)
    #expect(DeskFile.read(in: folder, system: .real).settings.json == ["format": .int(1), "council": "協議会"])
    #expect(try mode(folder.deskFile) == 0o600)
    for path in [folder.path, folder.catalog, folder.journal, folder.private] { #expect(try mode(path) == 0o700) }
  }

  @Test("A folder that holds anything is left alone; one that a failure left empty is taken")
  func occupied() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("x", to: "full/notes.txt")
    let full = DataFolder(temporary.path("full"))
    #expect(throws: StorageError.notEmpty(full.path)) {
      try NewFolder.make(full, settings: ["format": .int(1)], in: .real)
    }
    #expect(temporary.files == ["full/notes.txt"])
    let half = DataFolder(temporary.path("half"))
    try SystemCalls.real.makeFolders(half.journal)
    #expect(throws: Never.self) { try NewFolder.make(half, settings: ["format": .int(1)], in: .real) }
  }

  @Test("A copy of the sample has its catalog and journal, another id, and the shipped vocabulary")
  func sample() throws {
    let temporary = try TemporaryFolder()
    try temporary.write(#"{"format": 1, "id": "sample", "x": [1]}"#, to: "data/desk.json")
    try temporary.write("[]", to: "data/catalog/a.json")
    try temporary.write("{}\n", to: "data/journal/w.jsonl")
    try temporary.write("{}", to: "data/vocabulary/fields.json")
    let folder = DataFolder(temporary.path("copy"))
    let shipped = ShippedData(DataFolder(temporary.path("data")))
    try NewFolder.make(folder, copying: shipped, id: "new", in: .real)
    #expect(
      temporary.files.filter { $0.hasPrefix("copy/") } == [
        "copy/catalog/a.json", "copy/desk.json", "copy/journal/w.jsonl",
      ])
    #expect(
      DeskFile.read(in: folder, system: .real).settings.json
        == ["format": .int(1), "id": "new", "x": .array([.int(1)])])
    #expect(try mode(folder.catalog.appendingName("a.json")) == 0o600)
  }

  @Test("A sample that can't be read is an error with its file and place, and nothing is made")
  func brokenSample() throws {
    let temporary = try TemporaryFolder()
    let path = try temporary.write("{\n?", to: "data/desk.json")
    let folder = DataFolder(temporary.path("copy"))
    let fault = JSONFault(offset: 2, expected: .keyOrEnd, found: .character("?"))
    #expect(throws: StorageError.notJSON(file: path, place: TextPlace(line: 2, column: 1), fault)) {
      try NewFolder.make(folder, copying: ShippedData(DataFolder(temporary.path("data"))), id: "n", in: .real)
    }
    #expect(try folder.state(in: .real) == .missing)
  }
}
