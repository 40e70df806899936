/// A wording that a council has tied to a concept: by a coordinator at the counter, or in its `vocabulary/taught.json`.
package struct TaughtLabel: Sendable, Hashable {
  /// The concept's id.
  package let concept: String
  package let label: ConceptLabel

  package init(concept: String, label: ConceptLabel) {
    self.concept = concept
    self.label = label
  }

  /// A phrase as it was said. One of three kana or fewer must stand by itself: さび is in わさび.
  package init(concept: String, phrase: String) {
    let isShortKana =
      phrase.count <= Self.longestShort
      && phrase.unicodeScalars.allSatisfy { (0x3041...0x30FF).contains($0.value) }
    self.init(
      concept: concept,
      label: ConceptLabel(parts: [[ConceptLabel.Part(phrase, boundary: isShortKana ? .both : .none)]]))
  }

  private static let longestShort = 3
}

extension Vocabulary {
  /// The same vocabulary with more labels. Those of concepts that are not here, or that took another's place, and those
  /// that the concept has already are passed over; unless it is kept, the version tells how many were taken.
  /// O(concepts + labels).
  package func teaching(_ taught: [TaughtLabel], keepingVersion: Bool = false) -> Vocabulary {
    var added: [String: [ConceptLabel]] = [:]
    var count = 0
    for item in taught where isNew(item) && added[item.concept]?.contains(item.label) != true {
      added[item.concept, default: []].append(item.label)
      count += 1
    }
    guard count > 0 else { return self }
    return Vocabulary(
      concepts.map { concept in added[concept.id].map { concept.adding($0) } ?? concept }, domains: domains,
      misconversions: misconversions, version: keepingVersion ? version : "\(version)+\(count)")
  }

  /// Whether a label would add anything.
  package func isNew(_ taught: TaughtLabel) -> Bool {
    guard let concept = self[taught.concept], concept.replacedBy == nil else { return false }
    let texts = taught.label.single.map(\.text)
    return !concept.labels.contains(taught.label) && !concept.labels.contains { $0.single.map(\.text) == texts }
      && !texts.allSatisfy { concept.preferred.all.contains($0) }
  }
}

extension Concept {
  fileprivate func adding(_ more: [ConceptLabel]) -> Concept {
    Concept(
      id: id, type: type, preferred: preferred, labels: labels + more, broader: broader, related: related, ways: ways,
      note: note, replacedBy: replacedBy, domain: domain)
  }
}
