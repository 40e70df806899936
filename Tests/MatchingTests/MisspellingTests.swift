import Domain
import Testing
import TextAnalysis

@testable import Matching

/// A slip in a Latin word that occurs nowhere is forgiven, for less, and said.
@Suite struct MisspellingTests {
  private static let vocabulary = Vocabulary([
    Concept(
      id: "s.rust", type: .symptom, preferred: BilingualText(ja: "腐食", en: "corrosion"),
      ways: [.init(.investigatedBy, .usual, "m.salt-spray")]),
    Concept(id: "m.salt-spray", type: .method, preferred: BilingualText(ja: "塩水噴霧試験", en: "salt spray test")),
  ])
  private static let records = Samples.named(["塩水噴霧試験", "Optical microscope", "Microscope stage", "Coating", "旋盤"])
  private let index = CatalogIndex(Self.records, vocabulary: CompiledVocabulary(Self.vocabulary))

  private func names(_ text: String, _ layers: Layers = [.words, .concepts], typing: Bool = false) -> [String] {
    index.search(Query(text, layers: layers, isTyping: typing)).map {
      Self.records[Int($0.record.rawValue)].texts[0].text
    }
  }

  @Test("a slip leads to the records with the word, and through the vocabulary")
  func forgiven() {
    #expect(names("micrscope").sorted() == ["Microscope stage", "Optical microscope"])
    #expect(names("corosion") == ["塩水噴霧試験"])
    #expect(names("corrosions of coatnig").contains("Coating"))
  }

  @Test("the words layer alone takes words as they are")
  func wordsAlone() {
    #expect(names("micrscope", .words).isEmpty)
    #expect(names("corosion", .words).isEmpty)
  }

  @Test(
    "nothing is guessed of short words, known words, words beside digits, a wrong first letter and two slips",
    arguments: ["stae", "coats", "micrscope7", "mcoating", "noating", "mycrozcope"])
  func strict(text: String) {
    let lists = GuessLists(index.analyzer.analyze(text), in: index, typing: false).lists()
    #expect(lists.isEmpty)
  }

  @Test("what may still become a word is not guessed at while it is typed")
  func typing() {
    #expect(names("microscop", typing: true).count == 2)
    #expect(names("corrosio", typing: true).isEmpty)
    #expect(names("corosion", typing: true) == ["塩水噴霧試験"])
  }

  @Test("a guess counts less than the word, is told as a guess, and the parts add up to the score")
  func explained() throws {
    for (typed, word) in [("micrscope", "microscope"), ("corosion", "corrosion")] {
      let query = Query(typed)
      let hit = try #require(index.search(query).first)
      let sure = try #require(index.search(Query(word)).first)
      #expect(hit.units < sure.units)
      #expect(hit.record == sure.record)
      let explanation = index.explainer(for: query).explain(
        hit.record, Self.records[Int(hit.record.rawValue)], adjustments: hit.adjustments)
      #expect(explanation.units == hit.units)
      let part = try #require(explanation.contributions.first)
      #expect(part.why.guess?.meant == word)
      #expect(part.why.guess?.kind == .misspelt)
      #expect(part.term == typed)
      #expect(part.layer == .concepts)
    }
  }

  @Test("of several known words the readiest slip is meant, then a word of the vocabulary")
  func likeliest() {
    let index = CatalogIndex(Samples.named(["coupler", "coppler"]), vocabulary: CompiledVocabulary(Vocabulary()))
    let lists = GuessLists(index.analyzer.analyze("copler"), in: index, typing: false).lists()
    #expect(lists.map(\.origin.guess?.meant) == ["coppler"])
  }
}

extension QueryPlan.Origin {
  fileprivate var guess: Guess? {
    switch self {
    case .guessedTerm(_, let guess): guess
    case .concept(_, let guess): guess
    default: nil
    }
  }
}
