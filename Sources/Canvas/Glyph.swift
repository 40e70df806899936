/// What one cell of a terminal can hold: a base and its combining marks, with the columns it takes.
package struct Glyph: Hashable, Sendable {
  package let character: Character
  /// 1 or 2.
  package let width: Int

  /// What is drawn for a character that has no picture or does harm: controls, marks that turn the writing direction,
  /// invisible spaces, unassigned scalars.
  package static let substitute = Glyph(character: "·", width: 1)

  /// ncurses' limit for a cell (CCHARW_MAX): a base and four marks.
  package static let scalarLimit = 5
}

extension Character {
  /// The cells that draw this character: nearly always one.
  ///
  /// A cluster is composed first (か and U+3099 are が: a terminal may lose the mark). Then each scalar that takes
  /// columns starts a glyph and marks join it, so that a flag is its two letters and no half of it is lost. Of joined
  /// emoji (family, skin tone) the first is drawn, as ncurses does. Selectors of emoji style, joiners and tags are left
  /// out, as terminals disagree about their width; selectors of ideographic variants stay (names: 辻󠄀). Tab is a space.
  package var glyphs: [Glyph] {
    let composed = self.composed
    let scalars = composed.unicodeScalars
    guard let first = scalars.first else { return [.substitute] }
    if first == "\t" { return [Glyph(character: " ", width: 1)] }
    guard let width = first.displayWidth, width > 0, first.isDrawn else { return [.substitute] }
    if scalars.count == 1 { return [Glyph(character: composed, width: width)] }

    var glyphs: [Glyph] = []
    var cell = String.UnicodeScalarView([first])
    var cellWidth = width
    for scalar in scalars.dropFirst() {
      if scalar == .zeroWidthJoiner || scalar.isSkinTone { break }
      guard let width = scalar.displayWidth, scalar.isDrawn else { continue }
      if width > 0 {
        glyphs.append(Glyph(character: Character(String(cell)), width: cellWidth))
        cell = String.UnicodeScalarView([scalar])
        cellWidth = width
      } else if cell.count < Glyph.scalarLimit {
        cell.append(scalar)
      }
    }
    glyphs.append(Glyph(character: Character(String(cell)), width: cellWidth))
    return glyphs
  }

  /// The same character as one scalar where there is one, for kana with sound marks and Latin letters with accents; else
  /// itself.
  ///
  /// The standard library compares by canonical equivalence, so a set of the composed characters is the whole table, and
  /// finds か + U+3099 as が. Complexity: O(1), for a single scalar without a look-up.
  package var composed: Character {
    if unicodeScalars.index(after: unicodeScalars.startIndex) == unicodeScalars.endIndex { return self }
    guard let index = Self.composedCharacters.firstIndex(of: self) else { return self }
    return Self.composedCharacters[index]
  }

  /// Latin-1 to Latin Extended-B, Latin Extended Additional, hiragana and katakana: where Japanese and Latin letters
  /// with marks have a scalar of their own.
  private static let composedCharacters: Set<Character> = {
    let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x1E00...0x1EFF, 0x3041...0x30FE]
    return Set(blocks.joined().compactMap { Unicode.Scalar($0).map(Character.init) })
  }()
}

extension Unicode.Scalar {
  fileprivate static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"

  fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// Whether a terminal may be given the scalar: no format character, no selector of a text's style.
  fileprivate var isDrawn: Bool {
    if value < 0xAD { return true }
    if (0xFE00...0xFE0F).contains(value) { return false }
    return properties.generalCategory != .format
  }
}

extension String {
  /// The text as it may be sent to a terminal outside of a frame: what steers it, or turns the writing direction, is
  /// drawn as `·`; line ends stay.
  package var harmless: String {
    if unicodeScalars.allSatisfy({ $0 == "\n" || (0x20..<0x7F).contains($0.value) }) { return self }
    return split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map { line in String(line.flatMap { $0.glyphs.map(\.character) }) }.joined(separator: "\n")
  }

  /// The text with kana and Latin letters in their composed form, as keyboards and files should hold it.
  package var composed: String {
    unicodeScalars.allSatisfy { $0.value < 0x300 } ? self : String(map(\.composed))
  }
}
