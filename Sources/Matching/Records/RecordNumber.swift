/// A record's place in the index: 0, 1, 2 … in the order in which records were given to the builder.
///
/// Records are given in the order of their ids, so that a tie broken by number is broken by id.
package struct RecordNumber: Sendable, Hashable, Comparable {
  package let rawValue: UInt32

  package init(_ rawValue: UInt32) { self.rawValue = rawValue }

  package static func < (left: RecordNumber, right: RecordNumber) -> Bool { left.rawValue < right.rawValue }
}
