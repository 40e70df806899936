/// A text field of one line as a value: text, caret, undo; and what of it shows in so many columns.
///
/// Keys: characters and pastes (line ends become spaces), ← →, Ctrl-← → (a word, Japanese by script), Home End (Ctrl-A
/// E), Backspace, Delete, Ctrl-W (the word before), Ctrl-U K (to the start, the end), Ctrl-Z Y (undo, redo). A screen
/// takes its own keys first and hands on the rest.
package struct LineEditor: Hashable, Sendable {
  var buffer: EditBuffer

  /// A field that holds a text, with the caret at its end.
  /// - Parameter limit: characters it takes at most; what is beyond is cut off.
  package init(_ text: String = "", limit: Int = 500) {
    buffer = EditBuffer(text, limit: limit, allowsNewlines: false)
  }

  package var text: String { buffer.text }
  package var isEmpty: Bool { buffer.characters.isEmpty }
  /// Characters before the caret.
  package var caret: Int { buffer.caret }

  /// Does what the key means in a text field.
  package mutating func handle(_ key: Key) -> EditOutcome { buffer.handle(key) }

  /// What shows of the text in a field of some columns.
  package struct Window: Hashable, Sendable {
    package let text: String
    /// Columns from the field's left edge; always within the field.
    package let caretColumn: Int
    /// Whether text is hidden to the left, to the right.
    package let hidesStart: Bool
    package let hidesEnd: Bool
  }

  /// The part of the text around the caret; it moves on by half a field when the caret leaves it. Complexity: O(n).
  package func window(columns: Int) -> Window {
    let columns = max(1, columns)
    let caretColumn = buffer.characters[..<buffer.caret].reduce(0) { $0 + $1.displayWidth }
    let step = max(1, columns / 2)
    let offset = caretColumn < columns ? 0 : ((caretColumn - columns) / step + 1) * step
    var column = 0
    /// The first column that shows, and the characters that do.
    var start: Int?
    var shown = 0..<0
    for (index, character) in buffer.characters.enumerated() {
      let width = character.displayWidth
      if column >= offset {
        if start == nil {
          start = column
          shown = index..<index
        }
        if column + width > (start ?? column) + columns { break }
        shown = shown.lowerBound..<index + 1
      }
      column += width
    }
    return Window(
      text: String(buffer.characters[shown]), caretColumn: max(0, caretColumn - (start ?? caretColumn)),
      hidesStart: shown.lowerBound > 0, hidesEnd: shown.upperBound < buffer.characters.count)
  }
}
