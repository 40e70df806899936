package import Canvas

/// The desk as a frame: the top lines, the screen on top of the stack, the notice and the key bar.
///
/// Pure. In a window too small for a screen its lower parts give way first; nothing is drawn outside.
package func view(_ state: DeskState) -> Frame {
  var frame = Frame(size: state.size)
  let area = state.contentArea
  state.drawTop(in: Rect(row: 0, column: 0, rows: area.row, columns: area.columns), on: &frame)
  switch state.screen {
  case .intake: state.drawIntake(in: area, on: &frame)
  case .card(let card): state.drawLongText(from: card.scroll, in: area, on: &frame)
  case .sheet: state.drawSheet(in: area, on: &frame)
  case .saved(let saved): state.drawSaved(saved, in: area, on: &frame)
  case .history: state.drawHistory(in: area, on: &frame)
  case .caseView(let view): state.drawLongText(from: view.scroll, in: area, on: &frame)
  case .help(let help): state.drawHelp(help, in: area, on: &frame)
  case .questions(let questions): state.drawQuestions(questions, in: area, on: &frame)
  case .company(let company): state.drawCompany(company, in: area, on: &frame)
  case .teach(let teach): state.drawTeach(teach, in: area, on: &frame)
  case .palette(let palette): state.drawPalette(palette, in: area, on: &frame)
  }
  let below = state.size.rows - area.endRow
  state.drawBottom(in: Rect(row: area.endRow, column: 0, rows: below, columns: area.columns), on: &frame)
  // In a window of a few columns the field in focus may lie outside.
  if let caret = frame.caret, !frame.bounds.contains(caret) { frame.caret = nil }
  return frame
}

extension DeskState {
  /// What is left of the window between the two top lines and the notice with the key bar.
  var contentArea: Rect {
    var rest = Rect(size)
    _ = rest.cutTop(2)
    _ = rest.cutBottom(rest.rows > 8 ? 2 : 1)
    return rest
  }
}
