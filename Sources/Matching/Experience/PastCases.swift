import Domain

/// Past cases as the experience layer sees them: what was asked, who was named, and how well it went.
package struct PastCases: Sendable {
  /// One case.
  package struct Item: Sendable, Equatable {
    /// The case's id, so that a case never answers itself.
    package var id: String
    /// As the reason tells it: 2026-A-0012 一部解決.
    package var label: String
    /// What the company asked.
    package var problem: String
    /// Ids of the records it was referred to and that did not decline.
    package var helpers: [String]
    /// How it ended, in sixteenths: what helped counts in full, what did not counts nothing.
    package var success: Int

    package init(id: String, label: String, problem: String, helpers: [String], success: Int) {
      self.id = id
      self.label = label
      self.problem = problem
      self.helpers = helpers
      self.success = success
    }
  }

  let items: [Item]
  /// The problems, searched by words and concepts like the catalog; an array of one, since an index holds past cases.
  private let indexes: [CatalogIndex]

  package init(_ items: [Item], vocabulary: CompiledVocabulary) {
    let useful = items.filter { $0.success > 0 && !$0.helpers.isEmpty && !$0.problem.isEmpty }
    self.items = useful
    indexes = [
      CatalogIndex(
        useful.map { SearchableRecord(id: $0.id, kind: .service, texts: [.init(.canHelpWith, $0.problem)]) },
        vocabulary: vocabulary)
    ]
  }

  /// Nothing was learned yet.
  init() {
    items = []
    indexes = []
  }

  func search(_ query: Query) -> [Hit] { indexes.first?.search(query) ?? [] }
}

/// The experience layer's part of a plan: a list for each past case that is like the query.
///
/// A case gives its helpers a few points, by how near it is and how it ended: at most what three kanji give in the words
/// layer, so that one case never outweighs what is said; five cases that agree do.
struct ExperienceLists {
  /// Cases that are asked.
  private static let most = 5
  /// What the nearest case gives a helper when it was solved.
  private static let full = 6 * Int64(Relevance.unitsPerPoint)
  /// A case counts in full from this score on, in proportion below: two concepts and some words in common.
  private static let near = 40 * Int64(Relevance.unitsPerPoint)
  /// Below this share of `near` a case is not like the query.
  private static let least = 0.35

  let query: Query

  func lists(in index: CatalogIndex) -> [QueryPlan.List] {
    let cases = index.pastCases
    guard !cases.items.isEmpty else { return [] }
    var search = Query(query.text, layers: [.words, .concepts], limit: Self.most + 1, isFlat: true)
    search.isTyping = query.isTyping
    let units = 0..<0
    return cases.search(search).compactMap { hit -> QueryPlan.List? in
      let place = Int(hit.record.rawValue)
      let item = cases.items[place]
      let nearness = min(Self.near, Int64(hit.units))
      guard item.id != query.exceptCase, Double(nearness) >= Self.least * Double(Self.near) else { return nil }
      let points = Int32(clamping: Self.full * nearness / Self.near * Int64(item.success) / 16)
      let found = item.helpers.compactMap { id in index.number(of: id).map { (record: $0, points: points) } }
      return QueryPlan.List(.pastCase(UInt32(truncatingIfNeeded: place)), units: units, best: found)
    }.prefix(Self.most).map { $0 }
  }
}
