import Domain
import Testing

@testable import Matching

/// Which concepts a phrase may mean, and which part of a problem the vocabulary does not know.
@Suite struct ConceptFinderTests {
  private static let vocabulary = Vocabulary([
    Concept(
      id: "s.plating", type: .symptom, preferred: BilingualText(ja: "めっきの剥がれ（皮膜）", en: "peeling of plating"),
      labels: [ConceptLabel("めっきが剥がれ")],
      ways: [.init(.investigatedBy, .rare, "m.rare"), .init(.investigatedBy, .usual, "m.adhesion")]),
    Concept(id: "s.peeling", type: .symptom, preferred: BilingualText(ja: "剥がれ", en: "peeling")),
    Concept(id: "m.adhesion", type: .method, preferred: BilingualText(ja: "剥がれの試験", en: "adhesion test")),
    Concept(id: "m.rare", type: .method, preferred: BilingualText(ja: "まれな試験", en: "rare test")),
    Concept(id: "s.old", type: .symptom, preferred: BilingualText(ja: "古い剥がれ"), replacedBy: "s.peeling"),
  ])
  private let finder = ConceptFinder(CompiledVocabulary(vocabulary))

  @Test("so called first, then symptoms, then means; nothing that another has replaced, nothing for a blank")
  func order() {
    #expect(finder.concepts(for: "剥がれ", limit: 9).map(\.id) == ["s.peeling", "s.plating", "m.adhesion"])
    #expect(finder.concepts(for: "PEELING", limit: 1).map(\.id) == ["s.peeling"])
    #expect(finder.concepts(for: " 　", limit: 9).isEmpty)
  }

  @Test("a concept of which the text speaks is found though no name holds the text")
  func spoken() {
    #expect(finder.concepts(for: "先週からめっきが剥がれている", limit: 9).map(\.id).contains("s.plating"))
  }

  @Test("where a concept leads in practice, what is rare left out")
  func methods() throws {
    let concept = try #require(Self.vocabulary["s.plating"])
    #expect(finder.methods(of: concept).map { $0.ja } == ["剥がれの試験"])
  }

  @Test(
    "the longest stretch that no label says, without words of asking",
    arguments: [
      ("剥がれ、ぺろんとむける。困っている", "ぺろんとむける"), ("剥がれ", ""), ("剥がれがぺろんとする", "ぺろんとする"), ("", ""), ("教えてほしい", ""),
      ("flakes like", "flakes"),
    ])
  func unknown(text: String, phrase: String) {
    #expect(finder.unknownPhrase(in: text) == phrase)
  }
}
