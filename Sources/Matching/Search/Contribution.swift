package import Domain

/// One part of a hit's score: what was typed, where it was met, what it gave.
package struct Contribution: Sendable, Equatable {
  package let layer: Layers
  package let why: Why
  /// As it was typed.
  package let term: String
  /// The bytes of the query's UTF-8 that it stands for.
  package let place: Range<Int>
  /// The record's key where it was met, the weightiest of several; nil where the record's texts do not tell.
  package let key: RecordKey?
  /// The way through the vocabulary, from what the caller said to what the record has; empty in the words layer.
  package let path: [BilingualText]
  /// Only a part of the phrase was met, too little to quote the whole of it.
  package let isFragment: Bool
  /// Units of score; the contributions of a hit add up to its score.
  package let units: Int

  package init(
    layer: Layers, why: Why, term: String, place: Range<Int>, key: RecordKey?, path: [BilingualText] = [],
    isFragment: Bool = false, units: Int
  ) {
    self.layer = layer
    self.why = why
    self.term = term
    self.place = place
    self.key = key
    self.path = path
    self.isFragment = isFragment
    self.units = units
  }

  package var points: Double { Double(units) / Double(Relevance.unitsPerPoint) }

  /// How a term was met, for the sentence that tells it.
  package enum Why: Sendable, Hashable {
    /// The word, or parts of it, stand in the record.
    case word
    /// A word in the record begins so.
    case wordStart
    /// The record is called just so.
    case wholeName
    /// The record's name has these words and no others.
    case allWords
    /// The record's name is read so, or its reading begins with or holds it.
    case reading
    /// A short form of the record's name.
    case abbreviation
    /// A concept that the query speaks of leads to the record.
    case concept(UInt32)
    /// The same, or its own words, if the query is read as the guess says.
    case guessed(Guess, concept: UInt32?)
    /// A hit above offers the same way: a deduction.
    case sameWayAbove
    /// It gives the kind of help that is asked for.
    case role(HelpRole)
    /// Not open to companies, or paused: a deduction.
    case closed
    /// A case like this one was referred there; its place among the past cases.
    case similarCase(UInt32)
  }
}

extension Contribution.Why {
  /// The concept of the query from which the way leads.
  var concept: UInt32? {
    switch self {
    case .concept(let concept): concept
    case .guessed(_, let concept): concept
    default: nil
    }
  }

  /// The other reading of the query without which it would not have been met.
  package var guess: Guess? { if case .guessed(let guess, _) = self { guess } else { nil } }
}

/// Why a record was found, and what to mark in it.
package struct Explanation: Sendable, Equatable {
  /// The strongest first; they add up to the hit's score.
  package let contributions: [Contribution]
  /// By place in the record's `texts`: the bytes of its UTF-8 to mark, ascending and apart.
  package let marks: [Int: [Range<Int>]]
  /// Ids of the concepts on the strongest way through the vocabulary, from what was said to what the record has.
  package let way: [String]

  package init(contributions: [Contribution], marks: [Int: [Range<Int>]], way: [String] = []) {
    self.contributions = contributions
    self.marks = marks
    self.way = way
  }

  package var units: Int { contributions.reduce(0) { $0 + $1.units } }
}
