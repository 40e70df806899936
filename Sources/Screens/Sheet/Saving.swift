import Canvas
import Words
package import Domain

extension DeskState {
  /// What has been typed so far, as one value: for the draft on the disk and for the record.
  package var draft: ConsultationDraft {
    var draft = ConsultationDraft()
    draft.kind = intake.kind
    draft.channel = .phone
    draft.confidentiality = intake.confidentiality
    let company = intake.company.text.trimmed.nilIfEmpty
    if let facts = intake.facts, facts.company == company { draft.caller = facts }
    draft.caller.company = company
    draft.caller.person = intake.caller.text.trimmed.nilIfEmpty
    draft.caller.phone = intake.phone.text.trimmed.nilIfEmpty
    draft.continues = intake.continues
    draft.problem = intake.problem.text
    draft.note = sheet.note.text
    draft.targets = sheet.targets
    for chosen in intake.chosen where !draft.targets.contains(where: { $0.id == chosen.id }) {
      if let record = catalog[chosen.id] {
        draft.targets.append(ReferralTarget(snapshotOf: record, in: catalog, language: setting.language))
      }
    }
    draft.followUp = sheet.followUpDay
    draft.startedAt = intake.startedAt
    return draft
  }

  /// Puts a draft that was found on the disk back to where it was typed; gives the search to run.
  package mutating func restore(_ draft: ConsultationDraft) -> [Effect] {
    intake.problem = TextEditor(draft.problem)
    intake.company = LineEditor(draft.caller.company ?? "", limit: 200)
    intake.caller = LineEditor(draft.caller.person ?? "", limit: 100)
    intake.phone = LineEditor(draft.caller.phone ?? "", limit: 40)
    intake.facts = draft.caller
    intake.continues = draft.continues
    intake.kind = draft.kind
    intake.confidentiality = draft.confidentiality
    intake.startedAt = draft.startedAt
    intake.chosen = draft.targets.compactMap { target in
      target.id.map { IntakeState.Chosen(id: $0, found: target.found, why: target.why ?? "") }
    }
    intake.draft = .saved
    sheet.targets = draft.targets
    sheet.list.resize(count: draft.targets.count)
    sheet.note = TextEditor(draft.note, limit: 5000)
    if let day = draft.followUp { sheet.followUp = LineEditor(dayText(day), limit: SheetState.dayLimit) }
    notice = Notice(.done, say(NoticeWords.draftRestored))
    intake.generation += 1
    intake.isSearching = true
    return [.search(text: draft.problem, generation: intake.generation)]
  }

  /// Asks for the record to be written, where nothing is missing. Nothing is said to be recorded before it is.
  mutating func save() -> [Effect] {
    if !sheet.other.isEmpty, !sheet.isWithoutReferral {
      sheet.targets.append(ReferralTarget(key: "", id: nil, name: sheet.other.text.trimmed, mode: .informationOnly))
      sheet.list.resize(count: sheet.targets.count)
      sheet.other = LineEditor(limit: 200)
    }
    var outcome = SheetOutcome()
    let day = sheet.followUp.text.trimmed
    if !day.isEmpty {
      guard let date = sheet.followUpDay else { return refuse(NoticeWords.badDate(day)) }
      outcome.followUp = date
    }
    var draft = draft
    if sheet.isWithoutReferral {
      draft.targets = []
      switch sheet.result {
      case .answered: outcome.outcome = .solved
      case .pending: break
      case .unmet(let reason): outcome.unmet = reason
      }
    } else if draft.targets.isEmpty {
      return refuse(NoticeWords.noTarget)
    }
    switch draft.problemBeforeRecording {
    case .noProblem?: return refuse(NoticeWords.noProblem)
    case .targetWithoutName?: return refuse(NoticeWords.targetWithoutName)
    case nil: break
    }
    sheet.isSaving = true
    return [.record(draft, outcome)]
  }

  private mutating func refuse(_ phrase: Phrase) -> [Effect] {
    notice = Notice(.warning, say(phrase))
    return [.bell]
  }

  /// The events are on the disk: shows the number and clears the counter for the next call.
  mutating func finishRecording(_ caseID: EventID, _ ledger: Ledger) -> [Effect] {
    self.ledger = ledger
    let generation = intake.generation + 1
    intake = IntakeState()
    intake.generation = generation
    sheet = SheetState()
    popToIntake()
    push(.saved(SavedState(caseID: caseID)))
    return [.discardDraft]
  }
}

extension String {
  var nilIfEmpty: String? { isEmpty ? nil : self }
}
