/// Words in order, so that all that begin with what has been typed stand together.
///
/// Word i is `scalars[starts[i] ..< starts[i + 1]]`; it leads to the number `numbers[i]`: a term, or a record. A word
/// may stand several times with different numbers.
struct WordList: Sendable {
  private(set) var scalars: [UInt32] = []
  private(set) var starts: [Int] = [0]
  private(set) var numbers: [UInt32] = []

  var count: Int { numbers.count }

  init() {}

  /// Puts words in order: by scalars, then by number. O(n log n).
  init(sorting words: WordList) {
    let order = (0..<words.count).sorted { left, right in
      let (a, b) = (words.word(left), words.word(right))
      if a.elementsEqual(b) { return words.numbers[left] < words.numbers[right] }
      return a.lexicographicallyPrecedes(b)
    }
    scalars.reserveCapacity(words.scalars.count)
    for index in order { append(words.word(index), words.numbers[index]) }
  }

  mutating func append(_ word: some Sequence<UInt32>, _ number: UInt32) {
    scalars.append(contentsOf: word)
    starts.append(scalars.count)
    numbers.append(number)
  }

  func word(_ index: Int) -> ArraySlice<UInt32> { scalars[starts[index]..<starts[index + 1]] }

  /// The words that begin with `prefix`, of an ordered list. O(log n).
  func words(beginningWith prefix: [UInt32]) -> Range<Int> {
    func first(where isPast: (ArraySlice<UInt32>) -> Bool) -> Int {
      var low = 0
      var high = count
      while low < high {
        let middle = (low + high) / 2
        if isPast(word(middle)) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let lower = first { !$0.lexicographicallyPrecedes(prefix) }
    let upper = first { !$0.prefix(prefix.count).lexicographicallyPrecedes(prefix) && !$0.starts(with: prefix) }
    return lower..<max(lower, upper)
  }
}
