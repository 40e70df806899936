/// What an event says. Each case's payload stands in a file of its own topic, with its keys.
///
/// `.other` holds every type that this version does not act on, unknown ones too: kept, passed over, never lost.
package enum EventBody: Sendable, Equatable {
  case deskOpened(DeskOpened)
  case consultationOpened(ConsultationOpened)
  case consultationAmended(ConsultationAmended)
  case consultationContinued(CaseWords)
  case consultationClosed(ConsultationClosed)
  case consultationReopened(CaseWords)
  case caseTaken(CaseTaken)
  case referralMade(ReferralMade)
  case referralAnswered(ReferralAnswered)
  case stageReached(StageReached)
  case contactNoted(CaseWords)
  case followUpSet(FollowUpSet)
  case followUpDone(CaseWords)
  case needUnmet(NeedUnmet)
  case recordAdded(RecordAdded)
  case recordEdited(CatalogEdit)
  case labelTaught(LabelTaught)
  case withdrawn(Withdrawn)
  case other(type: String, EventParts)
}

extension EventBody {
  /// The type's name in the journal.
  package var type: String {
    switch self {
    case .deskOpened: EventType.deskOpened.rawValue
    case .consultationOpened: EventType.consultationOpened.rawValue
    case .consultationAmended: EventType.consultationAmended.rawValue
    case .consultationContinued: EventType.consultationContinued.rawValue
    case .consultationClosed: EventType.consultationClosed.rawValue
    case .consultationReopened: EventType.consultationReopened.rawValue
    case .caseTaken: EventType.caseTaken.rawValue
    case .referralMade: EventType.referralMade.rawValue
    case .referralAnswered: EventType.referralAnswered.rawValue
    case .stageReached: EventType.stageReached.rawValue
    case .contactNoted: EventType.contactNoted.rawValue
    case .followUpSet: EventType.followUpSet.rawValue
    case .followUpDone: EventType.followUpDone.rawValue
    case .needUnmet: EventType.needUnmet.rawValue
    case .recordAdded: EventType.recordAdded.rawValue
    case .recordEdited: EventType.recordEdited.rawValue
    case .labelTaught: EventType.labelTaught.rawValue
    case .withdrawn: EventType.withdrawn.rawValue
    case .other(let type, _): type
    }
  }

  /// The three parts to lay down.
  package var parts: EventParts {
    switch self {
    case .deskOpened(let payload): payload.parts
    case .consultationOpened(let payload): payload.parts
    case .consultationAmended(let payload): payload.parts
    case .consultationContinued(let payload), .consultationReopened(let payload), .contactNoted(let payload),
      .followUpDone(let payload):
      payload.parts
    case .consultationClosed(let payload): payload.parts
    case .caseTaken(let payload): payload.parts
    case .referralMade(let payload): payload.parts
    case .referralAnswered(let payload): payload.parts
    case .stageReached(let payload): payload.parts
    case .followUpSet(let payload): payload.parts
    case .needUnmet(let payload): payload.parts
    case .recordAdded(let payload): payload.parts
    case .recordEdited(let payload): payload.parts
    case .labelTaught(let payload): payload.parts
    case .withdrawn(let payload): payload.parts
    case .other(_, let parts): parts
    }
  }

  /// Reads an event's parts. What this version can't read (an unknown type, a needed key that is missing or says
  /// something unknown) becomes `.other`, so that nothing in a journal is ever refused.
  package init(type: String, parts: EventParts) {
    self = EventType(rawValue: type).flatMap { EventBody.read($0, parts) } ?? .other(type: type, parts)
  }

  private static func read(_ type: EventType, _ parts: EventParts) -> EventBody? {
    switch type {
    case .deskOpened: DeskOpened(parts).map(EventBody.deskOpened)
    case .consultationOpened: ConsultationOpened(parts).map(EventBody.consultationOpened)
    case .consultationAmended: ConsultationAmended(parts).map(EventBody.consultationAmended)
    case .consultationContinued: CaseWords(parts).map(EventBody.consultationContinued)
    case .consultationClosed: ConsultationClosed(parts).map(EventBody.consultationClosed)
    case .consultationReopened: CaseWords(parts).map(EventBody.consultationReopened)
    case .caseTaken: CaseTaken(parts).map(EventBody.caseTaken)
    case .referralMade: ReferralMade(parts).map(EventBody.referralMade)
    case .referralAnswered: ReferralAnswered(parts).map(EventBody.referralAnswered)
    case .stageReached: StageReached(parts).map(EventBody.stageReached)
    case .contactNoted: CaseWords(parts).map(EventBody.contactNoted)
    case .followUpSet: FollowUpSet(parts).map(EventBody.followUpSet)
    case .followUpDone: CaseWords(parts).map(EventBody.followUpDone)
    case .needUnmet: NeedUnmet(parts).map(EventBody.needUnmet)
    case .recordAdded: RecordAdded(parts).map(EventBody.recordAdded)
    case .recordEdited: CatalogEdit(parts).map(EventBody.recordEdited)
    case .labelTaught: LabelTaught(parts).map(EventBody.labelTaught)
    case .withdrawn: Withdrawn(parts).map(EventBody.withdrawn)
    case .handedOver, .handOverAnswered, .equipmentUsed, .equipmentWished, .trainingDone, .applicationMade,
      .applicationStep, .recordRetired, .recordVerified, .recordFlagged, .redacted:
      nil
    }
  }
}
