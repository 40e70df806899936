import Domain
import TextAnalysis

/// The table of misconversions made ready: finds what may stand in a text for a word of the trade.
struct Misconversions: Sendable {
  /// A place in a text, and what may be meant there, the likeliest first.
  struct Found: Sendable, Equatable {
    var units: Range<Int>
    var meant: [String]
    /// The reading itself was typed.
    var isKana: Bool
  }

  private struct Word: Sendable {
    var meant: [String]
    var isKana: Bool
  }

  private var matcher = LabelMatcher()
  private var words: [Word] = []

  /// A reading shorter than this is met in any sentence.
  private static let shortestReading = 3
  /// So many of the words that a reading may mean are tried.
  static let mostMeant = 2

  init(_ groups: [Misconversion], folding: Folding) {
    for group in groups {
      let meant = group.meant.prefix(Self.mostMeant).map { text in
        let folded = folding.fold(text)
        return folded.string(0..<folded.count)
      }
      for word in group.mistaken { add(folding.fold(word), .none, Word(meant: meant, isKana: false)) }
      let reading = folding.fold(group.reading)
      if reading.count >= Self.shortestReading { add(reading, .both, Word(meant: meant, isKana: true)) }
    }
  }

  private mutating func add(_ text: FoldedText, _ boundary: Boundary, _ word: Word) {
    matcher.add(text, boundary, concept: UInt32(truncatingIfNeeded: words.count))
    words.append(word)
  }

  /// The places in order, the longest of those that overlap. A word of two kanji that lies across two of a compound
  /// (信頼性・能力 holds 性能) is none; nor is what lies in a longer label, nor kana that are a label.
  func find(in text: Analysis, besides labels: [LabelMatcher.Match]) -> [Found] {
    var found: [Found] = []
    for match in matcher.matches(in: text.folded) where isWord(match.units, in: text) {
      let word = words[Int(match.concept)]
      let isLabel = labels.contains { label in
        label.units.lowerBound <= match.units.lowerBound && label.units.upperBound >= match.units.upperBound
          && (word.isKana || label.units.count > match.units.count)
      }
      guard !isLabel, found.last.map({ $0.units.upperBound <= match.units.lowerBound }) ?? true else { continue }
      found.append(Found(units: match.units, meant: word.meant, isKana: word.isKana))
    }
    return found
  }

  private func isWord(_ units: Range<Int>, in text: Analysis) -> Bool {
    guard let run = text.runs.first(where: { $0.units.contains(units.lowerBound) }), run.kind == .kanji else {
      return true
    }
    return (units.lowerBound - run.units.lowerBound) % 2 == 0 || units.upperBound == run.units.upperBound
  }
}
