import Canvas
import Domain
import Words

extension DeskState {
  /// One case: what it is about, whom it was referred to, and its events in order.
  func caseRows(_ view: CaseViewState, columns: Int) -> [StyledText] {
    guard let item = ledger[view.caseID] else { return [] }
    var lines = caseHead(item)
    let words = [item.problem, item.note].compactMap(\.self).filter { !$0.isEmpty }
    if !words.isEmpty { lines.append(HangingLine(StyledText())) }
    for (place, text) in words.enumerated() { lines.append(HangingLine(StyledText(text, place == 0 ? .normal : .dim))) }
    if !item.targets.isEmpty {
      lines += [HangingLine(StyledText()), HangingLine(StyledText(say(ScreenWords.target), .heading))]
      lines += item.targets.flatMap(targetLines)
    }
    lines += [HangingLine(StyledText()), HangingLine(StyledText(say(ScreenWords.events), .heading))]
    lines += item.events.map(eventLine)
    return lines.flatMap { $0.wrapped(to: columns) }
  }

  private func caseHead(_ item: Case) -> [HangingLine] {
    let language = setting.language
    var head = StyledText(item.number.description, .heading)
    head.append("  \(item.kind.label(in: language))", .badge)
    if item.kind == .technical {
      head.append("  \(say(ScreenWords.stage)) ", .label)
      head.append(item.stage.label(in: language), .badge)
    }
    head.append("  \(item.outcome?.label(in: language) ?? say(ScreenWords.openCase))", item.isOpen ? .normal : .success)
    if let unmet = item.unmet { head.append("  \(unmet.label(in: language))", .warning) }
    let who = [item.caller.company ?? say(ScreenWords.anonymous), item.caller.person, item.caller.phone]
      .compactMap(\.self).joined(separator: "  ")
    var caller = StyledText(who)
    caller.append(
      "  \(say(item.confidentiality.phrase))  \(say(ScreenWords.coordinator)) \(coordinatorName(item.coordinator))",
      .dim)
    var lines = [HangingLine(head), HangingLine(caller)]
    if let day = item.followUp {
      var line = StyledText(say(ScreenWords.followUp) + "  ", .label)
      line.append("\(dayText(day)) \(say(ScreenWords.weekday(day.weekday)))", .normal)
      line.append(
        "  \(say(ScreenWords.inDays(day.daysSinceEpoch - today.daysSinceEpoch)))", day < today ? .warning : .dim)
      lines.append(HangingLine(line))
    }
    if !item.fields.isEmpty {
      var line = StyledText(say(ScreenWords.fields) + "  ", .label)
      line.append(item.fields.map { "[\(fields.name(of: $0, in: language))]" }.joined(separator: " "), .badge)
      lines.append(HangingLine(line))
    }
    return lines
  }

  /// Where a target stands and who it is; below, its institution with the phone, and what was asked of it.
  private func targetLines(_ target: ReferredTarget) -> [HangingLine] {
    let language = setting.language
    let width = (ReferralState.allCases.map { $0.label(in: language).displayWidth }.max() ?? 0) + 2
    var line = StyledText(target.state.label(in: language).padded(to: width), .badge)
    line.append(target.target.name)
    if target.target.id == nil { line.append("  \(say(ScreenWords.outsideCatalog))", .dim) }
    if let reason = target.reason { line.append("  \(reason)") }
    let consent = target.target.consent.given ? ScreenWords.consentGiven : ScreenWords.consentNotGiven
    let place = [target.target.institution ?? "", phone(of: target.target)]
    let asked = [
      target.target.service?.label(in: language) ?? "", target.target.mode?.label(in: language) ?? "",
      "\(say(ScreenWords.consent)) \(say(consent))",
    ]
    let rows = [place, asked].map { $0.filter { !$0.isEmpty }.joined(separator: "  ") }.filter { !$0.isEmpty }
    let indent = StyledText(String(repeating: " ", count: width))
    return [HangingLine(line, indent: width)]
      + rows.map { row in
        var below = indent
        below.append(row, .dim)
        return HangingLine(below, indent: width)
      }
  }

  private func eventLine(_ event: Event) -> HangingLine {
    let when = event.header.happened
    var line = StyledText("\(dayText(when.date(at: setting.offset))) \(when.hourAndMinute)  ", .dim)
    line.append("\(coordinatorName(event.header.by))  ", .dim)
    let indent = line.displayWidth
    line.append(say(EventWords.name(event.body.type)))
    let detail = detail(of: event.body)
    if !detail.isEmpty { line.append("  \(flat(detail))", .dim) }
    return HangingLine(line, indent: indent)
  }

  private func detail(of body: EventBody) -> String {
    let language = setting.language
    switch body {
    case .consultationOpened(let payload): return payload.number.description
    case .consultationContinued(let payload), .consultationReopened(let payload), .contactNoted(let payload),
      .followUpDone(let payload):
      return payload.note ?? ""
    case .consultationClosed(let payload): return payload.outcome.label(in: language)
    case .caseTaken(let payload): return coordinatorName(payload.coordinator)
    case .referralMade(let payload): return say.list(payload.targets.map(\.name))
    case .referralAnswered(let payload):
      let name = ledger[payload.caseID]?.targets.first {
        $0.referral == payload.referral && $0.target.key == payload.target
      }
      return [name?.target.name, payload.state.label(in: language), payload.reason].compactMap(\.self).joined(
        separator: "  ")
    case .stageReached(let payload): return payload.stage.label(in: language)
    case .followUpSet(let payload): return dayText(payload.on)
    case .needUnmet(let payload): return payload.reason.label(in: language)
    default: return ""
    }
  }
}
