/// A wording in both languages; the type is the proof that neither is missing.
package struct Phrase: Sendable, Hashable {
  package let ja: String
  package let en: String

  package init(_ ja: String, _ en: String) {
    self.ja = ja
    self.en = en
  }
}

/// Speaks one of the two languages: `say(Words.company)`.
package struct Voice: Sendable, Hashable {
  package let isJapanese: Bool

  package init(isJapanese: Bool) { self.isJapanese = isJapanese }

  package func callAsFunction(_ phrase: Phrase) -> String { isJapanese ? phrase.ja : phrase.en }

  /// Several in a row, as an enumeration.
  package func list(_ items: [String]) -> String { items.joined(separator: isJapanese ? "、" : ", ") }
}
