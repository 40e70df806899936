/// `labelTaught`: a coordinator ties a phrase of a caller to a concept, for this council at once.
///
/// data: `concept`; texts (private under NDA): `label`. It counts until it is withdrawn, and waits for approval, which
/// writes it into the council's `vocabulary/taught.json`.
package struct LabelTaught: Sendable, Equatable {
  package var concept: String
  package var label: String
  package var confidentiality: Confidentiality

  package init(concept: String, label: String, confidentiality: Confidentiality = .open) {
    self.concept = concept
    self.label = label
    self.confidentiality = confidentiality
  }

  var parts: EventParts {
    var parts = EventParts(data: ["concept": .string(concept)])
    parts.say("label", label, at: confidentiality)
    return parts
  }

  /// nil where the phrase is not here: it was erased, or lies in another's private texts.
  init?(_ parts: EventParts) {
    guard let concept = parts.data["concept"]?.string, let label = parts.words("label"), !label.isEmpty else {
      return nil
    }
    self.init(concept: concept, label: label, confidentiality: parts.levelOfWords)
  }
}

/// A phrase that was taught and not withdrawn.
package struct TaughtPhrase: Sendable, Equatable {
  package let event: EventID
  package let at: Timestamp
  /// The coordinator's code.
  package let by: String
  package let concept: String
  package let label: String

  package var taught: TaughtLabel { TaughtLabel(concept: concept, phrase: label) }
}
