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
    for scalar in KanaForm.even(text).unicodeScalars where !KanaForm.isBlank(scalar) {
      key.append(oneSpelling(of: scalar))
    }
    return String(key)
  }

  /// One scalar for variants that institutions' own lists mix, and for Latin vowels with the long mark of romanised
  /// Japanese.
  private static func oneSpelling(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) + 0x20)
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    case "\u{00B7}", "\u{2022}": "・"
    case "\u{2018}", "\u{2019}": "'"
    case "Ā", "ā": "a"
    case "Ī", "ī": "i"
    case "Ū", "ū": "u"
    case "Ē", "ē": "e"
    case "Ō", "ō": "o"
    case "ヶ": "ケ"
    case "ヵ": "カ"
    case "髙": "高"
    case "﨑": "崎"
    case "濵", "濱": "浜"
    case "邊", "邉": "辺"
    case "澤": "沢"
    case "國": "国"
    case "學": "学"
    case "會": "会"
    case "藝": "芸"
    case "齋": "斎"
    default: scalar
    }
  }

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
