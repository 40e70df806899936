/// A text field of several lines as a value: the problem in the caller's words. Soft-wrapped to the field's width.
///
/// Keys: those of `LineEditor` (Home, End, Ctrl-U, K within the line), Enter for a new line, ↑ ↓ by rows as they are
/// seen, keeping the column; in the first and the last row ↑ ↓ are ignored, so that the screen can leave the field.
package struct TextEditor: Hashable, Sendable {
  private var buffer: EditBuffer
  /// The column that ↑ and ↓ try to keep, while only they are pressed.
  private var wishedColumn: Int?

  /// More than any call needs, and laid out at once; a larger paste is cut off and told as `.cutOff`.
  package static let standardLimit = 20_000

  /// A field that holds a text, with the caret at its end.
  package init(_ text: String = "", limit: Int = standardLimit) {
    buffer = EditBuffer(text, limit: limit, allowsNewlines: true)
  }

  package var text: String { buffer.text }
  package var isEmpty: Bool { buffer.characters.isEmpty }
  /// Characters before the caret.
  package var caret: Int { buffer.caret }

  /// Adds a text at the end, with the caret behind it; one step of undo. false where it was cut off at the limit.
  @discardableResult
  package mutating func append(_ text: String) -> Bool {
    wishedColumn = nil
    buffer.move(to: buffer.characters.count)
    return buffer.insert(text, isTyped: false)
  }

  /// Does what the key means in a field of so many columns.
  package mutating func handle(_ key: Key, columns: Int) -> EditOutcome {
    switch key {
    case .up: return moveRow(by: -1, columns: columns)
    case .down: return moveRow(by: 1, columns: columns)
    case .enter:
      wishedColumn = nil
      return buffer.insert("\n", isTyped: true) ? .changed : .cutOff
    default:
      wishedColumn = nil
      return buffer.handle(key)
    }
  }

  /// The text as it is seen in a field of some columns and rows.
  package struct Window: Hashable, Sendable {
    /// The rows in view; no more than asked for.
    package let rows: [String]
    /// The first of them, counted from the text's first row.
    package let first: Int
    /// Rows of the whole text.
    package let count: Int
    /// Counted from the field's upper left corner; always within the field.
    package let caret: Point
  }

  /// The rows around the caret; they move on by half a field when the caret leaves it. Complexity: O(n).
  package func window(columns: Int, rows: Int) -> Window {
    let columns = max(1, columns)
    let height = max(1, rows)
    let (ranges, caret) = layout(columns: columns)
    let step = max(1, height / 2)
    let first = caret.row < height ? 0 : ((caret.row - height) / step + 1) * step
    let shown = ranges[min(first, ranges.count)..<min(ranges.count, first + height)]
    return Window(
      rows: shown.map { String(buffer.characters[$0]) }, first: first, count: ranges.count,
      caret: Point(row: caret.row - first, column: min(caret.column, columns - 1)))
  }
}

// MARK: - Rows

extension TextEditor {
  /// The rows as ranges of characters, and the caret's row and column; a caret behind a full row has a row of its own.
  private func layout(columns: Int) -> (rows: [Range<Int>], caret: Point) {
    var rows = Wrapping.rows(of: buffer.characters, columns: columns)
    let row = rows.lastIndex { $0.lowerBound <= buffer.caret } ?? 0
    let column = width(rows[row].lowerBound..<buffer.caret)
    if column >= columns, buffer.caret == rows[row].upperBound {
      rows.insert(buffer.caret..<buffer.caret, at: row + 1)
      return (rows, Point(row: row + 1, column: 0))
    }
    return (rows, Point(row: row, column: column))
  }

  private mutating func moveRow(by step: Int, columns: Int) -> EditOutcome {
    let (rows, caret) = layout(columns: max(1, columns))
    let target = caret.row + step
    guard rows.indices.contains(target) else { return .ignored }
    let wished = wishedColumn ?? caret.column
    let row = rows[target]
    // The end of a row that goes on in the next one is that one's beginning.
    let goesOn = target + 1 < rows.count && rows[target + 1].lowerBound == row.upperBound
    let end = goesOn ? max(row.lowerBound, row.upperBound - 1) : row.upperBound
    var position = row.lowerBound
    var column = 0
    while position < end {
      column += buffer.characters[position].displayWidth
      if column > wished { break }
      position += 1
    }
    buffer.move(to: position)
    wishedColumn = wished
    return .moved
  }

  private func width(_ range: Range<Int>) -> Int {
    buffer.characters[range].reduce(0) { $0 + $1.displayWidth }
  }
}
