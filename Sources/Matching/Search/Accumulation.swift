/// The hot loops of a search, over flat arrays.
enum Accumulation {
  /// Adds weight × impact of each posting to its record's score.
  static func add(_ postings: Postings, _ entries: Range<Int>, weight: Int32, to scores: inout [Int32]) {
    let records = postings.records.span
    let impacts = postings.impacts.span
    var scores = scores.mutableSpan
    for entry in entries {
      scores[Int(records[entry])] &+= weight &* Int32(impacts[entry])
    }
  }

  /// Offers every allowed record that has a score.
  static func offer(_ scores: [Int32], allowed: [Bool]?, to top: inout TopHits) {
    var threshold = max(1, top.threshold)
    for record in scores.indices where scores[record] >= threshold {
      if let allowed, !allowed[record] { continue }
      top.offer(scores[record], UInt32(truncatingIfNeeded: record))
      threshold = max(1, top.threshold)
    }
  }

  /// The allowed records with at least a score, ascending.
  static func records(_ scores: [Int32], atLeast least: Int32, allowed: [Bool]?) -> [UInt32] {
    var records: [UInt32] = []
    let least = max(1, least)
    for record in scores.indices where scores[record] >= least {
      if let allowed, !allowed[record] { continue }
      records.append(UInt32(truncatingIfNeeded: record))
    }
    return records
  }
}
