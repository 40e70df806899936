/// `consultationOpened`: a call came in. The event's id is the case's id.
///
/// data: `number, kind, channel?, confidentiality, fields, coordinator, startedAt?, duration?`, and what `Caller` puts
/// there; texts: `problem, note`, and `company` where it may be told; private: `company, caller, phone, email`, and
/// `problem, note` under NDA.
package struct ConsultationOpened: Sendable, Equatable {
  package var number: CaseNumber
  package var kind: ConsultationKind
  package var channel: Channel?
  package var confidentiality: Confidentiality
  package var fields: [String]
  package var coordinator: String
  /// When the call began, where the desk timed it.
  package var startedAt: Timestamp?
  /// Seconds that the call took, without those in which it was set aside.
  package var duration: Int?
  package var caller: Caller
  package var problem: String?
  package var note: String?

  package init(
    number: CaseNumber, kind: ConsultationKind = .technical, channel: Channel? = nil,
    confidentiality: Confidentiality = .open, fields: [String] = [], coordinator: String,
    startedAt: Timestamp? = nil, duration: Int? = nil, caller: Caller = Caller(), problem: String?,
    note: String? = nil
  ) {
    self.number = number
    self.kind = kind
    self.channel = channel
    self.confidentiality = confidentiality
    self.fields = fields
    self.coordinator = coordinator
    self.startedAt = startedAt
    self.duration = duration
    self.caller = caller
    self.problem = problem
    self.note = note
  }

  var parts: EventParts {
    var parts = EventParts(data: [
      "number": .string(number.description), "kind": .string(kind.rawValue),
      "channel": channel.map { .string($0.rawValue) }, "confidentiality": .string(confidentiality.rawValue),
      "fields": .strings(fields), "coordinator": .string(coordinator),
      "startedAt": startedAt.map { .string($0.iso) }, "duration": duration.map { .int($0) },
    ])
    parts.say("problem", problem, at: confidentiality)
    parts.say("note", note, at: confidentiality)
    caller.write(to: &parts, at: confidentiality)
    return parts
  }

  init?(_ parts: EventParts) {
    guard let number = parts.data["number"]?.string.flatMap(CaseNumber.init),
      let kind = parts.data["kind"]?.string.flatMap(ConsultationKind.init(rawValue:))
    else { return nil }
    self.number = number
    self.kind = kind
    channel = parts.data["channel"]?.string.flatMap(Channel.init(rawValue:))
    // What can't be read is taken as the strictest, so that a newer level is never told by an older desk.
    confidentiality =
      parts.data["confidentiality"]?.string.map { Confidentiality(rawValue: $0) ?? .underNDA } ?? .open
    fields = parts.data["fields"]?.strings ?? []
    coordinator = parts.data["coordinator"]?.string ?? "-"
    startedAt = parts.data["startedAt"]?.string.flatMap { Timestamp($0, defaultOffset: .japan) }
    duration = parts.data["duration"]?.int
    caller = Caller(parts)
    problem = parts.words("problem")
    note = parts.words("note")
  }
}

/// `consultationAmended`: corrected particulars; a part that is nil stays as it was.
///
/// data: `case, kind?, channel?, fields?, confidentiality`; payloads as in `consultationOpened`.
package struct ConsultationAmended: Sendable, Equatable {
  package var caseID: EventID
  package var kind: ConsultationKind?
  package var channel: Channel?
  package var fields: [String]?
  /// The level that holds from now on, which also decides where these words are laid down.
  package var confidentiality: Confidentiality
  package var caller: Caller
  package var problem: String?
  package var note: String?

  package init(
    caseID: EventID, kind: ConsultationKind? = nil, channel: Channel? = nil, fields: [String]? = nil,
    confidentiality: Confidentiality, caller: Caller = Caller(), problem: String? = nil, note: String? = nil
  ) {
    self.caseID = caseID
    self.kind = kind
    self.channel = channel
    self.fields = fields
    self.confidentiality = confidentiality
    self.caller = caller
    self.problem = problem
    self.note = note
  }

  var parts: EventParts {
    var parts = EventParts(data: [
      "case": .string(caseID.text), "kind": kind.map { .string($0.rawValue) },
      "channel": channel.map { .string($0.rawValue) }, "fields": fields.map(JSONValue.strings),
      "confidentiality": .string(confidentiality.rawValue),
    ])
    parts.say("problem", problem, at: confidentiality)
    parts.say("note", note, at: confidentiality)
    caller.write(to: &parts, at: confidentiality)
    return parts
  }

  init?(_ parts: EventParts) {
    guard let caseID = parts.caseID else { return nil }
    self.caseID = caseID
    kind = parts.data["kind"]?.string.flatMap(ConsultationKind.init(rawValue:))
    channel = parts.data["channel"]?.string.flatMap(Channel.init(rawValue:))
    fields = parts.data["fields"].map(\.strings)
    confidentiality =
      parts.data["confidentiality"]?.string.flatMap(Confidentiality.init(rawValue:)) ?? .underNDA
    caller = Caller(parts)
    problem = parts.words("problem")
    note = parts.words("note")
  }
}

/// `consultationClosed`: how it ended for the company. data: `case, outcome`; texts: `note`.
package struct ConsultationClosed: Sendable, Equatable {
  package var caseID: EventID
  package var outcome: Outcome
  package var note: String?
  package var confidentiality: Confidentiality

  package init(caseID: EventID, outcome: Outcome, note: String? = nil, confidentiality: Confidentiality) {
    self.caseID = caseID
    self.outcome = outcome
    self.note = note
    self.confidentiality = confidentiality
  }

  var parts: EventParts {
    var parts = EventParts(data: ["case": .string(caseID.text), "outcome": .string(outcome.rawValue)])
    parts.say("note", note, at: confidentiality)
    return parts
  }

  init?(_ parts: EventParts) {
    guard let caseID = parts.caseID,
      let outcome = parts.data["outcome"]?.string.flatMap(Outcome.init(rawValue:))
    else { return nil }
    self.init(
      caseID: caseID, outcome: outcome, note: parts.words("note"), confidentiality: parts.levelOfWords)
  }
}

extension EventParts {
  /// The case that an event is about.
  var caseID: EventID? { data["case"]?.string.map(EventID.init) }

  /// The level at which an event's words were laid down, read back from where they lie.
  var levelOfWords: Confidentiality { confidential.isEmpty ? .open : .underNDA }
}
