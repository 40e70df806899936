package import Domain
import TextAnalysis

/// Which of the council's fields a problem is about: by the fields' own words in the text, and by those of the hits.
package enum FieldGuess {
  /// A field named outright counts as much as every hit together.
  private static let named = 1.0
  /// A field below this share of the hits' points is not meant.
  private static let least = 0.15

  /// Codes, the surest first; none where nothing speaks for any. Linear in the labels of the list and the hits.
  ///
  /// - Parameter hits: the fields of each hit with its score.
  package static func codes(
    for text: String, among list: FieldList, hits: [(fields: [String], score: Double)], most: Int = 2
  ) -> [String] {
    let folding = Folding()
    let folded = folding.fold(text).scalars
    var weights: [String: Double] = [:]
    for field in list.fields {
      let words = (field.aliases + field.name.all).map { folding.fold($0).scalars }
      if words.contains(where: { $0.count > 1 && folded.contains($0) }) { weights[field.code] = named }
    }
    let whole = hits.reduce(0) { $0 + $1.score }
    if whole > 0 {
      for hit in hits {
        for code in hit.fields { weights[code, default: 0] += hit.score / whole / Double(hit.fields.count) }
      }
    }
    return list.fields.map(\.code).filter { weights[$0, default: 0] >= least }
      .enumerated().sorted {
        (-weights[$0.element, default: 0], $0.offset) < (-weights[$1.element, default: 0], $1.offset)
      }
      .prefix(most).map(\.element)
  }
}
