import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("Every problem of the catalog is told at its line and column")
struct CatalogCheckTests {
  static let fields = FieldList([Field(code: "metal", name: BilingualText(ja: "金属"), aliases: [])])

  private func check(
    _ text: String, under changes: [Ledger.CatalogChange] = [], fields: FieldList? = Self.fields,
    vocabulary: Vocabulary = Vocabulary()
  ) throws -> [Finding] {
    let temporary = try TemporaryFolder()
    try temporary.write(text, to: "catalog/a.json")
    let folder = DataFolder(temporary.path)
    return CatalogCheck.findings(
      in: CatalogFiles.read(in: folder, system: .real), under: changes, fields: fields,
      vocabulary: vocabulary, today: try #require(CivilDate("2026-11-24")), folder: folder, system: .real)
  }

  /// One record, with Japanese before the key at fault, so that bytes and characters differ.
  private func checkKeys(_ keys: String, kind: String = "service") throws -> [Finding] {
    try check("[\n{\"name\": \"窓口\", \"id\": \"a\", \"kind\": \"\(kind)\", \(keys)}]")
  }

  private func column(_ kind: String = "service") -> Int {
    #"{"name": "窓口", "id": "a", "kind": "", "#.count + kind.count + 1
  }

  @Test("A sound record has nothing to tell")
  func sound() throws {
    let keys =
      #""fields": ["metal"], "verified": {"on": "2026-04-01"}, "contact": {"phone": "000-1（代表）"}, "x": {"y": [1]}"#
    #expect(try checkKeys(keys) == [])
  }

  @Test(
    "Each fault inside a record is told at the value that is wrong",
    arguments: [
      (#""fields": ["metal", "wood"]"#, 20, .record(.unknownField("wood"))),
      (#""fields": "metal""#, 10, .record(.wrongType(key: "fields", found: "string", expected: "array"))),
      (
        #""status": "gone""#, 10,
        .record(.unknownValue(key: "status", value: "gone", expected: ["active", "paused", "retired"]))
      ),
      (#""validFrom": "2026-02-30""#, 13, .record(.badDate(key: "validFrom", value: "2026-02-30"))),
      (#""validFrom": 2026"#, 13, .record(.wrongType(key: "validFrom", found: "number", expected: "string"))),
      (#""verified": {"by": "見本", "on": "昨日"}"#, 31, .record(.badDate(key: "verified.on", value: "昨日"))),
      (#""listingConsent": {"on": "2026/1/1"}"#, 25, .record(.badDate(key: "listingConsent.on", value: "2026/1/1"))),
      (#""institution": "無い""#, 15, .record(.dangling(key: "institution", id: "無い"))),
      (#""institution": "a""#, 15, .record(.notAnInstitution(id: "a"))),
      (#""successorOf": ["a", "b"]"#, 21, .record(.dangling(key: "successorOf", id: "b"))),
      (#""contact": "000-1""#, 11, .record(.wrongType(key: "contact", found: "string", expected: "object"))),
      (
        #""contact": {"phone": 1}"#, 21,
        .record(.wrongType(key: "contact.phone", found: "number", expected: "string"))
      ),
      (#""summary": ["あ"]"#, 11, .record(.wrongType(key: "summary", found: "array", expected: "string or {ja, en}"))),
      (#""summary": "あ\u0007""#, 11, .recordText(.invisibleCharacter(key: "summary", "\u{7}"))),
      (#""keywords": ["あ", "い\u202E"]"#, 18, .recordText(.invisibleCharacter(key: "keywords", "\u{202E}"))),
      (
        #""contact": {"phone": "000-CALL"}"#, 21,
        .recordText(.lettersInNumber(key: "contact.phone", value: "000-CALL"))
      ),
      (
        #""calls": [{"closes": "2026-11-23"}, {"closes": "2026-11-24"}]"#, 21,
        .age(.callClosed(on: CivilDate(daysSinceEpoch: 20_780)))
      ),
      (#""calls": [{"opens": "春"}]"#, 20, .record(.badDate(key: "calls.opens", value: "春"))),
      (
        #""verified": {"on": "2025-11-23"}"#, 19,
        .age(.verifiedLongAgo(on: CivilDate(daysSinceEpoch: 20_415)))
      ),
    ] as [(String, Int, FindingFault)])
  func inside(keys: String, offset: Int, fault: FindingFault) throws {
    #expect(
      try checkKeys(keys) == [
        Finding(file: "catalog/a.json", place: TextPlace(line: 2, column: column() + offset), fault: fault)
      ])
  }

  @Test("Unknown institution types and uses are told")
  func choices() throws {
    let types = InstitutionType.allCases.map(\.rawValue)
    #expect(
      try checkKeys(#""type": "大学""#, kind: "institution").map(\.fault)
        == [.record(.unknownValue(key: "type", value: "大学", expected: types))])
    #expect(
      try checkKeys(#""use": {"companies": "maybe"}"#, kind: "equipment").map(\.fault)
        == [
          .record(
            .unknownValue(key: "use.companies", value: "maybe", expected: CompanyUse.allCases.map(\.rawValue)))
        ])
  }

  @Test("Line ends and tabs are no fault in a text, nor is anything in the raw row")
  func harmless() throws {
    #expect(try checkKeys(#""summary": "一行\n二行\t三", "source": {"row": "\u0000\u202e"}"#) == [])
  }

  @Test("A retired record's age is of no interest")
  func retired() throws {
    #expect(
      try checkKeys(#""status": "retired", "verified": {"on": "2020-01-01"}, "calls": [{"closes": "2009-06-30"}]"#)
        == [])
  }

  @Test("Without a field list no code is judged")
  func noFields() throws {
    #expect(try check(#"{"id": "a", "kind": "service", "name": "窓", "fields": ["wood"]}"#, fields: nil) == [])
  }

  @Test("A technique that the vocabulary does not have is told at the technique; without a vocabulary none is judged")
  func techniques() throws {
    let concept = Concept(id: "m.a", type: .method, preferred: BilingualText(ja: "試験"))
    let text = #"{"id": "a", "kind": "service", "name": "窓", "techniques": ["m.a", "m.b"]}"#
    #expect(
      try check(text, vocabulary: Vocabulary([concept])) == [
        Finding(
          file: "catalog/a.json", place: TextPlace(line: 1, column: 67), fault: .record(.unknownConcept("m.b")))
      ])
    #expect(try check(text) == [])
  }

  @Test("What set a record aside is told beside what sound records show, in the order of the file")
  func order() throws {
    let found = try check(
      """
      [
        {"id": "a", "kind": "service", "name": "窓", "institution": "x"},
        {"id": "b", "kind": "店", "name": "窓"},
        {"id": "c", "kind": "service", "name": "窓", "institution": "y"
      ]
      """)
    #expect(found.map(\.line) == [2, 3, 5])
    #expect(found.map(\.column) == [62, 23, 1])
  }

  @Test("A problem that was mended in the desk is not told, one that was made there is told at the record")
  func mended() throws {
    let id = try #require(RecordID("a"))
    func edit(_ changes: JSONObject) -> [Ledger.CatalogChange] {
      [.edited(CatalogEdit(id: id, base: nil, changes: changes))]
    }
    let broken = #"[ {"id": "a", "kind": "service", "name": "窓", "status": "gone"}]"#
    #expect(try check(broken, under: edit(["status": "active"])) == [])
    let sound = #"[ {"id": "a", "kind": "service", "name": "窓"}]"#
    #expect(
      try check(sound, under: edit(["fields": .strings(["wood"])])) == [
        Finding(
          file: "catalog/a.json", place: TextPlace(line: 1, column: 3), fault: .record(.unknownField("wood")))
      ])
    let unknown = try #require(RecordID("z"))
    #expect(
      try check(sound, under: [.edited(CatalogEdit(id: unknown, base: nil, changes: [:])), .added([:])]) == [
        Finding(file: "journal", fault: .change(.ofUnknownRecord(id: "z"))),
        Finding(file: "journal", fault: .change(.addsNoRecord)),
      ])
  }

  @Test("Ages and letters in numbers are notes, everything else in the catalog is a problem")
  func severity() throws {
    let date = CivilDate(daysSinceEpoch: 0)
    #expect(FindingFault.age(.verifiedLongAgo(on: date)).severity == .note)
    #expect(FindingFault.recordText(.lettersInNumber(key: "k", value: "v")).severity == .note)
    #expect(FindingFault.recordText(.invisibleCharacter(key: "k", "\u{7}")).severity == .problem)
    #expect(FindingFault.record(.dangling(key: "k", id: "i")).severity == .problem)
    #expect(FindingFault.file(.staleTemporaryFile).severity == .note)
  }
}
