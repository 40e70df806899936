package import Domain

/// Writes values as JSON text: the compact form for a line of a journal, the laid-out form for files that people read.
///
/// Only `"`, `\` and control characters are escaped; everything else, Japanese and U+2028 too, stands as it is. Numbers
/// are written in the spelling they were read in. Reading the text again gives an equal value. Linear.
package enum JSONWriter {
  /// The value on one line without white space and without a line end.
  package static func line(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return bytes
  }

  /// The value over several lines, two blanks a level, with a line end. What is short and simple (a list of words, a
  /// wording in two languages) keeps to one line of at most `width` bytes.
  package static func laidOut(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    layOut(value, indent: 0, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// A line's length in the laid-out form; Japanese counts three bytes, so it is some 40 characters of it.
  private static let width = 120

  /// Appends the compact form.
  package static func append(_ value: JSONValue, to bytes: inout [UInt8]) {
    append(value, spaced: false, to: &bytes)
  }

  private static func append(_ value: JSONValue, spaced: Bool, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .number(let spelling): bytes.append(contentsOf: spelling.utf8)
    case .string(let text): append(text, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (place, element) in elements.enumerated() {
        if place > 0 { bytes.append(contentsOf: (spaced ? ", " : ",").utf8) }
        append(element, spaced: spaced, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object):
      bytes.append(UInt8(ascii: "{"))
      for (place, member) in object.members.enumerated() {
        if place > 0 { bytes.append(contentsOf: (spaced ? ", " : ",").utf8) }
        append(member.key, to: &bytes)
        bytes.append(contentsOf: (spaced ? ": " : ":").utf8)
        append(member.value, spaced: spaced, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func layOut(_ value: JSONValue, indent: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    if value.isSimple {
      append(value, spaced: true, to: &bytes)
      if bytes.count - start <= width { return }
      bytes.removeSubrange(start...)
    }
    switch value {
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (place, element) in elements.enumerated() {
        breakLine(after: place > 0, indent: indent + 1, in: &bytes)
        layOut(element, indent: indent + 1, to: &bytes)
      }
      breakLine(after: false, indent: indent, in: &bytes)
      bytes.append(UInt8(ascii: "]"))
    case .object(let object):
      bytes.append(UInt8(ascii: "{"))
      for (place, member) in object.members.enumerated() {
        breakLine(after: place > 0, indent: indent + 1, in: &bytes)
        append(member.key, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        layOut(member.value, indent: indent + 1, to: &bytes)
      }
      breakLine(after: false, indent: indent, in: &bytes)
      bytes.append(UInt8(ascii: "}"))
    case .null, .bool, .number, .string:
      append(value, spaced: true, to: &bytes)
    }
  }

  private static func breakLine(after comma: Bool, indent: Int, in bytes: inout [UInt8]) {
    if comma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * 2))
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if needsNoEscape(text.utf8Span.span) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 { appendEscaped(byte, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsNoEscape(_ units: Span<UInt8>) -> Bool {
    for place in units.indices {
      let unit = units[place]
      if unit < 0x20 || unit == UInt8(ascii: "\"") || unit == UInt8(ascii: "\\") { return false }
    }
    return true
  }

  private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
    case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0..<0x20:
      bytes.append(contentsOf: byte < 0x10 ? #"\u000"#.utf8 : #"\u00"#.utf8)
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    default: bytes.append(byte)
    }
  }
}

extension JSONValue {
  /// Whether it holds nothing that holds something: a scalar, or an array or object of scalars.
  fileprivate var isSimple: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array(let elements): elements.allSatisfy(\.isScalar)
    case .object(let object): object.members.count <= 4 && object.members.allSatisfy(\.value.isScalar)
    }
  }

  private var isScalar: Bool {
    switch self {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }
}
