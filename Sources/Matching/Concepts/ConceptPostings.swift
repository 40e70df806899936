/// Which records speak of which concept, and how strongly.
///
/// Postings of concept c: places `starts[c] ..< starts[c + 1]`, records ascending.
struct ConceptPostings: Sendable {
  private(set) var starts: [Int]
  private(set) var records: [UInt32] = []
  /// In sixteenths (`ConceptWeights.tie`).
  private(set) var ties: [UInt8] = []

  func entries(of concept: UInt32) -> Range<Int> {
    Int(concept) + 1 < starts.count ? starts[Int(concept)]..<starts[Int(concept) + 1] : 0..<0
  }

  /// The tie of a record to a concept, 0 for none. O(log n).
  func tie(of record: UInt32, to concept: UInt32) -> Int32 {
    let entries = entries(of: concept)
    let place = SortedSearch.firstIndex(in: records, entries, notBelow: record)
    return place < entries.upperBound && records[place] == record ? Int32(ties[place]) : 0
  }

  /// `found`: record by record, ascending, its concepts with their best ties.
  init(_ found: [(record: UInt32, concept: UInt32, tie: UInt8)], conceptCount: Int) {
    starts = [Int](repeating: 0, count: conceptCount + 1)
    for item in found { starts[Int(item.concept) + 1] += 1 }
    for concept in 0..<conceptCount { starts[concept + 1] += starts[concept] }
    var places = starts
    records = [UInt32](repeating: 0, count: found.count)
    ties = [UInt8](repeating: 0, count: found.count)
    for item in found {
      records[places[Int(item.concept)]] = item.record
      ties[places[Int(item.concept)]] = item.tie
      places[Int(item.concept)] += 1
    }
  }
}
