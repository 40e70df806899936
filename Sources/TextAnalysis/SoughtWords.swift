/// Words typed to find an entry of a short list: a key, a topic of the help.
///
/// Every word must occur in one of the entry's texts, folded as everywhere, or in one of its readings: typed in kana, or
/// in romaji as an input method takes it (`hozon` finds 保存 by ほぞん).
package struct SoughtWords: Sendable {
  private struct Word: Sendable {
    let folded: [UInt32]
    let reading: [UInt32]?
  }

  private let words: [Word]

  package init(_ typed: String) {
    words = typed.split(whereSeparator: \.isWhitespace).compactMap { text in
      let folded = Folding().fold(String(text))
      guard folded.count > 0 else { return nil }
      let reading =
        KanaReading.key(folded, 0..<folded.count) ?? Romaji.readingKey(folded.scalars, typing: true)
      return Word(folded: folded.scalars, reading: reading.flatMap { $0.isEmpty ? nil : $0 })
    }
  }

  /// Whether nothing is sought: then everything matches.
  package var isEmpty: Bool { words.isEmpty }

  /// Whether an entry is meant. Complexity: linear in its texts, for each word.
  /// - Parameter readings: in kana; blanks part the words of one.
  package func match(texts: [String], readings: [String] = []) -> Bool {
    if words.isEmpty { return true }
    let folding = Folding()
    let folded = texts.map { folding.fold($0).scalars }
    let keys = readings.flatMap { $0.split(separator: " ") }.compactMap { text in
      let text = folding.fold(String(text))
      return KanaReading.key(text, 0..<text.count)
    }
    return words.allSatisfy { word in
      folded.contains { $0.contains(word.folded) }
        || (word.reading.map { reading in keys.contains { $0.contains(reading) } } ?? false)
    }
  }
}
