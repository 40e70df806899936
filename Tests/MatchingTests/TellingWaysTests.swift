import Domain
import Testing

@testable import Matching

/// What looks into everything tells little of anything.
@Suite struct TellingWaysTests {
  /// One symptom with two usual methods: one of its own, one that looks into forty others as well.
  private static let vocabulary = Vocabulary(
    (0..<40).map { place in
      Concept(
        id: "s.other\(place)", type: .symptom, preferred: BilingualText(ja: "別の困りごと\(place)"),
        ways: [.init(.investigatedBy, .usual, "m.everything")])
    } + [
      Concept(
        id: "s.peeling", type: .symptom, preferred: BilingualText(ja: "剥がれ"),
        ways: [.init(.investigatedBy, .usual, "m.own"), .init(.investigatedBy, .usual, "m.everything")]),
      Concept(id: "m.own", type: .method, preferred: BilingualText(ja: "密着性評価")),
      Concept(id: "m.everything", type: .method, preferred: BilingualText(ja: "顕微鏡観察")),
    ])
  private let index = CatalogIndex(
    ["密着性評価", "顕微鏡観察"].enumerated().map {
      SearchableRecord(id: "r\($0)", kind: .equipment, texts: [.init(.name, $1)])
    }, vocabulary: CompiledVocabulary(vocabulary))

  private func units(_ text: String) -> [UInt32: Int] {
    let hits = index.search(Query(text, layers: .concepts, isFlat: true))
    return Dictionary(uniqueKeysWithValues: hits.map { ($0.record.rawValue, $0.units) })
  }

  @Test("of two usual ways the one that few symptoms take gives more")
  func fewer() throws {
    let found = units("剥がれた")
    let own = try #require(found[0])
    let everything = try #require(found[1])
    #expect(everything < own)
    // 1 / (1 + 0.6 ln(1 + 41/20)) of 1 / (1 + 0.6 ln(1 + 1/20)), within what whole numbers round away.
    #expect(abs(Double(everything) / Double(own) - 0.5992 / 0.9716) < 0.01)
  }

  @Test("named by its name, the common one is what is wanted")
  func named() throws {
    let common = try #require(units("顕微鏡観察")[1])
    let rare = try #require(units("密着性評価")[0])
    #expect(common == rare)
  }
}
