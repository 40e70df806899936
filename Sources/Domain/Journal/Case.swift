/// A company's matter as the events tell it: what history, follow-up and figures read.
package struct Case: Sendable, Equatable {
  /// The id of the event that opened it.
  package let id: EventID
  package let number: CaseNumber
  /// When the call came.
  package let openedAt: Timestamp
  package let startedAt: Timestamp?
  /// Seconds that the call took, where it was timed.
  package let duration: Int?
  package internal(set) var kind: ConsultationKind
  package internal(set) var channel: Channel?
  package internal(set) var confidentiality: Confidentiality
  package internal(set) var fields: [String]
  package internal(set) var coordinator: String
  package internal(set) var caller: Caller
  package internal(set) var problem: String?
  package internal(set) var note: String?
  /// What was said later: continuations and contacts, oldest first.
  package internal(set) var laterWords: [String] = []
  package internal(set) var referrals: [Referral] = []
  /// The furthest point reached; a stage entered by mistake is taken back by withdrawing its event.
  package internal(set) var stage: Stage = .consultation
  /// nil while the case is open.
  package internal(set) var outcome: Outcome?
  /// What the company was promised to be told, and by whom; nil when nothing is due or it was done.
  package internal(set) var promise: FollowUpPromise?
  package internal(set) var unmet: UnmetReason?
  /// Every event of the case in the order in which they apply, withdrawn ones too.
  package internal(set) var events: [Event] = []

  package var isOpen: Bool { outcome == nil }
  /// The day to see how it went; nil when none is set or it was done.
  package var followUp: CivilDate? { promise?.on }
  /// The targets of all its referrals, in order.
  package var targets: [ReferredTarget] { referrals.flatMap(\.targets) }
}

/// A follow-up that is set and not done: what was promised to the company, by whom, until when.
package struct FollowUpPromise: Sendable, Equatable {
  /// The event that set it: a `followUpSet`, or a `referralMade` with a day.
  package let event: EventID
  package let at: Timestamp
  package let on: CivilDate
  /// The coordinator's code.
  package let by: String
  /// What is to be done, where it was said.
  package let note: String?
}

/// One `referralMade` of a case with what the targets answered.
package struct Referral: Sendable, Equatable {
  package let event: EventID
  package let at: Timestamp
  package let note: String?
  package internal(set) var targets: [ReferredTarget]
}

/// A target and where it stands.
package struct ReferredTarget: Sendable, Equatable {
  package let referral: EventID
  package let target: ReferralTarget
  package internal(set) var state: ReferralState
  package internal(set) var reason: String?
}
