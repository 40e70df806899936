/// One column of one row: a glyph and its look, or the right half of the wide glyph before it.
package struct Cell: Hashable, Sendable {
  /// A space in the right half of a wide glyph.
  package let character: Character
  /// 1 or 2 columns; 0 in the right half of a wide glyph.
  package let width: Int
  package var style: Style

  /// Takes a glyph's character and width as they are.
  package init(_ glyph: Glyph, style: Style) {
    character = glyph.character
    width = glyph.width
    self.style = style
  }

  private init(character: Character, width: Int, style: Style) {
    self.character = character
    self.width = width
    self.style = style
  }

  package static func blank(_ style: Style = .normal) -> Cell { Cell(character: " ", width: 1, style: style) }

  package static func rightHalf(_ style: Style) -> Cell { Cell(character: " ", width: 0, style: style) }
}
