import Canvas
import Domain
import Words

extension DeskState {
  func drawSheet(in area: Rect, on frame: inout Frame) {
    let layout = SheetLayout(size: size, state: self)
    frame.rule(in: area)
    drawCall(in: layout.call, on: &frame)
    let caption = sheet.isWithoutReferral ? ScreenWords.result : ScreenWords.target
    frame.rule(in: layout.caption, caption: StyledText(say(caption), .heading))
    if sheet.isWithoutReferral { drawResult(layout, on: &frame) } else { drawTargets(layout, on: &frame) }
    drawNote(layout, on: &frame)
    frame.field(
      " " + say(ScreenWords.followUp), sheet.followUp, row: layout.followUp.row, column: 0,
      labelWidth: layout.labelWidth + 1, width: layout.followUp.rows > 0 ? 12 : 0, isFocused: sheet.focus == .followUp,
      hint: sheet.focus == .followUp ? "" : say(ScreenWords.followUpHint))
  }

  /// What the call was, as it will be recorded.
  private func drawCall(in area: Rect, on frame: inout Frame) {
    guard area.rows > 0 else { return }
    let kind = intake.kind.label(in: setting.language)
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

  private func drawTargets(_ layout: SheetLayout, on frame: inout Frame) {
    let area = layout.targets
    if sheet.targets.isEmpty {
      frame.put(" " + say(ScreenWords.noTargets).cut(to: area.columns - 2), at: area.origin, style: .dim)
    }
    let rowsPerTarget = 2
    let page = ListWindow.page(rows: area.rows, rowsPerEntry: rowsPerTarget)
    for (line, place) in sheet.list.visible(page: page).enumerated() where sheet.targets.indices.contains(place) {
      let row = area.row + line * rowsPerTarget
      drawTarget(
        place, in: Rect(row: row, column: 0, rows: min(rowsPerTarget, area.endRow - row), columns: area.columns),
        on: &frame)
    }
    frame.field(
      " " + say(ScreenWords.addTarget), sheet.other, row: layout.other.row, column: 0,
      labelWidth: layout.labelWidth + 1,
      width: layout.other.rows > 0 ? max(0, layout.other.columns - layout.labelWidth - 2) : 0,
      isFocused: sheet.focus == .other, hint: say(ScreenWords.addTargetHint))
  }

  /// Two rows: who with phone; what is asked, in what manner, and whether the company's name may be told.
  private func drawTarget(_ place: Int, in area: Rect, on frame: inout Frame) {
    guard area.rows > 0 else { return }
    let target = sheet.targets[place]
    let isSelected = sheet.focus == .targets && sheet.list.selection == place
    frame.put("\(isSelected ? "›" : " ")\(place + 1) ", at: area.origin, style: isSelected ? .heading : .normal)
    var line = StyledText(target.name, .normal)
    line.append("  \(target.id == nil ? say(ScreenWords.outsideCatalog) : target.institution ?? "")", .dim)
    let phone = target.id.flatMap { catalog[$0] }.flatMap { catalog.contact(of: $0)?.phone } ?? ""
    frame.put(line.cut(to: max(0, area.columns - phone.displayWidth - 6)), at: area.origin.moved(columns: 4))
    frame.put(phone, row: area.row, endingAt: area.endColumn - 1, style: .normal)
    guard area.rows > 1 else { return }
    var column = area.column + 6
    let values: [(SheetState.Column, Phrase, String)] = [
      (.service, ScreenWords.service, target.service?.label(in: setting.language) ?? "-"),
      (.mode, ScreenWords.mode, target.mode?.label(in: setting.language) ?? "-"),
      (
        .consent, ScreenWords.consent,
        say(target.consent.given ? ScreenWords.consentGiven : ScreenWords.consentNotGiven)
      ),
    ]
    for (name, label, value) in values {
      let point = Point(row: area.row + 1, column: column)
      let labelWidth = frame.put("\(say(label)) ", at: point, style: .label)
      let isChosen = isSelected && sheet.column == name
      let width = frame.put(
        "[\(value)]", at: point.moved(columns: labelWidth), style: Style.badge.selected(if: isChosen))
      if isChosen { frame.caret = point.moved(columns: labelWidth) }
      column += labelWidth + width + 3
    }
  }

  private func drawResult(_ layout: SheetLayout, on frame: inout Frame) {
    frame.choice(
      " " + say(ScreenWords.result), say(sheet.result.phrase), row: layout.result.row, column: 0,
      labelWidth: layout.labelWidth + 1, width: 40, isFocused: sheet.focus == .result)
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
