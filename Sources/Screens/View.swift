package import Canvas

/// The desk as a frame: the top lines, the screen on top of the stack, the notice and the key bar.
///
/// Pure. In a window too small for a screen its lower parts give way first; nothing is drawn outside.
package func view(_ state: DeskState) -> Frame {
  var frame = Frame(size: state.size)
  var rest = Rect(state.size)
  let top = rest.cutTop(2)
  let bottom = rest.cutBottom(rest.rows > 8 ? 2 : 1)
  state.drawTop(in: top, on: &frame)
  switch state.screen {
  case .intake: state.drawIntake(in: rest, on: &frame)
  case .card(let card): state.drawCard(card, in: rest, on: &frame)
  case .sheet: state.drawSheet(in: rest, on: &frame)
  case .saved(let saved): state.drawSaved(saved, in: rest, on: &frame)
  case .history: state.drawHistory(in: rest, on: &frame)
  case .caseView(let view): state.drawCase(view, in: rest, on: &frame)
  case .help(let scroll): state.drawHelp(scroll: scroll, in: rest, on: &frame)
  }
  state.drawBottom(in: bottom, on: &frame)
  return frame
}
