package import Domain

/// The days that figures are taken from; an end that is nil is open.
package struct ReportingPeriod: Sendable, Hashable {
  /// First and last day, both within.
  package let from: CivilDate?
  package let to: CivilDate?

  package init(from: CivilDate? = nil, to: CivilDate? = nil) {
    self.from = from
    self.to = to
  }

  /// A fiscal year: twelve months from its start month on.
  package init(_ year: FiscalYear) {
    self.init(firstMonth: (year.year, year.startMonth), months: 12)
  }

  /// One of the four quarters of a fiscal year, 1…4; nil for another number.
  package init?(_ year: FiscalYear, quarter: Int) {
    guard (1...4).contains(quarter) else { return nil }
    let month = year.startMonth - 1 + (quarter - 1) * 3
    self.init(firstMonth: (year.year + month / 12, month % 12 + 1), months: 3)
  }

  /// A calendar month, `YYYY-MM`; nil for another form and for months that do not exist.
  package init?(month text: String) {
    guard text.utf8.count == 7, let first = CivilDate(text + "-01") else { return nil }
    self.init(firstMonth: (first.year, first.month), months: 1)
  }

  private init(firstMonth: (year: Int, month: Int), months: Int) {
    let end = firstMonth.month - 1 + months
    from = CivilDate(year: firstMonth.year, month: firstMonth.month, day: 1)
    to = CivilDate(year: firstMonth.year + end / 12, month: end % 12 + 1, day: 1)?.adding(days: -1)
  }

  package func contains(_ day: CivilDate) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }
}
