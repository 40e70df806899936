import Canvas
import Domain
import Words

/// Where the parts of the history lie.
struct HistoryLayout {
  let search: Rect
  let caption: Rect
  let list: Rect

  init(size: Size) {
    var rest = Rect(size)
    _ = rest.cutTop(2)
    _ = rest.cutBottom(rest.rows > 8 ? 2 : 1)
    _ = rest.cutTop(rest.rows > 4 ? 1 : 0)
    search = rest.cutTop(1)
    caption = rest.cutTop(1)
    list = rest
  }
}

extension HistoryLayout {
  /// Cases that fit at once.
  static func page(rows: Int) -> Int { ListWindow.page(rows: rows, rowsPerEntry: 2) }
}

extension DeskState {
  func drawHistory(in area: Rect, on frame: inout Frame) {
    let layout = HistoryLayout(size: size)
    if layout.search.row > area.row { frame.rule(in: area) }
    frame.field(
      " " + say(ScreenWords.search), history.search, row: layout.search.row, column: 0, labelWidth: 8,
      width: max(0, layout.search.columns - 10), isFocused: layout.search.rows > 0, hint: say(ScreenWords.searchHint))
    let all = ledger.caseCount
    frame.rule(
      in: layout.caption, caption: StyledText(say(ScreenWords.cases(history.matches.count, of: all)), .heading))
    if history.matches.isEmpty {
      frame.put(
        "  " + say(all == 0 ? ScreenWords.noCases : ScreenWords.noCaseFound), at: layout.list.origin, style: .dim)
    }
    drawCases(in: layout.list, on: &frame)
  }

  /// Two rows a case: number, day, company, how far it went, how it stands; below the problem and whom it went to.
  private func drawCases(in area: Rect, on frame: inout Frame) {
    let places = history.list.visible(page: HistoryLayout.page(rows: area.rows))
    let cases = places.compactMap { ledger[history.matches[$0]] }
    let rows = cases.map(cells)
    let table = Columns([
      Columns.Column(), Columns.Column(minimum: 0), Columns.Column(minimum: 8, maximum: 26),
      Columns.Column(minimum: 4), Columns.Column(minimum: 4),
    ])
    let widths = table.widths(of: rows, room: max(0, area.columns - 3))
    for (line, (place, item)) in zip(places, cases).enumerated() where line * 2 < area.rows {
      let isSelected = history.list.selection == place
      let row = area.row + line * 2
      let styles: [Style] = [.normal, .dim, .normal, .badge, item.isOpen ? .normal : .success]
      if isSelected { frame.put("›", at: Point(row: row, column: 0), style: .heading) }
      var column = 2
      for (cell, (width, style)) in zip(rows[line], zip(widths, styles)) where width > 0 {
        frame.put(cell.cut(to: width), at: Point(row: row, column: column), style: style)
        column += width + table.gap
      }
      frame.mark(
        Rect(row: row, column: area.column, rows: min(2, area.endRow - row), columns: area.columns), as: .caseRow, place
      )
      if isSelected { frame.select(Rect(row: row, column: area.column, rows: 1, columns: area.columns)) }
      guard row + 1 < area.endRow else { continue }
      let below = 2 + widths[0] + table.gap
      let summary = summary(of: item, columns: max(0, area.columns - below - 1))
      frame.put(summary, at: Point(row: row + 1, column: below), style: .dim)
    }
  }

  private func cells(of item: Case) -> [String] {
    let language = setting.language
    return [
      item.number.description, dayText(item.openedAt.date(at: setting.offset)),
      item.caller.company ?? say(ScreenWords.anonymous),
      item.kind == .technical ? item.stage.label(in: language) : item.kind.label(in: language),
      item.unmet?.label(in: language) ?? item.outcome?.label(in: language) ?? say(ScreenWords.openCase),
    ]
  }

  /// The problem, and to whom it went; where both are long, three parts of five are the problem's.
  private func summary(of item: Case, columns: Int) -> String {
    let problem = flat(item.problem ?? item.note ?? "")
    guard !item.targets.isEmpty else { return problem.cut(to: columns) }
    let targets = "→ " + say.list(item.targets.map(\.target.name))
    let room = max(columns * 3 / 5, columns - 2 - targets.displayWidth)
    return "\(problem.cut(to: room))  \(targets)".cut(to: columns)
  }

  func flat(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }
}
