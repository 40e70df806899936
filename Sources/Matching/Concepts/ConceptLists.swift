import Domain
import TextAnalysis

/// The concepts layer's part of a plan: a list for each concept that the query speaks of.
struct ConceptLists {
  /// A concept of the query with the words that woke it.
  struct Spoken: Sendable, Equatable {
    var concept: UInt32
    /// 256: spoken of for sure.
    var activation: Int32
    var units: Range<Int>
    /// A label stands in the text; otherwise its wording is near.
    var isNamed = false
  }

  private let vocabulary: CompiledVocabulary
  private let analysis: Analysis
  /// The labels of one part that stand in the query.
  let labels: [LabelMatcher.Match]
  /// What is passed over, in the words layer too.
  let asides: Asides

  init(_ analysis: Analysis, _ vocabulary: CompiledVocabulary) {
    self.analysis = analysis
    self.vocabulary = vocabulary
    labels = vocabulary.labels.matches(in: analysis.folded)
    asides = Asides(analysis, labels: labels)
  }

  /// The concepts that the query speaks of: by a label in full, by its wording as far as it is near. One of which a
  /// narrower is spoken of too counts half; one that the query denies (溶接ではなく) not at all.
  func spoken() -> [Spoken] {
    var found: [Spoken] = []
    var denied: Set<UInt32> = []
    for match in labels + vocabulary.sequences.matches(in: analysis.folded) {
      if Asides.turnsAway(behind: match.units, in: analysis.folded) {
        denied.insert(match.concept)
      } else if !found.contains(where: { $0.concept == match.concept }) {
        found.append(
          Spoken(concept: match.concept, activation: ConceptWeights.byLabel, units: match.units, isNamed: true))
      }
    }
    for near in vocabulary.wordings.near(analysis, besides: asides) {
      if let place = found.firstIndex(where: { $0.concept == near.concept }) {
        found[place].activation += near.activation
      } else {
        found.append(Spoken(concept: near.concept, activation: near.activation, units: near.units))
      }
    }
    let surest = found.map(\.activation).max() ?? 0
    let above = found.filter { $0.activation * 2 > surest }.reduce(into: Set<UInt32>()) {
      $0.formUnion(vocabulary.graph.ancestors(of: $1.concept))
    }
    return found.filter { !denied.contains($0.concept) }.map { item in
      var item = item
      let type = vocabulary.graph.types[Int(item.concept)]
      if above.contains(item.concept), type != .method, type != .equipment {
        item.activation = item.activation * ConceptWeights.halved / 256
      }
      return item
    }
  }

  /// The list of one of them; `guess` tells where it is one only if the query is read otherwise.
  func list(of spoken: Spoken, in index: CatalogIndex, by guess: Guess? = nil) -> QueryPlan.List? {
    let stops = vocabulary.graph.stops(from: spoken.concept)
    var ways = [Int32](repeating: 0, count: index.count)
    var sum = 0
    for stop in stops {
      for place in index.concepts.entries(of: stop.concept) {
        let record = Int(index.concepts.records[place])
        let way = stop.way * Int32(index.concepts.ties[place]) / 16
        if way > ways[record] {
          sum += Int(way - ways[record])
          ways[record] = way
        }
      }
    }
    guard sum > 0 else { return nil }
    let share = Double(sum) / 256 / Double(index.count)
    let rarity = Int64((256 / (1 + ConceptWeights.commonness * share)).rounded())
    let type = Int64(ConceptWeights.type(vocabulary.graph.types[Int(spoken.concept)]))
    // units = full · way/256 · activation/256 · type/16 · rarity/256
    let factor = ConceptWeights.full * Int64(spoken.activation) / 256 * type / 16 * rarity / 256
    let points = ways.map { Int32(clamping: factor * Int64($0) / 256) }
    return QueryPlan.List(.concept(spoken.concept, guess), units: spoken.units, dense: points)
  }
}

/// Tells the way from a concept of the query to a record; keeps what each concept leads to.
struct ConceptPaths {
  private let index: CatalogIndex
  private var stops: [UInt32: [ConceptGraph.Stop]] = [:]

  init(_ index: CatalogIndex) { self.index = index }

  /// The concepts in order, the first being the query's; that alone where no way leads there.
  mutating func path(from concept: UInt32, to record: UInt32) -> [UInt32] {
    let stops = stops(from: concept)
    var best: (way: Int32, stop: ConceptGraph.Stop)?
    for stop in stops where stop.way > best?.way ?? 0 {
      let way = stop.way * index.concepts.tie(of: record, to: stop.concept) / 16
      if way > best?.way ?? 0 { best = (way, stop) }
    }
    guard let last = best?.stop else { return [concept] }
    var path = [last.concept]
    var at = last
    while at.from != at.concept, at.from != concept, path.count < 6 {
      path.append(at.from)
      guard let before = stops.first(where: { $0.concept == at.from }) else { break }
      at = before
    }
    if path.last != concept { path.append(concept) }
    return path.reversed()
  }

  private mutating func stops(from concept: UInt32) -> [ConceptGraph.Stop] {
    if let known = stops[concept] { return known }
    let found = index.vocabulary.graph.stops(from: concept)
    stops[concept] = found
    return found
  }
}
