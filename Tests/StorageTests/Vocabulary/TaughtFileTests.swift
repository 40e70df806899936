import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("The wordings that a council has approved for concepts that stand elsewhere")
struct TaughtFileTests {
  private static let shipped = """
    {"format": 1, "domain": "d", "label": {"ja": "領域"}, "concepts": [
    {"id": "s.a", "type": "symptom", "prefLabel": {"ja": "剥がれ"}, "altLabel": ["はく離"]}
    ]}
    """

  private func read(_ temporary: borrowing TemporaryFolder) -> VocabularyReading {
    VocabularyFiles.read(
      in: DataFolder(temporary.path("own")), shipped: ShippedData(DataFolder(temporary.path("data"))), system: .real)
  }

  private func folder(taught: String? = nil) throws -> TemporaryFolder {
    let temporary = try TemporaryFolder()
    try temporary.write(Self.shipped, to: "data/vocabulary/d.json")
    if let taught { try temporary.write(taught, to: "own/vocabulary/taught.json") }
    return temporary
  }

  @Test("approved wordings are labels of the shipped concept, after its own; a second approval comes behind")
  func approved() throws {
    let temporary = try folder()
    let own = DataFolder(temporary.path("own"))
    try TaughtFile.add([TaughtLabel(concept: "s.a", phrase: "ぺろん")], in: own, system: .real)
    try TaughtFile.add([TaughtLabel(concept: "s.a", phrase: "さび")], in: own, system: .real)
    let reading = read(temporary)
    #expect(reading.findings == [])
    #expect(reading.vocabulary["s.a"]?.labels.flatMap(\.single).map(\.text) == ["はく離", "ぺろん", "さび"])
    #expect(reading.vocabulary["s.a"]?.labels.last?.single.first?.boundary == .both)
  }

  @Test("what is wrong in it is told at its place, and the rest counts")
  func faults() throws {
    let temporary = try folder(
      taught:
        #"{"format": 1, "labels": [{"concept": "s.none", "label": "x"}, 1, {"label": "y"}, {"concept": "s.a", "label": "z"}]}"#
    )
    let reading = read(temporary)
    #expect(reading.vocabulary["s.a"]?.labels.count == 2)
    #expect(
      reading.findings.sorted().map(\.fault) == [
        .vocabulary(.dangling(key: "concept", id: "s.none")),
        .vocabulary(.wrongType(key: "labels", found: JSONValue.int(1).typeName, expected: .object)),
        .vocabulary(.missing(key: "concept")),
      ])
    #expect(reading.findings.allSatisfy { $0.file == "vocabulary/taught.json" && $0.line == 1 && $0.column > 1 })
  }

  @Test("a file that is no JSON is refused and stays as it was")
  func broken() throws {
    let temporary = try folder(taught: "{")
    let own = DataFolder(temporary.path("own"))
    #expect(throws: StorageError.self) {
      try TaughtFile.add([TaughtLabel(concept: "s.a", phrase: "ぺろん")], in: own, system: .real)
    }
    #expect(try SystemCalls.real.content(of: temporary.path("own/vocabulary/taught.json")) == Array("{".utf8))
  }
}
