import TextAnalysis

/// Finds the Latin words of a query that are romaji of what the vocabulary knows: mekki, sabi.
struct RomajiWords {
  /// Shorter ones are English as often as not.
  private static let shortest = 4

  private let analysis: Analysis
  private let index: CatalogIndex

  init(_ analysis: Analysis, in index: CatalogIndex) {
    self.analysis = analysis
    self.index = index
  }

  /// One guess for each, in order of place. Words that the catalog or the vocabulary spells so are themselves.
  func guesses() -> [Guess] {
    analysis.tokens.compactMap { token in
      guard token.kind == .word, token.units.count >= Self.shortest,
        let key = Romaji.readingKey(analysis.folded.scalars[token.units], typing: false),
        index.dictionary.number(of: token.key) == nil, !index.vocabulary.latin.holdsStem(token.key),
        let word = index.vocabulary.readings.word(of: key)
      else { return nil }
      let folded = index.analyzer.folding.fold(word)
      return Guess(.romaji, token.units, meant: folded.string(0..<folded.count))
    }
  }
}
