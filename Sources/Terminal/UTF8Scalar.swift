/// The scalar that some bytes begin with, told apart from damage and from what has not come yet.
enum UTF8Scalar: Equatable {
  case scalar(Unicode.Scalar, length: Int)
  /// So many bytes are no UTF-8.
  case invalid(length: Int)
  /// A right beginning, but the bytes end.
  case incomplete

  /// Reads the first scalar; `bytes` is not empty.
  static func first(of bytes: ArraySlice<UInt8>) -> UTF8Scalar {
    guard let lead = bytes.first else { return .incomplete }
    let length =
      switch lead {
      case 0x00...0x7F: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    if length == 0 { return .invalid(length: 1) }
    var count = 1
    for byte in bytes.dropFirst().prefix(length - 1) {
      guard (0x80...0xBF).contains(byte) else { return .invalid(length: count) }
      count += 1
    }
    if count < length { return .incomplete }
    // The decoder checks what is left: overlong forms, surrogates, beyond U+10FFFF.
    guard let text = String(validating: bytes.prefix(length), as: UTF8.self), let scalar = text.unicodeScalars.first
    else { return .invalid(length: length) }
    return .scalar(scalar, length: length)
  }
}
