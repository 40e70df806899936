import Domain
import Reports
import Testing

/// What holds for figures of any log.
@Suite struct StatisticsLaws {
  private static let seeds: [UInt64] = Array(1...12)

  @Test("the total is the same for every cut, and is every technical consultation once", arguments: seeds)
  func total(seed: UInt64) {
    let cases = Ledger(RandomLog(seed: seed, cases: 60).log.events).cases
    let technical = cases.filter { $0.kind == .technical }
    let expected = Statistics.Count(
      cases: technical.count, referrals: technical.reduce(0) { $0 + $1.targets.count })
    for cut in StatisticsCut.allCases {
      #expect(Statistics(cases, by: cut, offset: .japan, startMonth: 4).total == expected, "\(cut)")
    }
  }

  @Test("cuts without overlap add up to the total, the others to no less", arguments: seeds)
  func sums(seed: UInt64) {
    let cases = Ledger(RandomLog(seed: seed, cases: 60).log.events).cases
    for cut in StatisticsCut.allCases where cut != .kind {
      let figures = Statistics(cases, by: cut, offset: .japan, startMonth: 4)
      let sum = figures.lines.reduce(0) { $0 + $1.count.cases }
      let referrals = figures.lines.reduce(0) { $0 + $1.count.referrals }
      if cut.overlaps {
        #expect(sum >= figures.total.cases && referrals >= figures.total.referrals, "\(cut)")
      } else {
        #expect(sum == figures.total.cases && referrals == figures.total.referrals, "\(cut)")
      }
      // Each introduction went to one institution, known or not.
      if cut == .institution { #expect(referrals == figures.total.referrals) }
    }
  }

  @Test("by kind every case counts, and 技術相談 is the total", arguments: seeds)
  func kinds(seed: UInt64) {
    let cases = Ledger(RandomLog(seed: seed, cases: 60).log.events).cases
    let figures = Statistics(cases, by: .kind, offset: .japan, startMonth: 4)
    #expect(figures.lines.reduce(0) { $0 + $1.count.cases } == cases.count)
    #expect(figures.lines.first { $0.key == "技術相談" }?.count ?? Statistics.Count() == figures.total)
  }

  @Test("months that follow each other add up to the whole", arguments: seeds)
  func periods(seed: UInt64) throws {
    let cases = Ledger(RandomLog(seed: seed, cases: 60).log.events).cases
    let whole = Statistics(cases, by: .month, offset: .japan, startMonth: 4)
    for line in whole.lines {
      let month = try #require(ReportingPeriod(month: line.key))
      #expect(Statistics(cases, by: .stage, in: month, offset: .japan, startMonth: 4).total == line.count)
    }
    let years = Statistics(cases, by: .fiscalYear, offset: .japan, startMonth: 4)
    for line in years.lines {
      let year = try #require(Int(line.key))
      let period = ReportingPeriod(FiscalYear(year: year, startMonth: 4))
      #expect(Statistics(cases, by: .outcome, in: period, offset: .japan, startMonth: 4).total == line.count)
    }
  }

  @Test("the order in which cases are handed in makes no difference", arguments: seeds)
  func order(seed: UInt64) {
    let cases = Ledger(RandomLog(seed: seed, cases: 40).log.events).cases
    for cut in StatisticsCut.allCases {
      let lines = Statistics(cases, by: cut, offset: .japan, startMonth: 4).lines.map { [$0.key, "\($0.count)"] }
      let reversed = Statistics(cases.reversed(), by: cut, offset: .japan, startMonth: 4).lines
      #expect(reversed.map { [$0.key, "\($0.count)"] } == lines)
    }
  }
}
