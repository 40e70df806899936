extension Unicode.Scalar {
  /// The columns a terminal gives to this scalar: 2 for East Asian wide and full-width ones, 1 for others (ambiguous
  /// ones such as ① as `AmbiguousWidth` has it), 0 for combining marks; nil where it cannot be drawn (controls, unassigned).
  ///
  /// Agrees with `wcwidth` of the C.UTF-8 locale, by which ncurses counts. Complexity: O(log 1300), at once for ASCII.
  package var displayWidth: Int? {
    if value < 0x7F { return value >= 0x20 ? 1 : nil }
    var low = 0
    var high = displayWidthRuns.count - 1
    let wanted = value << 2 | 3
    while low < high {
      let middle = (low + high + 1) / 2
      if displayWidthRuns[middle] <= wanted { low = middle } else { high = middle - 1 }
    }
    let width = displayWidthRuns[low] & 3
    if width == 1, AmbiguousWidth.holds(value) { return AmbiguousWidth.columns }
    return width == 3 ? nil : Int(width)
  }
}

extension Character {
  /// The columns that `Frame.put` uses for this character: 1 or 2, for a few clusters (flags, Indic syllables) more;
  /// never 0, since what cannot be seen is drawn as `·`.
  package var displayWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex else {
      return glyphs.reduce(0) { $0 + $1.width }
    }
    return max(1, first.displayWidth ?? 1)
  }
}

extension StringProtocol {
  /// The columns that `Frame.put` uses for this text on one line. Complexity: O(n).
  package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}
