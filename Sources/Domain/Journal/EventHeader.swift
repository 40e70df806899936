/// The id of an event: a UUIDv7 in lower-case hex with hyphens; also names the case that the event opens.
package struct EventID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func < (left: EventID, right: EventID) -> Bool { left.text < right.text }

  package var description: String { text }
}

/// A writer: one user on one host for one folder; the name of its files in `journal/`, `texts/` and `private/`.
package struct WriterID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func < (left: WriterID, right: WriterID) -> Bool { left.text < right.text }

  package var description: String { text }
}

/// Who wrote an event, when, and where it stands in the order of all events (DESIGN §3, fixed).
package struct EventHeader: Sendable, Equatable {
  package let id: EventID
  package let writer: WriterID
  /// The writer's own count, from 1 without gaps.
  package let seq: Int
  /// Lamport clock: one more than the largest its writer had seen, so that what was written knowing another event
  /// comes after it whatever the wall clocks say.
  package let clock: Int
  /// When it was recorded.
  package let at: Timestamp
  /// When it happened, where that is another time (a slip written on paper).
  package let occurredAt: Timestamp?
  /// The coordinator's code.
  package let by: String

  package init(
    id: EventID, writer: WriterID, seq: Int, clock: Int, at: Timestamp, occurredAt: Timestamp?, by: String
  ) {
    self.id = id
    self.writer = writer
    self.seq = seq
    self.clock = clock
    self.at = at
    self.occurredAt = occurredAt
    self.by = by
  }

  /// When it happened: `occurredAt`, else `at`.
  package var happened: Timestamp { occurredAt ?? at }

  /// The order in which events apply: (clock, writer, seq).
  package static func applies(_ left: EventHeader, before right: EventHeader) -> Bool {
    (left.clock, left.writer, left.seq) < (right.clock, right.writer, right.seq)
  }
}

/// One event of the journal: its header and what it says.
package struct Event: Sendable, Equatable {
  package let header: EventHeader
  package let body: EventBody

  package init(header: EventHeader, body: EventBody) {
    self.header = header
    self.body = body
  }

  package var id: EventID { header.id }
}
