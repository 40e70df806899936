import Canvas
import Domain
import Reports

extension DeskState {
  mutating func handleHistory(_ key: Key, _ action: Action?) -> [Effect] {
    let page = HistoryLayout.page(rows: HistoryLayout(size: size).list.rows)
    switch action {
    case .moveUp?: history.list.move(.up, page: page)
    case .moveDown?: history.list.move(.down, page: page)
    case .pageUp?: history.list.move(.pageUp, page: page)
    case .pageDown?: history.list.move(.pageDown, page: page)
    case .open?:
      if let place = history.list.selection { push(.caseView(CaseViewState(caseID: history.matches[place]))) }
    default:
      if history.search.handle(key) == .changed { filterHistory() }
    }
    return []
  }

  /// Takes the cases that match the search line, newest first.
  mutating func filterHistory() {
    var filter = HistoryFilter()
    filter.words = history.search.text.split(whereSeparator: \.isWhitespace).map(String.init)
    let index = history.index ?? History(ledger, offset: setting.offset)
    history.index = index
    history.matches = index.cases(filter).map(\.id)
    history.list.resize(count: history.matches.count)
  }
}

extension DeskState {
  mutating func handleCard(_ card: CardState, _ action: Action?) -> [Effect] {
    switch action {
    case .choose?:
      if let record = catalog[card.record] { toggle(record, hit: card.hit) }
      return draftChanged()
    case .sheet?:
      if let record = catalog[card.record], !intake.isChosen(record.id) { toggle(record, hit: card.hit) }
      pop()
      return openSheet(withoutReferral: false)
    case .noReferral?:
      pop()
      return openSheet(withoutReferral: true)
    default:
      var card = card
      card.scroll = scrolled(card.scroll, action)
      replaceTop(with: .card(card))
      return []
    }
  }
}
