/// A search under way, done in slices so that a newer key can drop it.
///
/// It is a value: let go of it and it never was. The scores of all records lie in one array; the strongest lists are
/// added up in it. Once what the remaining lists could give together is less than the k-th best has already, a record
/// that none of the read lists held cannot win any more (MaxScore: Turtle and Flood, 1995). Then the remaining lists are
/// asked only about the records that still can. The result is that of the plain sum, bit for bit.
///
///     lists, strongest first:  ████ ███ ██ ██ █ █ █ ▏▏▏▏
///                              ── added up ──│─ asked about candidates ─
package struct SearchTask: Sendable {
  private let index: CatalogIndex
  private let plan: QueryPlan
  private let allowed: [Bool]?
  private let limit: Int
  private let wanted: Int
  /// Ways before places, and the role layer: more is looked for than is wanted.
  private let spreads: Bool
  private let weighsRoles: Bool
  private let isBounded: Bool
  /// `bounds[i]`: the most that lists i… can give together.
  private let bounds: [Int64]
  /// `lengths[i]`: how many entries lists i… have together.
  private let lengths: [Int]

  private var scores: [Int32]
  private var phase = Phase.adding(list: 0, entry: 0)
  /// The bound at which it was last asked whether to stop adding up.
  private var askedAt: Int64 = .max
  private var candidates: [UInt32] = []
  /// The best records, best first; empty until the search is finished.
  package private(set) var hits: [Hit] = []

  private enum Phase: Sendable, Equatable {
    case adding(list: Int, entry: Int)
    case asking(list: Int)
    case finished
  }

  /// Postings in a slice: about 4 ms on the slowest machine meant, so that a slice of 8 ms is never overrun.
  package static let slice = 1_000_000
  /// The threshold costs a look at every score; it is asked for again only when the bound has fallen this far.
  private static let askAgainShare = 0.6

  init(_ query: Query, in index: CatalogIndex, bounded: Bool) {
    self.index = index
    plan = QueryPlan(query, in: index)
    allowed = plan.lists.isEmpty ? nil : index.facts.allowed(by: query)
    wanted = query.limit
    spreads = !query.isFlat && query.layers.contains(.concepts) && !index.vocabulary.isEmpty
    weighsRoles = query.layers.contains(.role)
    limit = (spreads || weighsRoles) && wanted > 0 ? max(wanted, FirstHits.window) : wanted
    isBounded = bounded
    var bounds: [Int64] = [0]
    var lengths = [0]
    for list in plan.lists.reversed() {
      bounds.append((bounds.last ?? 0) + Int64(list.largest))
      lengths.append((lengths.last ?? 0) + list.length)
    }
    self.bounds = bounds.reversed()
    self.lengths = lengths.reversed()
    scores = plan.lists.isEmpty ? [] : [Int32](repeating: 0, count: index.count)
    if plan.lists.isEmpty || limit <= 0 { phase = .finished }
  }

  package var isFinished: Bool { phase == .finished }

  /// Tells why a record was found.
  package var explainer: Explainer { Explainer(plan, in: index) }

  /// What to ask the caller next, the question that parts the hits best first; for a finished search. O(hits · answers).
  package func questions() -> [Question] { QuestionFinder(plan, in: index).find(hits) }

  /// Works through about `budget` postings. Returns whether the search is finished.
  @discardableResult
  package mutating func advance(budget: Int = slice) -> Bool {
    var left = max(1, budget)
    while left > 0 {
      switch phase {
      case .finished: return true
      case .adding(let list, let entry): add(list, from: entry, &left)
      case .asking(let list): ask(list, &left)
      }
    }
    return isFinished
  }

  /// Adds (a part of) a list up, or goes over to asking.
  private mutating func add(_ list: Int, from entry: Int, _ left: inout Int) {
    guard list < plan.lists.count else {
      finish()
      return
    }
    if entry == 0, isBounded, canStopAdding(before: list, &left) {
      phase = .asking(list: list)
      return
    }
    let item = plan.lists[list]
    let end = min(item.length, entry + max(1, left))
    if item.entries.isEmpty {
      for place in entry..<end { scores[Int(item.records[place])] &+= item.points[place] }
    } else {
      let first = item.entries.lowerBound
      Accumulation.add(index.postings, first + entry..<first + end, weight: item.weight, to: &scores)
    }
    left -= end - entry
    phase = end < item.length ? .adding(list: list, entry: end) : .adding(list: list + 1, entry: 0)
  }

  /// Whether only records seen so far can win; then they are the candidates.
  private mutating func canStopAdding(before list: Int, _ left: inout Int) -> Bool {
    let bound = bounds[list]
    guard list > 0, lengths[list] > scores.count, Double(bound) < Double(askedAt) * Self.askAgainShare else {
      return false
    }
    askedAt = bound
    left -= scores.count / 2
    var top = TopHits(limit: limit)
    Accumulation.offer(scores, allowed: allowed, to: &top)
    let threshold = Int64(top.threshold)
    guard threshold > bound else { return false }
    candidates = Accumulation.records(scores, atLeast: Int32(clamping: threshold - bound), allowed: allowed)
    return true
  }

  /// Asks a list about the candidates.
  private mutating func ask(_ list: Int, _ left: inout Int) {
    guard list < plan.lists.count else {
      finish()
      return
    }
    let item = plan.lists[list]
    // Where candidates are many it is cheaper to add the list up; what other records get does no harm.
    if candidates.count > item.length / 8 {
      if item.entries.isEmpty {
        for place in item.records.indices { scores[Int(item.records[place])] &+= item.points[place] }
      } else {
        Accumulation.add(index.postings, item.entries, weight: item.weight, to: &scores)
      }
      left -= item.length
    } else {
      for record in candidates { scores[Int(record)] &+= item.points(of: record, in: index) }
      left -= candidates.count * 16
    }
    phase = .asking(list: list + 1)
  }

  private mutating func finish() {
    var top = TopHits(limit: limit)
    if candidates.isEmpty {
      Accumulation.offer(scores, allowed: allowed, to: &top)
    } else {
      for record in candidates { top.offer(scores[Int(record)], record) }
    }
    hits = top.sorted()
    if weighsRoles { hits = RoleLayer(plan.analysis, in: index).adjust(hits) }
    if spreads { hits = WaysFirst(plan, in: index).spread(hits) }
    if hits.count > wanted { hits = Array(hits.prefix(wanted)) }
    phase = .finished
  }
}

extension CatalogIndex {
  /// Begins a search.
  package func task(for query: Query) -> SearchTask { SearchTask(query, in: self, bounded: true) }

  /// The best records for a query, best first. See `SearchTask` for doing it in slices.
  package func search(_ query: Query) -> [Hit] {
    var task = task(for: query)
    while !task.advance() {}
    return task.hits
  }

  /// Tells why records are found by a query.
  package func explainer(for query: Query) -> Explainer { Explainer(QueryPlan(query, in: self), in: self) }

  /// What `search` finds, by adding every list up: what it is proven against.
  package func plainSearch(_ query: Query) -> [Hit] {
    var task = SearchTask(query, in: self, bounded: false)
    while !task.advance() {}
    return task.hits
  }
}
