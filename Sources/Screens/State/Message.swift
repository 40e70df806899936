package import Canvas
package import Domain
package import Matching

/// What can happen to the desk.
package enum Message: Sendable {
  case key(Key)
  case resized(Size)
  /// The clock; comes at least once a minute, once a second during a call.
  case tick(Timestamp)
  /// The answer to the search of that generation.
  case found(generation: Int, hits: [Candidate], questions: [Question] = [])
  /// The events are on the disk; the ledger holds them.
  case recorded(caseID: EventID, Ledger)
  /// Nothing was written; the sentence says what to do.
  case recordFailed(String)
  case draftSaved
  case draftFailed(String)
  /// The concepts that a phrase may mean; with a problem, the part of it that the vocabulary does not know.
  case meaningsFound([Meaning], unknownPhrase: String?)
  /// The phrase is on the disk.
  case taught(LabelTaught, Ledger)
  case teachFailed(String)
  /// Another desk wrote something.
  case ledgerChanged(Ledger)
}

/// What the desk wants done; the loop does it and answers with a message.
package enum Effect: Sendable, Equatable {
  /// Search for a problem as typed so far; a later one replaces it.
  case search(text: String, generation: Int)
  /// Open the case, its referral and what follows, in one append.
  case record(ConsultationDraft, SheetOutcome)
  /// Look for concepts that are called so; of a problem, for those that it speaks of.
  case findMeanings(text: String, isProblem: Bool)
  /// Tie a phrase to a concept.
  case teach(LabelTaught)
  /// Keep what is being typed, soon.
  case saveDraft(ConsultationDraft)
  /// What was typed has been recorded or thrown away.
  case discardDraft
  case suspend
  case bell
  case quit
}

/// What is recorded beside the case and its targets.
package struct SheetOutcome: Sendable, Equatable {
  package var followUp: CivilDate?
  /// Closes the case at once (その場で回答).
  package var outcome: Outcome?
  package var unmet: UnmetReason?

  package init(followUp: CivilDate? = nil, outcome: Outcome? = nil, unmet: UnmetReason? = nil) {
    self.followUp = followUp
    self.outcome = outcome
    self.unmet = unmet
  }
}
