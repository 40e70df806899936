/// The kinds of term that text is cut into; each has its weight in the relevance.
package enum TermClass: UInt8, Sendable, CaseIterable {
  /// One kanji. The strongest of all: compounds share their kanji (腐食, 食孔) where they share no word.
  case kanji
  /// Two katakana side by side; a katakana word of one letter is that letter.
  case katakana
  /// A whole run of one script: kanji, katakana, or letters and digits mixed (SUS304).
  case run
  /// Three scalars side by side over any scripts, but not all hiragana and not all Latin (剥がれ).
  case trigram
  /// Two hiragana side by side: verbs and endings, weakly.
  case hiragana
  /// A Latin word, folded and stemmed, or a number.
  case word
  /// Two words side by side, stop words between them passed over.
  case pair
}
