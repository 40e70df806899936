import Domain
import Reports
import Testing

/// Figures over a small log that was counted by hand.
@Suite struct StatisticsTests {
  /// Four calls: one at the turn of the fiscal year to two targets, one of two fields that was handed on and closed,
  /// one office question with a referral, one consultation without field or referral.
  private static let log: SampleCases = {
    var log = SampleCases()
    let kogyo = ("inst-kogyo", "工業技術センター")
    let first = log.open("2025-A-0001", at: "2026-03-31T23:59:59+09:00", problem: "濁る", fields: ["plastics"])
    log.refer(
      first,
      to: [SampleCases.target("eq-1", "電子顕微鏡", institution: kogyo), SampleCases.target(nil, "社外", institution: nil)],
      at: "2026-04-02T09:00:00+09:00")
    let second = log.open("2026-A-0001", at: "2026-03-31T15:00:00Z", problem: "割れる", fields: ["metal", "surface"])
    log.refer(
      second,
      to: [
        SampleCases.target("eq-2", "硬さ計", institution: kogyo),
        SampleCases.target("eq-1", "電子顕微鏡", institution: ("inst-kogyo", "新・工業技術センター")),
        SampleCases.target("re-1", "教授", institution: ("inst-uni", "青葉大学")),
      ], at: "2026-04-02T10:00:00+09:00")
    log.write(.stageReached(StageReached(caseID: second, stage: .testing)), at: "2026-05-01T09:00:00+09:00")
    log.write(.caseTaken(CaseTaken(caseID: second, coordinator: "te")), at: "2026-05-01T09:00:00+09:00")
    log.write(
      .consultationClosed(ConsultationClosed(caseID: second, outcome: .lead, confidentiality: .open)),
      at: "2026-06-01T09:00:00+09:00")
    let third = log.call("2026-A-0002", at: "2026-05-02T09:00:00+09:00", Caller())
    log.write(
      .consultationAmended(ConsultationAmended(caseID: third, kind: .office, confidentiality: .open)),
      at: "2026-05-02T09:01:00+09:00")
    log.refer(third, to: [SampleCases.target(nil, "県庁", institution: nil)], at: "2026-05-02T09:05:00+09:00")
    log.open("2026-A-0003", at: "2026-05-31T23:59:00+09:00", problem: "異音")
    return log
  }()

  private func figures(_ cut: StatisticsCut, _ period: ReportingPeriod = ReportingPeriod()) -> Statistics {
    Statistics(Ledger(Self.log.events).cases, by: cut, in: period, offset: .japan, startMonth: 4)
  }

  @Test(
    "each cut's lines are those counted by hand, in the order of the calendar, the scale or the number",
    arguments: [
      (StatisticsCut.month, ["2026-03 1 2", "2026-04 1 3", "2026-05 1 0"]),
      (.fiscalYear, ["2025 1 2", "2026 2 3"]),
      (.field, ["metal 1 3", "surface 1 3", "plastics 1 2", "none 1 0"]),
      (.institution, ["inst-kogyo 2 3", "inst-uni 1 1", "none 2 1"]),
      (.coordinator, ["mi 2 2", "te 1 3"]),
      (.stage, ["相談 1 0", "紹介 1 2", "依頼試験・機器利用 1 3"]),
      (.outcome, ["手がかり 1 3", "open 2 2"]), (.prefecture, ["none 3 5"]), (.channel, ["none 3 5"]),
      (.companySize, ["none 3 5"]), (.kind, ["技術相談 3 5", "事務問合せ 1 1"]),
    ])
  func byHand(cut: StatisticsCut, lines: [String]) {
    #expect(figures(cut).lines.map { "\($0.key) \($0.count.cases) \($0.count.referrals)" } == lines)
    #expect(figures(cut).total == Statistics.Count(cases: 3, referrals: 5))
  }

  @Test("an institution is called as it was in the newest case")
  func institutionName() {
    #expect(figures(.institution).lines.first?.name == "新・工業技術センター")
  }

  @Test("a period holds its first and last day, on the council's clock")
  func period() throws {
    let april = try #require(ReportingPeriod(month: "2026-04"))
    #expect(figures(.month, april).total == Statistics.Count(cases: 1, referrals: 3))
    let year = ReportingPeriod(FiscalYear(year: 2025, startMonth: 4))
    #expect(figures(.month, year).total == Statistics.Count(cases: 1, referrals: 2))
    #expect(year.from?.iso == "2025-04-01" && year.to?.iso == "2026-03-31")
    let quarter = try #require(ReportingPeriod(FiscalYear(year: 2026, startMonth: 4), quarter: 4))
    #expect(quarter.from?.iso == "2027-01-01" && quarter.to?.iso == "2027-03-31")
    let december = try #require(ReportingPeriod(month: "2026-12"))
    #expect(december.to?.iso == "2026-12-31")
    #expect(ReportingPeriod(month: "2026-13") == nil && ReportingPeriod(month: "2026-1") == nil)
    #expect(ReportingPeriod(FiscalYear(year: 2026, startMonth: 4), quarter: 5) == nil)
  }

  @Test("as of a day, what was recorded later is not known, whenever it happened, and a later withdrawal is not either")
  func asOf() throws {
    var log = Self.log
    let opening = try #require(log.events.first)
    log.write(.withdrawn(Withdrawn(event: opening.id)), at: "2026-07-01T09:00:00+09:00")
    func lines(_ day: String, _ cut: StatisticsCut) throws -> [String] {
      let ledger = Ledger(log.events, recordedUntil: try #require(CivilDate(day)), offset: .japan)
      return Statistics(ledger.cases, by: cut, offset: .japan, startMonth: 4).lines.map {
        "\($0.key) \($0.count.cases)"
      }
    }
    #expect(try lines("2026-04-01", .stage) == ["相談 2"])
    #expect(try lines("2026-05-31", .outcome) == ["open 3"])
    #expect(try lines("2026-06-30", .outcome) == ["手がかり 1", "open 2"])
    #expect(try lines("2026-07-01", .outcome) == ["手がかり 1", "open 1"])
  }
}
