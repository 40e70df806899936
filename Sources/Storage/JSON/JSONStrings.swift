extension JSONReader {
  /// The text of the string that begins at `place`, which is at its opening quotation mark.
  ///
  /// A string without escapes, nearly every one, is copied in one piece.
  mutating func string(in bytes: Span<UInt8>) throws(JSONFault) -> String {
    place += 1
    var start = place
    var pieces = ""
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        let last = try text(start..<place, of: bytes)
        place += 1
        return pieces.isEmpty ? last : pieces + last
      }
      if byte == UInt8(ascii: "\\") {
        pieces += try text(start..<place, of: bytes)
        pieces.unicodeScalars.append(try escaped(in: bytes))
        start = place
      } else if byte < 0x20 {
        // The text before is judged first, so that faults are told in the order of the file.
        _ = try text(start..<place, of: bytes)
        let endsLine = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        throw JSONFault(at: place, in: bytes, expected: endsLine ? .closingQuote : .escapedControl)
      } else {
        place += 1
      }
    }
    _ = try text(start..<place, of: bytes)
    throw JSONFault(at: place, in: bytes, expected: .closingQuote)
  }

  /// A part of the text as a string; the fault is at the first byte that is no UTF-8.
  func text(_ range: Range<Int>, of bytes: Span<UInt8>) throws(JSONFault) -> String {
    do {
      return String(copying: try UTF8Span(validating: bytes.extracting(range)))
    } catch {
      let offset = range.lowerBound + error.byteOffsets.lowerBound
      throw JSONFault(offset: offset, expected: .utf8, found: .byte(bytes[offset]))
    }
  }

  /// The scalar of an escape; `place` is at its backslash and then behind it.
  private mutating func escaped(in bytes: Span<UInt8>) throws(JSONFault) -> Unicode.Scalar {
    let start = place
    place += 1
    guard place < bytes.count else { throw JSONFault(at: place, in: bytes, expected: .escape) }
    let letter = bytes[place]
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw JSONFault(at: place - 1, in: bytes, expected: .escape)
    }
    let unit = try codeUnit(in: bytes)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // One half of a pair (D800…DFFF is no scalar): the second half must follow.
    guard unit < 0xDC00, place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u")
    else { throw JSONFault(at: start, in: bytes, expected: .surrogatePair) }
    place += 2
    let second = try codeUnit(in: bytes)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSONFault(at: start, in: bytes, expected: .surrogatePair) }
    return scalar
  }

  private mutating func codeUnit(in bytes: Span<UInt8>) throws(JSONFault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard place < bytes.count, let digit = hexDigit(bytes[place]) else {
        throw JSONFault(at: place, in: bytes, expected: .fourHexDigits)
      }
      unit = unit << 4 | digit
      place += 1
    }
    return unit
  }
}

/// The value of a hexadecimal digit of either case.
private func hexDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}
