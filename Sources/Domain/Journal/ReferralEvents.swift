/// `referralMade`: the company was told of those who can help.
///
/// data: `case, targets, followUp?`; texts (private under NDA): `note`, `query` (what was searched for) and
/// `why` (target → reason as read out). History uses the snapshots in `targets`, never today's records.
package struct ReferralMade: Sendable, Equatable {
  package var caseID: EventID
  package var targets: [ReferralTarget]
  package var followUp: CivilDate?
  package var note: String?
  package var query: String?
  package var confidentiality: Confidentiality

  package init(
    caseID: EventID, targets: [ReferralTarget], followUp: CivilDate? = nil, note: String? = nil,
    query: String? = nil, confidentiality: Confidentiality
  ) {
    self.caseID = caseID
    self.targets = targets
    self.followUp = followUp
    self.note = note
    self.query = query
    self.confidentiality = confidentiality
  }

  var parts: EventParts {
    var parts = EventParts(data: [
      "case": .string(caseID.text), "targets": .array(targets.map { .object($0.json) }),
      "followUp": followUp.map { .string($0.iso) },
    ])
    parts.say("note", note, at: confidentiality)
    parts.say("query", query, at: confidentiality)
    var why = JSONObject()
    for target in targets { if let words = target.why, !words.isEmpty { why[target.key] = .string(words) } }
    if !why.isEmpty {
      if confidentiality == .underNDA {
        parts.confidential["why"] = .object(why)
      } else {
        parts.texts["why"] = .object(why)
      }
    }
    return parts
  }

  init?(_ parts: EventParts) {
    guard let caseID = parts.caseID, let listed = parts.data["targets"]?.array else { return nil }
    let why = (parts.confidential["why"] ?? parts.texts["why"])?.object
    self.init(
      caseID: caseID,
      targets: listed.compactMap { element in
        element.object.flatMap(ReferralTarget.init).map { target in
          var target = target
          target.why = why?[target.key]?.string
          return target
        }
      },
      followUp: parts.data["followUp"]?.string.flatMap { CivilDate($0) }, note: parts.words("note"),
      query: parts.words("query"), confidentiality: parts.levelOfWords)
  }
}

/// One of those the company was told of, as read out on that day.
package struct ReferralTarget: Sendable, Equatable {
  /// Names the target inside its referral: `1`, `2`, …
  package var key: String
  /// nil: someone outside the catalog, known by `name` alone.
  package var id: RecordID?
  package var kind: RecordKind?
  package var name: String
  package var institutionID: RecordID?
  package var institution: String?
  package var department: String?
  package var service: ServiceKind?
  package var mode: ReferralMode?
  package var consent: Consent
  package var found: Found?
  /// Lies in the texts payload, since it quotes the caller.
  package var why: String?

  /// Whether the company's name may be told to this target, and when and how that was said.
  package struct Consent: Sendable, Equatable {
    package var given: Bool
    package var on: CivilDate?
    package var manner: String?

    package init(given: Bool = false, on: CivilDate? = nil, manner: String? = nil) {
      self.given = given
      self.on = on
      self.manner = manner
    }
  }

  /// How the matcher had found it: its place in the list, the concepts on the way, the vocabulary's version.
  package struct Found: Sendable, Equatable {
    package var rank: Int
    package var concepts: [String]
    package var vocabulary: String?

    package init(rank: Int, concepts: [String] = [], vocabulary: String? = nil) {
      self.rank = rank
      self.concepts = concepts
      self.vocabulary = vocabulary
    }
  }

  package init(
    key: String, id: RecordID?, kind: RecordKind? = nil, name: String, institutionID: RecordID? = nil,
    institution: String? = nil, department: String? = nil, service: ServiceKind? = nil, mode: ReferralMode? = nil,
    consent: Consent = Consent(), found: Found? = nil, why: String? = nil
  ) {
    self.key = key
    self.id = id
    self.kind = kind
    self.name = name
    self.institutionID = institutionID
    self.institution = institution
    self.department = department
    self.service = service
    self.mode = mode
    self.consent = consent
    self.found = found
    self.why = why
  }

  package var json: JSONObject {
    [
      "target": .string(key), "id": id.map { .string($0.text) } ?? .null, "kind": kind.map { .string($0.rawValue) },
      "name": .string(name), "institutionId": institutionID.map { .string($0.text) },
      "institution": institution.map(JSONValue.string), "department": department.map(JSONValue.string),
      "service": service.map { .string($0.rawValue) }, "mode": mode.map { .string($0.rawValue) },
      "consent": .object([
        "given": .bool(consent.given), "on": consent.on.map { .string($0.iso) },
        "manner": consent.manner.map(JSONValue.string),
      ]),
      "found": found.map {
        .object([
          "rank": .int($0.rank), "concepts": .strings($0.concepts), "vocabulary": $0.vocabulary.map(JSONValue.string),
        ])
      },
    ]
  }

  package init?(_ json: JSONObject) {
    guard let key = json["target"]?.string, let name = json["name"]?.string else { return nil }
    let consent = json["consent"]?.object
    let found = json["found"]?.object
    self.init(
      key: key, id: json["id"]?.string.flatMap(RecordID.init), kind: json["kind"]?.string.flatMap(RecordKind.init),
      name: name, institutionID: json["institutionId"]?.string.flatMap(RecordID.init),
      institution: json["institution"]?.string, department: json["department"]?.string,
      service: json["service"]?.string.flatMap(ServiceKind.init(rawValue:)),
      mode: json["mode"]?.string.flatMap(ReferralMode.init(rawValue:)),
      consent: Consent(
        given: consent?["given"]?.bool ?? false, on: consent?["on"]?.string.flatMap { CivilDate($0) },
        manner: consent?["manner"]?.string),
      found: found.flatMap { found in
        found["rank"]?.int.map {
          Found(rank: $0, concepts: found["concepts"]?.strings ?? [], vocabulary: found["vocabulary"]?.string)
        }
      })
  }
}

/// `referralAnswered`: what a target said. data: `case, referral, target, state`; texts: `reason`.
package struct ReferralAnswered: Sendable, Equatable {
  package var caseID: EventID
  /// The `referralMade` event and the target's key in it.
  package var referral: EventID
  package var target: String
  package var state: ReferralState
  package var reason: String?
  package var confidentiality: Confidentiality

  package init(
    caseID: EventID, referral: EventID, target: String, state: ReferralState, reason: String? = nil,
    confidentiality: Confidentiality
  ) {
    self.caseID = caseID
    self.referral = referral
    self.target = target
    self.state = state
    self.reason = reason
    self.confidentiality = confidentiality
  }

  var parts: EventParts {
    var parts = EventParts(data: [
      "case": .string(caseID.text), "referral": .string(referral.text), "target": .string(target),
      "state": .string(state.rawValue),
    ])
    parts.say("reason", reason, at: confidentiality)
    return parts
  }

  init?(_ parts: EventParts) {
    guard let caseID = parts.caseID, let referral = parts.data["referral"]?.string,
      let target = parts.data["target"]?.string,
      let state = parts.data["state"]?.string.flatMap(ReferralState.init(rawValue:))
    else { return nil }
    self.init(
      caseID: caseID, referral: EventID(referral), target: target, state: state, reason: parts.words("reason"),
      confidentiality: parts.levelOfWords)
  }
}
