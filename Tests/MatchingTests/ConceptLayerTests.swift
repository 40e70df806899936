import Domain
import Testing
import TextAnalysis

@testable import Matching

/// A small vocabulary: what is wrong → how it is looked into → with what.
@Suite struct ConceptLayerTests {
  private static let vocabulary = Vocabulary([
    Concept(
      id: "s.peeling", type: .symptom, preferred: BilingualText(ja: "剥がれ", en: "peeling"),
      labels: [
        ConceptLabel(parts: [[.init("剥がれる", conjugation: .ichidan)]]), ConceptLabel("comes off"),
        ConceptLabel(parts: [[.init("膜"), .init("めっき")], [.init("取れる", conjugation: .ichidan)]]),
      ], ways: [.init(.investigatedBy, .usual, "m.adhesion"), .init(.investigatedBy, .possible, "m.section")]),
    Concept(
      id: "s.rust", type: .symptom, preferred: BilingualText(ja: "錆", en: "rust"),
      labels: [ConceptLabel(parts: [[.init("さび", boundary: .both)]])],
      ways: [.init(.investigatedBy, .usual, "m.salt-spray")]),
    Concept(
      id: "m.adhesion", type: .method, preferred: BilingualText(ja: "密着性評価", en: "adhesion test"),
      ways: [.init(.performedWith, .usual, "e.scratch")]),
    Concept(
      id: "m.section", type: .method, preferred: BilingualText(ja: "断面観察", en: "cross-section"),
      ways: [.init(.performedWith, .usual, "e.sem")]),
    Concept(id: "m.salt-spray", type: .method, preferred: BilingualText(ja: "塩水噴霧試験", en: "salt spray test")),
    Concept(id: "e.scratch", type: .equipment, preferred: BilingualText(ja: "スクラッチ試験機", en: "scratch tester")),
    Concept(
      id: "e.sem", type: .equipment, preferred: BilingualText(ja: "走査電子顕微鏡", en: "scanning electron microscope"),
      labels: [ConceptLabel(parts: [[.init("SEM")]])]),
  ])

  private static let records = ["スクラッチ試験機 CSR-2", "SEM", "走査電子顕微鏡", "塩水噴霧試験", "旋盤"].enumerated().map {
    SearchableRecord(id: "r\($0)", kind: .equipment, texts: [.init(.name, $1)])
  }
  private let index = CatalogIndex(Self.records, vocabulary: CompiledVocabulary(Self.vocabulary))

  @Test("an explanation names the concepts of the strongest way, and none where words alone were met")
  func wayOfAnExplanation() throws {
    func way(_ text: String) throws -> [String] {
      let query = Query(text)
      let hit = try #require(index.search(query).first)
      return index.explainer(for: query).explain(hit.record, Self.records[Int(hit.record.rawValue)]).way
    }
    #expect(try way("剥がれる") == ["s.peeling", "m.adhesion", "e.scratch"])
    #expect(try way("旋盤") == [])
  }

  private func found(_ text: String, flat: Bool = true) -> [String] {
    index.search(Query(text, layers: .concepts, isFlat: flat)).map {
      Self.records[Int($0.record.rawValue)].texts[0].text
    }
  }

  @Test("a symptom in the caller's words leads to machines whose names share no letter with it")
  func leads() {
    #expect(found("塗膜が剥がれてしまった") == ["スクラッチ試験機 CSR-2", "SEM", "走査電子顕微鏡"])
    #expect(found("it comes off").first == "スクラッチ試験機 CSR-2")
  }

  @Test("a label in parts is met with little between, and not across the end of a sentence")
  func sequences() {
    let compiled = CompiledVocabulary(Self.vocabulary)
    func concepts(_ text: String) -> [UInt32] {
      compiled.sequences.matches(in: index.analyzer.folding.fold(text)).map(\.concept)
    }
    #expect(concepts("めっきが少し取れてきた").count == 1)
    #expect(concepts("めっきした。ボタンが取れた").isEmpty)
    #expect(concepts("取れためっき").isEmpty)
  }

  @Test("short kana with a boundary are not met within another word", arguments: ["わさびの香り", "さびしい", "錆びない"])
  func boundaries(text: String) {
    let compiled = CompiledVocabulary(Self.vocabulary)
    let rust = Self.vocabulary.place(of: "s.rust").map { UInt32($0) }
    let met = compiled.labels.matches(in: index.analyzer.folding.fold(text)).map(\.concept)
    #expect(met.contains { $0 == rust } == text.hasPrefix("錆"))
  }

