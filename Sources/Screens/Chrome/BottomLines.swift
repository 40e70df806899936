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
      let mark = notice.tone == .done ? "○" : "！"
      frame.put(" \(mark) \(notice.text)".cut(to: area.columns), at: area.origin, style: style)
    } else if area.rows > 1 {
      frame.fill(Rect(row: area.row, column: area.column, rows: 1, columns: area.columns), with: "─", style: .rule)
    }
    drawKeyBar(row: area.endRow - 1, columns: area.columns, on: &frame)
  }

  /// As many bindings as fit, in the order of the table; help always, since it tells the others. Where two spaces
  /// between them would leave any out, there is one.
  private func drawKeyBar(row: Int, columns: Int, on frame: inout Frame) {
    frame.fill(Rect(row: row, column: 0, rows: 1, columns: columns), style: .keyBar)
    let items = KeyTable.bar(for: screenName).map { binding -> (isHelp: Bool, text: StyledText) in
      var text = StyledText(binding.keys.first?.label ?? "", .keyName)
      text.append(" \(say(binding.words.short))", .keyBar)
      return (binding.action == .help, text)
    }
    let whole = items.reduce(0) { $0 + $1.text.displayWidth + 2 }
    let gap = whole - 1 <= columns ? 2 : 1
    let help = items.first { $0.isHelp }.map { $0.text.displayWidth + gap } ?? 0
    var column = 1
    for item in items {
      let width = item.text.displayWidth
      if column + width + (item.isHelp ? 0 : help) > columns { continue }
      frame.put(item.text, at: Point(row: row, column: column))
      column += width + gap
    }
  }
}
