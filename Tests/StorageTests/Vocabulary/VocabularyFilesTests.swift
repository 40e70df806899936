import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("Reading the vocabulary: what ships, under the council's own")
struct VocabularyFilesTests {
  private static let shipped = """
    {"format": 1, "domain": "surface", "label": {"ja": "表面処理", "en": "Surface treatment"}, "concepts": [
    {"id": "s.rust", "type": "symptom", "prefLabel": {"ja": "錆", "en": "rust"}, "altLabel": ["さび"]},
    {"id": "m.salt", "type": "method", "prefLabel": {"ja": "塩水噴霧試験"}}
    ]}
    """

  private func read(_ temporary: borrowing TemporaryFolder) -> VocabularyReading {
    VocabularyFiles.read(
      in: DataFolder(temporary.path("own")), shipped: ShippedData(DataFolder(temporary.path("data"))), system: .real)
  }

  private func own(_ concepts: String) throws -> VocabularyReading {
    let temporary = try TemporaryFolder()
    try temporary.write(Self.shipped, to: "data/vocabulary/surface.json")
    try temporary.write(#"{"format": 1, "domain": "own", "concepts": [\#(concepts)]}"#, to: "own/vocabulary/a.json")
    return read(temporary)
  }

  @Test("A folder without a vocabulary uses the shipped one; the list of fields is no concept file")
  func shippedOnly() throws {
    let temporary = try TemporaryFolder()
    try temporary.write(Self.shipped, to: "data/vocabulary/surface.json")
    try temporary.write(#"{"fields": []}"#, to: "data/vocabulary/fields.json")
    try temporary.write(#"{"fields": []}"#, to: "own/vocabulary/fields.json")
    try temporary.write("left behind", to: "own/vocabulary/.a.json.0f.madoguchi-tmp")
    let reading = read(temporary)
    #expect(reading.vocabulary.concepts.map(\.id) == ["m.salt", "s.rust"])
    #expect(
      reading.vocabulary.domains == [
        Vocabulary.Domain(code: "surface", name: BilingualText(ja: "表面処理", en: "Surface treatment"))
      ])
    #expect(reading.findings == [])
  }

  @Test("Without any vocabulary there are no concepts, no version, and nothing to tell")
  func none() throws {
    let reading = read(try TemporaryFolder())
    #expect(reading.vocabulary == Vocabulary())
    #expect(reading.vocabulary.version == "")
    #expect(reading.findings == [])
  }

  @Test("The council's own files add, replace and retract")
  func overlay() throws {
    let reading = try own(
      """
      {"id": "s.own", "type": "symptom", "prefLabel": "うちの症状"},
      {"id": "s.rust", "type": "symptom", "prefLabel": "赤錆"},
      {"id": "m.salt", "retracted": true}
      """)
    #expect(reading.vocabulary.concepts.map(\.id) == ["s.own", "s.rust"])
    #expect(reading.vocabulary["s.rust"]?.preferred.ja == "赤錆")
    #expect(reading.vocabulary["s.rust"]?.labels == [])
    #expect(reading.vocabulary["s.rust"]?.domain == "own")
    #expect(reading.findings == [])
  }

  @Test("A double id in one layer is told and the first counts, unless both say the same")
  func doubles() throws {
    let same = #"{"id": "s.a", "type": "symptom", "prefLabel": "甲"}"#
    #expect(try own("\(same),\n\(same)").findings == [])
    let reading = try own("\(same),\n" + #"{"type": "symptom", "id": "s.a", "prefLabel": "乙"}"#)
    #expect(reading.vocabulary["s.a"]?.preferred.ja == "甲")
    #expect(
      reading.findings == [
        Finding(
          file: "vocabulary/a.json", place: TextPlace(line: 2, column: 27),
          fault: .vocabulary(.doubleID("s.a", first: "vocabulary/a.json:1")))
      ])
  }

  @Test("Retracting what is not there is told as a note")
  func retractsNothing() throws {
    let reading = try own(#"{"id": "s.nowhere", "retracted": true}"#)
    #expect(reading.findings.map(\.fault) == [.vocabulary(.retractsNothing("s.nowhere"))])
    #expect(reading.findings.map(\.severity) == [.note])
  }

  @Test("The version is twelve hex digits: the same for the same content, another for any change")
  func version() throws {
    let temporary = try TemporaryFolder()
    try temporary.write(Self.shipped, to: "data/vocabulary/surface.json")
    let version = read(temporary).vocabulary.version
    #expect(version.count == 12 && version.allSatisfy { "0123456789abcdef".contains($0) })
    #expect(read(temporary).vocabulary.version == version)
    try temporary.write(Self.shipped + "\n", to: "data/vocabulary/surface.json")
    #expect(read(temporary).vocabulary.version != version)
    try temporary.write(Self.shipped, to: "data/vocabulary/surface.json")
    try temporary.write(#"{"concepts": [{"id": "m.salt", "retracted": true}]}"#, to: "own/vocabulary/a.json")
    #expect(read(temporary).vocabulary.version != version)
  }

  @Test("The program's own data folder, opened as a council's, is read once")
  func itself() throws {
    let temporary = try TemporaryFolder()
    try temporary.write(Self.shipped, to: "data/vocabulary/surface.json")
    let folder = DataFolder(temporary.path("data"))
    let reading = VocabularyFiles.read(in: folder, shipped: ShippedData(folder), system: .real)
    #expect(reading.vocabulary.concepts.count == 2)
    #expect(reading.files.map(\.name) == ["vocabulary/surface.json"])
    #expect(reading.files.map(\.isShipped) == [true])
  }

  @Test("A fault of a label is told at the label, counting only those that can be read")
  func labels() throws {
    let reading = try own(
      """

      {"id": "s.a", "type": "symptom", "prefLabel": "甲",
       "altLabel": [7, "乙", {"parts": []}, "丙"]}
      """)
    func fault(_ label: Int?) -> Finding? {
      reading.finding(concept: "s.a", label: label, fault: .clashingLabel("丙", other: "s.b"))
    }
    #expect(fault(1)?.place == TextPlace(line: 3, column: 38))
    #expect(fault(nil)?.place == TextPlace(line: 2, column: 47))
    #expect(fault(1)?.fault == .vocabulary(.clashingLabel("丙", other: "s.b")))
    #expect(reading.finding(concept: "s.z", label: 0, fault: .shortKana("さび")) == nil)
  }
}
