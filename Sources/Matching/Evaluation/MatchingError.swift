/// What this room refuses: a line of an evaluation file that is not what it should be.
package enum MatchingError: Error, Equatable {
  /// `line` counts from 1. `expected` shows the form of a right line.
  case badLine(file: String, line: Int, expected: String)
  /// The same id twice where it names one thing.
  case doubleID(file: String, line: Int, id: String)
}
