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
  case .found(let generation, let hits):
    if generation == state.intake.generation { state.show(hits) }
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
  case .ledgerChanged(let ledger):
    state.ledger = ledger
    state.history.index = nil
    if state.screen == .history { state.filterHistory() }
    return []
  }
}

extension DeskState {
  fileprivate mutating func handle(_ key: Key) -> [Effect] {
    notice = nil
    let action = KeyTable.action(for: key, on: screenName)
    switch action {
    case .quit?: return [.saveDraft(draft), .quit]
    case .suspend?: return [.suspend]
    case .help?:
      push(.help(scroll: 0))
      return []
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
    case .help(let scroll):
      replaceTop(with: .help(scroll: scrolled(scroll, action)))
      return []
    }
  }
}
