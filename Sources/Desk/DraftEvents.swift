import Domain
import Screens

extension ConsultationDraft {
  /// What follows an opening or a continuation: the referral, the day to look again, the unmet need, the end.
  func consequences(for id: EventID, _ outcome: SheetOutcome) -> [EventBody] {
    var draft = self
    draft.followUp = outcome.followUp
    var bodies: [EventBody] = []
    if let referral = draft.referral(caseID: id) {
      bodies.append(.referralMade(referral))
    } else if let day = outcome.followUp {
      bodies.append(.followUpSet(FollowUpSet(caseID: id, on: day, confidentiality: confidentiality)))
    }
    if let reason = outcome.unmet {
      bodies.append(.needUnmet(NeedUnmet(caseID: id, reason: reason, confidentiality: confidentiality)))
    }
    if let end = outcome.outcome {
      bodies.append(
        .consultationClosed(ConsultationClosed(caseID: id, outcome: end, confidentiality: confidentiality)))
    }
    return bodies
  }

  /// The same matter again: the case is opened where it was closed, and goes on with what was said now.
  func continuation(of item: Case, _ outcome: SheetOutcome) -> [EventBody] {
    let words = [problem, note].filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
    var bodies: [EventBody] = []
    if !item.isOpen {
      bodies.append(.consultationReopened(CaseWords(caseID: item.id, confidentiality: confidentiality)))
    }
    bodies.append(
      .consultationContinued(
        CaseWords(caseID: item.id, note: words.isEmpty ? nil : words, confidentiality: confidentiality)))
    return bodies + consequences(for: item.id, outcome)
  }
}
