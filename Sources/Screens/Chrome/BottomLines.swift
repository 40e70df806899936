import Canvas
import Words

extension DeskState {
  /// The notice, and under it the key bar.
  func drawBottom(in area: Rect, on frame: inout Frame) {
    guard area.rows > 0 else { return }
    if let notice, area.rows > 1 || screen != .intake {
      let style: Style =
        switch notice.tone {
        case .done: .success
        case .warning: .warning
        case .failure: .error
        }
      drawNotice(notice, style, lastRow: area.row, columns: area.columns, on: &frame)
    } else if area.rows > 1 {
      let strip = Rect(row: area.row, column: area.column, rows: 1, columns: area.columns)
      if let questions = questionRow(columns: max(0, area.columns - 1)) {
        frame.put(questions, at: area.origin)
      } else {
        frame.fill(strip, with: "─", style: .rule)
      }
    }
    drawKeyBar(row: area.endRow - 1, columns: area.columns, on: &frame)
  }

  /// The whole sentence, since its end says what to do: over the rows above where one row is too short for it.
  private func drawNotice(_ notice: Notice, _ style: Style, lastRow: Int, columns: Int, on frame: inout Frame) {
    let mark = notice.tone == .done ? " ○ " : " ！ "
    let indent = mark.displayWidth
    let all = notice.text.wrapped(to: max(1, columns - indent))
    let rows = min(all.count, Self.mostNoticeRows, lastRow + 1)
    for (place, line) in all.prefix(rows).enumerated() {
      let row = lastRow - rows + 1 + place
      let isCut = place == rows - 1 && all.count > rows
      frame.fill(Rect(row: row, column: 0, rows: 1, columns: columns))
      let text = (place == 0 ? mark : String(repeating: " ", count: indent)) + line + (isCut ? "…" : "")
      frame.put(text.cut(to: columns), at: Point(row: row, column: 0), style: style)
    }
  }

  /// A sentence with a long path fits into three rows of 80 columns.
  private static let mostNoticeRows = 3

  /// As many bindings as fit, in the order of the table; help always, since it tells the others. Where two spaces
  /// between them would leave any out, there is one. A click on one does what its key does.
  private func drawKeyBar(row: Int, columns: Int, on frame: inout Frame) {
    frame.fill(Rect(row: row, column: 0, rows: 1, columns: columns), style: .keyBar)
    let bindings = setting.keys.bindings
    let items = setting.keys.barPlaces(for: screenName).map { place -> (place: Int, isHelp: Bool, text: StyledText) in
      let binding = bindings[place]
      var text = StyledText(binding.keys.first?.label ?? "", .keyName)
      text.append(" \(say(binding.words.short))", .keyBar)
      return (place, binding.action == .help, text)
    }
    let whole = items.reduce(0) { $0 + $1.text.displayWidth + 2 }
    let gap = whole - 1 <= columns ? 2 : 1
    let help = items.first { $0.isHelp }.map { $0.text.displayWidth + gap } ?? 0
    var column = 1
    for item in items {
      let width = item.text.displayWidth
      if column + width + (item.isHelp ? 0 : help) > columns { continue }
      frame.put(item.text, at: Point(row: row, column: column))
      frame.mark(Rect(row: row, column: column, rows: 1, columns: width), as: .key, item.place)
      column += width + gap
    }
  }
}
