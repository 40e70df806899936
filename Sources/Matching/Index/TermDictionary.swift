/// Numbers the terms of an index: term key → 0, 1, 2 … in the order of first sight.
///
/// Open addressing with linear probing. A place holds the upper half of the key beside the number, so that a look-up
/// goes to memory once for the place and once to confirm; term keys are already well mixed, so their low bits are the
/// place to look. At a load of at most one half it reads 1.5 places.
struct TermDictionary: Sendable {
  /// Terms by number.
  private(set) var keys: [UInt64] = []
  /// Upper half of the key, and number + 1, by place; 0 where free. A power of two long.
  private var places: [UInt64]
  private var mask: Int

  init() {
    places = [UInt64](repeating: 0, count: 1 << 12)
    mask = places.count - 1
  }

  var count: Int { keys.count }

  /// The number of a term, nil where it is unknown.
  func number(of key: UInt64) -> Int? {
    var place = Int(truncatingIfNeeded: key) & mask
    while places[place] != 0 {
      if let number = number(at: place, of: key) { return number }
      place = (place + 1) & mask
    }
    return nil
  }

  /// The number of a term, a new one where it is unknown.
  mutating func intern(_ key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key) & mask
    while places[place] != 0 {
      if let number = number(at: place, of: key) { return number }
      place = (place + 1) & mask
    }
    keys.append(key)
    places[place] = Self.upperHalf(key) | UInt64(keys.count)
    if keys.count * 2 > places.count { grow() }
    return keys.count - 1
  }

  private func number(at place: Int, of key: UInt64) -> Int? {
    guard Self.upperHalf(places[place]) == Self.upperHalf(key) else { return nil }
    let number = Int(truncatingIfNeeded: places[place] & 0xFFFF_FFFF) - 1
    return keys[number] == key ? number : nil
  }

  private static func upperHalf(_ key: UInt64) -> UInt64 { key & 0xFFFF_FFFF_0000_0000 }

  private mutating func grow() {
    mask = places.count * 2 - 1
    places = [UInt64](repeating: 0, count: mask + 1)
    for number in keys.indices {
      var place = Int(truncatingIfNeeded: keys[number]) & mask
      while places[place] != 0 { place = (place + 1) & mask }
      places[place] = Self.upperHalf(keys[number]) | UInt64(number + 1)
    }
  }
}
