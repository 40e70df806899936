import Domain
import Testing

@testable import Matching

@Suite struct QuestionTests {
  private static func symptom(_ id: String, _ ja: String, broader: [String] = [], to method: String) -> Concept {
    Concept(
      id: id, type: .symptom, preferred: BilingualText(ja: ja, en: id), broader: broader,
      ways: [.init(.investigatedBy, .usual, method)])
  }

  private static let vocabulary = Vocabulary([
    Concept(
      id: "s.peeling", type: .symptom, preferred: BilingualText(ja: "剥がれ", en: "peeling"),
      ways: [.init(.investigatedBy, .usual, "m.cross-cut"), .init(.investigatedBy, .usual, "m.scratch")]),
    symptom("s.paint", "塗膜の浮き", broader: ["s.peeling"], to: "m.cross-cut"),
    symptom("s.plating", "めっきの浮き", broader: ["s.peeling"], to: "m.scratch"),
    symptom("s.label", "ラベルの浮き", broader: ["s.peeling"], to: "m.tack"),
    Concept(id: "m.cross-cut", type: .method, preferred: BilingualText(ja: "クロスカット試験", en: "cross-cut")),
    Concept(id: "m.scratch", type: .method, preferred: BilingualText(ja: "スクラッチ試験", en: "scratch test")),
    Concept(id: "m.tack", type: .method, preferred: BilingualText(ja: "粘着力試験", en: "tack test")),
  ])

  private func questions(_ text: String, names: [String] = ["クロスカット試験", "スクラッチ試験"]) -> [Question] {
    let records = names.enumerated().map {
      SearchableRecord(id: "r\($0)", kind: .service, texts: [.init(.name, $1)])
    }
    let index = CatalogIndex(records, vocabulary: CompiledVocabulary(Self.vocabulary))
    var task = index.task(for: Query(text, layers: [.words, .concepts]))
    while !task.advance() {}
    return task.questions()
  }

  @Test("the narrower concepts that part the hits are asked about first; one that no hit answers is not read out")
  func parting() throws {
    let first = try #require(questions("剥がれで困っている").first)
    #expect(first.about == .which(BilingualText(ja: "剥がれ", en: "peeling")))
    #expect(Set(first.answers.map { $0.text(in: .japanese) }) == ["塗膜の浮き", "めっきの浮き"])
    // Two answers that part the hits evenly: one bit.
    #expect(abs(first.gain - 1) < 0.05)
  }

  @Test("where all hits are one way, there is nothing to part, and the standing questions remain")
  func standing() {
    let all = questions("剥がれで困っている", names: ["クロスカット試験"])
    #expect(all.map(\.about) == [.product, .material, .since, .count, .deadline, .mayBreak])
    #expect(all.allSatisfy { $0.answers.isEmpty && $0.gain == 0 })
  }

  @Test("what the caller has said already is not asked")
  func answered() {
    let left = questions("剥がれ。先月から、10個中3個。来週までに知りたい。切って調べてもよい", names: ["クロスカット試験"])
    #expect(Set(left.map(\.about)).isDisjoint(with: [.since, .count, .deadline]))
    #expect(left.contains { $0.about == .material })
  }
}
