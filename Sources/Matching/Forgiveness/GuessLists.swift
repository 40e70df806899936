import TextAnalysis

/// The part of a plan that forgives how something was typed: what the query would say if its guesses were true.
///
/// It only adds: the terms and concepts of the corrected text that come from a guess and that the query does not have
/// itself, each by the guess's share. It belongs to the concepts layer, so that the words layer alone takes words as
/// they are.
struct GuessLists {
  private let index: CatalogIndex
  private let guesses: Guesses
  private let analysis: Analysis
  /// The terms and concepts that the query has, or that an earlier reading of it has given.
  private var terms: Set<UInt64>
  private var concepts: [UInt32: Int32]

  /// `spoken`: the concepts of the query as it was typed; `labels`: the labels in it.
  init(
    _ analysis: Analysis, in index: CatalogIndex, typing: Bool, labels: [LabelMatcher.Match] = [],
    besides spoken: [ConceptLists.Spoken] = []
  ) {
    self.index = index
    self.analysis = analysis
    guesses = Guesses(analysis, in: index, labels: labels, typing: typing)
    terms = Set(analysis.tokens.map(\.key))
    concepts = Dictionary(spoken.map { ($0.concept, $0.activation) }, uniquingKeysWith: max)
  }

  /// The lists, reading by reading.
  func lists() -> [QueryPlan.List] {
    var state = self
    return (0..<guesses.readings).flatMap { number -> [QueryPlan.List] in
      guard let corrected = CorrectedText(analysis.folded, guesses.reading(number), index.analyzer) else { return [] }
      return state.termLists(corrected) + state.conceptLists(corrected)
    }
  }

  private mutating func termLists(_ corrected: CorrectedText) -> [QueryPlan.List] {
    var lists: [QueryPlan.List] = []
    for token in corrected.analysis.tokens {
      guard let guess = corrected.guess(in: token.units), terms.insert(token.key).inserted,
        let term = index.dictionary.number(of: token.key),
        var list = QueryPlan.List(term: term, kind: token.kind, repeats: 1, units: guess.units, in: index)
      else { continue }
      list.origin = .guessedTerm(term, guess)
      list.weight = max(1, list.weight * guess.share / 16)
      list.largest = list.weight * Int32(index.postings.largest[term])
      lists.append(list)
    }
    return lists
  }

  private mutating func conceptLists(_ corrected: CorrectedText) -> [QueryPlan.List] {
    guard !index.vocabulary.isEmpty else { return [] }
    let speech = ConceptLists(corrected.analysis, index.vocabulary)
    var lists: [QueryPlan.List] = []
    for item in speech.spoken() {
      guard let guess = corrected.guess(in: item.units) else { continue }
      let gain = item.activation - concepts[item.concept, default: 0]
      guard gain > 0 else { continue }
      concepts[item.concept] = item.activation
      let guessed = ConceptLists.Spoken(
        concept: item.concept, activation: gain * guess.share / 16, units: guess.units)
      if let list = speech.list(of: guessed, in: index, by: guess) { lists.append(list) }
    }
    return lists
  }
}
