import Canvas

/// The screens that are one long text (a card, a case, the help): their rows, and how far they scroll.
extension DeskState {
  /// The rows of the screen on top, wrapped to the window; none where it is no long text.
  private var longText: [StyledText] {
    let columns = max(1, size.columns - 5)
    switch screen {
    case .card(let card): return cardRows(card, columns: columns)
    case .caseView(let view): return caseRows(view, columns: columns)
    case .help(let help): return helpRows(help, columns: columns)
    case .intake, .questions, .sheet, .saved, .history, .palette, .teach, .company: return []
    }
  }

  /// Draws the rows below a rule, from a first one on; arrows tell that there is more above or below.
  func drawLongText(from scroll: Int, in area: Rect, on frame: inout Frame) {
    frame.rule(in: area)
    let lines = longText
    let rows = max(0, area.rows - 1)
    let first = min(scroll, max(0, lines.count - rows))
    for (row, line) in lines.dropFirst(first).prefix(rows).enumerated() {
      frame.put(line.cut(to: max(0, area.columns - 4)), at: Point(row: area.row + 1 + row, column: 2))
    }
    guard rows > 0 else { return }
    if first > 0 { frame.put("▴", at: Point(row: area.row + 1, column: area.endColumn - 2), style: .heading) }
    if lines.count > first + rows {
      frame.put("▾", at: Point(row: area.endRow - 1, column: area.endColumn - 2), style: .heading)
    }
  }

  /// A long text's first row in view after a key. It stops at the last screenful, so that no press is lost there.
  func scrolled(_ scroll: Int, _ action: Action?) -> Int {
    let rows = max(0, contentArea.rows - (screenName == .help ? 3 : 1))
    let page = max(1, rows - 1)  // One row of the old page stays in view.
    let wanted =
      switch action {
      case .moveUp?: scroll - 1
      case .moveDown?: scroll + 1
      case .pageUp?: scroll - page
      case .pageDown?: scroll + page
      default: scroll
      }
    return min(max(0, wanted), max(0, longText.count - rows))
  }
}

/// A line of a long text and how far its later rows are set in when it is wrapped.
struct HangingLine {
  let text: StyledText
  let indent: Int

  init(_ text: StyledText, indent: Int = 0) {
    self.text = text
    self.indent = indent
  }

  /// The rows of the line: the first as long as the others with their indent. A newline begins a row, set in too.
  func wrapped(to columns: Int) -> [StyledText] {
    guard indent > 0, indent < columns else { return text.wrapped(to: columns) }
    let rest = text.dropping(columns: indent)
    return rest.wrapped(to: columns - indent).enumerated().map { place, row in
      var line = place == 0 ? text.taking(columns: indent) : StyledText(String(repeating: " ", count: indent))
      line.append(row)
      return line
    }
  }
}

extension StyledText {
  /// The line without its first columns; a wide character across the border goes.
  func dropping(columns: Int) -> StyledText {
    var column = 0
    var rest = StyledText()
    for piece in pieces {
      for character in piece.text {
        if column >= columns { rest.append(String(character), piece.style) }
        column += character.displayWidth
      }
    }
    return rest
  }

  /// The first columns of the line; a wide character across the border goes.
  func taking(columns: Int) -> StyledText {
    var column = 0
    var start = StyledText()
    for piece in pieces {
      for character in piece.text {
        column += character.displayWidth
        if column > columns { return start }
        start.append(String(character), piece.style)
      }
    }
    return start
  }
}
