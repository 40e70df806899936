import Domain

/// The cases of the expected screens: one open with answers, one closed, one unmet, one that was no consultation.
enum SampleLedger {
  /// 2026-11-24, a Tuesday, 9:12 in Japan.
  static let now =
    Timestamp("2026-11-24T09:12:00+09:00", defaultOffset: .japan) ?? Timestamp(seconds: 0, offset: .japan)

  static let ledger = Ledger(events)

  /// Two companies whose names begin alike; the one that called last has three cases.
  static let alike: Ledger = {
    var log = SampleJournal()
    for (place, company) in ["見本商会", "見本精機", "見本精機", "見本精機"].enumerated() {
      _ = log.open(
        "2026-A-000\(place + 1)", at: "2026-11-0\(place + 1)T10:00:00+09:00", caller: Caller(company: company),
        problem: "異音がする", fields: [])
    }
    return Ledger(log.events)
  }()

  private static let events: [Event] = {
    var log = SampleJournal()
    let first = log.open(
      "2026-A-0001", at: "2026-11-02T10:15:00+09:00",
      caller: Caller(company: "架空鍍金株式会社", person: "見本 花子", phone: "000-1111-2222"),
      problem: "アルミ部品の無電解ニッケルめっきに、出荷後2週間ほどでふくれが出る。\n客先から原因と対策の報告を求められている。", fields: ["surface", "metal"])
    let referral = log.write(
      .referralMade(
        ReferralMade(
          caseID: first, targets: [SampleJournal.target("1", "eq-fe-sem", .equipmentUse), SampleJournal.outsider("2")],
          followUp: CivilDate("2026-11-30"), confidentiality: .open)), at: "2026-11-02T10:31:00+09:00")
    log.write(
      .referralAnswered(
        ReferralAnswered(
          caseID: first, referral: referral, target: "1", state: .accepted, confidentiality: .open)),
      at: "2026-11-04T13:05:00+09:00")
    log.write(
      .referralAnswered(
        ReferralAnswered(
          caseID: first, referral: referral, target: "2", state: .declined, reason: "装置の移設中", confidentiality: .open)),
      at: "2026-11-05T09:40:00+09:00")
    log.write(.stageReached(StageReached(caseID: first, stage: .testing)), at: "2026-11-12T16:20:00+09:00")
    log.write(
      .contactNoted(CaseWords(caseID: first, note: "断面観察の結果を受取り。下地の酸化膜が原因の見込み", confidentiality: .open)),
      at: "2026-11-20T11:00:00+09:00")

    let second = log.open(
      "2026-A-0002", at: "2026-11-09T14:00:00+09:00", caller: Caller(company: "見本精機"), problem: "ステンレスのボルトが締付け時に折れる",
      fields: ["metal"])
    log.write(
      .consultationClosed(ConsultationClosed(caseID: second, outcome: .partlySolved, confidentiality: .open)),
      at: "2026-11-10T17:00:00+09:00")

    let third = log.open(
      "2026-A-0003", at: "2026-11-18T09:05:00+09:00", caller: Caller(), problem: "200度で使える透明な接着剤の耐久試験をしたい", fields: [])
    log.write(
      .needUnmet(NeedUnmet(caseID: third, reason: .notInRegion, confidentiality: .open)),
      at: "2026-11-18T09:20:00+09:00")

    _ = log.open(
      "2026-A-0004", at: "2026-11-20T15:45:00+09:00", caller: Caller(company: "なかよし商店"), problem: "駐車場の場所を知りたい",
      kind: .office, fields: [])
    return log.events
  }()

  /// The ledger with one more case: what the desk is told after the journal took a draft.
  static func recorded(
    _ draft: ConsultationDraft, followUp: CivilDate?, outcome: Outcome? = nil, unmet: UnmetReason? = nil
  )
    -> (EventID, Ledger)
  {
    var log = SampleJournal(events: events)
    guard let number = CaseNumber("2026-A-0005") else { preconditionFailure("no number") }
    let id = log.write(
      .consultationOpened(draft.opening(number: number, coordinator: "mi", now: now)), at: "2026-11-24T09:15:00+09:00")
    var draft = draft
    draft.followUp = followUp
    if let referral = draft.referral(caseID: id) { log.write(.referralMade(referral), at: "2026-11-24T09:15:00+09:00") }
    if let unmet {
      log.write(
        .needUnmet(NeedUnmet(caseID: id, reason: unmet, confidentiality: .open)), at: "2026-11-24T09:15:00+09:00")
    }
    if let outcome {
      log.write(
        .consultationClosed(ConsultationClosed(caseID: id, outcome: outcome, confidentiality: .open)),
        at: "2026-11-24T09:15:00+09:00")
    }
    return (id, Ledger(log.events))
  }
}

/// Writes events one after another as one writer would.
struct SampleJournal {
  var events: [Event] = []

  @discardableResult
  mutating func write(_ body: EventBody, at time: String) -> EventID {
    let seq = events.count + 1
    guard let at = Timestamp(time, defaultOffset: .japan) else { preconditionFailure("no time: \(time)") }
    let header = EventHeader(
      id: EventID("e\(seq)"), writer: WriterID("w1"), seq: seq, clock: seq, at: at, occurredAt: nil, by: "mi")
    events.append(Event(header: header, body: body))
    return header.id
  }

  mutating func open(
    _ number: String, at time: String, caller: Caller, problem: String, kind: ConsultationKind = .technical,
    fields: [String]
  ) -> EventID {
    guard let number = CaseNumber(number) else { preconditionFailure("no number: \(number)") }
    return write(
      .consultationOpened(
        ConsultationOpened(
          number: number, kind: kind, channel: .phone, fields: fields, coordinator: "mi", caller: caller,
          problem: problem)),
      at: time)
  }

  static func target(_ key: String, _ id: String, _ service: ServiceKind) -> ReferralTarget {
    guard let record = SampleCatalog.catalog.record(id: id) else { preconditionFailure("no record: \(id)") }
    var target = ReferralTarget(snapshotOf: record, in: SampleCatalog.catalog, language: .japanese)
    target.key = key
    target.service = service
    return target
  }

  static func outsider(_ key: String) -> ReferralTarget {
    ReferralTarget(key: key, id: nil, name: "隣県の試験機関 000-9999-8888", mode: .informationOnly)
  }
}
