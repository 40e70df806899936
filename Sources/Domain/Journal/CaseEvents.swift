/// A few words about a case: `consultationContinued`, `consultationReopened`, `contactNoted`, `followUpDone`.
///
/// data: `case`; texts (private under NDA): `note`.
package struct CaseWords: Sendable, Equatable {
  package var caseID: EventID
  package var note: String?
  package var confidentiality: Confidentiality

  package init(caseID: EventID, note: String? = nil, confidentiality: Confidentiality) {
    self.caseID = caseID
    self.note = note
    self.confidentiality = confidentiality
  }

  var parts: EventParts {
    var parts = EventParts(data: ["case": .string(caseID.text)])
    parts.say("note", note, at: confidentiality)
    return parts
  }

  init?(_ parts: EventParts) {
    guard let caseID = parts.caseID else { return nil }
    self.init(caseID: caseID, note: parts.words("note"), confidentiality: parts.levelOfWords)
  }
}

/// `caseTaken`: another coordinator takes the case. data: `case, coordinator`.
package struct CaseTaken: Sendable, Equatable {
  package var caseID: EventID
  package var coordinator: String

  package init(caseID: EventID, coordinator: String) {
    self.caseID = caseID
    self.coordinator = coordinator
  }

  var parts: EventParts {
    EventParts(data: ["case": .string(caseID.text), "coordinator": .string(coordinator)])
  }

  init?(_ parts: EventParts) {
    guard let caseID = parts.caseID, let coordinator = parts.data["coordinator"]?.string else { return nil }
    self.init(caseID: caseID, coordinator: coordinator)
  }
}

/// `stageReached`: how far the case went. data: `case, stage`.
package struct StageReached: Sendable, Equatable {
  package var caseID: EventID
  package var stage: Stage

  package init(caseID: EventID, stage: Stage) {
    self.caseID = caseID
    self.stage = stage
  }

  var parts: EventParts {
    EventParts(data: ["case": .string(caseID.text), "stage": .string(stage.rawValue)])
  }

  init?(_ parts: EventParts) {
    guard let caseID = parts.caseID, let stage = parts.data["stage"]?.string.flatMap(Stage.init(rawValue:)) else {
      return nil
    }
    self.init(caseID: caseID, stage: stage)
  }
}

/// `followUpSet`: the day on which to see how it went. data: `case, on`; texts: `note`.
package struct FollowUpSet: Sendable, Equatable {
  package var caseID: EventID
  package var on: CivilDate
  package var note: String?
  package var confidentiality: Confidentiality

  package init(caseID: EventID, on: CivilDate, note: String? = nil, confidentiality: Confidentiality) {
    self.caseID = caseID
    self.on = on
    self.note = note
    self.confidentiality = confidentiality
  }

  var parts: EventParts {
    var parts = EventParts(data: ["case": .string(caseID.text), "on": .string(on.iso)])
    parts.say("note", note, at: confidentiality)
    return parts
  }

  init?(_ parts: EventParts) {
    guard let caseID = parts.caseID, let on = parts.data["on"]?.string.flatMap({ CivilDate($0) }) else { return nil }
    self.init(caseID: caseID, on: on, note: parts.words("note"), confidentiality: parts.levelOfWords)
  }
}

/// `needUnmet`: nobody could be named, and why. data: `case, reason`; texts: `note`.
package struct NeedUnmet: Sendable, Equatable {
  package var caseID: EventID
  package var reason: UnmetReason
  package var note: String?
  package var confidentiality: Confidentiality

  package init(caseID: EventID, reason: UnmetReason, note: String? = nil, confidentiality: Confidentiality) {
    self.caseID = caseID
    self.reason = reason
    self.note = note
    self.confidentiality = confidentiality
  }

  var parts: EventParts {
    var parts = EventParts(data: ["case": .string(caseID.text), "reason": .string(reason.rawValue)])
    parts.say("note", note, at: confidentiality)
    return parts
  }

  init?(_ parts: EventParts) {
    guard let caseID = parts.caseID,
      let reason = parts.data["reason"]?.string.flatMap(UnmetReason.init(rawValue:))
    else { return nil }
    self.init(caseID: caseID, reason: reason, note: parts.words("note"), confidentiality: parts.levelOfWords)
  }
}

/// `withdrawn`: an earlier event no longer counts; withdrawing this event brings it back. data: `event, case`;
/// texts: `note`. Withdrawing `consultationOpened` takes the whole case out of history and figures.
package struct Withdrawn: Sendable, Equatable {
  package var event: EventID
  package var note: String?

  package init(event: EventID, note: String? = nil) {
    self.event = event
    self.note = note
  }

  var parts: EventParts {
    var parts = EventParts(data: ["event": .string(event.text)])
    parts.say("note", note, at: .open)
    return parts
  }

  init?(_ parts: EventParts) {
    guard let event = parts.data["event"]?.string else { return nil }
    self.init(event: EventID(event), note: parts.words("note"))
  }
}
