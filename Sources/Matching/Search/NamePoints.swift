/// Points for names that are typed whole, by sound or shortened, in units of score (see `Relevance.unitsPerPoint`).
enum NamePoints {
  private static let point = Int32(Relevance.unitsPerPoint)

  /// Above anything that words can add up to, since a name typed whole is what was meant: first.
  static let wholeName = 4096 * point
  /// A former name or an abbreviation typed whole; a record with that very name stays before it.
  static let wholeAlias = 4000 * point
  /// All words of a Latin name in any order and no others: "tokyo univ" is The University of Tokyo before all
  /// universities in Tokyo. About one compound.
  static let allWords = 60 * point
  /// A whole reading.
  static let wholeReading = 120 * point
  /// The beginning of a reading: this, and as much again in the share of it that was typed.
  static let readingStart = 50 * point
  /// A part of a reading further in, by the share of it that was typed.
  static let readingPart = 30 * point
  /// The most that a shortened name gets (東大, 産総研, AIST, さんそうけん); see `Abbreviation`.
  static let abbreviation = 60 * point
}
