/// What the coordinator is filling in while the company is on the phone.
///
/// It becomes events only when it is finished; until then it lies in `drafts/` and may be as incomplete as a call is.
package struct ConsultationDraft: Sendable, Equatable {
  package var kind: ConsultationKind = .technical
  package var channel: Channel?
  package var confidentiality: Confidentiality = .open
  package var caller = Caller()
  package var problem = ""
  package var note = ""
  package var fields: [String] = []
  package var targets: [ReferralTarget] = []
  package var followUp: CivilDate?
  /// The first key of the call.
  package var startedAt: Timestamp?
  /// Since when the call is set aside; nil while it goes on.
  package var setAsideAt: Timestamp?
  /// Seconds in which the call was set aside before.
  package var secondsAside = 0
  /// The case that this call goes on with, where it is the same matter.
  package var continues: EventID?
  /// When the call was, where it is entered later (a slip on paper).
  package var occurredAt: Timestamp?

  package init() {}

  /// Whether anything has been typed that would be a loss.
  package var isBlank: Bool {
    problem.allSatisfy(\.isWhitespace) && note.allSatisfy(\.isWhitespace) && targets.isEmpty
      && caller.isBlank
  }

  /// Seconds that the call has taken until a moment, without those in which it was set aside; nil for a slip that is
  /// entered later, and where nothing timed it.
  package func duration(until now: Timestamp) -> Int? {
    guard let startedAt, occurredAt == nil else { return nil }
    return max(0, (setAsideAt ?? now).seconds - startedAt.seconds - secondsAside)
  }

  /// What keeps a draft from being recorded.
  package enum Problem: Error, Sendable, Equatable {
    /// A technical consultation without a problem.
    case noProblem
    case targetWithoutName
  }

  /// The first thing that keeps it from being recorded, nil where it can be. Only a technical consultation needs its
  /// problem in words; a broken-off call has none.
  package var problemBeforeRecording: Problem? {
    if kind == .technical, problem.allSatisfy(\.isWhitespace) { return .noProblem }
    if targets.contains(where: { $0.name.allSatisfy(\.isWhitespace) }) { return .targetWithoutName }
    return nil
  }

  /// The opening event's content under a number.
  /// - Parameter now: the moment of recording, which ends the call's time.
  package func opening(number: CaseNumber, coordinator: String, now: Timestamp) -> ConsultationOpened {
    ConsultationOpened(
      number: number, kind: kind, channel: channel, confidentiality: confidentiality, fields: fields,
      coordinator: coordinator, startedAt: occurredAt == nil ? startedAt : nil, duration: duration(until: now),
      caller: caller, problem: problem.isEmpty ? nil : problem, note: note.isEmpty ? nil : note)
  }

  /// The referral's content for the case that the opening began, or nil without targets.
  package func referral(caseID: EventID) -> ReferralMade? {
    guard !targets.isEmpty else { return nil }
    var numbered = targets
    for place in numbered.indices { numbered[place].key = String(place + 1) }
    return ReferralMade(
      caseID: caseID, targets: numbered, followUp: followUp, query: problem.isEmpty ? nil : problem,
      confidentiality: confidentiality)
  }
}