  @Test("a guess is no denial, and words of asking wake nothing")
  func guesses() {
    #expect(found("錆ではないかと思う").contains("塩水噴霧試験"))
    #expect(found("教えてほしい。困っている").isEmpty)
  }

  @Test("what is denied is not looked for")
  func negation() {
    #expect(found("錆ではなく剥がれ").contains("塩水噴霧試験") == false)
    #expect(found("錆と剥がれ").contains("塩水噴霧試験"))
  }

  @Test("the way from the words to the record is told, and the parts add up to the score, deductions too")
  func explained() throws {
    for isFlat in [true, false] {
      let query = Query("塗膜が剥がれてしまった", isFlat: isFlat)
      let explainer = index.explainer(for: query)
      for hit in index.search(query) {
        let record = Self.records[Int(hit.record.rawValue)]
        let explanation = explainer.explain(hit.record, record, adjustments: hit.adjustments)
        #expect(explanation.units == hit.units, "\(record.texts[0].text)")
        guard record.id == "r0" else { continue }
        let part = try #require(explanation.contributions.first { $0.layer == .concepts })
        #expect(part.path.map { $0.ja } == ["剥がれ", "密着性評価", "スクラッチ試験機"])
        #expect(part.term.hasPrefix("剥がれ"))
      }
    }
  }

  @Test("the second machine for the same way stands behind other ways, and scores fall with rank")
  func waysFirst() {
    let query = Query("塗膜が剥がれてしまった")
    let hits = index.search(query)
    #expect(hits.map(\.units) == hits.map(\.units).sorted(by: >))
    #expect(hits.filter { !$0.adjustments.isEmpty }.count == 1)
    #expect(index.search(Query("塗膜が剥がれてしまった", isFlat: true)).allSatisfy { $0.adjustments.isEmpty })
  }

  @Test("the bounded search finds what the plain sum finds, bit for bit, with concepts over random records")
  func bounded() {
    var numbers = SeededNumbers(seed: 11)
    let index = CatalogIndex(Samples.random(400, seed: 6), vocabulary: CompiledVocabulary(Self.vocabulary))
    for _ in 0..<300 {
      var query = Samples.query(&numbers)
      query.text += ["剥がれた", "さびた", "めっきが取れる", ""][numbers.next(below: 4)]
      #expect(index.search(query) == index.plainSearch(query), "\(query)")
    }
  }

  @Test("and with guesses at what was meant")
  func boundedGuesses() {
    var numbers = SeededNumbers(seed: 12)
    let vocabulary = Vocabulary(
      Self.vocabulary.concepts,
      misconversions: [
        Misconversion(reading: "いぶつ", meant: ["腐食"], mistaken: ["遺物"]),
        Misconversion(reading: "たいこうせい", meant: ["剥がれ", "塗膜"], mistaken: ["対抗性"]),
        Misconversion(reading: "はがれた", meant: ["剥がれた"], mistaken: []),
        Misconversion(reading: "めっき", meant: ["めっき"], mistaken: []),
      ])
    let index = CatalogIndex(Samples.random(400, seed: 7), vocabulary: CompiledVocabulary(vocabulary))
    for _ in 0..<300 {
      let query = Samples.carelessQuery(&numbers)
      #expect(index.search(query) == index.plainSearch(query), "\(query)")
    }
  }

  @Test("without a vocabulary the layer is silent, and an empty text finds nothing")
  func silent() {
    let bare = CatalogIndex(Self.records)
    #expect(bare.search(Query("剥がれ", layers: .concepts)).isEmpty)
    #expect(found("").isEmpty)
    #expect(found("。、！").isEmpty)
  }

  @Test("relations to what is not there, and circles, do no harm")
  func damaged() {
    let circle = Vocabulary([
      Concept(
        id: "s.a", type: .symptom, preferred: BilingualText(ja: "甲"), broader: ["s.b", "s.nobody"],
        ways: [.init(.investigatedBy, .usual, "m.nobody")]),
      Concept(id: "s.b", type: .symptom, preferred: BilingualText(ja: "乙"), broader: ["s.a"], related: ["s.a"]),
    ])
    let index = CatalogIndex(Self.records, vocabulary: CompiledVocabulary(circle))
    #expect(index.search(Query("甲乙", layers: .concepts)).isEmpty)
  }
}
