package import Domain

/// Which cases of the history are asked for; a part that is nil asks for nothing.
package struct HistoryFilter: Sendable, Equatable {
  /// Every word must occur, folded, in the number, company, problem, notes, or a target's name or institution.
  package var words: [String] = []
  /// First and last day of the opening, both within.
  package var from: CivilDate?
  package var to: CivilDate?
  package var fiscalYear: FiscalYear?
  package var company: String?
  package var institution: RecordID?
  package var coordinator: String?
  package var field: String?
  package var stage: Stage?

  package init() {}
}
