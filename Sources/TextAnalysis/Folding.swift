/// Brings text to one spelling per word, so that what differs only in writing matches.
///
/// Scalar by scalar (generated tables): NFKC, case, marks of Latin, Greek and Cyrillic letters, old kanji, dashes, what
/// cannot be seen. In context: half-width kana join their voicing marks; 々 ゝ ゞ repeat what is before them; ー is kept
/// only after kana, once, and not at the end of a katakana word of four or more (サーバー is サーバ, キー stays キー; the
/// rule of JIS Z 8301); ヴァ is バ. Hiragana and katakana stay apart: さび is not わサビ, and a mixture tells words.
///
/// The fold of a fold is itself, and text and its NFKC form fold alike (Hangul written in separate jamo excepted).
package struct Folding: Sendable {
  private let table = FoldingTable.shared

  /// A katakana word keeps its last ー when it is shorter than this, ー included.
  private static let longMarkDropLength = 4
  private static let longMark: UInt32 = 0x30FC

  package init() {}

  /// The folded form of `text`. O(n).
  package func fold(_ text: String) -> FoldedText {
    var folded = FoldedText()
    fold(text, into: &folded)
    return folded
  }

  /// Folds into storage that is used again and again. O(n).
  package func fold(_ text: String, into folded: inout FoldedText) {
    folded.removeAll()
    let bytes = text.utf8Span.span
    var at = 0
    while at < bytes.count {
      let first = UInt32(bytes[at])
      var scalar = first
      var length = 1
      // A String's UTF-8 is always valid; the counts are checked all the same.
      if first >= 0xF0, at + 3 < bytes.count {
        scalar = (first & 0x07) << 18 | tail(bytes[at + 1]) << 12 | tail(bytes[at + 2]) << 6 | tail(bytes[at + 3])
        length = 4
      } else if first >= 0xE0, at + 2 < bytes.count {
        scalar = (first & 0x0F) << 12 | tail(bytes[at + 1]) << 6 | tail(bytes[at + 2])
        length = 3
      } else if first >= 0xC0, at + 1 < bytes.count {
        scalar = (first & 0x1F) << 6 | tail(bytes[at + 1])
        length = 2
      }
      let start = UInt32(truncatingIfNeeded: at)
      at += length
      put(scalar, from: start, to: UInt32(truncatingIfNeeded: at), into: &folded)
    }
    finishKatakana(&folded)
  }

  private func tail(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }

  /// Looks one scalar of the original up and appends what it becomes.
  private func put(_ scalar: UInt32, from start: UInt32, to end: UInt32, into folded: inout FoldedText) {
    let capital = scalar >= 0x41 && scalar <= 0x5A || scalar >= 0xFF21 && scalar <= 0xFF3A
    if scalar < 0x10000 {
      let known = table.plane[Int(scalar)]
      if known != FoldingTable.several {
        append(UInt32(known), from: start, to: end, capital: capital, into: &folded)
        return
      }
    }
    guard let range = table.long(scalar) else {
      append(scalar, from: start, to: end, capital: false, into: &folded)
      return
    }
    for index in range { append(table.longValues[index], from: start, to: end, capital: capital, into: &folded) }
  }

  /// Appends one folded scalar, heeding what stands before it.
  private func append(
    _ scalar: UInt32, from start: UInt32, to end: UInt32, capital: Bool, into folded: inout FoldedText
  ) {
    var scalar = scalar
    let last = folded.count - 1
    let before = last >= 0 ? folded.scalars[last] : 0
    let classBefore = last >= 0 ? folded.classes[last] : CharacterClass.separator.rawValue
    let kanaBefore =
      classBefore == CharacterClass.katakana.rawValue || classBefore == CharacterClass.hiragana.rawValue
    let kanjiBefore = classBefore == CharacterClass.kanji.rawValue
    var kind =
      scalar < 0x10000 ? table.classes[Int(scalar)] : CharacterClass.of(scalar).rawValue

    switch scalar {
    case 0x3099, 0x309A:
      // A voicing mark joins its kana, or says nothing.
      guard last >= 0, kanaBefore else { return }
      if let voiced = Kana.voiced(before, half: scalar == 0x309A) {
        folded.scalars[last] = voiced
      }
      folded.ends[last] = end
      return
    case 0x3005 where kanjiBefore, 0x303B where kanjiBefore: scalar = before
    case 0x309D...0x309E where kanaBefore, 0x30FD...0x30FE where kanaBefore:
      guard before != Self.longMark else {
        folded.ends[last] = end
        return
      }
      let bare = Kana.unvoiced(before)
      scalar = scalar & 1 == 1 ? bare : Kana.voiced(bare, half: false) ?? before
      kind = classBefore
    case Self.longMark:
      guard kanaBefore else {
        scalar = 0x2D
        kind = CharacterClass.separator.rawValue
        break
      }
      if before == scalar {
        folded.ends[last] = end
        return
      }
      kind = classBefore
    default:
      guard before == 0x30F4, let plain = Kana.plainV(scalar) else { break }
      folded.scalars[last] = plain
      folded.ends[last] = end
      return
    }
    if kind != CharacterClass.katakana.rawValue { finishKatakana(&folded) }
    folded.append(scalar, kind, from: start, to: end, capital: capital)
  }

  /// Drops the ー that ends a katakana word of `longMarkDropLength` or more.
  private func finishKatakana(_ folded: inout FoldedText) {
    let katakana = CharacterClass.katakana.rawValue
    let last = folded.count - 1
    guard last + 1 >= Self.longMarkDropLength, folded.scalars[last] == Self.longMark, folded.classes[last] == katakana
    else { return }
    for back in 1..<Self.longMarkDropLength where folded.classes[last - back] != katakana { return }
    folded.mergeLast()
  }
}
