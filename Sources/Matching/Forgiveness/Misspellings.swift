import TextAnalysis

/// Finds the Latin words of a query that occur nowhere and are one slip away from a word that does.
struct Misspellings {
  /// Shorter words are abbreviations, and one slip makes any of them of any other.
  static let shortest = 5
  /// So many unknown words of a query are looked up; a pasted text in another language must not stop the desk.
  private static let most = 8

  private let analysis: Analysis
  private let index: CatalogIndex
  private let typing: Bool

  init(_ analysis: Analysis, in index: CatalogIndex, typing: Bool) {
    self.analysis = analysis
    self.index = index
    self.typing = typing
  }

  /// One guess for each such word, in order of place. O(54 n) look-ups a word of n letters.
  func guesses() -> [Guess] {
    let unknown = analysis.tokens.filter { $0.kind == .word && isUnknown($0) }
    return unknown.prefix(Self.most).compactMap { token in
      meant(by: Array(analysis.folded.scalars[token.units])).map { meant in
        Guess(.misspelt, token.units, meant: String(String.UnicodeScalarView(meant.compactMap(Unicode.Scalar.init))))
      }
    }
  }

  private func isUnknown(_ token: Token) -> Bool {
    let units = token.units
    let text = analysis.folded
    guard units.count >= Self.shortest, text.classes[units.lowerBound] == CharacterClass.letter.rawValue,
      !isDigit(units.lowerBound - 1), !isDigit(units.upperBound)
    else { return false }
    if index.dictionary.number(of: token.key) != nil || index.vocabulary.latin.holdsStem(token.key) { return false }
    let word = Array(text.scalars[units])
    if Romaji.readingKey(word, typing: false).map({ !index.names.readings.words(beginningWith: $0).isEmpty }) == true {
      return false
    }
    // While it is being typed it may become a word, or the romaji of one.
    guard typing, units.upperBound == text.count else { return true }
    return index.words.words(beginningWith: word).isEmpty && !index.vocabulary.latin.holdsStart(word)
      && Romaji.readingKey(word, typing: true) == nil
  }

  /// Letters beside digits are a model's number.
  private func isDigit(_ unit: Int) -> Bool {
    analysis.folded.classes.indices.contains(unit)
      && analysis.folded.classes[unit] == CharacterClass.digit.rawValue
  }

  /// The likeliest of the known words one slip away: by the slip, then those of the vocabulary, then those of most
  /// records, then by spelling. A plural is also looked up without its s.
  private func meant(by word: [UInt32]) -> [UInt32]? {
    struct Found {
      var slip: SpellingSlips.Slip
      var isLabel: Bool
      var records: Int
      var word: [UInt32]
    }
    var best: Found?
    func look(at slip: SpellingSlips.Slip, _ candidate: [UInt32]) {
      guard candidate.count >= Self.shortest, best.map({ slip <= $0.slip }) ?? true else { return }
      let isLabel = index.vocabulary.latin.holds(candidate)
      let isWord = index.writtenWords.number(of: TermKey.of(.word, candidate[...])) != nil
      guard isLabel || isWord else { return }
      let found = Found(slip: slip, isLabel: isLabel, records: records(of: candidate), word: candidate)
      guard let now = best else {
        best = found
        return
      }
      if found.slip != now.slip {
        best = found.slip < now.slip ? found : now
      } else if found.isLabel != now.isLabel {
        best = found.isLabel ? found : now
      } else if found.records != now.records {
        best = found.records > now.records ? found : now
      } else if candidate.lexicographicallyPrecedes(now.word) {
        best = found
      }
    }
    SpellingSlips.each(of: word, look)
    if best == nil, word.last == 0x73 { SpellingSlips.each(of: word.dropLast(), look) }
    return best?.word
  }

  private func records(of word: [UInt32]) -> Int {
    let token = index.analyzer.wordKey(word)
    return index.dictionary.number(of: token).map { index.postings.entries(of: $0).count } ?? 0
  }
}
