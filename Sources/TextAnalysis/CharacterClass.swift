/// What kind of writing a folded scalar belongs to; text is cut where it changes.
package enum CharacterClass: UInt8, Sendable {
  /// Spaces, punctuation, symbols: they separate and are never matched.
  case separator
  /// Han characters, with 々 and 〇.
  case kanji
  /// Katakana, with the long mark ー.
  case katakana
  case hiragana
  /// Letters of every other script.
  case letter
  /// Digits of every script that NFKC leaves.
  case digit

  /// Whether the scalar counts as a kana of either kind.
  package var isKana: Bool { self == .katakana || self == .hiragana }

  /// The class of a folded scalar. The large blocks are answered by range, the rest by the general category.
  static func of(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0x30..<0x3A: return .digit
    case 0x61...0x7A, 0x41...0x5A: return .letter
    case 0x00..<0xAA, 0xD800..<0xF900: return .separator
    case 0xA000...0xA48C, 0xAC00...0xD7A3: return .letter
    case 0x3041...0x3096, 0x309D...0x309F: return .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: return .katakana
    case 0x3005, 0x3007, 0x303B, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: return .kanji
    default: break
    }
    guard let value = Unicode.Scalar(scalar) else { return .separator }
    switch value.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark:
      return .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    default: return .separator
    }
  }
}
