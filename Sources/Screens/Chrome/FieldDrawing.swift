import Canvas

extension Frame {
  /// Draws a rule over the whole width, with a caption in it.
  mutating func rule(in area: Rect, caption: StyledText = StyledText()) {
    fill(
      Rect(row: area.row, column: area.column, rows: min(1, area.rows), columns: area.columns), with: "─", style: .rule)
    guard area.rows > 0, !caption.isEmpty else { return }
    var text = StyledText(" ")
    text.append(caption)
    text.append(" ")
    put(text.cut(to: max(0, area.columns - 2)), at: Point(row: area.row, column: area.column + 1))
  }

  /// Draws a label and, from `column`, a field of one line; puts the caret there where it is in focus.
  mutating func field(
    _ label: String, _ editor: LineEditor, row: Int, column: Int, labelWidth: Int, width: Int, isFocused: Bool,
    hint: String = ""
  ) {
    put(label.padded(to: labelWidth), at: Point(row: row, column: column), style: isFocused ? .heading : .label)
    let start = column + labelWidth
    guard width > 0 else { return }
    let window = editor.window(columns: width)
    if editor.isEmpty, !hint.isEmpty {
      put(hint.cut(to: width), at: Point(row: row, column: start), style: .placeholder)
    } else {
      put(window.text.padded(to: width), at: Point(row: row, column: start), style: .field)
    }
    if isFocused { caret = Point(row: row, column: min(start + window.caretColumn, start + width - 1)) }
  }

  /// Draws a value that is chosen from a few, with arrows while it is in focus.
  mutating func choice(
    _ label: String, _ value: String, row: Int, column: Int, labelWidth: Int, width: Int, isFocused: Bool
  ) {
    put(label.padded(to: labelWidth), at: Point(row: row, column: column), style: isFocused ? .heading : .label)
    let shown = isFocused ? "◂ \(value) ▸" : value
    put(
      shown.cut(to: width), at: Point(row: row, column: column + labelWidth),
      style: isFocused ? Style.field.selected : .field)
    if isFocused { caret = Point(row: row, column: column + labelWidth) }
  }
}
