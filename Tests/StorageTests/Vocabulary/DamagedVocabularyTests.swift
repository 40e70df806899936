import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("A broken vocabulary file or concept is told by place and hides nothing else")
struct DamagedVocabularyTests {
  private static let good = #"{"id": "s.good", "type": "symptom", "prefLabel": "良"}"#
  private static let last = #"{"id": "s.last", "type": "symptom", "prefLabel": "末"}"#

  /// The ids that were read, and the findings as `line:column fault`.
  private func read(_ text: String) throws -> (ids: [String], told: [String]) {
    let temporary = try TemporaryFolder()
    try temporary.write(text, to: "vocabulary/a.json")
    let reading = VocabularyFiles.read(in: DataFolder(temporary.path), shipped: nil, system: .real)
    return (
      reading.vocabulary.concepts.map(\.id),
      reading.findings.map { finding in
        let fault =
          switch finding.fault {
          case .json(let expected, _): "\(expected)"
          case .vocabulary(let fault): "\(fault)"
          default: "\(finding.fault)"
          }
        return "\(finding.line):\(finding.column) \(fault)"
      }
    )
  }

  private func readConcept(_ concept: String) throws -> (ids: [String], told: [String]) {
    try read("{\"concepts\": [\n\(Self.good),\n\(concept),\n\(Self.last)]}")
  }

  @Test("A concept that is no JSON is lost alone")
  func brokenConcepts() throws {
    for (concept, told) in [
      (#"{"id": "s.a", "type" "symptom"}"#, "3:22 colon"), (#"{"id": "s.a", "altLabel": ["い]}"#, "3:33 closingQuote"),
      (#"{"id": "s.a" "type": "symptom"}"#, "3:14 commaOrEndOfObject"), ("nonsense", "3:1 value"),
    ] {
      let found = try readConcept(concept)
      #expect(found.ids == ["s.good", "s.last"], "\(concept)")
      #expect(found.told == [told], "\(concept)")
    }
  }

  @Test("A list that a kill or an editor cut keeps what stands before the cut")
  func torn() throws {
    let found = try read("{\"domain\": \"d\", \"concepts\": [\n\(Self.good),\n{\"id\": \"s.a\", \"ty")
    #expect(found.ids == ["s.good"])
    #expect(found.told.count == 1 && found.told[0].hasPrefix("3:"))
    let open = try read("{\"concepts\": [\n\(Self.good),\n\(Self.last)]")
    #expect(open.ids == ["s.good", "s.last"])
    #expect(open.told.map { $0.prefix(2) } == ["3:"])
    let bracket = try read("{\"concepts\": [\n\(Self.good),\n\(Self.last)\n}")
    #expect(bracket.ids == ["s.good", "s.last"])
    #expect(bracket.told == ["4:1 commaOrEndOfArray"])
  }

  @Test("What stands behind the list is read, and judged by the grammar")
  func behind() throws {
    let temporary = try TemporaryFolder()
    try temporary.write(
      "{\"concepts\": [\(Self.good)], \"domain\": \"d\", \"label\": \"領域\"}", to: "vocabulary/a.json")
    let reading = VocabularyFiles.read(in: DataFolder(temporary.path), shipped: nil, system: .real)
    #expect(reading.findings == [])
    #expect(reading.vocabulary["s.good"]?.domain == "d")
    #expect(try read("{\"concepts\": [\(Self.good)],}").told == ["1:70 key"])
    #expect(try read("{\"concepts\": [\(Self.good)]} x").told == ["1:71 endOfText"])
  }

  @Test("A file without concepts says what it is instead")
  func files() throws {
    #expect(try read("").told == ["1:1 file(Storage.FileFault.empty)"])
    #expect(try read("[]").told == [#"1:1 notAnObject(found: "array")"#])
    #expect(try read("{}").told == [#"1:1 missing(key: "concepts")"#])
    #expect(
      try read(#"{"concepts": {}}"#).told
        == [#"1:14 wrongType(key: "concepts", found: "object", expected: Storage.ValueType.array)"#])
    #expect(try read("{\"domain\": ?}").told == ["1:12 value"])
  }

  @Test("An entry that lacks what every concept has is set aside")
  func setAside() throws {
    for (concept, told) in [
      ("7", #"3:1 wrongType(key: "concepts", found: "number", expected: Storage.ValueType.object)"#),
      (#"{"type": "symptom"}"#, #"3:1 missing(key: "id")"#), (#"{"id": ""}"#, #"3:8 missing(key: "id")"#),
      (#"{"id": 7}"#, #"3:8 wrongType(key: "id", found: "number", expected: Storage.ValueType.string)"#),
      (#"{"id": "s.a", "prefLabel": "い"}"#, #"3:1 missing(key: "type")"#),
      (#"{"id": "s.a", "type": "symptom"}"#, #"3:1 missing(key: "prefLabel")"#),
      (#"{"id": "s.a", "type": "symptom", "prefLabel": {"ja": " "}}"#, #"3:47 missing(key: "prefLabel")"#),
    ] {
      let found = try readConcept(concept)
      #expect(found.ids == ["s.good", "s.last"], "\(concept)")
      #expect(found.told == [told], "\(concept)")
    }
    #expect(
      try readConcept(#"{"id": "s.a", "type": "sympton", "prefLabel": "い"}"#).told.first?
        .hasPrefix(#"3:23 unknownValue(key: "type", value: "sympton""#) == true)
  }

  @Test("One file that can't be read hides no other, nor does a file in the folder's place trap")
  func refused() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("{\"concepts\": [\(Self.good)]}", to: "vocabulary/a.json")
    try temporary.write("{\"concepts\": [\(Self.last)]}", to: "vocabulary/b.json")
    var system = SystemCalls.real
    let open = system.open
    system.open = { (path, flags, mode) throws(Errno) in
      if path.hasSuffix("a.json") { throw Errno(13) }
      return try open(path, flags, mode)
    }
    let reading = VocabularyFiles.read(in: DataFolder(temporary.path), shipped: nil, system: system)
    #expect(reading.vocabulary.concepts.map(\.id) == ["s.last"])
    #expect(reading.findings == [Finding(file: "vocabulary/a.json", fault: .file(.unreadable(Errno(13))))])
    let other = try TemporaryFolder()
    try other.write("", to: "vocabulary")
    #expect(
      VocabularyFiles.read(in: DataFolder(other.path), shipped: nil, system: .real).findings
        == [Finding(file: "vocabulary", fault: .file(.notAFolder))])
  }
}
