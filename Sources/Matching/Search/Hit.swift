/// A record that was found, with its score.
package struct Hit: Sendable, Equatable {
  package let record: RecordNumber
  /// In units of `Relevance.unitsPerPoint`, adjustments included.
  package let units: Int
  /// What was added or taken after the sum, each with its reason.
  package let adjustments: [Adjustment]

  package init(record: RecordNumber, units: Int, adjustments: [Adjustment] = []) {
    self.record = record
    self.units = units
    self.adjustments = adjustments
  }

  /// The score as shown. Exact: the unit is a power of two.
  package var score: Double { Double(units) / Double(Relevance.unitsPerPoint) }

  /// The hit with one more adjustment; its score stays above 0, so that what was found stays found.
  func adjusted(_ why: Contribution.Why, by change: Int) -> Hit {
    let change = max(change, 1 - units)
    guard change != 0 else { return self }
    return Hit(record: record, units: units + change, adjustments: adjustments + [Adjustment(why: why, units: change)])
  }
}

/// What a hit got or lost for what it is, not for what was met in it.
package struct Adjustment: Sendable, Equatable {
  package let why: Contribution.Why
  package let units: Int

  package init(why: Contribution.Why, units: Int) {
    self.why = why
    self.units = units
  }
}
