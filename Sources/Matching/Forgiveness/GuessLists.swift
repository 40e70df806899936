import TextAnalysis

/// The part of a plan that forgives how something was typed: what the query would say if its guesses were true.
///
/// It only adds: the terms and concepts of the corrected text that come from a guess and that the query does not have
/// itself, each by the guess's share. It belongs to the concepts layer, so that the words layer alone takes words as
/// they are.
struct GuessLists {
  private let analysis: Analysis
  private let index: CatalogIndex
  private let guesses: [Guess]

  init(_ analysis: Analysis, in index: CatalogIndex, typing: Bool) {
    self.analysis = analysis
    self.index = index
    guesses = Misspellings(analysis, in: index, typing: typing).guesses()
  }

  /// `spoken`: the concepts of the query as it was typed.
  func lists(besides spoken: [ConceptLists.Spoken]) -> [QueryPlan.List] {
    guard let corrected = CorrectedText(analysis.folded, guesses, index.analyzer) else { return [] }
    return terms(of: corrected) + concepts(of: corrected, besides: spoken)
  }

  private func terms(of corrected: CorrectedText) -> [QueryPlan.List] {
    var known = Set(analysis.tokens.map(\.key))
    return corrected.analysis.tokens.compactMap { token in
      guard let guess = corrected.guess(in: token.units), known.insert(token.key).inserted,
        let term = index.dictionary.number(of: token.key),
        var list = QueryPlan.List(term: term, kind: token.kind, repeats: 1, units: guess.units, in: index)
      else { return nil }
      list.origin = .guessedTerm(term, guess)
      list.weight = max(1, list.weight * guess.share / 16)
      list.largest = list.weight * Int32(index.postings.largest[term])
      return list
    }
  }

  private func concepts(of corrected: CorrectedText, besides spoken: [ConceptLists.Spoken]) -> [QueryPlan.List] {
    guard !index.vocabulary.isEmpty else { return [] }
    let known = Dictionary(spoken.map { ($0.concept, $0.activation) }, uniquingKeysWith: max)
    let lists = ConceptLists(corrected.analysis, index.vocabulary)
    return lists.spoken().compactMap { item in
      let gain = item.activation - known[item.concept, default: 0]
      guard gain > 0, let guess = corrected.guess(in: item.units) else { return nil }
      var item = item
      item.activation = gain * guess.share / 16
      item.units = guess.units
      return lists.list(of: item, in: index, by: guess)
    }
  }
}
