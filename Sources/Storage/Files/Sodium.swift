internal import CSodium

/// What the room takes from libsodium: digests and randomness.
package enum Sodium {
  /// The library asks to be told once before use; a failure would mean that the system gives no randomness, and then
  /// its functions stop the process themselves rather than give guessable bytes.
  private static let isReady = sodium_init() >= 0

  /// SHA-256 in lower-case hex (64 digits).
  package static func digest(_ bytes: ArraySlice<UInt8>) -> String {
    _ = isReady
    var digest = [UInt8](repeating: 0, count: 32)
    bytes.withUnsafeBufferPointer { input in
      _ = crypto_hash_sha256(&digest, input.baseAddress, UInt64(input.count))
    }
    return hex(digest)
  }

  package static func digest(_ bytes: [UInt8]) -> String { digest(bytes[...]) }

  /// Bytes that nobody can guess.
  package static func randomBytes(_ count: Int) -> [UInt8] {
    _ = isReady
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// Two lower-case digits a byte.
  package static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
