import Domain
import TextAnalysis

/// Finds the labels of the vocabulary in a folded text: at each place the longest, and what it covers counts no more.
///
/// A trie over folded scalars, kept as a dictionary of prefix keys: walking on from a place ends at the first prefix that
/// no label has. Labels in several parts are not here; they speak through `ConceptWordings`.
struct LabelMatcher: Sendable {
  /// A label in the text.
  struct Match: Sendable, Equatable {
    var concept: UInt32
    /// Units of the folded text.
    var units: Range<Int>
  }

  private struct Entry: Sendable {
    var concept: UInt32
    var boundary: Boundary
    /// The next entry of the same prefix, -1 for none.
    var next: Int32
  }

  private var prefixes = TermDictionary()
  /// By prefix: its first entry, -1 where it is no label by itself.
  private var first: [Int32] = []
  private var entries: [Entry] = []

  /// Adds a label, already folded. One that folds to nothing is passed over.
  mutating func add(_ label: FoldedText, _ boundary: Boundary, concept: UInt32) {
    var key = TermKey(.run)
    var place = -1
    for scalar in label.scalars {
      key.mix(UInt64(scalar))
      place = prefixes.intern(key.finished)
      if place == first.count { first.append(-1) }
    }
    guard place >= 0 else { return }
    // A short label of Latin letters or digits is itself or nothing, whatever it says of its edges.
    let isLatin = label.classes.allSatisfy {
      $0 == CharacterClass.letter.rawValue || $0 == CharacterClass.digit.rawValue
    }
    let boundary = isLatin ? Boundary.both : boundary
    var entry = first[place]
    while entry >= 0 {
      if entries[Int(entry)].concept == concept, entries[Int(entry)].boundary == boundary { return }
      entry = entries[Int(entry)].next
    }
    entries.append(Entry(concept: concept, boundary: boundary, next: first[place]))
    first[place] = Int32(truncatingIfNeeded: entries.count - 1)
  }

  /// The labels in a text, in order of place; one within a longer one is left out unless `keepingInner`.
  /// O(length · longest label).
  func matches(in text: FoldedText, keepingInner: Bool = false) -> [Match] {
    var found: [Match] = []
    for start in 0..<text.count where text.classes[start] != CharacterClass.separator.rawValue {
      var key = TermKey(.run)
      for end in start..<text.count {
        key.mix(UInt64(text.scalars[end]))
        guard let place = prefixes.number(of: key.finished) else { break }
        var entry = first[place]
        while entry >= 0 {
          let item = entries[Int(entry)]
          let units = start..<end + 1
          if item.boundary.stands(units, in: text) { found.append(Match(concept: item.concept, units: units)) }
          entry = item.next
        }
      }
    }
    if keepingInner { return found }
    return found.filter { match in
      !found.contains { other in
        other.units.count > match.units.count && other.units.lowerBound <= match.units.lowerBound
          && other.units.upperBound >= match.units.upperBound
      }
    }
  }
}

extension Boundary {
  /// Particles stand at the edge of a word though they are of its script: さび・が, に・さび.
  private static let particles = Set("がをにはでとのもへやかだ".unicodeScalars.map(\.value))

  /// Whether the script changes, the text ends or a particle stands where the boundary asks for an edge.
  fileprivate func stands(_ units: Range<Int>, in text: FoldedText) -> Bool {
    func isEdge(outside: Int, inside: Int) -> Bool {
      guard outside >= 0, outside < text.count else { return true }
      return text.classes[outside] != text.classes[inside] || Self.particles.contains(text.scalars[outside])
    }
    if self == .start || self == .both {
      guard isEdge(outside: units.lowerBound - 1, inside: units.lowerBound) else { return false }
    }
    if self == .end || self == .both {
      guard isEdge(outside: units.upperBound, inside: units.upperBound - 1) else { return false }
    }
    return true
  }
}
