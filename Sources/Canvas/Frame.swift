/// A whole screen as a value: a grid of cells and the caret, drawn by a view and shown by a device.
///
/// Law: a wide glyph lies in two cells of the same row, the second a right half; no half of one is ever left. What is
/// drawn outside is cut off without complaint, so that a view need not know whether the window is large enough.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// Row by row; `size.rows * size.columns` of them.
  package private(set) var cells: [Cell]
  /// Where the terminal's cursor stands, and an input method draws what it is composing; nil hides it.
  package var caret: Point?
  /// Where clicks mean something; in the order of drawing.
  package internal(set) var zones: [Zone] = []

  /// The largest frame there is: a terminal that claims more is given this much (and no array of gigabytes).
  package static let largest = Size(columns: 1_000, rows: 500)

  /// A blank screen.
  package init(size: Size) {
    self.size = Size(
      columns: min(size.columns, Self.largest.columns), rows: min(size.rows, Self.largest.rows))
    cells = Array(repeating: .blank(), count: self.size.columns * self.size.rows)
  }

  package init(columns: Int, rows: Int) {
    self.init(size: Size(columns: columns, rows: rows))
  }

  package var bounds: Rect { Rect(size) }

  /// The cell at a place; a blank one outside of the frame.
  package subscript(_ point: Point) -> Cell {
    bounds.contains(point) ? cells[point.row * size.columns + point.column] : .blank()
  }

  /// The cells of one row from left to right; none outside of the frame.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }
}

// MARK: - Drawing

extension Frame {
  /// Writes a text on one row, from `point` to the right, over what was there; gives the columns used.
  ///
  /// - Parameters:
  ///   - text: any text: what cannot be drawn or would do harm is shown as `·`, a tab as a space.
  ///   - width: how many columns it may use at most, counted from `point`; nil: to the frame's edge. A wide character
  ///     that does not fit whole ends the text. To show that something was cut off, use `text.cut(to:)` first.
  @discardableResult
  package mutating func put(
    _ text: some StringProtocol, at point: Point, style: Style = .normal, width: Int? = nil
  ) -> Int {
    var column = point.column
    let limit = point.column + min(max(0, width ?? Int.max), max(0, size.columns - point.column))
    for character in text {
      for glyph in character.glyphs {
        if column + glyph.width > limit { return column - point.column }
        set(glyph, row: point.row, column: column, style: style)
        column += glyph.width
      }
    }
    return column - point.column
  }

  /// Writes a line of different looks; as `put` for a plain text.
  @discardableResult
  package mutating func put(_ line: StyledText, at point: Point, width: Int? = nil) -> Int {
    var used = 0
    for piece in line.pieces {
      let start = Point(row: point.row, column: point.column + used)
      let left = width.map { $0 - used }
      let drawn = put(piece.text, at: start, style: piece.style, width: left)
      used += drawn
      if drawn < piece.text.displayWidth { break }
    }
    return used
  }

  /// Writes a text so that it ends just before `endColumn`; as much of its beginning as fits in `width` columns.
  package mutating func put(
    _ text: some StringProtocol, row: Int, endingAt endColumn: Int, style: Style = .normal, width: Int? = nil
  ) {
    let shown = String(text).cut(to: min(width ?? Int.max, max(0, endColumn)))
    put(shown, at: Point(row: row, column: endColumn - shown.displayWidth), style: style)
  }

  /// Fills a part with one character (a space unless told), such as `─` for a rule or spaces under a bar.
  package mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .normal) {
    guard let glyph = character.glyphs.first else { return }
    for row in max(0, rect.row)..<max(0, rect.row, min(rect.endRow, size.rows)) {
      var column = rect.column
      while column + glyph.width <= min(rect.endColumn, size.columns) {
        set(glyph, row: row, column: column, style: style)
        column += glyph.width
      }
    }
  }

  /// Lays the selection bar over a part: the roles stay as they are.
  package mutating func select(_ rect: Rect) {
    for row in max(0, rect.row)..<max(0, rect.row, min(rect.endRow, size.rows)) {
      for column in max(0, rect.column)..<max(0, rect.column, min(rect.endColumn, size.columns)) {
        cells[row * size.columns + column].style.isSelected = true
      }
    }
  }

  /// Puts one glyph that lies wholly inside, and blanks the other halves of wide glyphs that it cuts.
  private mutating func set(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    guard (0..<size.rows).contains(row), column >= 0, column + glyph.width <= size.columns else { return }
    let start = row * size.columns
    let index = start + column
    let end = index + glyph.width
    if cells[index].width == 0, index > start { cells[index - 1] = .blank(cells[index - 1].style) }
    if end < start + size.columns, cells[end].width == 0 { cells[end] = .blank(cells[end].style) }
    cells[index] = Cell(glyph, style: style)
    if glyph.width == 2 { cells[index + 1] = .rightHalf(style) }
  }
}
