/// A stretch of the query that may be meant as another word: what a reason says beside what was met.
package struct Guess: Sendable, Hashable {
  /// Why the stretch is read otherwise.
  package enum Kind: Sendable, Hashable {
    /// A slip in a Latin word that occurs nowhere: corosion.
    case misspelt
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

  /// What counts of a list that stands for what is meant, in sixteenths: sure guesses more, none as much as a word.
  var share: Int32 {
    switch kind {
    case .misspelt: 12
    }
  }
}
