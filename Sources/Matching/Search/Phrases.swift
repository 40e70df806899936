import TextAnalysis

/// Cuts a query into the phrases in which a person would quote it: めっき・剥がれる, not the bigrams that were met.
///
/// A phrase is a run of kanji, katakana or letters with the hiragana behind it (剥がれる), or hiragana by itself (めっき).
/// A particle behind a word of two letters or more ends it (溶接部に), and one at the end is left out.
struct Phrases {
  /// Units of the folded query, in order, apart.
  let ranges: [Range<Int>]

  private static let particles = Set("がをにはでとのもへや".unicodeScalars.map(\.value))

  init(_ analysis: Analysis) {
    let scalars = analysis.folded.scalars
    var ranges: [Range<Int>] = []
    func close(_ units: Range<Int>) {
      let last = units.upperBound - 1
      let endsInParticle = units.count > 1 && Self.particles.contains(scalars[last])
      ranges.append(endsInParticle ? units.lowerBound..<last : units)
    }
    var open: Range<Int>?
    for run in analysis.runs {
      guard run.kind == .hiragana, let word = open, word.upperBound == run.units.lowerBound else {
        if let open { close(open) }
        open = run.units
        continue
      }
      if word.count > 1, let first = run.units.first, Self.particles.contains(scalars[first]) {
        ranges.append(word)
        let rest = run.units.dropFirst()
        open = rest.isEmpty ? nil : rest.startIndex..<rest.endIndex
      } else {
        close(word.lowerBound..<run.units.upperBound)
        open = nil
      }
    }
    if let open { close(open) }
    self.ranges = ranges
  }

  /// The phrase that most of some units lie in; the units themselves where none holds any.
  func phrase(of units: Range<Int>) -> Range<Int> {
    ranges.max { overlap($0, units) < overlap($1, units) }.flatMap { overlap($0, units) > 0 ? $0 : nil } ?? units
  }

  /// From the first to the last phrase that some units touch; the units themselves where they touch none.
  func phrases(of units: Range<Int>) -> Range<Int> {
    let touched = ranges.filter { overlap($0, units) > 0 }
    guard let first = touched.first, let last = touched.last else { return units }
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  private func overlap(_ range: Range<Int>, _ units: Range<Int>) -> Int { range.clamped(to: units).count }
}
