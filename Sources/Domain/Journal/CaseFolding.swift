extension Case {
  /// A case as its opening tells it.
  init(opening event: Event, _ payload: ConsultationOpened) {
    id = event.id
    number = payload.number
    openedAt = event.header.happened
    startedAt = payload.startedAt
    duration = payload.duration
    kind = payload.kind
    channel = payload.channel
    confidentiality = payload.confidentiality
    fields = payload.fields
    coordinator = payload.coordinator
    caller = payload.caller
    problem = payload.problem
    note = payload.note
    events = [event]
  }

  /// Lets one more event of this case take effect; the caller has ordered them and left out withdrawn ones.
  mutating func apply(_ event: Event) {
    switch event.body {
    case .consultationAmended(let payload): amend(payload)
    case .consultationContinued(let payload):
      if let note = payload.note { laterWords.append(note) }
    case .contactNoted(let payload):
      if let note = payload.note { laterWords.append(note) }
    case .consultationClosed(let payload):
      outcome = payload.outcome
      promise = nil
    case .consultationReopened: outcome = nil
    case .caseTaken(let payload): coordinator = payload.coordinator
    case .referralMade(let payload):
      referrals.append(
        Referral(
          event: event.id, at: event.header.happened, note: payload.note,
          targets: payload.targets.map {
            ReferredTarget(referral: event.id, target: $0, state: .asked, reason: nil)
          }))
      stage = max(stage, .referral)
      unmet = nil
      if let day = payload.followUp { promise(on: day, payload.note, event) }
    case .referralAnswered(let payload): answer(payload)
    case .stageReached(let payload): stage = max(stage, payload.stage)
    case .followUpSet(let payload): promise(on: payload.on, payload.note, event)
    case .followUpDone: promise = nil
    case .needUnmet(let payload): unmet = payload.reason
    case .deskOpened, .consultationOpened, .recordAdded, .recordEdited, .labelTaught, .withdrawn, .other: break
    }
  }

  private mutating func promise(on day: CivilDate, _ note: String?, _ event: Event) {
    promise = FollowUpPromise(
      event: event.id, at: event.header.happened, on: day, by: event.header.by, note: note)
  }

  private mutating func amend(_ change: ConsultationAmended) {
    kind = change.kind ?? kind
    channel = change.channel ?? channel
    fields = change.fields ?? fields
    confidentiality = change.confidentiality
    problem = change.problem ?? problem
    note = change.note ?? note
    caller.amend(by: change.caller)
  }

  private mutating func answer(_ answer: ReferralAnswered) {
    guard let place = referrals.firstIndex(where: { $0.event == answer.referral }),
      let target = referrals[place].targets.firstIndex(where: { $0.target.key == answer.target })
    else { return }
    referrals[place].targets[target].state = answer.state
    referrals[place].targets[target].reason = answer.reason
  }
}
