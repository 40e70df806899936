import Domain
import Testing
import TextAnalysis

@testable import Matching

/// Romaji, kana for kanji, and what an input method offered for another word: each guess adds a little and says so.
@Suite struct ForgivenessTests {
  private static let vocabulary = Vocabulary(
    [
      Concept(
        id: "mat.plating", type: .material, preferred: BilingualText(ja: "めっき皮膜", en: "plating"),
        labels: [ConceptLabel("めっき"), ConceptLabel("メッキ")], ways: [.init(.investigatedBy, .usual, "m.thickness")]),
      Concept(
        id: "s.peeling", type: .symptom, preferred: BilingualText(ja: "剥がれ", en: "peeling"),
        labels: [ConceptLabel(parts: [[.init("はがれる", conjugation: .ichidan)]]), ConceptLabel("tore")],
        ways: [.init(.investigatedBy, .usual, "m.adhesion")]),
      Concept(
        id: "s.foreign", type: .symptom, preferred: BilingualText(ja: "異物", en: "foreign matter"),
        labels: [ConceptLabel("異物混入")], ways: [.init(.investigatedBy, .usual, "m.infrared")]),
      Concept(
        id: "s.artefact", type: .symptom, preferred: BilingualText(ja: "遺物保存", en: "preservation of artefacts")),
      Concept(id: "m.thickness", type: .method, preferred: BilingualText(ja: "膜厚測定", en: "thickness")),
      Concept(id: "m.adhesion", type: .method, preferred: BilingualText(ja: "密着性試験", en: "adhesion test")),
      Concept(id: "m.infrared", type: .method, preferred: BilingualText(ja: "赤外分光分析", en: "infrared spectroscopy")),
    ],
    misconversions: [
      Misconversion(reading: "いぶつ", meant: ["異物"], mistaken: ["遺物"]),
      Misconversion(reading: "めっき", meant: ["鍍金"], mistaken: ["滅期"]),
      Misconversion(reading: "ようせつ", meant: ["溶接"], mistaken: ["夭折"]),
      Misconversion(reading: "たいこうせい", meant: ["耐光性", "耐候性"], mistaken: ["対抗性"]),
      Misconversion(reading: "せいのう", meant: ["精嚢"], mistaken: ["性能"]),
    ])
  private static let records = Samples.named([
    "膜厚測定", "密着性試験", "赤外分光分析", "異物検査装置", "溶接機", "耐候性試験機", "耐光性試験機",
  ])
  private let index = CatalogIndex(Self.records, vocabulary: CompiledVocabulary(Self.vocabulary))

  private func names(_ text: String, _ layers: Layers = [.words, .concepts]) -> Set<String> {
    Set(index.search(Query(text, layers: layers)).map { Self.records[Int($0.record.rawValue)].texts[0].text })
  }

  private func guesses(_ text: String) -> [String] {
    let analysis = index.analyzer.analyze(text)
    let labels = index.vocabulary.labels.matches(in: analysis.folded)
    return Guesses(analysis, in: index, labels: labels, typing: false).places.map {
      $0.map(\.meant).joined(separator: "/")
    }
  }

  @Test(
    "romaji of a label in kana, with a particle or an ending, is read in either spelling",
    arguments: [
      ("mekki", ["めっき"]), ("mekkiga hagareteiru", ["めっきが", "はがれてる"]), ("hagareta", ["はがれた"]),
      ("yousetsu", ["溶接"]), ("yosetu", ["溶接"]), ("YOUSETSU", ["溶接"]), ("ｍｅｋｋｉ", ["めっき"]),
    ])
  func romaji(typed: String, meant: [String]) {
    #expect(guesses(typed) == meant)
  }

  @Test("it leads through the vocabulary and to records in kanji")
  func romajiLeads() {
    #expect(names("mekki").contains("膜厚測定"))
    #expect(names("hagareta").contains("密着性試験"))
    #expect(names("yousetsu") == ["溶接機"])
  }

  @Test(
    "an English word of the vocabulary, a short word and half a word are no romaji", arguments: ["tore", "me", "mekk"])
  func notRomaji(text: String) {
    #expect(guesses(text).isEmpty)
  }

  @Test("a misconverted word and the reading itself lead to what is meant, weakly")
  func misconverted() throws {
    #expect(names("遺物").isSuperset(of: ["異物検査装置", "赤外分光分析"]))
    #expect(names("いぶつが入っていた").isSuperset(of: ["異物検査装置", "赤外分光分析"]))
    #expect(guesses("対抗性を調べたい") == ["耐光性/耐候性"])
    #expect(names("対抗性").isSuperset(of: ["耐候性試験機", "耐光性試験機"]))
    let guessed = try #require(index.search(Query("遺物混入")).first)
    let sure = try #require(index.search(Query("異物混入")).first)
    #expect(guessed.units < sure.units)
    #expect(names("遺物", .words) == names("物", .words))
  }

  @Test(
    "nothing is guessed within a longer label, across two words of a compound, of a label in kana, or inside other kana",
    arguments: ["遺物保存", "高信頼性能力", "めっき", "だいぶつめる", "いぶつめた", "異物混入"])
  func strict(text: String) {
    #expect(guesses(text).isEmpty)
  }

  @Test("what is denied is not guessed back")
  func denied() {
    #expect(!names("遺物ではなく").contains("赤外分光分析"))
  }

  @Test(
    "each guess is told with what is meant, and the parts add up to the score",
    arguments: [
      ("mekki", Guess.Kind.romaji, "めっき"), ("遺物が出る", .misconverted, "異物"), ("いぶつが出る", .kana, "異物"),
    ])
  func explained(text: String, kind: Guess.Kind, meant: String) throws {
    let query = Query(text)
    let explainer = index.explainer(for: query)
    let hits = index.search(query)
    #expect(!hits.isEmpty)
    for hit in hits {
      let explanation = explainer.explain(
        hit.record, Self.records[Int(hit.record.rawValue)], adjustments: hit.adjustments)
      #expect(explanation.units == hit.units)
      let part = try #require(explanation.contributions.first { $0.why.guess != nil })
      #expect(part.why.guess?.kind == kind)
      #expect(part.why.guess?.meant == meant)
      #expect(text.hasPrefix(part.term))
      #expect(part.layer == .concepts)
    }
  }
}
