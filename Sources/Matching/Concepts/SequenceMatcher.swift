import Domain
import TextAnalysis

/// Finds labels of several parts: the parts in order, with little between and no end of a sentence.
///
/// 「色が少し変わって」 is 色 · 変わ-. Every set of alternatives is numbered once; the labels hang on the number of their
/// first part.
struct SequenceMatcher: Sendable {
  private struct Label: Sendable {
    var concept: UInt32
    /// Numbers of part sets, behind the first.
    var rest: [UInt32]
  }

  private var parts = LabelMatcher()
  private var numbers: [[UInt32]: UInt32] = [:]
  private var labels: [[Label]] = []

  /// Units at most between two parts: a particle, an adverb, a short noun.
  private static let widestGap = 12

  /// Adds a label: part by part its alternatives, folded.
  mutating func add(_ label: [[(form: FoldedText, boundary: Boundary)]], concept: UInt32) {
    let sets = label.map { alternatives -> UInt32 in
      let key: [UInt32] = alternatives.flatMap { item -> [UInt32] in item.form.scalars + [0, item.boundary.hashOrder] }
      if let known = numbers[key] { return known }
      let number = UInt32(truncatingIfNeeded: labels.count)
      numbers[key] = number
      labels.append([])
      for item in alternatives { parts.add(item.form, item.boundary, concept: number) }
      return number
    }
    guard let first = sets.first, sets.count > 1 else { return }
    labels[Int(first)].append(Label(concept: concept, rest: Array(sets.dropFirst())))
  }

  /// The labels in a text; of one concept the shortest stretch from each beginning.
  func matches(in text: FoldedText) -> [LabelMatcher.Match] {
    let found = parts.matches(in: text, keepingInner: true)
    var byPart: [UInt32: [Range<Int>]] = [:]
    for match in found { byPart[match.concept, default: []].append(match.units) }
    var result: [LabelMatcher.Match] = []
    for match in found {
      for label in labels[Int(match.concept)] {
        var end = match.units.upperBound
        let isWhole = label.rest.allSatisfy { part in
          let next = (byPart[part] ?? []).first { units in
            units.lowerBound >= end && units.lowerBound - end <= Self.widestGap
              && !text.endsSentence(in: end..<units.lowerBound)
          }
          guard let next else { return false }
          end = next.upperBound
          return true
        }
        if isWhole {
          result.append(LabelMatcher.Match(concept: label.concept, units: match.units.lowerBound..<end))
        }
      }
    }
    return result
  }
}

extension FoldedText {
  private static let sentenceEnds = Set("。.!?\n".unicodeScalars.map(\.value))

  fileprivate func endsSentence(in units: Range<Int>) -> Bool {
    scalars[units].contains { Self.sentenceEnds.contains($0) }
  }
}

extension Boundary {
  /// A number of its own, to tell part sets apart.
  fileprivate var hashOrder: UInt32 { UInt32(Boundary.allCases.firstIndex(of: self) ?? 0) }
}
