/// What is wrong in the table of misconversions (`vocabulary/misconversions.json`).
package enum MisconversionFault: Sendable, Equatable {
  case notAnObject(found: String)
  case missing(key: String)
  case wrongType(key: String, found: String, expected: ValueType)
  /// A reading in other letters.
  case notHiragana(String)
  /// A second group of this reading.
  case doubleReading(String)
  /// A word twice in one group.
  case doubleWord(String)
  /// A group without a word of the trade.
  case nothingMeant
}
