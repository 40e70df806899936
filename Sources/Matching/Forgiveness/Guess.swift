/// A stretch of the query that may be meant as another word: what a reason says beside what was met.
package struct Guess: Sendable, Hashable {
  /// Why the stretch is read otherwise.
  package enum Kind: Sendable, Hashable {
    /// A slip in a Latin word that occurs nowhere: corosion.
    case misspelt
    /// Kana typed without an input method: mekki.
    case romaji
    /// Kana for kanji: いぶつ.
    case kana
    /// What the input method offered for another word of the same reading: 遺物 for 異物.
    case misconverted
  }

  package let kind: Kind
  /// What is meant, folded: corrosion.
  package let meant: String
  /// Units of the folded query.
  let units: Range<Int>

  init(_ kind: Kind, _ units: Range<Int>, meant: String) {
    self.kind = kind
    self.units = units
    self.meant = meant
  }

  /// What counts of a list that stands for what is meant, in sixteenths: sure guesses more, none as much as a word. That
  /// of misconversions was fitted on the tuning half of the judged problems; from 9 to 12 nothing moves.
  var share: Int32 {
    switch kind {
    case .misspelt, .romaji: 12
    case .kana: 10
    case .misconverted: 9
    }
  }
}
