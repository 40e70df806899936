import TextAnalysis

/// Which records hold a term, and with what impact: all terms in flat arrays (CSR).
///
/// The postings of term t are the entries `starts[t] ..< starts[t + 1]` of `records` and `impacts`, records ascending.
struct Postings: Sendable {
  /// One more entry than there are terms.
  var starts: [Int] = [0]
  /// `RecordNumber` values.
  var records: [UInt32] = []
  /// `Relevance` impacts.
  var impacts: [UInt16] = []
  /// The largest impact by term: no record can get more from it.
  var largest: [UInt16] = []
  /// `TermClass` raw values by term.
  var kinds: [UInt8] = []

  /// The entries of a term; empty for a number that is none.
  func entries(of term: Int) -> Range<Int> {
    guard term >= 0, term + 1 < starts.count else { return 0..<0 }
    return starts[term]..<starts[term + 1]
  }

  /// The impact of a term in a record, nil where the record does not hold it. O(log n).
  func impact(of term: Int, in record: UInt32) -> UInt16? {
    let entries = entries(of: term)
    let place = SortedSearch.firstIndex(in: records, entries, notBelow: record)
    return place < entries.upperBound && records[place] == record ? impacts[place] : nil
  }
}

/// Look-up in ascending flat arrays.
enum SortedSearch {
  /// The first index of `range` whose value is at least `value`; the range's end where there is none.
  static func firstIndex(in values: [UInt32], _ range: Range<Int>, notBelow value: UInt32) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
