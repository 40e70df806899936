import Desk
import Domain
import Matching
import Testing

/// The council's own referrals, read as judged problems.
@Suite struct JournalTopicsTests {
  private static func target(_ id: String?, rank: Int? = nil) -> ReferralTarget {
    ReferralTarget(
      key: id ?? "9", id: id.flatMap { RecordID($0) }, name: id ?? "外部",
      found: rank.map { ReferralTarget.Found(rank: $0) })
  }

  private struct Log {
    var events: [Event] = []

    @discardableResult
    mutating func write(_ body: EventBody) -> EventID {
      let seq = events.count + 1
      let header = EventHeader(
        id: EventID("e\(seq)"), writer: WriterID("w"), seq: seq, clock: seq,
        at: Timestamp(seconds: 1_800_000_000 + seq, offset: .japan), occurredAt: nil, by: "mi")
      events.append(Event(header: header, body: body))
      return header.id
    }

    mutating func open(
      _ sequence: Int, _ problem: String?, kind: ConsultationKind = .technical,
      _ confidentiality: Confidentiality = .open, code: String = "A", to targets: [ReferralTarget]
    ) throws -> EventID {
      let code = try #require(WriterCode(code))
      let id = write(
        .consultationOpened(
          ConsultationOpened(
            number: CaseNumber(fiscalYear: 2026, code: code, sequence: sequence), kind: kind,
            confidentiality: confidentiality, coordinator: "mi", problem: problem)))
      write(.referralMade(ReferralMade(caseID: id, targets: targets, confidentiality: confidentiality)))
      return id
    }

    mutating func close(_ id: EventID, _ outcome: Outcome) {
      write(.consultationClosed(ConsultationClosed(caseID: id, outcome: outcome, confidentiality: .open)))
    }
  }

  @Test("grades follow the end of the case; who declined, free words, secrets and complaints answer nothing")
  func grades() throws {
    var log = Log()
    let solved = try log.open(1, "めっきが剥がれる", to: [Self.target("eq-a", rank: 2), Self.target("eq-b", rank: 5)])
    let declined = try log.open(2, "ひびが入る", to: [Self.target("eq-a", rank: 1), Self.target("eq-c", rank: 4)])
    _ = try log.open(3, "秘密の相談", .underNDA, to: [Self.target("eq-a")])
    _ = try log.open(4, "対応が悪い", kind: .complaint, to: [Self.target("eq-a")])
    _ = try log.open(5, "外の人だけ", to: [Self.target(nil)])
    let unsolved = try log.open(6, "臭う", to: [Self.target("eq-a")])
    let open = try log.open(7, "反る", to: [Self.target("eq-a")])
    log.close(solved, .solved)
    log.close(unsolved, .unsolved)
    let referral = try #require(Ledger(log.events)[declined]?.referrals.first?.event)
    log.write(
      .referralAnswered(
        ReferralAnswered(
          caseID: declined, referral: referral, target: "eq-a", state: .declined, confidentiality: .open)))
    let own = JournalTopics(Ledger(log.events).cases)
    #expect(own.topics.map(\.id) == ["2026-A-0001", "2026-A-0002", "2026-A-0007"])
    #expect(own.topics.map(\.text) == ["めっきが剥がれる", "ひびが入る", "反る"])
    #expect(
      own.judgements.grades == [
        "2026-A-0001": ["eq-a": 3, "eq-b": 3], "2026-A-0002": ["eq-c": 1], "2026-A-0007": ["eq-a": 1],
      ])
    #expect(own.cases == ["2026-A-0001": solved, "2026-A-0002": declined, "2026-A-0007": open])
    #expect(own.reciprocalRanksThen == [0.5, 0.25])
  }

  @Test("two cases of one number stay two topics")
  func doubledNumber() throws {
    var log = Log()
    let first = try log.open(1, "一つ目", to: [Self.target("eq-a")])
    let second = try log.open(1, "二つ目", to: [Self.target("eq-b")])
    let own = JournalTopics(Ledger(log.events).cases)
    #expect(own.topics.map(\.id) == ["2026-A-0001", "2026-A-0001#\(second.text)"])
    #expect(own.cases["2026-A-0001"] == first)
  }
}
