import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("The table of misconversions: what ships, under the council's own")
struct MisconversionFileTests {
  private static let shipped = """
    {"format": 1, "groups": [
    {"reading": "いぶつ", "meant": ["異物"], "mistaken": ["遺物"]},
    {"reading": "こうど", "meant": ["硬度"], "mistaken": ["高度"]}
    ]}
    """

  private func own(_ groups: String) throws -> VocabularyReading {
    let temporary = try TemporaryFolder()
    try temporary.write(Self.shipped, to: "data/vocabulary/misconversions.json")
    try temporary.write(#"{"format": 1, "groups": \#(groups)}"#, to: "own/vocabulary/misconversions.json")
    return VocabularyFiles.read(
      in: DataFolder(temporary.path("own")), shipped: ShippedData(DataFolder(temporary.path("data"))), system: .real)
  }

  @Test("the council's own groups come beside the shipped, and take the place of those of the same reading")
  func overlay() throws {
    let reading = try own(
      #"[{"reading": "こうど", "meant": ["光度"]}, {"reading": "とそう", "meant": ["塗装"], "mistaken": ["塗層"]}]"#)
    #expect(reading.findings == [])
    #expect(
      reading.vocabulary.misconversions == [
        Misconversion(reading: "いぶつ", meant: ["異物"], mistaken: ["遺物"]),
        Misconversion(reading: "こうど", meant: ["光度"], mistaken: []),
        Misconversion(reading: "とそう", meant: ["塗装"], mistaken: ["塗層"]),
      ])
  }

  @Test(
    "every slip is told at its place, and the other groups count",
    arguments: [
      (#"{"reading": " ", "meant": ["硬度"]}"#, MisconversionFault.missing(key: "reading")),
      (#"{"meant": ["硬度"]}"#, .missing(key: "reading")),
      (#"{"reading": "コウド", "meant": ["硬度"]}"#, .notHiragana("コウド")),
      (#"{"reading": "とそう", "meant": ["塗装"]}"#, .doubleReading("とそう")),
      (#"{"reading": "こうど", "meant": ["硬度"], "mistaken": ["高度", "硬度"]}"#, .doubleWord("硬度")),
      (#"{"reading": "こうど", "mistaken": ["高度"]}"#, .nothingMeant),
      (#"{"reading": "こうど", "meant": []}"#, .nothingMeant),
      (#"{"reading": "こうど", "meant": "硬度"}"#, .wrongType(key: "meant", found: "string", expected: .array)),
      (
        #"{"reading": "こうど", "meant": ["硬度"], "mistaken": [1]}"#,
        .wrongType(
          key: "mistaken", found: "number", expected: .string)
      ),
    ])
  func faults(group: String, fault: MisconversionFault) throws {
    let reading = try own(#"[{"reading": "とそう", "meant": ["塗装"]}, \#(group)]"#)
    #expect(reading.findings.map(\.fault) == [.misconversion(fault)])
    #expect(reading.findings.first?.line == 1)
    #expect(reading.vocabulary.misconversions.contains { $0.reading == "とそう" })
  }

  @Test(
    "what is no table is told, and the shipped one counts",
    arguments: ["[]", #"{"format": 1}"#, #"{"groups": 1}"#, "{"])
  func broken(text: String) throws {
    let temporary = try TemporaryFolder()
    try temporary.write(Self.shipped, to: "data/vocabulary/misconversions.json")
    try temporary.write(text, to: "own/vocabulary/misconversions.json")
    let reading = VocabularyFiles.read(
      in: DataFolder(temporary.path("own")), shipped: ShippedData(DataFolder(temporary.path("data"))), system: .real)
    #expect(reading.findings.count == 1)
    #expect(reading.vocabulary.misconversions.count == 2)
  }
}
