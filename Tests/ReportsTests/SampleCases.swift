import Domain

/// A journal of a few cases for the history's tests; each event sees all before it.
struct SampleCases {
  private(set) var events: [Event] = []

  @discardableResult
  mutating func write(_ body: EventBody, at time: String) -> EventID {
    let seq = events.count + 1
    guard let at = Timestamp(time, defaultOffset: .japan) else { preconditionFailure("no time: \(time)") }
    let header = EventHeader(
      id: EventID("e\(seq)"), writer: WriterID("w1"), seq: seq, clock: seq, at: at, occurredAt: nil, by: "mi")
    events.append(Event(header: header, body: body))
    return header.id
  }

  @discardableResult
  mutating func open(
    _ number: String, at time: String, company: String? = nil, problem: String, fields: [String] = [],
    coordinator: String = "mi", note: String? = nil
  ) -> EventID {
    guard let number = CaseNumber(number) else { preconditionFailure("no number: \(number)") }
    return write(
      .consultationOpened(
        ConsultationOpened(
          number: number, fields: fields, coordinator: coordinator, caller: Caller(company: company), problem: problem,
          note: note)), at: time)
  }

  /// A call of somebody, without more.
  @discardableResult
  mutating func call(_ number: String, at time: String, _ caller: Caller) -> EventID {
    guard let number = CaseNumber(number) else { preconditionFailure("no number: \(number)") }
    return write(
      .consultationOpened(
        ConsultationOpened(number: number, coordinator: "mi", caller: caller, problem: "相談")), at: time)
  }

  mutating func refer(_ caseID: EventID, to targets: [ReferralTarget], at time: String) {
    write(.referralMade(ReferralMade(caseID: caseID, targets: targets, confidentiality: .open)), at: time)
  }

  static func target(_ id: String?, _ name: String, institution: (String, String)?) -> ReferralTarget {
    ReferralTarget(
      key: "1", id: id.flatMap { RecordID($0) }, name: name, institutionID: institution.flatMap { RecordID($0.0) },
      institution: institution?.1)
  }

  /// Four cases: one at midnight in Japan, one before the fiscal year's turn, one referred, one of another coordinator.
  static let ledger: Ledger = {
    var log = SampleCases()
    log.open(
      "2025-A-0031", at: "2026-03-31T23:59:59+09:00", company: "株式会社サーバー", problem: "ＳＵＳ304の溶接割れ", fields: ["metal"])
    log.open(
      "2026-A-0001", at: "2026-03-31T15:00:00Z", company: "架空鍍金", problem: "めっきが剥がれる", fields: ["surface", "metal"])
    let third = log.open("2026-A-0002", at: "2026-11-24T09:00:00+09:00", company: "見本精機", problem: "異音がする", note: "急ぎ")
    log.refer(
      third, to: [target("eq-sem", "走査電子顕微鏡", institution: ("inst-kogyo", "みどり県工業技術センター"))],
      at: "2026-11-24T09:10:00+09:00")
    log.write(.stageReached(StageReached(caseID: third, stage: .testing)), at: "2026-11-25T09:00:00+09:00")
    log.write(
      .contactNoted(CaseWords(caseID: third, note: "軸受けの交換で収まった", confidentiality: .open)),
      at: "2026-11-26T09:00:00+09:00")
    log.open("2026-B-0001", at: "2026-11-24T09:00:00+09:00", problem: "透明な接着剤", coordinator: "te")
    return Ledger(log.events)
  }()
}
