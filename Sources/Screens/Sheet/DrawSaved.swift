import Canvas
import Domain
import Words

extension DeskState {
  /// The number to read out, and whom the company was told of.
  func drawSaved(_ saved: SavedState, in area: Rect, on frame: inout Frame) {
    frame.rule(in: area)
    guard let item = ledger[saved.caseID] else { return }
    var row = area.row + 2
    func put(_ text: StyledText, to frame: inout Frame) {
      if row < area.endRow { frame.put(text.cut(to: area.columns - 4), at: Point(row: row, column: 3)) }
      row += 1
    }
    put(StyledText(say(ScreenWords.readOut), .label), to: &frame)
    put(StyledText("  \(item.number.description)", .success), to: &frame)
    row += 1
    put(
      StyledText(
        [item.caller.company ?? say(ScreenWords.anonymous), item.kind.label(in: setting.language)].joined(
          separator: "  ")), to: &frame)
    for target in targetLines(item.targets.map(\.target), columns: area.columns - 6) {
      var line = StyledText("→ ")
      line.append(target)
      put(line, to: &frame)
    }
    if item.targets.isEmpty {
      var line = StyledText(item.outcome?.label(in: setting.language) ?? say(ScreenWords.openCase))
      if let unmet = item.unmet { line.append("  \(unmet.label(in: setting.language))", .warning) }
      put(line, to: &frame)
    }
    if let day = item.followUp {
      put(
        StyledText("\(say(ScreenWords.followUp)) \(dayText(day)) \(say(ScreenWords.weekday(day.weekday)))"), to: &frame
      )
    }
    row += 1
    put(StyledText(say(ScreenWords.nextCall), .dim), to: &frame)
  }
}
