extension Ledger {
  /// What was known at the end of a day: only events recorded until then, on the council's clock, take effect.
  ///
  /// `at` decides, not `occurredAt`: a slip typed in a month later was not known before. O(n log n).
  package init(_ events: [Event], recordedUntil day: CivilDate, offset: UTCOffset) {
    self.init(events.filter { $0.header.at.date(at: offset) <= day })
  }
}
