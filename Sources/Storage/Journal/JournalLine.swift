package import Domain

/// The written form of an event, one line of `journal/<writer>.jsonl` (DESIGN §3, fixed: what is written is read for
/// ever).
///
/// ```
/// {"v":1,"id":"…","writer":"…","seq":1,"clock":1,"at":"…","occurredAt":"…","by":"…","type":"…","data":{…},
///  "sealed":{"texts":"…","private":"…"},"prev":"…","sum":"…"}
/// ```
/// On one line, in this order, without white space. `occurredAt` stands only where the event happened at another time
/// than it was recorded; `sealed` only where there is a payload, with only the parts that exist. `sum`, the last key, is
/// the SHA-256 in lower-case hex of the line's raw bytes before `,"sum"`; `prev` is the `sum` of the line before, and
/// `""` in the first. Timestamps are `YYYY-MM-DDTHH:MM:SS±HH:MM`.
///
/// Keys that are not listed here are passed over; nothing rewrites a line, so they are kept.
package struct JournalLine: Sendable, Equatable {
  /// The major version that this program writes and fully understands.
  package static let version = 1

  package let version: Int
  package let header: EventHeader
  package let type: String
  package let data: JSONObject
  package let seals: Seals
  /// The `sum` of the line before, `""` in the first.
  package let previous: String

  /// Digests of the raw payload lines, without their newline, that belong to an event.
  package struct Seals: Sendable, Equatable {
    package var texts: String?
    package var `private`: String?

    package init(texts: String? = nil, private: String? = nil) {
      self.texts = texts
      self.private = `private`
    }

    package subscript(part: PayloadPart) -> String? {
      get { part == .texts ? texts : `private` }
      set { if part == .texts { texts = newValue } else { `private` = newValue } }
    }
  }

  package init(
    header: EventHeader, type: String, data: JSONObject, seals: Seals, previous: String,
    version: Int = JournalLine.version
  ) {
    self.version = version
    self.header = header
    self.type = type
    self.data = data
    self.seals = seals
    self.previous = previous
  }

  /// The line as it is written, without its newline, and its sum.
  package var written: (bytes: [UInt8], sum: String) {
    let sealed: JSONObject = [
      "texts": seals.texts.map(JSONValue.string), "private": seals.private.map(JSONValue.string),
    ]
    let members: JSONObject = [
      "v": .int(version), "id": .string(header.id.text), "writer": .string(header.writer.text),
      "seq": .int(header.seq), "clock": .int(header.clock), "at": .string(header.at.iso),
      "occurredAt": header.occurredAt.map { .string($0.iso) }, "by": .string(header.by), "type": .string(type),
      "data": .object(data), "sealed": sealed.isEmpty ? nil : .object(sealed), "prev": .string(previous),
    ]
    var bytes = JSONWriter.line(.object(members))
    bytes.removeLast()
    let sum = Sodium.digest(bytes)
    bytes.append(contentsOf: JournalLine.ending(sum: Array(sum.utf8)))
    return (bytes, sum)
  }
}

extension JournalLine {
  /// `,"sum":"`, 64 digits, `"}`.
  private static let endingLength = 74

  private static func ending(sum: [UInt8]) -> [UInt8] { Array(#","sum":""#.utf8) + sum + Array(#""}"#.utf8) }

  /// The sum that a line ends with, nil where it does not end as every line does; whether it is the right one is
  /// another question (`isSound`).
  static func claimedSum(of line: Span<UInt8>) -> String? {
    guard line.count > endingLength else { return nil }
    let start = line.count - endingLength
    let sum = (0..<64).map { line[start + 8 + $0] }
    let isHex = sum.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard isHex, ends(line, with: ending(sum: sum)) else { return nil }
    return String(decoding: sum, as: UTF8.self)
  }

  /// Whether a line says exactly what its writer wrote: it ends with the digest of everything before.
  static func isSound(_ line: Span<UInt8>) -> Bool {
    guard line.count > endingLength else { return false }
    let covered = line.extracting(0..<line.count - endingLength)
    return ends(line, with: ending(sum: Sodium.hexDigits(of: Sodium.rawDigest(covered))))
  }

  private static func ends(_ line: Span<UInt8>, with ending: [UInt8]) -> Bool {
    let start = line.count - ending.count
    for place in ending.indices where line[start + place] != ending[place] { return false }
    return true
  }
}

extension JournalLine {
  /// Reads a line's members; what is wrong with them where it can't be an event.
  init(_ members: JSONObject) throws(LineFault) {
    func text(_ key: String) throws(LineFault) -> String {
      guard let text = members[key]?.string else { throw .lacks(key) }
      return text
    }
    func count(_ key: String) throws(LineFault) -> Int {
      guard let count = members[key]?.int, count > 0 else { throw .lacks(key) }
      return count
    }
    func moment(_ key: String) throws(LineFault) -> Timestamp {
      guard let moment = Timestamp(try text(key), defaultOffset: .japan) else { throw .lacks(key) }
      return moment
    }
    let sealed = members["sealed"]?.object
    self.init(
      header: EventHeader(
        id: EventID(try text("id")), writer: WriterID(try text("writer")), seq: try count("seq"),
        clock: try count("clock"), at: try moment("at"),
        occurredAt: members["occurredAt"] == nil ? nil : try moment("occurredAt"), by: try text("by")),
      type: try text("type"), data: members["data"]?.object ?? [:],
      seals: Seals(texts: sealed?["texts"]?.string, private: sealed?["private"]?.string),
      previous: try text("prev"), version: try count("v"))
  }
}
