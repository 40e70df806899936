/// What an `Analyzer` finds in one text.
package struct Analysis: Sendable {
  /// The text in one spelling, with the way back to the original.
  package internal(set) var folded = FoldedText()
  /// The terms; those of one class stand in order of place.
  package internal(set) var tokens: [Token] = []
  /// The maximal runs of one script (letters and digits make one), in order of place, without separators.
  package internal(set) var runs: [ScriptRun] = []

  package init() {}
}

/// A stretch of folded text in one script.
package struct ScriptRun: Sendable, Equatable {
  package let kind: CharacterClass
  /// Units of the folded text.
  package let units: Range<Int>
}
