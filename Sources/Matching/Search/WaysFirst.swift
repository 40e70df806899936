import Domain

/// Ways before places: among the first hits, one that offers the same way to help as one above it loses a share of its
/// score, so that ten hits are ten ways and not ten microscopes.
///
/// A hit's way is the last concept on the strongest path that leads to it; a hit that was met by words more than by
/// concepts, or that leads to no method or machine, is a way of its own. What a hit loses is an adjustment with a reason
/// of its own (`Contribution.Why.sameWayAbove`), so that scores fall with rank and explanations still add up.
struct WaysFirst {
  /// What is left to the second of a way and all after it, in sixteenths.
  private static let left = 8

  private let plan: QueryPlan
  private let index: CatalogIndex

  init(_ plan: QueryPlan, in index: CatalogIndex) {
    self.plan = plan
    self.index = index
  }

  /// The hits in their new order.
  func spread(_ hits: [Hit]) -> [Hit] {
    var seen: Set<UInt32> = []
    var paths = ConceptPaths(index)
    return FirstHits.rearranged(hits) { hit, floor in
      guard let way = way(of: hit, &paths), !seen.insert(way).inserted else { return hit }
      return hit.adjusted(.sameWayAbove, by: max(floor, hit.units * Self.left / 16) - hit.units)
    }
  }

  private func way(of hit: Hit, _ paths: inout ConceptPaths) -> UInt32? {
    let record = hit.record.rawValue
    var sum = 0
    var best: (points: Int32, concept: UInt32)?
    for list in plan.lists {
      guard case .concept(let concept, _) = list.origin else { continue }
      let points = list.points(of: record, in: index)
      sum += Int(points)
      if points > best?.points ?? 0 { best = (points, concept) }
    }
    guard let best, sum * 2 > hit.units, let last = paths.path(from: best.concept, to: record).last else { return nil }
    let type = index.vocabulary.graph.types[Int(last)]
    return type == .method || type == .equipment ? last : nil
  }
}
