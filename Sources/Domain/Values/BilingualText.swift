/// A wording in Japanese, English or both, as `"name": "…"` or `"name": {"ja": "…", "en": "…"}`.
package struct BilingualText: Sendable, Hashable {
  package var ja: String?
  package var en: String?

  package init(ja: String? = nil, en: String? = nil) {
    self.ja = ja
    self.en = en
  }

  /// Reads a plain string (taken as Japanese, whatever its script) or an object with `ja` and `en`; nil for anything
  /// else and for a wording that is blank in both.
  package init?(_ value: JSONValue?) {
    switch value {
    case .string(let text)?: self.init(ja: text)
    case .object(let members)?: self.init(ja: members["ja"]?.string, en: members["en"]?.string)
    default: return nil
    }
    if (ja ?? "").allSatisfy(\.isWhitespace), (en ?? "").allSatisfy(\.isWhitespace) { return nil }
  }

  /// The wording in a language, in the other where it is missing or blank.
  package func text(in language: Language) -> String {
    let (first, second) = language == .japanese ? (ja, en) : (en, ja)
    if let first, !first.allSatisfy(\.isWhitespace) { return first }
    return second ?? first ?? ""
  }

  /// Every wording there is, Japanese first.
  package var all: [String] { [ja, en].compactMap(\.self) }
}
