/// A moment and the offset of the clock it was read from, in whole seconds: `2026-11-24T09:12:33+09:00`.
///
/// Two timestamps of the same moment on different clocks are different values but compare as neither earlier.
package struct Timestamp: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int
  package let offset: UTCOffset

  package init(seconds: Int, offset: UTCOffset) {
    self.seconds = seconds
    self.offset = offset
  }

  /// Reads `YYYY-MM-DDTHH:MM[:SS[.fraction]]` with `Z` or `±HH:MM`; without a zone the given offset is taken, and a
  /// bare date is its midnight. A space may stand for the `T`.
  package init?(_ text: String, defaultOffset: UTCOffset) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)) else { return nil }
    var second = 0
    var offset = defaultOffset
    if bytes.count > 10 {
      guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "), bytes.count >= 16,
        let hour = decimal(bytes[11..<13]), hour < 24, bytes[13] == UInt8(ascii: ":"),
        let minute = decimal(bytes[14..<16]), minute < 60
      else { return nil }
      second = hour * 3600 + minute * 60
      var place = 16
      if place < bytes.count, bytes[place] == UInt8(ascii: ":") {
        guard bytes.count >= 19, let value = decimal(bytes[17..<19]), value < 60 else { return nil }
        second += value
        place = 19
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
          repeat { place += 1 } while place < bytes.count && (0x30...0x39).contains(bytes[place])
        }
      }
      if place < bytes.count {
        guard let read = UTCOffset(String(decoding: bytes[place...], as: UTF8.self)) else { return nil }
        offset = read
      }
    }
    self.init(seconds: date.daysSinceEpoch * 86_400 + second - offset.minutes * 60, offset: offset)
  }

  private var localSeconds: Int { seconds + offset.minutes * 60 }

  /// The day on this timestamp's own clock.
  package var date: CivilDate { CivilDate(daysSinceEpoch: localSeconds.flooredQuotient(by: 86_400)) }

  /// The day on another clock: the council's `utcOffset` decides "today" and the fiscal year.
  package func date(at offset: UTCOffset) -> CivilDate { Timestamp(seconds: seconds, offset: offset).date }

  /// `HH:MM` on this timestamp's own clock.
  package var hourAndMinute: String {
    let second = localSeconds - localSeconds.flooredQuotient(by: 86_400) * 86_400
    return "\(padded(second / 3600, to: 2)):\(padded(second / 60 % 60, to: 2))"
  }

  /// `YYYY-MM-DDTHH:MM:SS±HH:MM`.
  package var iso: String {
    let second = localSeconds - localSeconds.flooredQuotient(by: 86_400) * 86_400
    return "\(date.iso)T\(hourAndMinute):\(padded(second % 60, to: 2))\(offset.iso)"
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}

/// How far a clock stands from UTC, in minutes: `+09:00` for Japan.
package struct UTCOffset: Sendable, Hashable {
  /// −1439…1439.
  package let minutes: Int

  /// Japan's clock, the default of `desk.json`.
  package static let japan = UTCOffset(uncheckedMinutes: 540)

  private init(uncheckedMinutes: Int) { minutes = uncheckedMinutes }

  /// Reads `Z` or `±HH:MM`.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    if bytes == [UInt8(ascii: "Z")] {
      minutes = 0
      return
    }
    guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      let hour = decimal(bytes[1..<3]), hour < 24, bytes[3] == UInt8(ascii: ":"),
      let minute = decimal(bytes[4..<6]), minute < 60
    else { return nil }
    minutes = (hour * 60 + minute) * (bytes[0] == UInt8(ascii: "-") ? -1 : 1)
  }

  /// `±HH:MM`.
  package var iso: String {
    let size = abs(minutes)
    return "\(minutes < 0 ? "-" : "+")\(padded(size / 60, to: 2)):\(padded(size % 60, to: 2))"
  }
}

extension Int {
  /// Division that rounds down, so that moments before 1970 fall on the right day.
  func flooredQuotient(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
