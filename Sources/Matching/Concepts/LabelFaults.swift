package import Domain
import TextAnalysis

/// Finds what only a folded text shows to be wrong with labels: for `check`.
package enum LabelFaults {
  package enum Kind: Sendable, Equatable {
    /// Means another concept too.
    case clash(other: String)
    /// Folding leaves nothing of it.
    case nothing
    /// Three kana or fewer without a boundary: さび is in わさび.
    case shortKana
    /// A common word of everyday English.
    case commonWord
  }

  package struct Found: Sendable, Equatable {
    package let concept: String
    /// The label's place in `Concept.labels`; nil for a preferred one.
    package let label: Int?
    package let text: String
    package let kind: Kind
  }

  /// Why a phrase can't be taught: nothing of it is left, or it is a common word of everyday English; nil where it can.
  package static func reasonNotToTeach(_ text: String) -> Kind? {
    let analyzer = Analyzer()
    let folded = analyzer.folding.fold(text)
    if folded.classes.allSatisfy({ $0 == CharacterClass.separator.rawValue }) { return .nothing }
    return analyzer.isCommonWord(folded) ? .commonWord : nil
  }

  /// As it is written: a word of four kana is seldom a part of another.
  private static let longestShort = 3

  /// In the order of the concepts. Labels of several parts are not looked at: their parts are common words by design.
  /// O(length of all labels).
  package static func find(in vocabulary: Vocabulary) -> [Found] {
    let analyzer = Analyzer()
    var owners: [[UInt32]: String] = [:]
    var found: [Found] = []
    for concept in vocabulary.concepts where concept.replacedBy == nil {
      for text in concept.preferred.all { owners[analyzer.folding.fold(text).scalars] = concept.id }
    }
    for concept in vocabulary.concepts where concept.replacedBy == nil {
      for (place, label) in concept.labels.enumerated() {
        for part in label.single {
          let folded = analyzer.folding.fold(part.text)
          func add(_ kind: Kind) {
            found.append(Found(concept: concept.id, label: place, text: part.text, kind: kind))
          }
          if folded.classes.allSatisfy({ $0 == CharacterClass.separator.rawValue }) {
            add(.nothing)
            continue
          }
          let owner = owners[folded.scalars, default: concept.id]
          if owner != concept.id { add(.clash(other: owner)) } else { owners[folded.scalars] = concept.id }
          if part.conjugation == nil, part.boundary == .none, part.text.count <= longestShort, folded.isKana {
            add(.shortKana)
          }
          if analyzer.isCommonWord(folded) { add(.commonWord) }
        }
      }
    }
    return found
  }
}

extension FoldedText {
  fileprivate var isKana: Bool {
    classes.allSatisfy { CharacterClass(rawValue: $0)?.isKana ?? false }
  }
}
