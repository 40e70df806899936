import TextAnalysis

/// A term by which a caller's words are near to a concept's wordings.
///
/// Finer than the words layer where labels are short: pairs of kanji and a kanji with its ending (剥が) tell symptoms
/// apart, and three hiragana side by side are a word as often as not (めっき).
struct WordingTerm: Sendable, Equatable {
  var key: UInt64
  var units: Range<Int>
  /// What it says beside a pair of kanji.
  var weight: Double

  /// The terms of a text, with repeats. O(n).
  static func terms(of analysis: Analysis) -> [WordingTerm] {
    let text = analysis.folded
    var terms: [WordingTerm] = []
    func add(_ kind: TermClass, _ units: Range<Int>, _ weight: Double) {
      terms.append(WordingTerm(key: TermKey.of(kind, text.scalars[units]), units: units, weight: weight))
    }
    let kanji = CharacterClass.kanji.rawValue
    let kana = CharacterClass.hiragana.rawValue
    for unit in 0..<text.count {
      let first = text.classes[unit]
      let second = unit + 1 < text.count ? text.classes[unit + 1] : CharacterClass.separator.rawValue
      if first == kanji {
        add(.kanji, unit..<unit + 1, 0.7)
        if second == kanji || second == kana { add(.run, unit..<unit + 2, 1) }
      } else if first == kana, second == kana, unit + 2 < text.count, text.classes[unit + 2] == kana {
        add(.trigram, unit..<unit + 3, 0.8)
      }
    }
    for token in analysis.tokens where token.kind == .katakana || token.kind == .word {
      terms.append(WordingTerm(key: token.key, units: token.units, weight: token.kind == .word ? 0.8 : 1))
    }
    for run in analysis.runs where run.kind == .katakana && run.units.count > 2 { add(.run, run.units, 0.8) }
    return terms
  }
}
