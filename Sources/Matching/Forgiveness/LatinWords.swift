import TextAnalysis

/// The Latin words of the vocabulary's labels: what is known to be spelt right beside the words of the catalog.
struct LatinWords: Sendable {
  /// Distinct words as written, in order; each leads to 0.
  private var words = WordList()
  private var known = TermDictionary()
  private var stems = TermDictionary()

  /// Takes the words of a label in. Finish with `sort`.
  mutating func add(_ label: Analysis) {
    for token in label.tokens where token.kind == .word {
      let word = label.folded.scalars[token.units]
      _ = stems.intern(token.key)
      let count = known.count
      if known.intern(TermKey.of(.word, word)) == count { words.append(word, 0) }
    }
  }

  mutating func sort() { words = WordList(sorting: words) }

  /// Whether a word stands in a label just so.
  func holds(_ word: [UInt32]) -> Bool { known.number(of: TermKey.of(.word, word[...])) != nil }

  /// Whether a word of this stem stands in a label.
  func holdsStem(_ key: UInt64) -> Bool { stems.number(of: key) != nil }

  /// Whether a word in a label begins so.
  func holdsStart(_ start: [UInt32]) -> Bool { !words.words(beginningWith: start).isEmpty }
}
