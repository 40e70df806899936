internal import Domain

/// The names of a ROR record sorted into what the catalog asks for. The script decides, not the language tag: many are
/// without one, and some are wrong.
struct RORNames {
  /// A label in Japanese script, one with kanji before one in kana; without a label the one Japanese alias, if it is one.
  let ja: String?
  let en: String?
  /// In katakana, without the legal form.
  let yomi: String?
  /// The rest, acronyms and former names too, in the order of the record. Scripts that are neither Japanese nor Latin are
  /// left to the raw row.
  let others: [String]

  var isEmpty: Bool { ja == nil && en == nil }

  init(_ array: [JSONValue]) {
    let names = array.compactMap { Name($0) }
    let labels = names.filter { $0.isLabel && KanaForm.isJapanese($0.text) }
    var japanese = labels.first(where: \.hasKanji) ?? labels.first
    if japanese == nil {
      let aliases = names.filter { KanaForm.isJapanese($0.text) }
      let written = aliases.filter { $0.hasKanji || $0.text.unicodeScalars.contains { !KanaForm.isKana($0) } }
      japanese = written.count == 1 ? written.first : nil
    }
    let latin = names.filter(\.isLatin)
    let english =
      latin.first(where: \.isDisplay) ?? latin.first { $0.isLabel && $0.language == "en" }
      ?? latin.first(where: \.isLabel)
    ja = japanese?.text
    en = english?.text
    let name = japanese.map { InstitutionName($0.text) }
    let readings = names.filter { candidate in name.map { KanaReading.fits(candidate.text, name: $0) } ?? false }
    yomi = readings.first.flatMap { reading in name.flatMap { KanaReading.of(reading.text, name: $0) } }
    others = names.filter { name in
      (name.isLatin || KanaForm.isJapanese(name.text)) && !readings.contains { $0.text == name.text }
    }.map(\.text)
  }

  /// One entry of `names`; ROR's marks of difference, ` (Japan)`, are taken off.
  private struct Name {
    let text: String
    let language: String?
    let isLabel: Bool
    let isDisplay: Bool

    init?(_ value: JSONValue) {
      guard let entry = value.object, let text = entry["value"]?.string, !text.allSatisfy(\.isWhitespace) else {
        return nil
      }
      let mark = " (Japan)"
      self.text = text.hasSuffix(mark) ? String(text.dropLast(mark.count)) : text
      language = entry["lang"]?.string
      let types = entry["types"]?.strings ?? []
      isDisplay = types.contains("ror_display")
      isLabel = isDisplay || types.contains("label")
    }

    var hasKanji: Bool { text.unicodeScalars.contains(where: KanaForm.isKanji) }

    /// Latin letters and signs up to the general punctuation, without kana and kanji.
    var isLatin: Bool {
      !KanaForm.isJapanese(text)
        && text.unicodeScalars.allSatisfy { $0.value < 0x250 || (0x1E00...0x22FF).contains($0.value) }
    }
  }
}
