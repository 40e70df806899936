/// A record that was found, with its score.
package struct Hit: Sendable, Equatable {
  package let record: RecordNumber
  /// In units of `Relevance.unitsPerPoint`, after the deduction.
  package let units: Int
  /// What it lost because the same way stands above it.
  package let deduction: Int

  package init(record: RecordNumber, units: Int, deduction: Int = 0) {
    self.record = record
    self.units = units
    self.deduction = deduction
  }

  /// The score as shown. Exact: the unit is a power of two.
  package var score: Double { Double(units) / Double(Relevance.unitsPerPoint) }
}
