package import Domain
import Glibc

/// Where time and chance come from: the real ones in the program, fixed ones in tests.
package struct Stamps: Sendable {
  /// Milliseconds since 1970.
  package let milliseconds: @Sendable () -> Int64
  /// Sixty-four random bits.
  package let random: @Sendable () -> UInt64

  package init(milliseconds: @escaping @Sendable () -> Int64, random: @escaping @Sendable () -> UInt64) {
    self.milliseconds = milliseconds
    self.random = random
  }

  /// The machine's clock and its random numbers.
  package static let real = Stamps(
    milliseconds: {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    },
    random: {
      var generator = SystemRandomNumberGenerator()
      return generator.next()
    })

  /// The moment on the council's clock.
  package func now(_ offset: UTCOffset) -> Timestamp {
    Timestamp(seconds: Int(milliseconds() / 1000), offset: offset)
  }

  /// A new event id: UUID version 7 (RFC 9562 §5.7), 48 bits of milliseconds, then 74 random bits.
  package func eventID() -> EventID {
    let time = UInt64(bitPattern: milliseconds()) & 0xFFFF_FFFF_FFFF
    let high = time << 16 | 0x7000 | random() & 0x0FFF
    let low = 0x8000_0000_0000_0000 | random() & 0x3FFF_FFFF_FFFF_FFFF
    let digits = hex(high) + hex(low)
    func part(_ start: Int, _ length: Int) -> Substring { digits.dropFirst(start).prefix(length) }
    return EventID("\(part(0, 8))-\(part(8, 4))-\(part(12, 4))-\(part(16, 4))-\(part(20, 12))")
  }

  private func hex(_ value: UInt64) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
