import TextAnalysis

/// A query with guesses put in the place of what was typed, and which of its units come from which guess.
struct CorrectedText {
  let analysis: Analysis
  /// The units of the corrected text that each guess gave, ascending and apart.
  private let places: [(corrected: Range<Int>, guess: Guess)]

  /// nil where nothing is corrected, or where folding what was put together changes it, so that units can't be told apart.
  /// `guesses` ascend and lie apart.
  init?(_ text: FoldedText, _ guesses: [Guess], _ analyzer: Analyzer) {
    guard !guesses.isEmpty else { return nil }
    var corrected = ""
    var count = 0
    var at = 0
    var places: [(corrected: Range<Int>, guess: Guess)] = []
    func add(_ part: String) {
      corrected += part
      count += part.unicodeScalars.count
    }
    for guess in guesses where guess.units.lowerBound >= at {
      add(text.string(at..<guess.units.lowerBound))
      let start = count
      add(guess.meant)
      places.append((start..<count, guess))
      at = guess.units.upperBound
    }
    add(text.string(at..<text.count))
    analysis = analyzer.analyze(corrected)
    guard analysis.folded.count == count else { return nil }
    self.places = places
  }

  /// The guess that some units of the corrected text touch, the first of several; nil where they are as typed.
  func guess(in units: Range<Int>) -> Guess? { places.first { $0.corrected.overlaps(units) }?.guess }
}
