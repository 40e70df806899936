package import Canvas
package import Domain
package import Matching

/// 相談受付: what the company says, who they are, and who was found.
package struct IntakeState: Sendable {
  package var problem = TextEditor()
  package var company = LineEditor(limit: 200)
  package var caller = LineEditor(limit: 100)
  package var phone = LineEditor(limit: 40)
  /// What earlier calls tell of the company; it counts while the field has the company's name.
  package var facts: Caller?
  /// The case that this call goes on with, where it is the same matter.
  package var continues: EventID?
  package var kind: ConsultationKind = .technical
  package var confidentiality: Confidentiality = .open
  package var focus: Focus = .problem
  package var startedAt: Timestamp?
  package var draft: DraftState = .none

  package var hits: [Candidate] = []
  package var list = ListWindow()
  /// What to ask next, for the same text as the hits.
  package var questions: [Question] = []
  /// Whether the hits are for the problem as it stands, or older ones while a search runs.
  package var isSearching = false
  /// Counts the searches; an answer to an older one is dropped.
  package var generation = 0
  /// Chosen for the referral, in the order chosen; they stay when the text changes.
  package var chosen: [Chosen] = []

  /// The fields in the order of Tab, then the list.
  package enum Focus: Int, Sendable, CaseIterable { case problem, company, caller, phone, kind, confidentiality, hits }

  /// Whether what was typed lies on the disk.
  package enum DraftState: Sendable, Equatable { case none, pending, saved, failed }

  /// A record chosen, with how it was found and the reason at that moment.
  package struct Chosen: Sendable, Equatable {
    package let id: RecordID
    package let found: ReferralTarget.Found?
    package let why: String
  }

  package init() {}

  /// Whether nothing has been typed or chosen.
  package var isBlank: Bool {
    problem.isEmpty && company.isEmpty && caller.isEmpty && phone.isEmpty && chosen.isEmpty && kind == .technical
  }

  package func isChosen(_ id: RecordID) -> Bool { chosen.contains { $0.id == id } }
}
