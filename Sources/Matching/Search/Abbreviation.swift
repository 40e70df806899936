/// How well a short form fits a name: 東大 in 東京大学, 産総研 in 産業技術総合研究所, さんそうけん in its reading.
enum Abbreviation {
  /// The fit in 0...1, 0 where it is no abbreviation.
  ///
  /// The first letter must be the name's first; the others follow in order. Compounds are built of words of two kanji,
  /// so a letter at an even place begins a word and fits better than one inside a word; and the more of the name's
  /// words are spoken for, the better.
  static func fit(_ short: [UInt32], in name: ArraySlice<UInt32>) -> Double {
    guard short.count > 1, short.count * 2 <= name.count + 1, short.first == name.first else { return 0 }
    var place = name.startIndex
    var even = 0
    for letter in short {
      // A word's first letter if there is one ahead, else any.
      let ahead = name[place...].indices.filter { name[$0] == letter }
      guard let next = ahead.first(where: { ($0 - name.startIndex) % 2 == 0 }) ?? ahead.first else { return 0 }
      if (next - name.startIndex) % 2 == 0 { even += 1 }
      place = next + 1
    }
    let words = Double((name.count + 1) / 2)
    return 0.5 * Double(even) / Double(short.count) + 0.5 * min(1, Double(short.count) / words)
  }

  /// The fit of a kana short form: さんそうけん in さんぎょうぎじゅつそうごうけんきゅうしょ. It falls into pieces of two kana (a
  /// kanji's usual sound), each of which must follow in order; the first begins the reading.
  static func fitReading(_ short: [UInt32], in reading: ArraySlice<UInt32>) -> Double {
    guard short.count >= 4, short.count < reading.count, reading.starts(with: short.prefix(2)) else { return 0 }
    var place = reading.startIndex
    var pieces = 0
    var at = 0
    while at < short.count {
      // The longest piece that is met further on.
      var taken = 0
      for length in stride(from: min(4, short.count - at), through: 1, by: -1) {
        let piece = short[at..<at + length]
        let last = reading.endIndex - length
        guard place <= last else { continue }
        if let found = (place...last).first(where: { reading[$0..<$0 + length].elementsEqual(piece) }) {
          place = found + length
          taken = length
          break
        }
      }
      guard taken > 0 else { return 0 }
      at += taken
      pieces += 1
    }
    return Double(short.count) / Double(pieces) >= 1.5 ? 0.8 * Double(short.count) / Double(pieces * 4) + 0.1 : 0
  }

  /// The fit of Latin letters with a name's initials: all of them, or its last ones (AIST in "National Institute of
  /// Advanced Industrial Science and Technology", whose initials are NIAIST).
  static func fitInitials(_ short: [UInt32], in initials: ArraySlice<UInt32>) -> Double {
    guard short.count >= 3, initials.count >= short.count, initials.suffix(short.count).elementsEqual(short) else {
      return 0
    }
    return Double(short.count) / Double(initials.count)
  }
}
