/// An event's content as it is laid down, in three files: what all may see, what was said, and who said it.
///
/// No word of a caller may stand in `data`. An empty part is not written.
package struct EventParts: Sendable, Equatable {
  /// The journal line's `data`.
  package var data: JSONObject
  /// The payload in `texts/`: shared, erasable.
  package var texts: JSONObject
  /// The payload in `private/`: never shared in clear.
  package var confidential: JSONObject

  package init(data: JSONObject = [:], texts: JSONObject = [:], confidential: JSONObject = [:]) {
    self.data = data
    self.texts = texts
    self.confidential = confidential
  }

  /// A wording that may stand in either payload; the private one where both say it.
  func words(_ key: String) -> String? { (confidential[key] ?? texts[key])?.string }

  /// The part that a caller's words go to at a level of confidentiality.
  mutating func say(_ key: String, _ text: String?, at level: Confidentiality) {
    guard let text, !text.isEmpty else { return }
    if level == .underNDA { confidential[key] = .string(text) } else { texts[key] = .string(text) }
  }
}
