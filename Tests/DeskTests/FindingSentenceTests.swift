import Domain
import Storage
import Testing

@testable import Desk

@Suite("A finding says what is wrong and what was expected, in both languages")
struct FindingSentenceTests {
  private static let date = CivilDate(daysSinceEpoch: 20_415)

  /// One of each fault that there is.
  static let faults: [FindingFault] =
    [.unreadable(Errno(13)), .unreadable(Errno(999)), .notAFolder, .empty, .missing, .staleTemporaryFile].map(
      FindingFault.file)
    + expectations.map { .json(expected: $0, found: .character("窓")) }
    + [.json(expected: .value, found: .end), .json(expected: .utf8, found: .byte(0xB)), .doubleKey("id")]
    + [
      .notAnObject(found: "array"), .missing(key: "id"), .missing(key: "kind"), .missing(key: "name"),
      .wrongType(key: "fields", found: "string", expected: "array"), .badID("窓"),
      .unknownValue(key: "status", value: "gone", expected: ["active", "paused"]),
      .badDate(key: "verified.on", value: "昨日"), .unknownField("wood"), .dangling(key: "institution", id: "x"),
      .notAnInstitution(id: "a"), .doubleID("a", first: "catalog/a.json:2"), .blankName, .unknownConcept("m.x"),
    ].map(FindingFault.record)
    + [
      .recordText(.invisibleCharacter(key: "summary", "\u{202E}")),
      .recordText(.lettersInNumber(key: "contact.phone", value: "000-CALL")), .age(.verifiedLongAgo(on: date)),
      .age(.callClosed(on: date)), .change(.ofUnknownRecord(id: "a")), .change(.breaksRecord(id: "a")),
      .change(.addsNoRecord),
    ]
    + [
      .notAnObject(found: "null"), .missing(key: "format"), .missing(key: "code"),
      .wrongType(key: "shared", found: "string", expected: .truth), .badOffset("JST"),
      .unknownValue(key: "language", value: "fr", expected: ["ja", "en"]),
      .outOfRange(key: "fiscalYearStartMonth", value: 13, 1...12), .doubleCoordinator("mi"),
      .newerFormat(found: 2, known: 1),
    ].map(FindingFault.settings)
    + [
      .notAnObject(found: "string"), .missing(key: "fields"), .doubleCode("metal"),
      .wrongType(key: "aliases", found: "true/false", expected: .wording),
    ].map(FindingFault.fieldList)
    + VocabularySentences.faults.map(FindingFault.vocabulary)
    + VocabularySentences.misconversions.map(FindingFault.misconversion)
    + [
      .tornLastLine, .unterminatedLastLine, .setAside, .notAnEvent(missing: "seq"), .brokenChain(seq: 7),
      .sumMismatch(seq: 7), .gap(expected: 7, found: 9), .doubleSeq(7), .foreignWriterLine(found: "x", expected: "y"),
      .payloadMissing(.texts, event: "e"), .payloadMismatch(.private, event: "e"), .orphanPayload(.texts, event: "e"),
      .newerVersion(found: 2, known: 1),
    ].map(FindingFault.journal)

  static let expectations: [JSONExpectation] = [
    .value, .keyOrEnd, .key, .colon, .commaOrEndOfObject, .commaOrEndOfArray, .element, .endOfText, .digit,
    .closingQuote, .escape, .fourHexDigits, .surrogatePair, .escapedControl, .utf8, .lessDepth,
  ]

  private func say(_ fault: FindingFault, in language: Language) -> String {
    sentence(for: Finding(file: "catalog/a.json", fault: fault), in: language)
  }

  @Test("Every fault is told in two halves, in Japanese with Japanese in it and in English without", arguments: faults)
  func halves(fault: FindingFault) {
    for language in Language.allCases {
      let told = say(fault, in: language)
      let halves = told.split(separator: "; ")
      #expect(halves.count == 2, "\(told)")
      #expect(halves.allSatisfy { !$0.allSatisfy(\.isWhitespace) })
      #expect(!told.contains("\n"))
    }
    let isKana = { (scalar: Unicode.Scalar) in (0x3040...0x30FF).contains(scalar.value) }
    #expect(say(fault, in: .japanese).unicodeScalars.contains(where: isKana))
    #expect(!say(fault, in: .english).unicodeScalars.contains(where: isKana))
  }

  @Test("The sentences of the commonest faults")
  func examples() {
    #expect(
      say(.record(.dangling(key: "institution", id: "inst-x")), in: .japanese)
        == "institution「inst-x」の登録がありません; 登録のある id")
    #expect(
      say(.record(.doubleID("eq-1", first: "catalog/a.json:12")), in: .english)
        == "the id “eq-1” is taken at catalog/a.json:12; an id of its own (this record is left out)")
    #expect(
      say(.json(expected: .commaOrEndOfObject, found: .end), in: .japanese)
        == "JSON として読めません: ここで終わっています; , または }")
    #expect(
      say(.record(.wrongType(key: "fields", found: "string", expected: "array")), in: .english)
        == "fields is a string; an array")
    #expect(
      say(.file(.unreadable(Errno(13))), in: .english)
        == "can't be read (no permission); a file or folder that can be read")
  }

  @Test("What stands in a file can't steer the terminal, nor fill the screen")
  func harmless() {
    let told = say(.record(.badID("a\u{1B}[2J\n\u{202E}" + String(repeating: "長", count: 500))), in: .japanese)
    #expect(told.contains("aU+001B[2JU+000AU+202E長"))
    #expect(told.count < 200)
    #expect(say(.json(expected: .value, found: .character("\u{0}")), in: .english).contains("“U+0000”"))
    #expect(say(.json(expected: .utf8, found: .byte(0xB)), in: .english).contains("0x0B"))
  }
}
