package import Domain

/// An event that is to be recorded; its writer, count and clock are given when it is written.
package struct NewEvent: Sendable, Equatable {
  package var id: EventID
  package var at: Timestamp
  package var occurredAt: Timestamp?
  /// The coordinator's code.
  package var by: String
  package var body: EventBody

  package init(id: EventID, at: Timestamp, occurredAt: Timestamp? = nil, by: String, body: EventBody) {
    self.id = id
    self.at = at
    self.occurredAt = occurredAt
    self.by = by
    self.body = body
  }
}

/// What a writer may know while it holds the lock: everything written up to now, and its own letters.
package struct AppendTurn: Sendable {
  package let ledger: Ledger
  package let writer: WriterID
  package let code: WriterCode

  /// The number for this writer's next case of a fiscal year. Nobody else takes it while the turn lasts.
  package func nextNumber(fiscalYear: Int) -> CaseNumber { ledger.nextNumber(fiscalYear: fiscalYear, code: code) }
}

extension EventID {
  /// A UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds since 1970, 74 random bits.
  package static func random(milliseconds: Int, in system: SystemCalls = .real) -> EventID {
    var bytes = system.random(16)
    for place in 0..<6 { bytes[place] = UInt8(truncatingIfNeeded: milliseconds >> (8 * (5 - place))) }
    bytes[6] = 0x70 | bytes[6] & 0x0F
    bytes[8] = 0x80 | bytes[8] & 0x3F
    let hex = Array(Sodium.hex(bytes))
    return EventID(
      [hex[0..<8], hex[8..<12], hex[12..<16], hex[16..<20], hex[20..<32]].map { String($0) }.joined(separator: "-"))
  }
}
