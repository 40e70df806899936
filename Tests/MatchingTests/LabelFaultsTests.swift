import Domain
import Testing

@testable import Matching

/// What only a folded label shows to be wrong.
@Suite struct LabelFaultsTests {
  private func found(_ labels: [ConceptLabel]) -> [LabelFaults.Kind] {
    let concepts = [
      Concept(id: "a", type: .symptom, preferred: BilingualText(ja: "剥離", en: "peeling"), labels: labels),
      Concept(id: "b", type: .method, preferred: BilingualText(ja: "ＳＥＭ観察"), labels: [ConceptLabel("顕微鏡で見る")]),
    ]
    return LabelFaults.find(in: Vocabulary(concepts)).map(\.kind)
  }

  private func label(_ text: String, _ conjugation: Conjugation? = nil, _ boundary: Boundary = .none) -> ConceptLabel {
    ConceptLabel(parts: [[.init(text, conjugation: conjugation, boundary: boundary)]])
  }

  @Test("a label of another concept is told, whatever its width and case")
  func clash() {
    #expect(found([label("sem観察")]) == [.clash(other: "b")])
    #expect(found([label("顕微鏡で見る")]) == [.clash(other: "a")], "told once, at the second")
    #expect(found([label("剥離")]).isEmpty, "its own name twice is no clash")
  }

  @Test("a label of which nothing is left, and a common word")
  func nothing() {
    #expect(found([label("！？")]) == [.nothing])
    #expect(found([label("use")]) == [.commonWord])
    #expect(found([label("rust")]).isEmpty)
  }

  @Test("three kana or fewer need a boundary, unless they are inflected")
  func shortKana() {
    #expect(found([label("さび")]) == [.shortKana])
    #expect(found([label("さび", nil, .both)]).isEmpty)
    #expect(found([label("くすむ", .godanMa)]).isEmpty)
    #expect(found([label("モーター")]).isEmpty)
  }
}
