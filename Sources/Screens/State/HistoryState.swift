package import Canvas
package import Domain
import Reports

/// 相談履歴: the search line and the cases that match it, newest first.
package struct HistoryState: Sendable {
  package var search = LineEditor(limit: 200)
  /// The folded texts of all cases; made when the screen is opened and when the ledger changes.
  var index: History?
  package var matches: [EventID] = []
  package var list = ListWindow()

  package init() {}
}

/// One case with its events.
package struct CaseViewState: Sendable, Equatable {
  package let caseID: EventID
  package var scroll = 0
}

/// 詳細: a record as it is read out.
package struct CardState: Sendable, Equatable {
  package let record: RecordID
  /// The hit it was opened from, for its reason and its rank.
  package let hit: Int?
  package var scroll = 0
}
