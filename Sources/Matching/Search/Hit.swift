/// A record that was found, with its score.
package struct Hit: Sendable, Equatable {
  package let record: RecordNumber
  /// In units of `Relevance.unitsPerPoint`.
  package let units: Int

  package init(record: RecordNumber, units: Int) {
    self.record = record
    self.units = units
  }

  /// The score as shown. Exact: the unit is a power of two.
  package var score: Double { Double(units) / Double(Relevance.unitsPerPoint) }
}
