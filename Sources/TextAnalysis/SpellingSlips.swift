/// The words from which one slip of the finger makes a word that was typed: candidates for what was meant.
///
/// A slip is a letter left out, a letter too many, a wrong letter, or two neighbours exchanged; the first letter is
/// taken to be right, as it nearly always is (Damerau 1964; Pollock and Zamora 1984). The candidates are made from what
/// was typed, 54 n of them, and looked up one by one, so that the words that they are looked up in need no table of
/// their own and may be any number.
package enum SpellingSlips {
  /// How ready a finger is for a slip, the readiest first.
  package enum Slip: Int, Sendable, Comparable {
    /// Two neighbours exchanged, or a letter doubled or not: corosion.
    case slight
    /// A letter left out, or one too many.
    case missing
    /// Another letter.
    case wrong

    package static func < (left: Slip, right: Slip) -> Bool { left.rawValue < right.rawValue }
  }

  /// Words longer than this are not looked at.
  package static let longest = 24

  private static let letters: ClosedRange<UInt32> = 0x61...0x7A

  /// Calls `body` with each candidate for a word in folded scalars, which must be letters a–z; some come twice. Nothing
  /// for fewer than two letters or more than `longest`. 54 n calls.
  package static func each(of word: [UInt32], _ body: (Slip, [UInt32]) -> Void) {
    guard word.count > 1, word.count <= longest, word.allSatisfy(letters.contains) else { return }
    var meant = word
    for place in 1..<word.count {
      // One too many was typed.
      meant.remove(at: place)
      let isDoubled = word[place] == word[place - 1]
      body(isDoubled ? .slight : .missing, meant)
      meant.insert(word[place], at: place)
      if place + 1 < word.count, word[place] != word[place + 1] {
        meant.swapAt(place, place + 1)
        body(.slight, meant)
        meant.swapAt(place, place + 1)
      }
      for letter in letters where letter != word[place] {
        meant[place] = letter
        body(.wrong, meant)
      }
      meant[place] = word[place]
    }
    // One was left out, at each place behind the first letter; beside its like it was not doubled.
    for place in 1...word.count {
      meant.insert(0, at: place)
      for letter in letters {
        meant[place] = letter
        let isDoubled = letter == word[place - 1] || place < word.count && letter == word[place]
        body(isDoubled ? .slight : .missing, meant)
      }
      meant.remove(at: place)
    }
  }
}
