import Canvas
import Domain
import Words

extension DeskState {
  /// One case: what it is about, whom it was referred to, and its events in order.
  func drawCase(_ view: CaseViewState, in area: Rect, on frame: inout Frame) {
    frame.rule(in: area)
    guard let item = ledger[view.caseID] else { return }
    drawScrolled(caseLines(item, columns: max(1, area.columns - 4)), from: view.scroll, in: area, on: &frame)
  }

  /// Lines below a rule, from a first one on; the last screenful is where scrolling stops.
  func drawScrolled(_ lines: [StyledText], from scroll: Int, in area: Rect, on frame: inout Frame) {
    let rows = max(0, area.rows - 1)
    let first = min(scroll, max(0, lines.count - rows))
    for (row, line) in lines.dropFirst(first).prefix(rows).enumerated() {
      frame.put(line.cut(to: max(0, area.columns - 3)), at: Point(row: area.row + 1 + row, column: 2))
    }
    if lines.count > first + rows, rows > 0 {
      frame.put("▾", at: Point(row: area.endRow - 1, column: area.endColumn - 2), style: .dim)
    }
  }

  private func caseLines(_ item: Case, columns: Int) -> [StyledText] {
    let language = setting.language
    var head = StyledText(item.number.description, .heading)
    head.append("  \(item.kind.label(in: language))  \(item.stage.label(in: language))  ", .badge)
    head.append(item.outcome?.label(in: language) ?? say(ScreenWords.openCase), item.isOpen ? .normal : .success)
    if let unmet = item.unmet { head.append("  \(unmet.label(in: language))", .warning) }
    var lines = [head]
    let who = [item.caller.company ?? say(ScreenWords.anonymous), item.caller.person, item.caller.phone]
      .compactMap(\.self).joined(separator: "  ")
    var caller = StyledText(who)
    caller.append("  \(say(item.confidentiality.phrase))  \(say(ScreenWords.coordinator)) \(item.coordinator)", .dim)
    lines.append(caller)
    if !item.fields.isEmpty {
      var line = StyledText(say(ScreenWords.fields) + "  ", .label)
      line.append(item.fields.map { "[\(fields.name(of: $0, in: language))]" }.joined(separator: " "), .badge)
      lines.append(line)
    }
    lines.append(StyledText())
    lines += StyledText(item.problem ?? "").wrapped(to: columns)
    if let note = item.note { lines += StyledText(note, .dim).wrapped(to: columns) }
    lines.append(StyledText())
    lines.append(StyledText(say(ScreenWords.target), .heading))
    for target in item.targets {
      var line = StyledText("→ \(target.target.name)  ")
      line.append("\(target.target.institution ?? say(ScreenWords.outsideCatalog))  ", .dim)
      line.append(target.state.label(in: language), .badge)
      if let reason = target.reason { line.append("  \(reason)", .dim) }
      lines.append(line)
    }
    if let day = item.followUp { lines.append(StyledText("\(say(ScreenWords.followUp))  \(day.iso)", .warning)) }
    lines.append(StyledText())
    lines.append(StyledText(say(ScreenWords.events), .heading))
    for event in item.events { lines += eventLine(event).wrapped(to: columns) }
    return lines
  }

  private func eventLine(_ event: Event) -> StyledText {
    let when = event.header.happened
    var line = StyledText("\(when.date(at: setting.offset).iso) \(when.hourAndMinute)  ", .dim)
    line.append("\(event.header.by)  ", .dim)
    line.append(say(EventWords.name(event.body.type)))
    let detail = detail(of: event.body)
    if !detail.isEmpty { line.append("  \(flat(detail))", .dim) }
    return line
  }

  private func detail(of body: EventBody) -> String {
    let language = setting.language
    switch body {
    case .consultationOpened(let payload): return payload.number.description
    case .consultationContinued(let payload), .consultationReopened(let payload), .contactNoted(let payload),
      .followUpDone(let payload):
      return payload.note ?? ""
    case .consultationClosed(let payload): return payload.outcome.label(in: language)
    case .caseTaken(let payload): return payload.coordinator
    case .referralMade(let payload): return say.list(payload.targets.map(\.name))
    case .referralAnswered(let payload):
      let name = ledger[payload.caseID]?.targets.first {
        $0.referral == payload.referral && $0.target.key == payload.target
      }
      return [name?.target.name, payload.state.label(in: language), payload.reason].compactMap(\.self).joined(
        separator: "  ")
    case .stageReached(let payload): return payload.stage.label(in: language)
    case .followUpSet(let payload): return payload.on.iso
    case .needUnmet(let payload): return payload.reason.label(in: language)
    default: return ""
    }
  }
}
