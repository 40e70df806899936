import Canvas
import Domain

/// What a message does to the desk: the new state, and what is to be done outside of it.
///
/// Pure: the same state and message give the same answer. Keys go to the screen on top, which first asks the key table
/// and then, where it has a field in focus, lets the field have the key.
package func update(_ state: inout DeskState, _ message: Message) -> [Effect] {
  switch message {
  case .key(let key):
    return state.handle(key)
  case .resized(let size):
    state.size = size
    return []
  case .tick(let now):
    state.now = now
    return []
  case .found(let generation, let hits, let questions):
    if generation == state.intake.generation { state.show(hits, questions) }
    return []
  case .recorded(let caseID, let ledger):
    return state.finishRecording(caseID, ledger)
  case .recordFailed(let sentence):
    state.sheet.isSaving = false
    state.notice = Notice(.failure, sentence)
    return [.bell]
  case .draftSaved:
    if state.intake.draft == .pending { state.intake.draft = .saved }
    return []
  case .draftFailed(let sentence):
    if state.intake.draft != .failed { state.notice = Notice(.failure, sentence) }
    state.intake.draft = .failed
    return []
  case .meaningsFound(let meanings, let phrase):
    state.show(meanings, unknownPhrase: phrase)
    return []
  case .taught(let label, let ledger): return state.finishTeaching(label, ledger)
  case .teachFailed(let sentence): return state.failTeaching(sentence)
  case .ledgerChanged(let ledger):
    state.ledger = ledger
    state.history.index = nil
    if state.screen == .history { state.filterHistory() }
    return []
  }
}

extension DeskState {
  /// A key as it comes from the keyboard.
  fileprivate mutating func handle(_ key: Key) -> [Effect] {
    notice = nil
    if case .mouse(let mouse) = key { return handleMouse(mouse) }
    guard let meaning = setting.keys.meaning(of: key, on: screenName) else { return [] }
    return act(meaning.key, meaning.action)
  }

  /// Does what an action means on the screen on top; `key` is one that the screen knows for it, or a key for its field.
  mutating func act(_ key: Key, _ action: Action?) -> [Effect] {
    switch action {
    case .quit?: return [.saveDraft(draft), .quit]
    case .suspend?: return [.suspend]
    case .help?:
      push(.help(HelpState()))
      return []
    case .palette?:
      openPalette()
      return []
    case .ask?:
      openQuestions()
      return []
    case .teach?: return openTeach()
    case .caller?: return openCompany()
    case .history?:
      push(.history)
      history.index = nil
      filterHistory()
      return []
    case .back?:
      pop()
      return []
    default: break
    }
    switch screen {
    case .intake: return handleIntake(key, action)
    case .card(let card): return handleCard(card, action)
    case .sheet: return handleSheet(key, action)
    case .saved:
      if action == .newCall { popToIntake() }
      return []
    case .history: return handleHistory(key, action)
    case .caseView(let view):
      replaceTop(with: .caseView(CaseViewState(caseID: view.caseID, scroll: scrolled(view.scroll, action))))
      return []
    case .help(let help):
      handleHelp(help, key, action)
      return []
    case .questions(let questions): return handleQuestions(questions, action)
    case .company(let company): return handleCompany(company, action)
    case .teach(let teach): return handleTeach(teach, key, action)
    case .palette(let palette): return handlePalette(palette, key, action)
    }
  }
}
