import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("The check of the vocabulary tells every slip at its place")
struct VocabularyCheckTests {
  /// Sound concepts that others can lead to: two methods with a machine, a symptom, a product.
  private static let sound = """
    {"id": "m.a", "type": "method", "prefLabel": "甲試験", "performedWith": {"usual": ["e.a"]}},
    {"id": "m.b", "type": "method", "prefLabel": "乙試験", "broader": ["m.a"]},
    {"id": "e.a", "type": "equipment", "prefLabel": "甲試験機"},
    {"id": "s.a", "type": "symptom", "prefLabel": "割れ", "investigatedBy": {"usual": ["m.a"], "rare": ["m.b"]}},
    {"id": "p.a", "type": "product", "prefLabel": "部品"}
    """

  private func check(_ concepts: String, domain: String = "") throws -> [Finding] {
    let temporary = try TemporaryFolder()
    try temporary.write(
      "{\"domain\": \"\(domain)\", \"concepts\": [\n\(concepts),\n\(Self.sound)]}", to: "vocabulary/a.json")
    return VocabularyCheck.findings(
      in: VocabularyFiles.read(in: DataFolder(temporary.path), shipped: nil, system: .real))
  }

  private func checkKeys(_ keys: String, type: String = "product") throws -> [Finding] {
    try check(#"{"id": "x", "type": "\#(type)", "prefLabel": "窓", \#(keys)}"#)
  }

  private func column(_ type: String = "product") -> Int {
    #"{"id": "x", "type": "", "prefLabel": "窓", "#.count + type.count + 1
  }

  @Test("Sound concepts have nothing to tell")
  func sound() throws {
    let keys = #"""
      "altLabel": ["い", {"label": "SEM", "bound": "both"}, {"parts": ["AI", ["検査", {"label": "測る", "conj": "godan-ra"}]]}], "related": ["s.a"], "scopeNote": {"ja": "注"}, "standard": {"usual": []}
      """#
    #expect(try checkKeys(keys) == [])
  }

  @Test(
    "Each slip inside a concept is told at the value that is wrong",
    arguments: [
      (#""altLabel": "い""#, 12, .wrongType(key: "altLabel", found: "string", expected: .array)),
      (#""altLabel": ["い", 7]"#, 18, .wrongType(key: "altLabel", found: "number", expected: .string)),
      (#""altLabel": [" "]"#, 13, .emptyLabel), (#""altLabel": [{"label": ""}]"#, 23, .emptyLabel),
      (#""altLabel": [{"text": "い"}]"#, 13, .missing(key: "label")),
      (#""altLabel": [{"parts": []}]"#, 23, .labelWithoutParts),
      (#""altLabel": [{"parts": ["い", []]}]"#, 29, .labelWithoutParts),
      (#""altLabel": [{"parts": ["い", ["ろ", ""]]}]"#, 35, .emptyLabel),
      (
        #""altLabel": [{"label": "い", "bound": "left"}]"#, 37,
        .unknownValue(key: "bound", value: "left", expected: ["none", "start", "end", "both"])
      ),
      (#""broader": "p.a""#, 11, .wrongType(key: "broader", found: "string", expected: .array)),
      (#""broader": ["p.z"]"#, 12, .dangling(key: "broader", id: "p.z")),
      (
        #""broader": ["s.a"]"#, 12,
        .wrongTarget(key: "broader", id: "s.a", type: .symptom, expected: [.product])
      ),
      (#""related": ["s.a", "z"]"#, 19, .dangling(key: "related", id: "z")),
      (#""replacedBy": "z""#, 14, .dangling(key: "replacedBy", id: "z")),
      (#""scopeNote": {"ja": 7}"#, 20, .wrongType(key: "scopeNote.ja", found: "number", expected: .string)),
      (
        #""investigatedBy": ["m.a"]"#, 18, .wrongType(key: "investigatedBy", found: "array", expected: .object)
      ),
      (
        #""investigatedBy": {"often": ["m.a"]}"#, 28,
        .unknownValue(key: "investigatedBy", value: "often", expected: ["usual", "possible", "rare"])
      ),
      (
        #""investigatedBy": {"rare": "m.a"}"#, 27,
        .wrongType(key: "investigatedBy.rare", found: "string", expected: .array)
      ),
      (#""investigatedBy": {"usual": ["m.a", "m.z"]}"#, 36, .dangling(key: "investigatedBy", id: "m.z")),
      (
        #""investigatedBy": {"usual": ["e.a"]}"#, 29,
        .wrongTarget(key: "investigatedBy", id: "e.a", type: .equipment, expected: [.method])
      ),
      (
        #""performedWith": {"usual": ["e.a"]}"#, 17,
        .wrongSource(key: "performedWith", type: .product, expected: [.method])
      ),
    ] as [(String, Int, VocabularyFault)])
  func inside(keys: String, offset: Int, fault: VocabularyFault) throws {
    #expect(
      try checkKeys(keys) == [
        Finding(
          file: "vocabulary/a.json", place: TextPlace(line: 2, column: column() + offset), fault: .vocabulary(fault))
      ])
  }

  @Test("An id in other letters is told, and so is a conjugation that there is not")
  func letters() throws {
    #expect(
      try check(#"{"id": "P_1", "type": "product", "prefLabel": "い"}"#).map(\.fault) == [.vocabulary(.badID("P_1"))])
    let found = try checkKeys(#""altLabel": [{"label": "割れる", "conj": "godan"}]"#)
    #expect(found.map(\.column) == [column() + 38])
  }

  @Test("A circle of broader concepts is told once and named, however long the way to it")
  func cycles() throws {
    func product(_ id: String, under parent: String) -> String {
      #"{"id": "\#(id)", "type": "product", "prefLabel": "い", "broader": ["\#(parent)"]}"#
    }
    let found = try check(
      [product("p.c", under: "p.d"), product("p.d", under: "p.b"), product("p.b", under: "p.c")].joined(
        separator: ",\n"))
    #expect(
      found == [
        Finding(
          file: "vocabulary/a.json", place: TextPlace(line: 4, column: 63),
          fault: .vocabulary(.cycle(["p.b", "p.c", "p.d"])))
      ])
    #expect(try check(product("p.b", under: "p.b")).map(\.fault) == [.vocabulary(.cycle(["p.b"]))])
    let chain = (0..<2_000).map { product("p.\($0)", under: "p.\($0 + 1)") } + [product("p.2000", under: "p.a")]
    #expect(try check(chain.joined(separator: ",\n")) == [])
  }

  @Test("A method or machine that hangs nowhere is a note")
  func orphans() throws {
    let found = try check(#"{"id": "m.x", "type": "method", "prefLabel": "い"}"#)
    #expect(found.map(\.fault) == [.vocabulary(.orphan("m.x"))])
    #expect(found.map(\.severity) == [.note])
  }

  @Test("A symptom reaches its methods by itself or by a broader one")
  func reach() throws {
    #expect(try checkKeys(#""broader": ["s.a"]"#, type: "symptom") == [])
    let found = try checkKeys(#""investigatedBy": {"usual": ["m.a"], "rare": ["m.a"]}"#, type: "symptom")
    #expect(found.map(\.fault) == [.vocabulary(.fewMethods("x", count: 1, isShipped: false))])
    #expect(found.map(\.severity) == [.note])
  }

  @Test("A shipped domain with few symptoms is a problem, a council's own a note, an addition nothing")
  func domains() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("{\"domain\": \"d\", \"concepts\": [\(Self.sound)]}", to: "data/vocabulary/a.json")
    let added = #"{"id": "s.x", "type": "symptom", "prefLabel": "窓", "broader": ["s.a"]}"#
    func check() -> [FindingFault] {
      VocabularyCheck.findings(
        in: VocabularyFiles.read(
          in: DataFolder(temporary.path("own")), shipped: ShippedData(DataFolder(temporary.path("data"))),
          system: .real)
      ).map(\.fault)
    }
    let thin = FindingFault.vocabulary(.fewSymptoms(domain: "d", count: 1, isShipped: true))
    #expect(check() == [thin])
    #expect(thin.severity == .problem)
    try temporary.write("{\"domain\": \"d\", \"concepts\": [\(added)]}", to: "own/vocabulary/b.json")
    #expect(check() == [thin])
    try temporary.write("{\"domain\": \"o\", \"concepts\": [\(added)]}", to: "own/vocabulary/b.json")
    let own = FindingFault.vocabulary(.fewSymptoms(domain: "o", count: 1, isShipped: false))
    #expect(check() == [thin, own])
    #expect(own.severity == .note)
  }

  @Test("What the council retracts may still be named; what was set aside is told once")
  func absent() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("{\"concepts\": [\(Self.sound)]}", to: "data/vocabulary/a.json")
    try temporary.write(#"{"concepts": [{"id": "e.a", "retracted": true}]}"#, to: "own/vocabulary/b.json")
    #expect(
      VocabularyCheck.findings(
        in: VocabularyFiles.read(
          in: DataFolder(temporary.path("own")), shipped: ShippedData(DataFolder(temporary.path("data"))),
          system: .real)) == [])
    let found = try check(
      #"{"id": "m.x", "type": "methode", "prefLabel": "い"}, {"id": "m.y", "type": "method", "prefLabel": "ろ", "related": ["m.x"]}"#
    )
    #expect(found.count == 1)
  }
}
