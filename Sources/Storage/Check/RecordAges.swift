import Domain

/// What time has done to a record that is not retired: to know, not to mend.
enum RecordAges {
  /// A year: after it somebody should ask the owner again.
  private static let daysOfAYear = 365

  static func faults(of record: CatalogRecord, on today: CivilDate) -> [(path: [JSONStep], fault: AgeFault)] {
    if !record.isLive(on: today) { return [] }
    var found: [(path: [JSONStep], fault: AgeFault)] = []
    if let on = record.verifiedOn, today.daysSinceEpoch - on.daysSinceEpoch > daysOfAYear {
      found.append(([.key("verified"), .key("on")], .verifiedLongAgo(on: on)))
    }
    for (place, call) in (record.json["calls"]?.array ?? []).enumerated() {
      guard let on = call.object?["closes"]?.string.flatMap({ CivilDate($0) }), on < today else { continue }
      found.append(([.key("calls"), .index(place), .key("closes")], .callClosed(on: on)))
    }
    return found
  }
}
