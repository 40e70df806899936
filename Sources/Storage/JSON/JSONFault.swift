/// Where a JSON text breaks the grammar of RFC 8259, what would have been right there, and what stands there instead.
package struct JSONFault: Error, Sendable, Equatable {
  /// Bytes from the start of the text that was handed in; `TextRuler` turns it into line and column.
  package let offset: Int
  package let expected: JSONExpectation
  package let found: JSONFound

  package init(offset: Int, expected: JSONExpectation, found: JSONFound) {
    self.offset = offset
    self.expected = expected
    self.found = found
  }

  /// A fault at a place of a text; what was found is read from there.
  init(at offset: Int, in bytes: Span<UInt8>, expected: JSONExpectation) {
    let found = JSONFound(at: offset, in: bytes)
    // A byte that is no UTF-8 is the fault itself, whatever else would have been right there.
    let isUnreadable = if case .byte = found { true } else { false }
    self.init(offset: offset, expected: isUnreadable ? .utf8 : expected, found: found)
  }
}

/// What the grammar allows at the place of a fault.
package enum JSONExpectation: Sendable, Equatable {
  case value
  /// A member's key in quotation marks, or the end of an object that is still empty.
  case keyOrEnd
  /// A member's key after a comma.
  case key
  case colon
  case commaOrEndOfObject
  case commaOrEndOfArray
  /// A further element after a comma, e.g. where a comma stands before `]`.
  case element
  case endOfText
  /// A digit inside a number.
  case digit
  /// The closing quotation mark, before the end of the line or of the text.
  case closingQuote
  /// `"`, `\`, `/`, `b`, `f`, `n`, `r`, `t` or `u` after a backslash.
  case escape
  case fourHexDigits
  /// The other half of a surrogate pair (`\ud83d\ude00`).
  case surrogatePair
  /// A control character inside a string should have been written as an escape.
  case escapedControl
  case utf8
  /// No deeper nesting than `JSONReader.depthLimit`.
  case lessDepth
}

/// What stands at the place of a fault.
package enum JSONFound: Sendable, Equatable {
  case end
  case character(Unicode.Scalar)
  /// A byte that begins no UTF-8 sequence.
  case byte(UInt8)

  /// The scalar at a place; linear in nothing but the scalar.
  init(at offset: Int, in bytes: Span<UInt8>) {
    guard offset >= 0, offset < bytes.count else {
      self = .end
      return
    }
    let lead = bytes[offset]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let sequence = bytes.extracting(offset..<min(offset + length, bytes.count))
    guard let checked = try? UTF8Span(validating: sequence), let scalar = String(copying: checked).unicodeScalars.first
    else {
      self = .byte(lead)
      return
    }
    self = .character(scalar)
  }
}
