import TextAnalysis

/// All guesses at a query: place by place what may be meant there, the likeliest first.
struct Guesses {
  /// Ascending and apart; none is empty.
  let places: [[Guess]]

  /// So many places are read otherwise; a text with more is another language, or a list.
  private static let most = 8

  /// `labels`: those that stand in the query as it was typed.
  init(_ analysis: Analysis, in index: CatalogIndex, labels: [LabelMatcher.Match], typing: Bool) {
    let romaji = RomajiWords(analysis, in: index).guesses()
    let misspelt = Misspellings(analysis, in: index, typing: typing).guesses()
      .filter { guess in !romaji.contains { $0.units == guess.units } }
    let converted = index.vocabulary.misconversions.find(in: analysis, besides: labels).map { found in
      found.meant.map { Guess(found.isKana ? .kana : .misconverted, found.units, meant: $0) }
    }
    let all = (romaji + misspelt).map { [$0] } + converted
    places = Array(
      all.sorted { ($0.first?.units.lowerBound ?? 0) < ($1.first?.units.lowerBound ?? 0) }.prefix(Self.most))
  }

  /// How many readings of the whole query there are.
  var readings: Int { places.map(\.count).max() ?? 0 }

  /// The n-th reading of the whole query: at each place its n-th guess, its first where it has fewer.
  func reading(_ number: Int) -> [Guess] {
    places.compactMap { $0.indices.contains(number) ? $0[number] : $0.first }
  }
}
