internal import CSodium

/// What the room takes from libsodium: digests and randomness.
package enum Sodium {
  /// The library asks to be told once before use; a failure would mean that the system gives no randomness, and then
  /// its functions stop the process themselves rather than give guessable bytes.
  private static let isReady = sodium_init() >= 0

  /// SHA-256 in lower-case hex (64 digits).
  package static func digest(_ bytes: Span<UInt8>) -> String {
    String(decoding: hexDigits(of: rawDigest(bytes)), as: UTF8.self)
  }

  package static func digest(_ bytes: [UInt8]) -> String { digest(bytes.span) }

  /// SHA-256 as 32 bytes.
  static func rawDigest(_ bytes: Span<UInt8>) -> [UInt8] {
    _ = isReady
    var digest = [UInt8](repeating: 0, count: 32)
    bytes.withUnsafeBufferPointer { input in
      _ = crypto_hash_sha256(&digest, input.baseAddress, UInt64(input.count))
    }
    return digest
  }

  /// Bytes that nobody can guess.
  package static func randomBytes(_ count: Int) -> [UInt8] {
    _ = isReady
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// Two lower-case digits a byte.
  package static func hex(_ bytes: [UInt8]) -> String { String(decoding: hexDigits(of: bytes), as: UTF8.self) }

  /// The same as ASCII.
  static func hexDigits(of bytes: [UInt8]) -> [UInt8] {
    var digits = [UInt8](repeating: 0, count: bytes.count * 2)
    for place in bytes.indices {
      digits[2 * place] = digit(bytes[place] >> 4)
      digits[2 * place + 1] = digit(bytes[place] & 15)
    }
    return digits
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
