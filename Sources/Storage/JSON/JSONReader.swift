package import Domain

/// Reads JSON text (RFC 8259, strictly) into values that remember the order of members and the spelling of numbers.
///
/// A reader is a place in a text that is handed to each call, so one reader can take value after value out of a file
/// and every offset is the file's own. Recursive descent; linear in the text. Nesting ends at `depthLimit`, far above any
/// real file and far below what a stack holds.
package struct JSONReader: Sendable {
  /// The deepest nesting of arrays and objects that is read.
  package static let depthLimit = 512

  /// The offset of the next byte to read. After a fault, where the reader gave up; go on with a new reader then.
  package var place: Int
  /// Keys that stand twice in one object, in the order of the text. The value keeps both; look-up takes the last.
  package private(set) var doubleKeys: [DoubleKey] = []
  private var depth = 0

  /// A key at its second place.
  package struct DoubleKey: Sendable, Equatable {
    package let key: String
    /// Of the key's opening quotation mark.
    package let offset: Int
  }

  package init(at place: Int = 0) { self.place = place }

  /// The one value of a whole text; a byte order mark before it is passed over.
  package static func read(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(at: byteOrderMark(of: bytes))
    let value = try reader.value(in: bytes)
    try reader.end(in: bytes)
    return value
  }

  /// The one value of a text.
  package static func read(_ text: String) throws(JSONFault) -> JSONValue { try read(Array(text.utf8).span) }

  /// The next value and the white space before it.
  package mutating func value(in bytes: Span<UInt8>) throws(JSONFault) -> JSONValue {
    skipSpace(in: bytes)
    guard place < bytes.count else { throw JSONFault(at: place, in: bytes, expected: .value) }
    switch bytes[place] {
    case UInt8(ascii: "\""): return .string(try string(in: bytes))
    case UInt8(ascii: "{"): return .object(try object(in: bytes))
    case UInt8(ascii: "["): return .array(try array(in: bytes))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number(in: bytes))
    case UInt8(ascii: "t"): return try word("true", meaning: .bool(true), in: bytes)
    case UInt8(ascii: "f"): return try word("false", meaning: .bool(false), in: bytes)
    case UInt8(ascii: "n"): return try word("null", meaning: .null, in: bytes)
    default: throw JSONFault(at: place, in: bytes, expected: .value)
    }
  }

  /// Passes over white space and makes sure that nothing follows.
  package mutating func end(in bytes: Span<UInt8>) throws(JSONFault) {
    skipSpace(in: bytes)
    guard place >= bytes.count else { throw JSONFault(at: place, in: bytes, expected: .endOfText) }
  }

  /// Passes over blanks, tabs and line ends.
  package mutating func skipSpace(in bytes: Span<UInt8>) {
    while place < bytes.count, isSpace(bytes[place]) { place += 1 }
  }

  /// Takes a byte if it is the next one.
  mutating func take(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }
}

extension JSONReader {
  private mutating func enter(in bytes: Span<UInt8>) throws(JSONFault) {
    guard depth < JSONReader.depthLimit else { throw JSONFault(at: place, in: bytes, expected: .lessDepth) }
    depth += 1
    place += 1
    skipSpace(in: bytes)
  }

  private mutating func object(in bytes: Span<UInt8>) throws(JSONFault) -> JSONObject {
    try enter(in: bytes)
    var members: [JSONObject.Member] = []
    var keys = KeySieve()
    if !take(UInt8(ascii: "}"), in: bytes) {
      repeat {
        skipSpace(in: bytes)
        let start = place
        guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else {
          throw JSONFault(at: start, in: bytes, expected: members.isEmpty ? .keyOrEnd : .key)
        }
        let key = try string(in: bytes)
        if keys.isDouble(key, among: members) { doubleKeys.append(DoubleKey(key: key, offset: start)) }
        skipSpace(in: bytes)
        guard take(UInt8(ascii: ":"), in: bytes) else { throw JSONFault(at: place, in: bytes, expected: .colon) }
        members.append(JSONObject.Member(key: key, value: try value(in: bytes)))
        skipSpace(in: bytes)
      } while take(UInt8(ascii: ","), in: bytes)
      guard take(UInt8(ascii: "}"), in: bytes) else {
        throw JSONFault(at: place, in: bytes, expected: .commaOrEndOfObject)
      }
    }
    depth -= 1
    return JSONObject(members)
  }

  private mutating func array(in bytes: Span<UInt8>) throws(JSONFault) -> [JSONValue] {
    try enter(in: bytes)
    var elements: [JSONValue] = []
    if !take(UInt8(ascii: "]"), in: bytes) {
      repeat {
        skipSpace(in: bytes)
        if !elements.isEmpty, place < bytes.count, bytes[place] == UInt8(ascii: "]") {
          throw JSONFault(at: place, in: bytes, expected: .element)
        }
        elements.append(try value(in: bytes))
        skipSpace(in: bytes)
      } while take(UInt8(ascii: ","), in: bytes)
      guard take(UInt8(ascii: "]"), in: bytes) else {
        throw JSONFault(at: place, in: bytes, expected: .commaOrEndOfArray)
      }
    }
    depth -= 1
    return elements
  }

  private mutating func word(
    _ word: StaticString, meaning value: JSONValue, in bytes: Span<UInt8>
  ) throws(JSONFault) -> JSONValue {
    let length = word.utf8CodeUnitCount
    let matches =
      place + length <= bytes.count
      && word.withUTF8Buffer { letters in
        var same = true
        for step in 0..<length where letters[step] != bytes[place + step] { same = false }
        return same
      }
    guard matches else { throw JSONFault(at: place, in: bytes, expected: .value) }
    place += length
    return value
  }

  /// The spelling of a number: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  private mutating func number(in bytes: Span<UInt8>) throws(JSONFault) -> String {
    let start = place
    _ = take(UInt8(ascii: "-"), in: bytes)
    if !take(UInt8(ascii: "0"), in: bytes) { try digits(in: bytes) }
    if take(UInt8(ascii: "."), in: bytes) { try digits(in: bytes) }
    if take(UInt8(ascii: "e"), in: bytes) || take(UInt8(ascii: "E"), in: bytes) {
      _ = take(UInt8(ascii: "+"), in: bytes) || take(UInt8(ascii: "-"), in: bytes)
      try digits(in: bytes)
    }
    return try text(start..<place, of: bytes)
  }

  private mutating func digits(in bytes: Span<UInt8>) throws(JSONFault) {
    let start = place
    while place < bytes.count, bytes[place] >= UInt8(ascii: "0"), bytes[place] <= UInt8(ascii: "9") { place += 1 }
    guard place > start else { throw JSONFault(at: place, in: bytes, expected: .digit) }
  }
}

/// Finds keys that stand twice without comparing each with each: a key whose mark was not seen before is new.
private struct KeySieve {
  private var marks: UInt64 = 0
  /// Kept only for objects larger than the marks can tell apart.
  private var all: Set<String> = []

  mutating func isDouble(_ key: String, among members: [JSONObject.Member]) -> Bool {
    if members.count >= 64 {
      if all.isEmpty { all = Set(members.map(\.key)) }
      return !all.insert(key).inserted
    }
    let units = key.utf8
    let mark: UInt64 = 1 &<< (UInt64(units.first ?? 0) &* 5 ^ UInt64(units.last ?? 0) &* 11 ^ UInt64(units.count))
    defer { marks |= mark }
    return marks & mark != 0 && members.contains { $0.key == key }
  }
}

/// Whether a byte is one of JSON's four kinds of white space.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
