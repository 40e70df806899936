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

extension DeskState {
  func drawHistory(in area: Rect, on frame: inout Frame) {
    let layout = HistoryLayout(size: size)
    if layout.search.row > area.row { frame.rule(in: area) }
    frame.field(
      " " + say(ScreenWords.search), history.search, row: layout.search.row, column: 0, labelWidth: 8,
      width: max(0, layout.search.columns - 10), isFocused: layout.search.rows > 0)
    let all = ledger.caseCount
    frame.rule(
      in: layout.caption, caption: StyledText(say(ScreenWords.cases(history.matches.count, of: all)), .heading))
    if history.matches.isEmpty {
      frame.put(
        "  " + say(all == 0 ? ScreenWords.noCases : ScreenWords.noCaseFound), at: layout.list.origin, style: .dim)
    }
    for (line, place) in history.list.visible(page: layout.list.rows).enumerated() {
      guard let item = ledger[history.matches[place]] else { continue }
      drawLine(
        of: item, row: layout.list.row + line, columns: layout.list.columns,
        isSelected: history.list.selection == place, on: &frame)
    }
  }

  private func drawLine(of item: Case, row: Int, columns: Int, isSelected: Bool, on frame: inout Frame) {
    let language = setting.language
    let standing = item.unmet?.label(in: language) ?? item.outcome?.label(in: language) ?? say(ScreenWords.openCase)
    let stage = item.kind == .technical ? item.stage.label(in: language) : item.kind.label(in: language)
    let wide = columns >= 70
    let cells: [(String, Int, Style)] = [
      (isSelected ? "›" : " ", 1, .heading),
      (item.number.description, 12, .normal),
      (String(item.openedAt.date(at: setting.offset).iso.suffix(5)), 5, .dim),
      (item.caller.company ?? say(ScreenWords.anonymous), wide ? 18 : 12, .normal),
      (flat(item.problem ?? item.note ?? ""), max(0, columns - (wide ? 18 + 44 : 12 + 22)), .dim),
      (stage, wide ? 10 : 0, .badge),
      (standing, wide ? 8 : 0, item.isOpen ? .normal : .success),
    ]
    var column = 0
    for (text, width, style) in cells where width > 0 {
      frame.put(text.padded(to: width), at: Point(row: row, column: column), style: style, width: width)
      column += width + 1
    }
    if isSelected { frame.select(Rect(row: row, column: 0, rows: 1, columns: columns)) }
  }

  func flat(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }
}
