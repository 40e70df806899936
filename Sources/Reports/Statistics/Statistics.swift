package import Domain

/// How many cases and introductions a period had, counted one way.
///
/// A case counts on the day its call came, on the council's clock. Stage, outcome and coordinator are the current ones,
/// one a case. An introduction (紹介) is one target of one referral. Only 技術相談 count, but for the cut by kind,
/// whose lines count every kind. The total is the same for every cut: each 技術相談 of the period once, with all its
/// introductions.
package struct Statistics: Sendable, Equatable {
  /// Cases and introductions.
  package struct Count: Sendable, Hashable {
    package var cases = 0
    package var referrals = 0

    package init(cases: Int = 0, referrals: Int = 0) {
      self.cases = cases
      self.referrals = referrals
    }
  }

  /// One value of what is counted by.
  package struct Line: Sendable, Equatable {
    /// A month `2026-11`, a year `2026`, a code, an id, a word of a scale; `none`, and `open` for an outcome.
    package let key: String
    /// The institution's name in its newest snapshot; nil for other cuts.
    package let name: String?
    package let count: Count
  }

  package let cut: StatisticsCut
  package let period: ReportingPeriod
  /// Along the calendar or the scale; else the most cases first. Only keys that occur.
  package let lines: [Line]
  package let total: Count

  /// One pass over the cases, and a dictionary for the cut.
  /// - Parameters:
  ///   - offset: the council's clock, which decides the day of a case.
  ///   - startMonth: in which a fiscal year begins, 1…12.
  package init(
    _ cases: [Case], by cut: StatisticsCut, in period: ReportingPeriod = ReportingPeriod(), offset: UTCOffset,
    startMonth: Int
  ) {
    var tally = StatisticsTally(cut: cut, startMonth: startMonth)
    for item in cases {
      let day = item.openedAt.date(at: offset)
      if period.contains(day) { tally.take(item, on: day) }
    }
    self.cut = cut
    self.period = period
    total = tally.total
    lines = tally.counts.map { Line(key: $0.key, name: tally.names[$0.key], count: $0.value) }
      .sorted { Statistics.stands($0, before: $1, by: cut) }
  }

  private static func stands(_ left: Line, before right: Line, by cut: StatisticsCut) -> Bool {
    // By number, `none` still ends the list.
    let places = (cut.place(of: left.key) ?? 0, cut.place(of: right.key) ?? 0)
    if places.0 != places.1 { return places.0 < places.1 }
    if cut.place(of: left.key) == nil, left.count != right.count {
      return (left.count.cases, left.count.referrals) > (right.count.cases, right.count.referrals)
    }
    return left.key < right.key
  }
}
