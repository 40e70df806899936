/// A text out of a file, fit to stand in a sentence: in one line, without what would steer a terminal or turn the
/// direction of writing, and not longer than `limit` characters.
func shown(_ text: String, limit: Int = 60) -> String {
  var result = ""
  for scalar in text.prefix(limit).unicodeScalars { result += shown(scalar) }
  return text.count > limit ? result + "…" : result
}

/// A character as it can be shown: itself, or `U+0007` for one that is not seen but does something.
func shown(_ scalar: Unicode.Scalar) -> String {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  default: return String(scalar)
  }
}

/// A byte as two hexadecimal digits, `0x8B`.
func hex(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "0x" + (digits.count < 2 ? "0" : "") + digits
}
