/// A wording under which a concept is met: one part, or several in this order with little between. Where a part has
/// alternatives, each of them will do: [野菜, 果物] [腐る, 傷む] are four wordings.
package struct ConceptLabel: Sendable, Hashable {
  /// Part by part its alternatives; neither is empty.
  package let parts: [[Part]]

  package struct Part: Sendable, Hashable {
    package let text: String
    /// How it is inflected; nil for a word that is not.
    package let conjugation: Conjugation?
    /// Where a script or word boundary must stand.
    package let boundary: Boundary

    package init(_ text: String, conjugation: Conjugation? = nil, boundary: Boundary = .none) {
      self.text = text
      self.conjugation = conjugation
      self.boundary = boundary
    }
  }

  package init(_ text: String) { parts = [[Part(text)]] }

  package init(parts: [[Part]]) { self.parts = parts }

  /// The label's alternatives where it is in one part; empty where it is in several.
  package var single: [Part] { parts.count == 1 ? parts[0] : [] }

  /// Reads `"…"`, `{"label", "conj", "bound"}` or `{"parts": […]}`, where an array in the place of a part holds its
  /// alternatives; nil for anything else, an unknown conjugation or boundary, and no part at all.
  package init?(_ value: JSONValue) {
    if let members = value.object, let elements = members["parts"]?.array {
      let parts = elements.map { element in (element.array ?? [element]).compactMap(Self.part) }
      guard !parts.isEmpty, zip(parts, elements).allSatisfy({ !$0.isEmpty && $0.count == ($1.array?.count ?? 1) })
      else { return nil }
      self.parts = parts
    } else {
      guard let part = Self.part(value) else { return nil }
      parts = [[part]]
    }
  }

  /// The label as a file has it; the inverse of `init(_:)`.
  package var json: JSONValue {
    if let only = single.first, single.count == 1 { return only.json }
    return .object([
      "parts": .array(parts.map { $0.count == 1 ? $0[0].json : .array($0.map(\.json)) })
    ])
  }

  private static func part(_ value: JSONValue) -> Part? {
    if let text = value.string { return Part(text) }
    guard let members = value.object, let text = members["label"]?.string else { return nil }
    var conjugation: Conjugation?
    if let name = members["conj"]?.string {
      guard let known = Conjugation(rawValue: name) else { return nil }
      conjugation = known
    }
    var boundary = Boundary.none
    if let name = members["bound"]?.string {
      guard let known = Boundary(rawValue: name) else { return nil }
      boundary = known
    }
    return Part(text, conjugation: conjugation, boundary: boundary)
  }
}

extension ConceptLabel.Part {
  fileprivate var json: JSONValue {
    if conjugation == nil, boundary == .none { return .string(text) }
    return .object([
      "label": .string(text), "conj": conjugation.map { .string($0.rawValue) },
      "bound": boundary == .none ? nil : .string(boundary.rawValue),
    ])
  }
}

/// The conjugation classes of Japanese, by the row in which a verb of five steps ends.
package enum Conjugation: String, Sendable, Hashable, CaseIterable {
  case ichidan
  case godanKa = "godan-ka"
  case godanGa = "godan-ga"
  case godanSa = "godan-sa"
  case godanTa = "godan-ta"
  case godanNa = "godan-na"
  case godanBa = "godan-ba"
  case godanMa = "godan-ma"
  case godanRa = "godan-ra"
  case godanWa = "godan-wa"
  case suru
  case iAdjective = "i-adj"
}

/// Where a label must stand at the edge of a word or of a run of one script: さび is not in わさび.
package enum Boundary: String, Sendable, Hashable, CaseIterable {
  case none, start, end, both
}
