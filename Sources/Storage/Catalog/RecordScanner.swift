import Domain

/// Takes record after record out of a catalog file that is an array (or one object), and goes on behind a broken one.
///
/// A record itself is read strictly: one that breaks the grammar is lost as a whole. What is forgiven, and told, is what
/// lies between records: a comma that is missing or too many, an end that is missing, objects without brackets round
/// them. Linear in the text.
struct RecordScanner {
  enum Piece: Equatable {
    case record(JSONValue, start: Int, doubleKeys: [JSONReader.DoubleKey])
    /// A record that is no JSON.
    case broken(JSONFault, start: Int)
    /// A fault between records; nothing is lost by it alone.
    case fault(JSONFault)
  }

  private enum State {
    case start
    /// Behind `[` (which may end at once) or a comma.
    case element(mayEnd: Bool)
    /// Behind a record.
    case separator
    /// Behind a broken record, at what looks like the next one's beginning: no fault is told twice.
    case resumed
    /// Behind the value of the file.
    case tail
    case ended
  }

  private var state: State = .start
  /// Of the next byte; behind the list's end where there are no more pieces.
  private(set) var place = 0
  /// The list is a member of an object: what follows it is no fault of the list.
  private let isMember: Bool
  /// Objects stand one after the other without brackets; that was told once.
  private var isLoose = false

  init() { isMember = false }

  /// For a list that stands at this place as a member of an object.
  init(memberAt place: Int) {
    self.place = place
    isMember = true
  }

  /// The list's own end was met.
  var hasEnded: Bool { if case .tail = state { true } else { false } }

  /// The next piece, nil at the end.
  mutating func next(in bytes: Span<UInt8>) -> Piece? {
    while true {
      skipSpace(in: bytes)
      let byte = place < bytes.count ? bytes[place] : nil
      switch (state, byte) {
      case (.ended, _), (.tail, nil), (.resumed, nil): return nil
      case (.tail, _) where isMember: return nil
      case (.start, UInt8(ascii: "[")?): step(to: .element(mayEnd: true))
      case (.start, _): return element(in: bytes, then: .tail)
      case (.element(mayEnd: true), UInt8(ascii: "]")?), (.separator, UInt8(ascii: "]")?),
        (.resumed, UInt8(ascii: "]")?):
        step(to: .tail)
      case (.element(mayEnd: false), UInt8(ascii: "]")?):
        defer { step(to: .tail) }
        return .fault(JSONFault(at: place, in: bytes, expected: .element))
      case (.element, UInt8(ascii: ",")?):
        defer { step(to: .element(mayEnd: false)) }
        return .fault(JSONFault(at: place, in: bytes, expected: .value))
      case (.element, nil):
        state = .ended
        return .fault(JSONFault(at: place, in: bytes, expected: .value))
      case (.element, _): return element(in: bytes, then: .separator)
      case (.separator, UInt8(ascii: ",")?): step(to: .element(mayEnd: false))
      case (.resumed, UInt8(ascii: ",")?): step(to: .element(mayEnd: true))
      case (.resumed, _): return element(in: bytes, then: .separator)
      case (.separator, _), (.tail, _):
        if let piece = unexpected(byte, in: bytes) { return piece }
      }
    }
  }

  private mutating func step(to next: State) {
    state = next
    place += 1
  }

  private mutating func skipSpace(in bytes: Span<UInt8>) {
    var reader = JSONReader(at: place == 0 ? byteOrderMark(of: bytes) : place)
    reader.skipSpace(in: bytes)
    place = reader.place
  }

  private mutating func element(in bytes: Span<UInt8>, then next: State) -> Piece {
    let start = place
    var reader = JSONReader(at: start)
    do {
      let value = try reader.value(in: bytes)
      place = reader.place
      state = next
      return .record(value, start: start, doubleKeys: reader.doubleKeys)
    } catch {
      place = resumption(after: start, fault: error.offset, in: bytes)
      // A bracket that was never closed may have swallowed the next records whole: then they are taken out again.
      if place == bytes.count { place = resumption(after: start, fault: start + 1, in: bytes) }
      state = .resumed
      return .broken(error, start: start)
    }
  }

