import Canvas
import Domain
import Words

extension DeskState {
  /// Two lines: the product, the council and the day; then the screen's title and what goes on.
  func drawTop(in area: Rect, on frame: inout Frame) {
    guard area.rows > 0 else { return }
    let clock = area.columns < 50 ? now.hourAndMinute : "\(dayLabel) \(now.hourAndMinute)"
    var line = StyledText()
    line.append(" \(say(ScreenWords.product))  ", .title)
    line.append(setting.council, .title)
    if setting.isSample { line.append("  \(say(ScreenWords.sample))", .sample) }
    if setting.isReadOnly { line.append("  \(say(ScreenWords.readOnly))", .warning) }
    let room = area.columns - clock.displayWidth - 2
    frame.put(line.cut(to: max(0, room)), at: area.origin)
    frame.put(clock, row: area.row, endingAt: area.endColumn - 1, style: .dim)
    guard area.rows > 1 else { return }
    drawTitle(row: area.row + 1, area, on: &frame)
  }

  private func drawTitle(row: Int, _ area: Rect, on frame: inout Frame) {
    var line = StyledText(" \(say(screenName.phrase))", .heading)
    if isForm {
      let continued = intake.continues.flatMap { ledger[$0] }.map { CompanyWords.continues($0.number.description) }
      line.append("  \(say(continued ?? ScreenWords.unnumbered))", continued == nil ? .dim : .badge)
    }
    // The call goes on while a card is read out or an old case is looked up.
    if let start = intake.startedAt { line.append("  \(say(ScreenWords.callTimer(elapsed(since: start))))", .normal) }
    line.append("  \(say(ScreenWords.coordinator)) \(setting.coordinatorName)", .dim)
    let right = area.columns < 30 ? StyledText() : rightOfTitle
    frame.put(line.cut(to: max(0, area.columns - right.displayWidth - 3)), at: Point(row: row, column: area.column))
    frame.put(right, at: Point(row: row, column: max(0, area.endColumn - 1 - right.displayWidth)))
  }

  /// Whether the screen takes in a call that has no number yet.
  private var isForm: Bool { screen == .intake || screen == .sheet }

  private var rightOfTitle: StyledText {
    if setAsideCount > 0, screen == .intake, intake.startedAt == nil {
      return StyledText(say(ScreenWords.setAside(setAsideCount)), .warning)
    }
    guard isForm else { return StyledText() }
    switch intake.draft {
    case .none: return StyledText()
    case .pending: return StyledText(say(ScreenWords.draftPending), .dim)
    case .saved: return StyledText(say(ScreenWords.draftSaved), .success)
    case .failed: return StyledText(say(ScreenWords.draftFailed), .error)
    }
  }

  private var dayLabel: String { "\(dayText(today)) \(say(ScreenWords.weekday(today.weekday)))" }

  /// Minutes and seconds since a moment: `02:41`, with hours after the first.
  private func elapsed(since start: Timestamp) -> String {
    let seconds = max(0, now.seconds - start.seconds)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let minutes = "\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    return seconds < 3600 ? minutes : "\(seconds / 3600):\(minutes)"
  }
}
