/// Text → terms: folding → script runs → terms by class, in that order.
///
/// A value that is made once and used for records and queries alike; what it yields for the same text is always the
/// same. It needs no dictionary. See `TermClass` for what is cut out, and `Matching`'s relevance for what it weighs.
package struct Analyzer: Sendable {
  package let folding = Folding()
  private let stemmer = EnglishStemmer()
  private let stopWords = StopWords()

  package init() {}

  /// The folded text and its terms in order of class and place. O(n).
  package func analyze(_ text: String) -> Analysis {
    var analysis = Analysis()
    analyze(text, into: &analysis)
    return analysis
  }

  /// Analyzes into storage that is used again and again. O(n).
  package func analyze(_ text: String, into analysis: inout Analysis) {
    folding.fold(text, into: &analysis.folded)
    analysis.tokens.removeAll(keepingCapacity: true)
    analysis.runs.removeAll(keepingCapacity: true)
    cutRuns(&analysis)
    cutTrigrams(&analysis)
    cutWords(&analysis, keepingStopWords: false)
    // "IT" or "it" alone is all there is to look for.
    if analysis.tokens.isEmpty { cutWords(&analysis, keepingStopWords: true) }
  }

  /// The key of a Latin word as `analyze` makes it: that of its stem.
  package func wordKey(_ word: [UInt32]) -> UInt64 {
    var word = word
    stemmer.stem(&word)
    return TermKey.of(.word, word[...])
  }

  /// Whether a text is one word that says nothing about a subject: "use", "it".
  package func isCommonWord(_ text: FoldedText) -> Bool {
    !text.scalars.isEmpty && text.classes.allSatisfy { $0 == CharacterClass.letter.rawValue }
      && stopWords.contains(TermKey.of(.word, text.scalars[...]))
  }

  /// The script runs, and the terms that lie within one.
  private func cutRuns(_ analysis: inout Analysis) {
    let classes = analysis.folded.classes
    let scalars = analysis.folded.scalars
    let latin = CharacterClass.letter.rawValue
    let digit = CharacterClass.digit.rawValue
    var at = 0
    while at < classes.count {
      let first = classes[at]
      var end = at + 1
      if first == latin || first == digit {
        var letters = first == latin
        var digits = first == digit
        while end < classes.count, classes[end] == latin || classes[end] == digit {
          letters = letters || classes[end] == latin
          digits = digits || classes[end] == digit
          end += 1
        }
        if digits, letters { add(.run, at..<end, scalars, &analysis.tokens) }
      } else {
        while end < classes.count, classes[end] == first { end += 1 }
        if first == CharacterClass.kanji.rawValue {
          for unit in at..<end { add(.kanji, unit..<unit + 1, scalars, &analysis.tokens) }
          add(.run, at..<end, scalars, &analysis.tokens)
        } else if first == CharacterClass.katakana.rawValue {
          if end == at + 1 { add(.katakana, at..<end, scalars, &analysis.tokens) }
          for unit in at..<(end - 1) { add(.katakana, unit..<unit + 2, scalars, &analysis.tokens) }
          add(.run, at..<end, scalars, &analysis.tokens)
        } else if first == CharacterClass.hiragana.rawValue {
          for unit in at..<(end - 1) { add(.hiragana, unit..<unit + 2, scalars, &analysis.tokens) }
        }
      }
      if let kind = CharacterClass(rawValue: first), kind != .separator {
        analysis.runs.append(ScriptRun(kind: kind, units: at..<end))
      }
      at = end
    }
  }

  /// Trigrams over any scripts between separators; all hiragana says little, and Latin words are words.
  private func cutTrigrams(_ analysis: inout Analysis) {
    let classes = analysis.folded.classes
    let scalars = analysis.folded.scalars
    let separator = CharacterClass.separator.rawValue
    let hiragana = CharacterClass.hiragana.rawValue
    let latin = CharacterClass.letter.rawValue
    let digit = CharacterClass.digit.rawValue
    var unit = 0
    while unit + 2 < classes.count {
      let (a, b, c) = (classes[unit], classes[unit + 1], classes[unit + 2])
      if c == separator {
        unit += 3
        continue
      }
      let allHiragana = a == hiragana && b == hiragana && c == hiragana
      let allLatin = (a == latin || a == digit) && (b == latin || b == digit) && (c == latin || c == digit)
      if a != separator, b != separator, !allHiragana, !allLatin {
        add(.trigram, unit..<unit + 3, scalars, &analysis.tokens)
      }
      unit += 1
    }
  }

  /// Latin words and numbers, and pairs of neighbours.
  private func cutWords(_ analysis: inout Analysis, keepingStopWords: Bool) {
    var word: [UInt32] = []
    var before: (key: UInt64, start: UInt32)?
    for run in analysis.runs {
      guard run.kind == .letter || run.kind == .digit else {
        before = nil
        continue
      }
      var at = run.units.lowerBound
      while at < run.units.upperBound {
        let kind = analysis.folded.classes[at]
        var end = at + 1
        while end < run.units.upperBound, analysis.folded.classes[end] == kind { end += 1 }
        word.removeAll(keepingCapacity: true)
        word.append(contentsOf: analysis.folded.scalars[at..<end])
        let units = at..<end
        at = end
        if !keepingStopWords, stopWords.contains(TermKey.of(.word, word[...])), !isAcronym(units, in: analysis) {
          continue
        }
        stemmer.stem(&word)
        let key = TermKey.of(.word, word[...])
        let (start, stop) = (UInt32(units.lowerBound), UInt32(units.upperBound))
        analysis.tokens.append(Token(key: key, start: start, end: stop, kind: .word))
        if let before {
          var pair = TermKey(.pair)
          pair.mix(before.key)
          pair.mix(key)
          analysis.tokens.append(Token(key: pair.finished, start: before.start, end: stop, kind: .pair))
        }
        before = (key, start)
      }
    }
  }

  /// Whether a stop word is written in capitals where not everything is: IT in "IT人材" or "the IT industry".
  private func isAcronym(_ units: Range<Int>, in analysis: Analysis) -> Bool {
    guard units.count > 1, units.allSatisfy({ analysis.folded.capitals[$0] }) else { return false }
    for run in analysis.runs where run.kind != .digit {
      if run.kind != .letter || !analysis.folded.capitals[run.units.lowerBound] { return true }
      if !analysis.folded.capitals[run.units.upperBound - 1] { return true }
    }
    return false
  }

  private func add(_ kind: TermClass, _ units: Range<Int>, _ scalars: [UInt32], _ tokens: inout [Token]) {
    var key = TermKey(kind)
    for unit in units { key.mix(UInt64(scalars[unit])) }
    tokens.append(
      Token(key: key.finished, start: UInt32(units.lowerBound), end: UInt32(units.upperBound), kind: kind))
  }
}
