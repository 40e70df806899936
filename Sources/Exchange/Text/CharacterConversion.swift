internal import Glibc

/// The C library's character conversion (iconv) as a function of bytes.
enum CharacterConversion {
  /// What was converted, and the offset of the first bytes that could not be; nil where all could.
  struct Result {
    var bytes: [UInt8]
    var stop: Int?
  }

  /// Converts from one encoding to another, both by iconv's names. An unknown name converts nothing and stops at 0.
  ///
  /// Each conversion opens its own descriptor: it takes microseconds, and nothing is shared.
  static func convert(_ bytes: [UInt8], from source: String, to target: String) -> Result {
    guard let descriptor = iconv_open(target, source), Int(bitPattern: descriptor) != -1 else {
      return Result(bytes: [], stop: 0)
    }
    defer { iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var result = Result(bytes: [], stop: nil)
    result.bytes.reserveCapacity(bytes.count + bytes.count / 2)
    input.withUnsafeMutableBufferPointer { buffer in
      var next = buffer.baseAddress
      var left = buffer.count
      while left > 0 {
        guard convertChunk(&next, &left, by: descriptor, into: &result.bytes) else {
          result.stop = buffer.count - left
          return
        }
      }
    }
    return result
  }

  /// One call of iconv with room for 64 KiB; false where it met bytes that it can't convert.
  private static func convertChunk(
    _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, by descriptor: iconv_t, into bytes: inout [UInt8]
  ) -> Bool {
    let room = 65_536
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: room) { output in
      var place = output.baseAddress
      var free = room
      let isStopped = iconv(descriptor, &next, &left, &place, &free) == -1 && errno != E2BIG
      bytes.append(contentsOf: output.prefix(room - free).lazy.map { UInt8(bitPattern: $0) })
      return !isStopped
    }
  }
}
