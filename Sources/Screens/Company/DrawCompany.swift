import Canvas
import Domain
import Reports
import Words

extension DeskState {
  /// Above the list of hits, while the caller is known: what was promised, then the last case. No row where nobody is.
  func knownRows() -> [StyledText] {
    guard let company = callers.first else { return [] }
    let key = setting.keys.bindings.first { $0.action == .caller }?.keys.first?.label ?? ""
    var rows = company.promised.first.map { [promiseLine($0.item, $0.promise)] } ?? []
    var line = StyledText(" \(say(CompanyWords.last))   ", .label)
    if let last = company.cases.first {
      line.append("\(last.number) \(dayText(last.openedAt.date(at: setting.offset)))  ", .normal)
      line.append("\(stand(of: last))  ", last.isOpen ? .normal : .success)
    }
    line.append(
      "\(company.name ?? say(CompanyWords.unnamed))  \(say(CompanyWords.cases(company.cases.count)))  ", .normal)
    line.append(say(CompanyWords.more(key)), .keyName)
    rows.append(line)
    return rows
  }

  private func stand(of item: Case) -> String {
    item.unmet?.label(in: setting.language) ?? item.outcome?.label(in: setting.language) ?? say(ScreenWords.openCase)
  }

  /// Until when, how long still, by whom, in which case, and what.
  private func promiseLine(_ item: Case, _ promise: FollowUpPromise) -> StyledText {
    let isLate = promise.on < today
    var line = StyledText("！\(say(CompanyWords.promised)) ", isLate ? .error : .warning)
    line.append("\(dayText(promise.on)) ", isLate ? .error : .warning)
    line.append(
      "\(say(ScreenWords.inDays(promise.on.daysSinceEpoch - today.daysSinceEpoch)))  ", isLate ? .error : .normal)
    line.append("\(coordinatorName(promise.by))  \(item.number)", .normal)
    if let note = promise.note ?? item.problem { line.append("  \(flat(note))", .dim) }
    return line
  }

  /// Who it is and what is known; every promise; its cases, the newest first.
  func drawCompany(_ state: CompanyState, in area: Rect, on frame: inout Frame) {
    var rest = area
    let company = state.company
    frame.rule(in: rest.cutTop(1))
    for line in [companyHead(state), companyFacts(company)] {
      frame.put(line.cut(to: max(0, rest.columns - 1)), at: rest.cutTop(1).origin)
    }
    for (item, promise) in company.promised {
      frame.put(promiseLine(item, promise).cut(to: max(0, rest.columns - 1)), at: rest.cutTop(1).origin)
    }
    frame.rule(in: rest.cutTop(1), caption: StyledText(say(CompanyWords.cases(company.cases.count)), .heading))
    for (row, place) in state.list.visible(page: companyPage(state)).enumerated() where row < rest.rows {
      let item = company.cases[place]
      let isSelected = state.list.selection == place
      var line = StyledText(isSelected ? "› " : "  ", .heading)
      line.append("\(item.number)  \(dayText(item.openedAt.date(at: setting.offset)))  ", .normal)
      line.append(stand(of: item).padded(to: 10) + "  ", item.isOpen ? .normal : .success)
      line.append(flat(item.problem ?? item.note ?? ""), .normal)
      let strip = Rect(row: rest.row + row, column: rest.column, rows: 1, columns: rest.columns)
      frame.put(line.cut(to: max(0, rest.columns - 1)), at: strip.origin)
      frame.mark(strip, as: .companyCase, place)
      if isSelected { frame.select(strip) }
    }
  }

  private func companyHead(_ state: CompanyState) -> StyledText {
    let company = state.company
    var line = StyledText(" \(company.name ?? say(CompanyWords.unnamed))", .heading)
    if let kana = company.kana { line.append("  \(kana)", .dim) }
    let place = [company.prefecture, company.city].compactMap(\.self).joined()
    for fact in [
      place.nilIfEmpty, company.trade ?? company.industry?.label(in: setting.language),
      company.size?.label(in: setting.language),
    ].compactMap(\.self) {
      line.append("  \(fact)", .normal)
    }
    if state.companies.count > 1 {
      line.append("   \(say(CompanyWords.oneOf(state.place + 1, state.companies.count)))", .keyName)
    }
    return line
  }

  private func companyFacts(_ company: Company) -> StyledText {
    StyledText(" " + (company.persons.prefix(3) + company.phones.prefix(3)).joined(separator: "  "))
  }
}
