import Canvas
import Domain
import Reports
import Words

extension DeskState {
  mutating func openCompany() -> [Effect] {
    guard let state = CompanyState(callers) else {
      notice = Notice(.warning, say(CompanyWords.nobody))
      return [.bell]
    }
    push(.company(state))
    return []
  }

  /// A key on the company: arrows choose a case or another company, Enter reads the case, and one key each says whether
  /// the call is about the chosen case or about something new.
  mutating func handleCompany(_ state: CompanyState, _ action: Action?) -> [Effect] {
    var state = state
    switch action {
    case .moveUp?: state.list.move(.up, page: companyPage(state))
    case .moveDown?: state.list.move(.down, page: companyPage(state))
    case .pageUp?: state.list.move(.pageUp, page: companyPage(state))
    case .pageDown?: state.list.move(.pageDown, page: companyPage(state))
    case .changeForward?: state.turn(by: 1)
    case .changeBack?: state.turn(by: -1)
    case .open?:
      if let item = state.chosenCase { push(.caseView(CaseViewState(caseID: item.id))) }
      return []
    case .sameMatter?: return take(over: state.company, continuing: state.chosenCase)
    case .newMatter?: return take(over: state.company, continuing: nil)
    default: break
    }
    replaceTop(with: .company(state))
    return []
  }

  /// Fills in what is known of the company and was not typed; the caret goes to the problem.
  private mutating func take(over company: Company, continuing item: Case?) -> [Effect] {
    if let name = company.name { intake.company = LineEditor(name, limit: 200) }
    if intake.phone.text.trimmed.count < 4, let phone = company.phones.first {
      intake.phone = LineEditor(phone, limit: 40)
    }
    if intake.caller.isEmpty, let person = company.persons.first { intake.caller = LineEditor(person, limit: 100) }
    var facts = company.facts
    facts.company = company.name
    intake.facts = facts
    intake.continues = item?.id
    if let item { intake.confidentiality = item.confidentiality }
    intake.focus = .problem
    popToIntake()
    notice = Notice(
      .done,
      say(
        item.map { CompanyWords.continuing($0.number.description) }
          ?? CompanyWords.takenOver(company.name ?? company.phones.first ?? "")))
    return draftChanged()
  }

  /// Rows of the list of cases.
  func companyPage(_ state: CompanyState) -> Int {
    max(1, contentArea.rows - 5 - state.company.promised.count)
  }
}
