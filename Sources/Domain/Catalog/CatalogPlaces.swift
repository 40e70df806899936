extension Catalog {
  /// In which prefecture each city of an institution lies, by their Japanese names: so that a caller's city alone is
  /// enough. A name that stands in two prefectures is left out. O(n); made once.
  package var prefecturesByCity: [String: String] {
    var found: [String: Set<String>] = [:]
    for record in records where record.kind == .institution {
      guard let prefecture = record.prefecture?.ja, let city = record.wording("city")?.ja else { continue }
      found[city, default: []].insert(prefecture)
    }
    return found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
