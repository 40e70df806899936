import Domain

/// The vocabulary's relations by number, and where they lead from a concept.
///
///     剥がれ ─broader→ …            symptom
///       └investigatedBy→ 密着性評価   method ─broader/narrower→ …
///                          └performedWith→ スクラッチ試験機   equipment ─broader/narrower→ …
struct ConceptGraph: Sendable {
  /// A concept reached, the best way to it, and the concept before it.
  struct Stop: Sendable, Equatable {
    var concept: UInt32
    /// 256: as good as named.
    var way: Int32
    /// The concept one step before; itself at the beginning.
    var from: UInt32
  }

  private struct Step: Sendable {
    var target: UInt32
    var weight: WeightClass
  }

  let types: [ConceptType]
  /// What is left of a way to each method and machine, in 256: what looks into everything tells little of anything.
  private var telling: [Int32] = []
  private var investigated: [[Step]]
  private var performed: [[Step]]
  private var causes: [[Step]]
  private var broader: [[UInt32]]
  private var narrower: [[UInt32]]
  private var related: [[UInt32]]

  /// Relations to ids that the vocabulary does not have are passed over; `check` tells them.
  init(_ vocabulary: Vocabulary) {
    let concepts = vocabulary.concepts
    types = concepts.map(\.type)
    func number(_ id: String) -> UInt32? { vocabulary.place(of: id).map { UInt32(truncatingIfNeeded: $0) } }
    func steps(_ concept: Concept, _ relation: ConceptRelation) -> [Step] {
      concept.ways.filter { $0.relation == relation }.compactMap { way in
        number(way.target).map { Step(target: $0, weight: way.weight) }
      }
    }
    investigated = concepts.map { steps($0, .investigatedBy) }
    performed = concepts.map { steps($0, .performedWith) }
    causes = concepts.map { steps($0, .causedBy) }
    broader = concepts.map { $0.broader.compactMap(number) }
    related = concepts.map { $0.related.compactMap(number) }
    narrower = concepts.map { _ in [] }
    for (place, parents) in broader.enumerated() {
      for parent in parents { narrower[Int(parent)].append(UInt32(truncatingIfNeeded: place)) }
    }
    telling = reach().map { ConceptWeights.telling(reach: $0) }
  }

  /// Where a concept leads, itself first, each concept by its best way, in a fixed order. O(edges within four steps).
  func stops(from start: UInt32) -> [Stop] {
    var reached = Reached()
    let isMeans = types[Int(start)] == .method || types[Int(start)] == .equipment
    if isMeans {
      reached.put(start, 256, from: start)
    } else {
      reached.put(start, 256 * ConceptWeights.itself / 16, from: start)
      for (concept, share) in symptomNeighbours(of: start) {
        for step in investigated[Int(concept)] {
          reached.put(step.target, ConceptWeights.way(step.weight) * share / 256, from: concept)
        }
      }
    }
    // Means of the means: one step up or down, to what it is done with, and one step up or down there.
    for stop in reached.stops where isMethod(stop.concept) { spread(stop, into: &reached) }
    for stop in reached.stops where isMethod(stop.concept) {
      for step in performed[Int(stop.concept)] {
        reached.put(step.target, stop.way * ConceptWeights.performedWith(step.weight) / 16, from: stop.concept)
      }
    }
    for stop in reached.stops where types[Int(stop.concept)] == .equipment { spread(stop, into: &reached) }
    if !isMeans {
      for concept in broader[Int(start)] { reached.put(concept, 256 * ConceptWeights.itsBroader / 16, from: start) }
      for concept in narrower[Int(start)] { reached.put(concept, 256 * ConceptWeights.itsNarrower / 16, from: start) }
    }
    return reached.stops.compactMap { stop in
      var stop = stop
      // A method or machine that is asked for by name is what is wanted, however common.
      if !isMeans { stop.way = stop.way * telling[Int(stop.concept)] / 256 }
      return stop.way > 0 ? stop : nil
    }
  }

  /// How many symptoms lead to each method and machine, each counted by the weight of its way. O(ways).
  private func reach() -> [Double] {
    var reach = [Double](repeating: 0, count: types.count)
    for symptom in types.indices where types[symptom] == .symptom {
      var mine: [UInt32: Int32] = [:]
      for step in investigated[symptom] {
        let way = ConceptWeights.way(step.weight)
        mine[step.target] = max(mine[step.target] ?? 0, way)
        for next in performed[Int(step.target)] {
          mine[next.target] = max(mine[next.target] ?? 0, way * ConceptWeights.performedWith(next.weight) / 16)
        }
      }
      for (concept, way) in mine { reach[Int(concept)] += Double(way) / 256 }
    }
    return reach
  }

  /// All concepts above one, up to three steps.
  func ancestors(of concept: UInt32) -> Set<UInt32> {
    var found: Set<UInt32> = []
    var layer = [concept]
    for _ in 0..<3 {
      layer = layer.flatMap { broader[Int($0)] }.filter { found.insert($0).inserted }
    }
    return found
  }

  func narrower(than concept: UInt32) -> [UInt32] { narrower[Int(concept)] }

  /// The symptom itself, broader ones, causes and related ones, with what of a way is left there in 256.
  private func symptomNeighbours(of start: UInt32) -> [(UInt32, Int32)] {
    var found: [(UInt32, Int32)] = [(start, 256)]
    for parent in broader[Int(start)] {
      found.append((parent, 256 * ConceptWeights.broaderSymptom / 16))
      for above in broader[Int(parent)] {
        found.append((above, 256 * ConceptWeights.broaderSymptom / 16 * ConceptWeights.broaderSymptom / 16))
      }
    }
    for cause in causes[Int(start)] {
      let share = ConceptWeights.performedWith(cause.weight) * ConceptWeights.cause
      found.append((cause.target, share))
    }
    for other in related[Int(start)] { found.append((other, 256 * ConceptWeights.related / 16)) }
    return found
  }

  private func spread(_ stop: Stop, into reached: inout Reached) {
    for concept in broader[Int(stop.concept)] {
      reached.put(concept, stop.way * ConceptWeights.broaderMethod / 16, from: stop.concept)
    }
    for concept in narrower[Int(stop.concept)] {
      reached.put(concept, stop.way * ConceptWeights.narrowerMethod / 16, from: stop.concept)
    }
  }

  private func isMethod(_ concept: UInt32) -> Bool { types[Int(concept)] == .method }

  /// Stops in the order of first sight, each with its best way.
  private struct Reached {
    private(set) var stops: [Stop] = []
    private var places: [UInt32: Int] = [:]

    mutating func put(_ concept: UInt32, _ way: Int32, from: UInt32) {
      if let place = places[concept] {
        if way > stops[place].way { stops[place] = Stop(concept: concept, way: way, from: from) }
      } else {
        places[concept] = stops.count
        stops.append(Stop(concept: concept, way: way, from: from))
      }
    }
  }
}
