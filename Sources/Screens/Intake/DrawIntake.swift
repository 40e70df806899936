import Canvas
package import Domain
package import Words

extension DeskState {
  func drawIntake(in area: Rect, on frame: inout Frame) {
    let layout = intakeLayout
    if layout.problem.row > area.row { frame.rule(in: area) }
    drawProblem(layout, on: &frame)
    drawCaller(layout, on: &frame)
    for (row, line) in knownRows().prefix(layout.known.rows).enumerated() {
      frame.put(line.cut(to: max(0, size.columns - 1)), at: Point(row: layout.known.row + row, column: 0))
    }
    frame.rule(in: layout.caption, caption: listCaption)
    drawHits(in: layout.list, on: &frame)
    drawChosen(in: layout.chosen, on: &frame)
  }

  private func drawProblem(_ layout: IntakeLayout, on frame: inout Frame) {
    let isFocused = intake.focus == .problem
    let area = layout.problem
    frame.put(
      " " + say(ScreenWords.problem), at: area.origin, style: isFocused ? .heading : .label, width: layout.labelWidth)
    frame.mark(area, as: .intakeField, IntakeState.Focus.problem.rawValue)
    let column = area.column + 1 + layout.labelWidth
    let window = intake.problem.window(columns: layout.problemColumns, rows: area.rows)
    if intake.problem.isEmpty {
      frame.put(
        say(ScreenWords.problemHint).cut(to: layout.problemColumns), at: Point(row: area.row, column: column),
        style: .placeholder)
    }
    for (row, text) in window.rows.enumerated() where row < area.rows {
      frame.put(text, at: Point(row: area.row + row, column: column), style: .field, width: layout.problemColumns)
    }
    if isFocused, area.rows > 0 {
      frame.caret = Point(row: area.row + window.caret.row, column: column + window.caret.column)
    }
  }

  private func drawCaller(_ layout: IntakeLayout, on frame: inout Frame) {
    let area = layout.caller
    guard area.rows > 0 else { return }
    let parts = area.inset(columns: 1).sideBySide([5, 4, 4], gap: 2)
    let label = layout.labelWidth
    frame.field(
      say(ScreenWords.company), intake.company, row: area.row, column: parts[0].column, labelWidth: label,
      width: parts[0].columns - label, isFocused: intake.focus == .company)
    frame.field(
      say(ScreenWords.caller), intake.caller, row: area.row, column: parts[1].column, labelWidth: label,
      width: parts[1].columns - label, isFocused: intake.focus == .caller)
    frame.field(
      say(ScreenWords.phone), intake.phone, row: area.row, column: parts[2].column, labelWidth: label - 1,
      width: parts[2].columns - label + 1, isFocused: intake.focus == .phone)
    let focuses: [[IntakeState.Focus]] = [[.company, .caller, .phone], [.kind, .confidentiality, .confidentiality]]
    for (row, line) in focuses.enumerated() where row < area.rows {
      for (part, focus) in zip(parts, line) {
        frame.mark(
          Rect(row: area.row + row, column: part.column, rows: 1, columns: part.columns), as: .intakeField,
          focus.rawValue)
      }
    }
    guard area.rows > 1 else { return }
    frame.choice(
      say(ScreenWords.kind), say(intake.kind.short), row: area.row + 1, column: parts[0].column,
      labelWidth: label, width: parts[0].columns - label, isFocused: intake.focus == .kind)
    frame.choice(
      say(ScreenWords.sharing), say(intake.confidentiality.phrase), row: area.row + 1, column: parts[1].column,
      labelWidth: label, width: parts[1].columns + parts[2].columns - label, isFocused: intake.focus == .confidentiality
    )
  }

  private var listCaption: StyledText {
    if intake.problem.text.trimmed.isEmpty { return StyledText() }
    let count = intake.hits.count { !$0.isWayOut }
    let others = intake.hits.count - count
    let words = count >= HitLimit.shown ? ScreenWords.candidatesOrMore(count) : ScreenWords.candidates(count)
    var caption = StyledText(say(words), .heading)
    for kind in RecordKind.allCases {
      let ofKind = intake.hits.count { !$0.isWayOut && catalog[$0.record]?.kind == kind }
      if ofKind > 0 { caption.append("  \(say(kind.phrase)) \(ofKind)", .dim) }
    }
    if others > 0 { caption.append("  \(say(ScreenWords.otherDoors(others)))", .heading) }
    if intake.isSearching { caption.append(" …", .dim) }
    return caption
  }

  private func drawHits(in area: Rect, on frame: inout Frame) {
    guard !intake.hits.isEmpty else {
      let isBlank = intake.problem.text.trimmed.isEmpty
      if !isBlank, intake.isSearching { return }
      let words = say(
        catalog.records.isEmpty
          ? ScreenWords.emptyCatalog : isBlank ? ScreenWords.noProblemYet : ScreenWords.nothingFound)
      for (row, text) in words.wrapped(to: max(1, area.columns - 4)).enumerated() where row < area.rows {
        frame.put(text, at: Point(row: area.row + row, column: 2), style: .dim)
      }
      return
    }
    let columns = HitColumns(self, columns: area.columns)
    let visible = intake.list.visible(page: ListWindow.page(rows: area.rows, rowsPerEntry: 2))
    for (line, place) in visible.enumerated() {
      let row = area.row + line * 2
      drawHit(
        place, columns, in: Rect(row: row, column: area.column, rows: min(2, area.endRow - row), columns: area.columns),
        on: &frame)
    }
  }

  private func drawChosen(in area: Rect, on frame: inout Frame) {
    guard area.rows > 0, !intake.chosen.isEmpty else { return }
    let names = intake.chosen.compactMap { catalog[$0.id]?.name.text(in: setting.language) }
    var line = StyledText(" " + say(ScreenWords.chosen(intake.chosen.count)) + ": ", .chosen)
    line.append(say.list(names), .normal)
    frame.put(line.cut(to: area.columns), at: area.origin)
  }
}

/// How many hits the desk asks for.
package enum HitLimit {
  /// More than anyone reads on the phone; the rest is reached by better words.
  package static let shown = 50
}

extension ConsultationKind {
  /// As it is named in the field; in English 技術相談 is too long for it.
  var short: Phrase { self == .technical ? ScreenWords.technical : Phrase(rawValue, english) }
}

extension Confidentiality {
  /// How the level is told at the counter.
  package var phrase: Phrase {
    switch self {
    case .open: ScreenWords.nameOpen
    case .nameWithheld: ScreenWords.nameWithheld
    case .underNDA: ScreenWords.underNDA
    }
  }
}
