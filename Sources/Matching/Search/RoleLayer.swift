import TextAnalysis

/// The role layer: among the first hits, those that give the kind of help which the sentence asks for get a little more,
/// and those that nobody can use now get less. Each is an adjustment with a reason of its own.
struct RoleLayer {
  /// What fits: as much as two kanji.
  private static let fits = 4 * Relevance.unitsPerPoint
  /// Not open to companies, or paused: behind what is a third as good, seldom out of sight.
  private static let closed = -12 * Relevance.unitsPerPoint

  private let asked: HelpRole
  private let index: CatalogIndex

  init(_ analysis: Analysis, in index: CatalogIndex) {
    let text = analysis.folded.string(0..<analysis.folded.count)
    asked = HelpRole.asked.reduce(into: []) { roles, entry in
      if entry.words.contains(where: text.contains) { roles.insert(entry.role) }
    }
    self.index = index
  }

  /// The hits in their new order.
  func adjust(_ hits: [Hit]) -> [Hit] {
    FirstHits.rearranged(hits) { hit, floor in
      let record = Int(hit.record.rawValue)
      var hit = hit
      let role = asked.intersection(index.facts.roles[record])
      if !role.isEmpty { hit = hit.adjusted(.role(role), by: Self.fits) }
      if index.facts.closed[record] { hit = hit.adjusted(.closed, by: max(Self.closed, floor - hit.units)) }
      return hit
    }
  }
}
