import Testing

@testable import TextAnalysis

@Suite struct AnalyzerTests {
  private func terms(_ text: String, _ kind: TermClass) -> [String] {
    let analysis = Analyzer().analyze(text)
    return analysis.tokens.filter { $0.kind == kind }.map { analysis.folded.string($0.units) }
  }

  @Test func `a mixed sentence is cut into every class`() {
    let text = "SUS304のめっきが剥がれる"
    #expect(terms(text, .kanji) == ["剥"])
    #expect(terms(text, .run) == ["sus304", "剥"])
    #expect(terms(text, .word) == ["sus", "304"])
    #expect(terms(text, .pair) == ["sus304"])
    #expect(terms(text, .hiragana) == ["のめ", "めっ", "っき", "きが", "がれ", "れる"])
    #expect(terms(text, .trigram) == ["04の", "4のめ", "きが剥", "が剥が", "剥がれ"])
  }

  @Test func `katakana gives bigrams and its run`() {
    #expect(terms("ニッケル・ク", .katakana) == ["ニッ", "ッケ", "ケル", "ク"])
    #expect(terms("ニッケル・ク", .run) == ["ニッケル", "ク"])
    #expect(terms("ニッケル・ク", .trigram) == ["ニッケ", "ッケル"])
  }

  @Test func `kanji gives single characters and its run`() {
    #expect(terms("走査電子顕微鏡", .kanji) == ["走", "査", "電", "子", "顕", "微", "鏡"])
    #expect(terms("走査電子顕微鏡", .run) == ["走査電子顕微鏡"])
  }

  @Test func `equal terms have equal keys whatever the spelling`() {
    func keys(_ text: String) -> Set<UInt64> { Set(Analyzer().analyze(text).tokens.map(\.key)) }
    #expect(keys("ＳＵＳ３０４") == keys("sus304"))
    #expect(keys("measurements of coatings") == keys("Measuring the coating"))
    #expect(keys("ﾒｯｷ") == keys("メッキ"))
    #expect(keys("腐食").isDisjoint(with: keys("メッキ")))
  }

  @Test func `the same scalars in two classes are two terms`() {
    let analysis = Analyzer().analyze("剥")
    #expect(analysis.tokens.map(\.kind) == [.kanji, .run])
    #expect(analysis.tokens[0].key != analysis.tokens[1].key)
  }

  @Test func `stop words are passed over, and pairs reach across them`() {
    #expect(terms("the thickness of a coating", .word) == ["thickness", "coating"])
    #expect(terms("the thickness of a coating", .pair) == ["thickness of a coating"])
  }

  @Test func `IT is a word where it is written as one`() {
    #expect(terms("IT人材", .word) == ["it"])
    #expect(terms("the IT industry", .word) == ["it", "industry"])
    #expect(terms("it is broken", .word) == ["broken"])
    #expect(terms("THE USE OF IT", .word) == ["the", "use", "of", "it"])
    #expect(terms("it", .word) == ["it"])
  }

  @Test func `nothing comes of nothing`() {
    for text in ["", " ", "。、…", "\u{200B}", "☃"] { #expect(Analyzer().analyze(text).tokens.isEmpty) }
  }

  @Test func `runs cover what is no separator, in order`() {
    let analysis = Analyzer().analyze("X線で、めっきの厚さ 5μm")
    #expect(analysis.runs.map { analysis.folded.string($0.units) } == ["x", "線", "で", "めっきの", "厚", "さ", "5μm"])
  }
}
