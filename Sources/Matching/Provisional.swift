package struct RecordNumber: Hashable, Sendable { package var rawValue: UInt32 }
package struct Hit: Sendable, Equatable { package var record: RecordNumber; package var score: Int }
