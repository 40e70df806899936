internal import Domain

/// The bytes of one turn: events that are written together, chained to what was written before.
struct JournalBatch {
  private(set) var events: [Event] = []
  /// Whole lines with their newlines.
  private(set) var journal: [UInt8] = []
  private(set) var payloads: [PayloadPart: [UInt8]] = [:]
  private(set) var seq: Int
  private(set) var head: String

  /// `seq` and `head` are the writer's last; `clock` is the largest that anybody's event has.
  init(_ new: [NewEvent], by writer: WriterID, after seq: Int, head: String, clock: Int, in system: SystemCalls) {
    self.seq = seq
    self.head = head
    var clock = clock
    for event in new {
      self.seq += 1
      // A clock at the end of its range (a foreign line can say anything) stays there; `seq` still orders.
      if clock < Int.max { clock += 1 }
      add(
        event,
        header: EventHeader(
          id: event.id, writer: writer, seq: self.seq, clock: clock, at: event.at, occurredAt: event.occurredAt,
          by: event.by),
        in: system)
    }
  }

  private mutating func add(_ new: NewEvent, header: EventHeader, in system: SystemCalls) {
    let parts = new.body.parts
    var seals = JournalLine.Seals()
    for (part, content) in [(PayloadPart.texts, parts.texts), (.private, parts.confidential)] where !content.isEmpty {
      let payload = PayloadLine(event: header.id, data: content)
        .written(salt: system.random(PayloadLine.saltLength))
      seals[part] = payload.seal
      payloads[part, default: []] += payload.bytes + [UInt8(ascii: "\n")]
    }
    let line = JournalLine(header: header, type: new.body.type, data: parts.data, seals: seals, previous: head).written
    head = line.sum
    journal += line.bytes + [UInt8(ascii: "\n")]
    events.append(Event(header: header, body: EventBody(type: new.body.type, parts: parts)))
  }
}
