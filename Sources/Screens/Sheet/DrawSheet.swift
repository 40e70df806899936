import Canvas
import Domain
import Words

extension DeskState {
  func drawSheet(in area: Rect, on frame: inout Frame) {
    let layout = SheetLayout(size: size, state: self)
    frame.rule(in: area)
    drawCall(in: layout.call, on: &frame)
    let count = sheet.targets.isEmpty ? "" : " \(sheet.targets.count)"
    let caption = sheet.isWithoutReferral ? say(ScreenWords.result) : say(ScreenWords.target) + count
    frame.rule(in: layout.caption, caption: StyledText(caption, .heading))
    if sheet.isWithoutReferral { drawResults(in: layout.result, on: &frame) } else { drawTargets(layout, on: &frame) }
    drawNote(layout, on: &frame)
    drawFollowUp(layout, on: &frame)
    for (place, focus) in sheet.order.enumerated() {
      switch focus {
      case .other: frame.mark(layout.other, as: .sheetField, place)
      case .note: frame.mark(layout.note, as: .sheetField, place)
      case .followUp: frame.mark(layout.followUp, as: .sheetField, place)
      case .targets, .result: break
      }
    }
  }

  /// The day to look at it again, with its weekday and how far off it is.
  private func drawFollowUp(_ layout: SheetLayout, on frame: inout Frame) {
    let isFocused = sheet.focus == .followUp
    let width = layout.followUp.rows > 0 ? (sheet.followUp.isEmpty ? 16 : setting.dates == .era ? 17 : 12) : 0
    frame.field(
      " " + say(ScreenWords.followUp), sheet.followUp, row: layout.followUp.row, column: 0,
      labelWidth: layout.labelWidth + 1, width: width, isFocused: isFocused,
      hint: isFocused ? "" : say(ScreenWords.followUpHint))
    guard width > 0, let day = sheet.followUpDay else { return }
    let off = say(ScreenWords.inDays(day.daysSinceEpoch - today.daysSinceEpoch))
    frame.put(
      "\(say(ScreenWords.weekday(day.weekday)))  \(off)",
      at: Point(row: layout.followUp.row, column: layout.labelWidth + 1 + width), style: .dim)
  }

  /// What the call was, as it will be recorded.
  private func drawCall(in area: Rect, on frame: inout Frame) {
    guard area.rows > 0 else { return }
    let kind = say(intake.kind.short)
    let company = intake.company.text.trimmed.nilIfEmpty ?? say(ScreenWords.anonymous)
    var line = StyledText(" \(kind)  ", .badge)
    line.append(
      [company, intake.caller.text.trimmed, intake.phone.text.trimmed].filter { !$0.isEmpty }.joined(separator: "  "))
    line.append("  \(say(intake.confidentiality.phrase))", .dim)
    frame.put(line.cut(to: area.columns - 1), at: area.origin)
    let words = intake.problem.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let rows = words.wrapped(to: max(1, area.columns - 2))
    for (row, text) in rows.prefix(max(0, area.rows - 1)).enumerated() {
      let isLast = row == area.rows - 2 && rows.count > area.rows - 1
      frame.put(
        isLast ? (text + "…").cut(to: area.columns - 2) : text, at: Point(row: area.row + 1 + row, column: 1),
        style: .dim)
    }
  }

  /// The ways a consultation without a referral can stand, one of them marked; in a low window only that one.
  private func drawResults(in area: Rect, on frame: inout Frame) {
    let isFocused = sheet.focus == .result
    let all = SheetState.Result.all
    let shown = area.rows >= all.count ? all : [sheet.result]
    for (row, result) in shown.enumerated() where row < area.rows {
      let isMarked = result == sheet.result
      let point = Point(row: area.row + row, column: 1)
      let text = "\(isMarked ? "›*" : "  ") \(say(result.phrase))"
      frame.put(text, at: point, style: (isMarked ? Style.chosen : .normal).selected(if: isMarked && isFocused))
      frame.mark(
        Rect(row: point.row, column: 0, rows: 1, columns: area.columns), as: .result, all.firstIndex(of: result) ?? 0)
      if isMarked, isFocused { frame.caret = point.moved(columns: 3) }
    }
  }

  private func drawNote(_ layout: SheetLayout, on frame: inout Frame) {
    let area = layout.note
    let isFocused = sheet.focus == .note
    frame.put(" " + say(ScreenWords.note), at: area.origin, style: isFocused ? .heading : .label)
    let window = sheet.note.window(columns: layout.noteColumns, rows: area.rows)
    let column = layout.labelWidth + 1
    for (row, text) in window.rows.enumerated() where row < area.rows {
      frame.put(text, at: Point(row: area.row + row, column: column), style: .field, width: layout.noteColumns)
    }
    if isFocused, area.rows > 0 {
      frame.caret = Point(row: area.row + window.caret.row, column: column + window.caret.column)
    }
  }
}

extension SheetState.Result {
  var phrase: Phrase {
    switch self {
    case .pending: ScreenWords.pending
    case .answered: ScreenWords.answered
    case .unmet(let reason): Phrase(reason.rawValue, reason.english)
    }
  }
}
