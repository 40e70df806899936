/// Takes the ending off an English word, lightly, so that measuring, measured and measurement meet.
///
/// One plural ending, then the longest suffix of one list that leaves three letters with a vowel, then a doubled
/// consonant and a last e, i or y. The suffixes are those of M. F. Porter, "An algorithm for suffix stripping" (1980);
/// the single longest-match pass is that of J. B. Lovins (1968). A stem is a key and no word: it is never shown.
struct EnglishStemmer: Sendable {
  /// A stem keeps at least this many letters, so that short words and abbreviations stay whole.
  private static let shortestStem = 3

  /// Suffixes by their last letter (a = 0), the longest first.
  private let suffixes: [[[UInt32]]]

  init() {
    let list = """
      ational tional ization isation iveness fulness ousness ability ibility ation ment ance ence ness ful ingly edly \
      ically ical ity ic ive ious ous able ible er or ing ed ion ally al ely ly ist ism
      """
    var table = [[[UInt32]]](repeating: [], count: 26)
    for suffix in list.split(separator: " ") {
      let letters = suffix.unicodeScalars.map(\.value)
      guard let last = letters.last, last >= 0x61, last <= 0x7A else { continue }
      table[Int(last - 0x61)].append(letters)
    }
    suffixes = table.map { $0.sorted { $0.count > $1.count } }
  }

  /// Cuts `word` (folded scalars) down to its stem. Words with other letters than a–z are left alone.
  func stem(_ word: inout [UInt32]) {
    guard word.count > Self.shortestStem, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return }
    dropPlural(&word)
    let plain = word.count
    if let last = word.last, last >= 0x61, last <= 0x7A {
      for suffix in suffixes[Int(last - 0x61)] {
        let rest = word.count - suffix.count
        guard rest >= Self.shortestStem, word[rest...].elementsEqual(suffix), word[..<rest].contains(where: isVowel)
        else { continue }
        word.removeLast(suffix.count)
        break
      }
    }
    // pitting → pitt → pit; but steel, press, buzz.
    if word.count < plain, word.count > 3, let last = word.last, last == word[word.count - 2],
      ![0x6C, 0x73, 0x7A].contains(last)
    {
      word.removeLast()
    }
    if word.count > 3, let last = word.last, [0x65, 0x69, 0x79].contains(last) { word.removeLast() }
  }

  private func dropPlural(_ word: inout [UInt32]) {
    guard word.last == 0x73 else { return }  // s
    let before = word[word.count - 2]
    if ends(word, "ies"), word.count > 4 {
      word.removeLast(3)
      word.append(0x79)
    } else if ends(word, "sses") || ends(word, "shes") || ends(word, "ches") || ends(word, "xes") {
      word.removeLast(2)
    } else if ends(word, "sis"), word.count > 5 {
      word.removeLast(2)  // analysis, synthesis; their plurals arrive at the same stem
    } else if before != 0x73, before != 0x75, before != 0x69 {
      word.removeLast()  // not after s, u, i: glass, modulus, tennis
    }
  }

  private func ends(_ word: [UInt32], _ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard word.count >= length else { return false }
    return suffix.withUTF8Buffer { bytes in
      for index in 0..<length where word[word.count - length + index] != UInt32(bytes[index]) { return false }
      return true
    }
  }

  private func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }
}
