package import Domain

/// The two files beside the journal that hold what must not stand in it.
package enum PayloadPart: String, Sendable, Hashable, CaseIterable {
  /// What was said: shared with the council, erasable.
  case texts
  /// Who said it, and words under NDA: never shared in clear.
  case `private`

  /// The name of the folder in the data folder.
  package var folder: String { rawValue }
}

/// The written form of an event's payload, one line of `texts/<writer>.jsonl` or `private/<writer>.jsonl` (DESIGN §3,
/// fixed): `{"id":<event id>,"salt":<32 hex digits>,"data":{…}}`.
///
/// The journal holds only the line's digest. The salt keeps a short text from being guessed by trying digests, so that
/// an erased line is gone.
package struct PayloadLine: Sendable, Equatable {
  /// Bytes of salt: as many as make guessing hopeless.
  package static let saltLength = 16

  package let event: EventID
  package let data: JSONObject

  package init(event: EventID, data: JSONObject) {
    self.event = event
    self.data = data
  }

  /// The line as it is written, without its newline, and the digest that seals it.
  package func written(salt: [UInt8]) -> (bytes: [UInt8], seal: String) {
    let bytes = JSONWriter.line(
      .object(["id": .string(event.text), "salt": .string(Sodium.hex(salt)), "data": .object(data)]))
    return (bytes, Sodium.digest(bytes))
  }

  /// Reads a line's members; `data` is left empty where it is no object.
  init(_ members: JSONObject) throws(LineFault) {
    guard let id = members["id"]?.string else { throw .lacks("id") }
    self.init(event: EventID(id), data: members["data"]?.object ?? [:])
  }
}
