import Domain

/// A draft as JSON, whole: what it holds comes back as it was.
enum DraftJSON {
  /// Every part of a draft; what is empty is left out.
  static func object(_ draft: ConsultationDraft) -> JSONObject {
    [
      "format": .int(1), "kind": .string(draft.kind.rawValue), "channel": draft.channel.map { .string($0.rawValue) },
      "confidentiality": .string(draft.confidentiality.rawValue), "who": .object(who(draft.caller)),
      "problem": .string(draft.problem), "note": .string(draft.note), "fields": .strings(draft.fields),
      "targets": .array(
        draft.targets.map { target in
          var json = target.json
          json["why"] = target.why.map(JSONValue.string)
          return .object(json)
        }),
      "followUp": draft.followUp.map { .string($0.iso) }, "startedAt": draft.startedAt.map { .string($0.iso) },
      "occurredAt": draft.occurredAt.map { .string($0.iso) }, "setAsideAt": draft.setAsideAt.map { .string($0.iso) },
      "secondsAside": draft.secondsAside == 0 ? nil : .int(draft.secondsAside),
      "continues": draft.continues.map { .string($0.text) },
    ]
  }

  private static func who(_ caller: Caller) -> JSONObject {
    [
      "company": caller.company.map(JSONValue.string), "kana": caller.kana.map(JSONValue.string),
      "corporateNumber": caller.corporateNumber.map(JSONValue.string), "person": caller.person.map(JSONValue.string),
      "phone": caller.phone.map(JSONValue.string), "email": caller.email.map(JSONValue.string),
      "prefecture": caller.prefecture.map(JSONValue.string), "city": caller.city.map(JSONValue.string),
      "trade": caller.trade.map(JSONValue.string), "industry": caller.industry.map { .string($0.rawValue) },
      "size": caller.size.map { .string($0.rawValue) },
    ]
  }

  /// Reads what it can; a part that is missing or wrong is as if not typed.
  static func draft(_ json: JSONObject) -> ConsultationDraft {
    func text(_ key: String) -> String? { json[key]?.string }
    func time(_ key: String) -> Timestamp? { text(key).flatMap { Timestamp($0, defaultOffset: .japan) } }
    var draft = ConsultationDraft()
    draft.kind = text("kind").flatMap(ConsultationKind.init(rawValue:)) ?? .technical
    draft.channel = text("channel").flatMap(Channel.init(rawValue:))
    draft.confidentiality = text("confidentiality").map { Confidentiality(rawValue: $0) ?? .underNDA } ?? .open
    draft.caller = caller(json)
    draft.problem = text("problem") ?? ""
    draft.note = text("note") ?? ""
    draft.fields = json["fields"]?.strings ?? []
    draft.targets = (json["targets"]?.array ?? []).compactMap { element in
      guard let members = element.object, var target = ReferralTarget(members) else { return nil }
      target.why = members["why"]?.string
      return target
    }
    draft.followUp = text("followUp").flatMap { CivilDate($0) }
    draft.startedAt = time("startedAt")
    draft.occurredAt = time("occurredAt")
    draft.setAsideAt = time("setAsideAt")
    draft.secondsAside = max(0, json["secondsAside"]?.int ?? 0)
    draft.continues = text("continues").map(EventID.init)
    return draft
  }

  private static func caller(_ json: JSONObject) -> Caller {
    // Drafts of the first desk have company, caller, phone and email on the outside.
    guard let who = json["who"]?.object else {
      return Caller(
        company: json["company"]?.string, person: json["caller"]?.string, phone: json["phone"]?.string,
        email: json["email"]?.string)
    }
    var caller = Caller(
      company: who["company"]?.string, person: who["person"]?.string, phone: who["phone"]?.string,
      email: who["email"]?.string)
    caller.kana = who["kana"]?.string
    caller.corporateNumber = who["corporateNumber"]?.string
    caller.prefecture = who["prefecture"]?.string
    caller.city = who["city"]?.string
    caller.trade = who["trade"]?.string
    caller.industry = who["industry"]?.string.flatMap(Industry.init(rawValue:))
    caller.size = who["size"]?.string.flatMap(CompanySize.init(rawValue:))
    return caller
  }
}
