import Domain
import Matching
import Screens
import Testing
import Words

/// An explanation in words: what a coordinator would say.
@Suite struct ReasonsTests {
  private let japanese = Voice(isJapanese: true)
  private let english = Voice(isJapanese: false)

  private func part(
    _ term: String, _ key: RecordKey?, _ units: Int, path: [BilingualText] = [], isFragment: Bool = false
  ) -> Contribution {
    Contribution(
      layer: path.isEmpty ? .words : .concepts, why: .word, term: term, place: 0..<term.utf8.count, key: key,
      path: path, isFragment: isFragment, units: units)
  }

  @Test("one sentence for each place, the strongest first, each word once")
  func places() {
    let parts = [part("原因", .name, 50), part("剥がれ", .summary, 40), part("めっき", .name, 30), part("原因", .name, 20)]
    #expect(Reasons.sentences(parts, japanese) == ["「原因」「めっき」が名称に一致", "「剥がれ」が概要に一致"])
    #expect(
      Reasons.sentences([part("peel", .name, 50), part("nickel", .name, 30)], english) == ["“peel” “nickel” in name"])
  }

  @Test("a way through the vocabulary comes before the words, without what stands in brackets in its names")
  func ways() {
    let path = [
      BilingualText(ja: "密着性評価（めっき）", en: "adhesion test"), BilingualText(ja: "スクラッチ試験機", en: "scratch tester"),
    ]
    let sentences = Reasons.sentences([part("原因", .name, 50), part("剥がれ", nil, 40, path: path)], japanese)
    #expect(sentences.count == 2)
    #expect(sentences.first?.contains("「剥がれ」") == true)
    #expect(sentences.first?.hasSuffix("密着性評価 → スクラッチ試験機") == true)
    #expect(Reasons.way(path, english) == "adhesion test → scratch tester")
  }

  @Test("what adds next to nothing is not told, nor a short fragment beside a word")
  func small() {
    #expect(Reasons.sentences([part("原因", .name, 1000), part("めっき", .summary, 39)], japanese) == ["「原因」が名称に一致"])
    let fragment = part("子", .name, 20, isFragment: true)
    #expect(Reasons.sentences([part("原因", .name, 30), fragment], japanese) == ["「原因」が名称に一致"])
    #expect(Reasons.sentences([fragment], japanese) == ["「子」が名称に一致"])
  }

  @Test("a place that is not known is the record")
  func somewhere() {
    #expect(Reasons.sentences([part("原因", nil, 10)], japanese) == ["「原因」が登録内容に一致"])
    #expect(Reasons.sentences([part("cause", nil, 10)], english) == ["“cause” in the record"])
  }

  @Test("a row of the list quotes shortly, leaves out what the words were taken for, and tells a similar case")
  func line() {
    let path = [
      BilingualText(ja: "めっきの剥がれ", en: "peeling"), BilingualText(ja: "断面観察", en: "cross-section"),
      BilingualText(ja: "走査電子顕微鏡", en: "SEM"),
    ]
    let similar = Contribution(
      layer: .experience, why: .similarCase(0), term: "2026-A-0012 一部解決", place: 0..<0, key: nil, units: 5)
    let parts = [part("ニッケルめっきが半年で剥がれる", nil, 50, path: path), part("めっき", .name, 20), similar]
    let explanation = Explanation(contributions: parts, marks: [:])
    #expect(
      Reasons.line(explanation, japanese) == "「ニッケルめっきが半…」 → 断面観察 → 走査電子顕微鏡　似た相談 2026-A-0012 一部解決")
    let words = Explanation(contributions: [part("めっき", .name, 50)], marks: [:])
    #expect(Reasons.line(words, japanese) == "「めっき」が名称に一致")
  }
}
