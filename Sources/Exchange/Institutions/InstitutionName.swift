/// A Japanese institution's name taken apart for comparison: the bare name and the legal forms around it.
package struct InstitutionName: Sendable, Equatable {
  /// The name without its legal forms, in even width, as a person would say it on the phone.
  package let bare: String
  package let forms: [LegalForm]
  /// What two spellings of one name have in common: `bare` without blanks, Latin letters in lower case, variants of one
  /// kanji, dash and middle dot as one.
  package let key: String

  /// Takes legal forms off both ends until none is left; a name that is nothing but a form is kept whole. O(length).
  package init(_ text: String) {
    var rest = InstitutionName.trimmed(Array(KanaForm.even(text).utf8)[...])
    var forms: [LegalForm] = []
    while let (form, shorter) = InstitutionName.withoutForm(rest) {
      forms.append(form)
      rest = shorter
    }
    bare = String(decoding: rest, as: UTF8.self)
    self.forms = forms
    key = InstitutionName.key(of: bare)
  }

  /// Whether two names of one key can be one body's: no contradiction between their legal forms.
  package func agrees(with other: InstitutionName) -> Bool {
    let (left, right) = (Set(forms.map(\.family)), Set(other.forms.map(\.family)))
    return left.isEmpty || right.isEmpty || !left.isDisjoint(with: right)
  }

  /// A text as compared, for names and aliases in any script. Linear.
  static func key(of text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in KanaForm.even(text).unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar {
      case "A"..."Z": key.append(Unicode.Scalar(scalar.value + 0x20) ?? scalar)
      case "\u{2010}"..."\u{2015}", "\u{2212}": key.append("-")
      case "\u{00B7}", "\u{2022}": key.append("・")
      case "\u{2018}", "\u{2019}": key.append("'")
      default: key.append(oneSpelling[scalar] ?? scalar)
      }
    }
    return String(key)
  }

  /// Variants that institutions' own lists mix, and Latin vowels with the long mark of romanised Japanese.
  private static let oneSpelling: [Unicode.Scalar: Unicode.Scalar] = [
    "ヶ": "ケ", "ヵ": "カ", "髙": "高", "﨑": "崎", "濵": "浜", "濱": "浜", "邊": "辺", "邉": "辺", "澤": "沢", "國": "国", "學": "学",
    "會": "会", "藝": "芸", "齋": "斎", "Ā": "a", "ā": "a", "Ī": "i", "ī": "i", "Ū": "u", "ū": "u", "Ē": "e", "ē": "e",
    "Ō": "o", "ō": "o",
  ]

  private static func withoutForm(_ text: ArraySlice<UInt8>) -> (LegalForm, ArraySlice<UInt8>)? {
    for (form, bytes) in formBytes where text.count > bytes.count {
      if text.starts(with: bytes) { return (form, trimmed(text.dropFirst(bytes.count))) }
      if text.suffix(bytes.count).elementsEqual(bytes) { return (form, trimmed(text.dropLast(bytes.count))) }
    }
    return nil
  }

  private static let formBytes = LegalForm.all.map { ($0, Array($0.text.utf8)) }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let first = text.first, first <= 0x20 { text.removeFirst() }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return text
  }
}
