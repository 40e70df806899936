import TextAnalysis

/// What a term is worth: every constant of the words layer with its reason.
///
/// The points of a term in a record are `weight(class) × impact`, integers both:
///
///     impact = round(1024 · idf · t(k+1)/(t+k))      t = Σ over texts  key weight · tf / (1 − b + b · length/average)
///     idf    = ln(1 + (N − n + ½)/(n + ½))            BM25F, Zaragoza et al., TREC-13 (2004)
///
/// A record's score is the sum over the query's terms, so an explanation adds up to it exactly. `length` counts folded
/// scalars of the text in which the term stands; averages are kept by key, and apart for texts without kanji and kana,
/// because English says the same in three times the letters. The figures were fitted on JSQuAD sentences, JSTS
/// paraphrases and Cranfield abstracts, one configuration for all three.
package enum Relevance {
  /// Units of score in one point as shown: 1024 (impact) × 16 (weight). A power of two, so a shown score is exact.
  package static let unitsPerPoint = 16_384
  /// Units of `impact` in 1.
  static let impactScale = 1024.0
  /// The largest impact that a posting holds; ln(10⁷) · 2.5 · 1024 stays below it.
  static let largestImpact = 65_535.0

  /// The weight of a class in sixteenths of a point.
  static func weight(_ kind: TermClass) -> Int32 {
    switch kind {
    // 2: compounds share kanji where they share no word; without this class the loss is the largest.
    case .kanji: 32
    // 1.5: a katakana word's spelling varies, its bigrams survive.
    case .katakana: 24
    // 1: whole words of one script, when they are met as typed.
    case .run: 16
    // 0.5: order of kanji, and stems of verbs with their first ending.
    case .trigram: 8
    // 0.6: verbs and adjectives in kana; more would count endings.
    case .hiragana: 10
    // 3.5: one Latin word says as much as a compound, whose kanji and trigrams add up.
    case .word: 56
    // 1 (0.3 of a word): "shock wave" before "shock" here and "wave" there.
    case .pair: 17
    }
  }

  /// Saturation of repeats. Japanese terms overlap, so presence is nearly all (0.2); English abstracts repeat what they
  /// are about (1.5).
  static func saturation(_ kind: TermClass) -> Double { isLatin(kind) ? 1.5 : 0.2 }

  /// How far a long text is held back: none at 0, in proportion to its length at 1.
  static let japaneseLengthShare = 0.6
  static let latinLengthShare = 0.75

  /// Whether a term that the query repeats counts each time. Words do (a long English question circles its subject);
  /// Japanese particles and endings must not.
  static func countsRepeats(_ kind: TermClass) -> Bool { isLatin(kind) }

  /// A word repeated more often than this says no more.
  static let mostRepeats = 4

  /// What the beginning of a word is worth beside the word itself, while typing: three quarters.
  static let wordStartQuarters: Int32 = 3
  /// A word's beginning is looked up from this many letters on, and for this many words: the shortest, so the nearest.
  static let shortestWordStart = 2
  static let mostWordStarts = 64
  /// Above this many postings the commoner words are left out, so that a keystroke stays within its slice.
  static let mostWordStartPostings = 500_000

  static func isLatin(_ kind: TermClass) -> Bool { kind == .word || kind == .pair }

  /// Inverse document frequency of a term in `n` of `total` records; never negative.
  static func rarity(of n: Int, among total: Int) -> Double {
    NaturalLogarithm.of(1 + (Double(total - n) + 0.5) / (Double(n) + 0.5))
  }

  /// The impact of a term with weighted frequency `frequency` in a record.
  static func impact(_ kind: TermClass, rarity: Double, frequency: Double) -> UInt16 {
    let k = saturation(kind)
    let value = impactScale * rarity * frequency * (k + 1) / (frequency + k)
    return UInt16(min(max(value.rounded(), 0), largestImpact))
  }
}
