import TextAnalysis

/// A company's name as it is compared: 株式会社架空鍍金, ㈱架空鍍金 and 架空鍍金 (株) are one.
///
/// Folded (widths, case, old kanji, long marks), without legal form, spaces and marks. A name that is nothing but a
/// legal form keeps it.
package struct CompanyName: Sendable, Hashable {
  /// Folded scalars.
  package let key: [UInt32]

  package init(_ name: String) {
    let folded = Folding().fold(name)
    var rest = folded.string(0..<folded.count)[...]
    while let shorter = CompanyName.withoutForm(rest) { rest = shorter }
    let plain = CompanyName.bare(rest)
    key = plain.isEmpty ? CompanyName.bare(folded.string(0..<folded.count)[...]) : plain
  }

  package var isEmpty: Bool { key.isEmpty }

  /// Letters, kana, kanji and digits only.
  private static func bare(_ text: Substring) -> [UInt32] {
    text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0.value == 0x30FC }
      .map(\.value)
  }

  private static let forms = [
    "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "相互会社", "協同組合", "企業組合", "一般社団法人", "一般財団法人", "公益社団法人",
    "公益財団法人", "特定非営利活動法人", "npo法人", "農事組合法人", "医療法人", "学校法人", "社会福祉法人", "(株)", "(有)", "(同)", "(資)", "(名)", "(協)",
  ]

  /// English forms are words at the end.
  private static let endings: Set<Substring> = [
    "co", "ltd", "inc", "corp", "corporation", "llc", "kk", "limited", "company", "gmbh",
  ]

  /// The folded name less one legal form at its start or end; nil where there is none or nothing else.
  private static func withoutForm(_ name: Substring) -> Substring? {
    let name = trimmed(name)
    for form in forms where name.count > form.count {
      if name.hasPrefix(form) { return trimmed(name.dropFirst(form.count)) }
      if name.hasSuffix(form) { return trimmed(name.dropLast(form.count)) }
    }
    let end = name.lastIndex { !$0.isLetter && !$0.isNumber }
    guard let end, endings.contains(name[name.index(after: end)...]) else { return nil }
    let rest = trimmed(name[..<end])
    return rest.isEmpty ? nil : rest
  }

  private static func trimmed(_ text: Substring) -> Substring {
    func isSeparator(_ character: Character) -> Bool {
      character.isWhitespace || character == "," || character == "." || character == "・"
    }
    var text = text
    while text.last.map(isSeparator) == true { text.removeLast() }
    while text.first.map(isSeparator) == true { text.removeFirst() }
    return text
  }
}

/// A name's reading as it is compared: both kana, small and large, long marks alike, without かぶしきがいしゃ.
package struct CompanyReading: Sendable, Hashable {
  package let key: [UInt32]

  /// nil where something is no kana, as in a name written in kanji.
  package init?(_ kana: String) {
    guard let whole = CompanyReading.key(kana), !whole.isEmpty else { return nil }
    for form in CompanyReading.forms where whole.count > form.count {
      if whole.starts(with: form) {
        key = Array(whole.dropFirst(form.count))
        return
      }
      if whole.suffix(form.count).elementsEqual(form) {
        key = whole.dropLast(form.count)
        return
      }
    }
    key = whole
  }

  private static let forms = ["かぶしきがいしゃ", "かぶしきかいしゃ", "ゆうげんがいしゃ", "ごうどうがいしゃ"].compactMap(key)

  private static func key(_ kana: String) -> [UInt32]? {
    let folded = Folding().fold(kana)
    return KanaReading.key(folded, 0..<folded.count)
  }
}

/// A phone number as it is compared: its digits, `+81 11` as `011`.
package struct PhoneDigits: Sendable, Hashable {
  package let text: String

  package init(_ phone: String) {
    let folded = Folding().fold(phone)
    let plain = folded.string(0..<folded.count)
    let digits = plain.filter { ("0"..."9").contains($0) }
    let isAbroad = plain.drop(while: \.isWhitespace).hasPrefix("+")
    text = isAbroad && digits.hasPrefix("81") ? "0" + digits.dropFirst(2).drop { $0 == "0" } : digits
  }

  /// Whether all of a number is there; Japanese ones have ten or eleven digits, a few old lists nine.
  package var isWhole: Bool { text.count >= 9 }
}