  /// Something else than a comma or an end stands behind a record.
  private mutating func unexpected(_ byte: UInt8?, in bytes: Span<UInt8>) -> Piece? {
    let isInArray = if case .separator = state { true } else { false }
    let fault = JSONFault(at: place, in: bytes, expected: isInArray ? .commaOrEndOfArray : .endOfText)
    switch byte {
    case UInt8(ascii: "{")?:
      let isKnown = isLoose
      if !isInArray { isLoose = true }
      state = .resumed
      return isKnown ? nil : .fault(fault)
    case nil:
      state = .ended
      return isLoose ? nil : .fault(fault)
    default:
      place = resumption(after: place, fault: place, isBehindRecord: true, in: bytes)
      state = isInArray ? .resumed : .ended
      return .fault(fault)
    }
  }
}

extension RecordScanner {
  /// Where reading can go on behind a broken record that began at `start`, not before `fault`: at the comma or bracket
  /// behind it, or at a next record's beginning; else the end of the text.
  ///
  /// `isBehindRecord`: what is broken is the separator, so the next `{` begins a record. Brackets are matched loosely; a
  /// `]` too many ends the list only where the text ends behind it. Two things help where they do not match: a string
  /// never goes over a line's end, and a line that opens an object at the broken record's own indentation is taken for
  /// the next record.
  private func resumption(
    after start: Int, fault: Int, isBehindRecord: Bool = false, in bytes: Span<UInt8>
  ) -> Int {
    let indent = RecordScanner.indentation(of: start, in: bytes)
    var open: [UInt8] = []
    var hasClosed = isBehindRecord
    var isInString = false
    var previous: UInt8 = 0
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\n") {
        isInString = false
        if let indent, previous != UInt8(ascii: ":"), previous != UInt8(ascii: "["),
          let next = RecordScanner.record(behind: place, indent: indent, in: bytes), next >= fault
        {
          return next
        }
      } else if isInString {
        if byte == UInt8(ascii: "\""), previous != UInt8(ascii: "\\") { isInString = false }
      } else if byte == UInt8(ascii: "\"") {
        isInString = true
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        if open.isEmpty, hasClosed, place >= fault { return place }
        open.append(byte)
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        // `}` is `{` + 2 and `]` is `[` + 2.
        if let opened = open.lastIndex(of: byte - 2) {
          open.removeSubrange(opened...)
          hasClosed = open.isEmpty
        } else if byte == UInt8(ascii: "]"), open.isEmpty, place >= fault, isLast(place, in: bytes) {
          return place
        }
      } else if byte == UInt8(ascii: ","), open.isEmpty, place >= fault, place > start {
        return place
      }
      if !isSpace(byte) { previous = byte == previous && byte == UInt8(ascii: "\\") ? 0 : byte }
      place += 1
    }
    return bytes.count
  }

  /// Whether only white space follows, and the end of the object where the list is in one.
  private func isLast(_ place: Int, in bytes: Span<UInt8>) -> Bool {
    var reader = JSONReader(at: place + 1)
    reader.skipSpace(in: bytes)
    if isMember, reader.take(UInt8(ascii: "}"), in: bytes) { reader.skipSpace(in: bytes) }
    return reader.place == bytes.count
  }

  /// The white space before a place on its line; nil where anything else stands there.
  private static func indentation(of start: Int, in bytes: Span<UInt8>) -> Int? {
    var place = start
    while place > 0, bytes[place - 1] == 0x20 || bytes[place - 1] == 0x09 { place -= 1 }
    return place == 0 || bytes[place - 1] == UInt8(ascii: "\n") ? start - place : nil
  }

  /// The place of a `{` that stands behind a line end and exactly that much white space.
  private static func record(behind lineEnd: Int, indent: Int, in bytes: Span<UInt8>) -> Int? {
    let place = lineEnd + 1 + indent
    guard place < bytes.count, bytes[place] == UInt8(ascii: "{") else { return nil }
    for before in lineEnd + 1..<place where bytes[before] != 0x20 && bytes[before] != 0x09 { return nil }
    return place
  }
}
