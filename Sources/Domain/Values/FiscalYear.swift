/// A council's year of account, named by the calendar year it starts in: fiscal 2026 is April 2026 to March 2027.
package struct FiscalYear: Sendable, Hashable, Comparable {
  package let year: Int
  /// The month it starts in, 1…12; 4 in Japan.
  package let startMonth: Int

  package init(year: Int, startMonth: Int) {
    self.year = year
    self.startMonth = min(max(startMonth, 1), 12)
  }

  /// The fiscal year that a day falls in.
  package init(of date: CivilDate, startMonth: Int) {
    self.init(year: date.month >= min(max(startMonth, 1), 12) ? date.year : date.year - 1, startMonth: startMonth)
  }

  /// Whether a day lies in this year.
  package func contains(_ date: CivilDate) -> Bool { FiscalYear(of: date, startMonth: startMonth) == self }

  package static func < (left: FiscalYear, right: FiscalYear) -> Bool { left.year < right.year }
}
