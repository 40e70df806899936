import Domain

/// How the concepts hang together: references that lead nowhere or to the wrong thing, ways in a circle, concepts that
/// nothing leads to, symptoms that lead to nobody.
struct ConceptLinks {
  private let vocabulary: Vocabulary
  private let absent: Set<String>
  /// Every id that some concept names.
  private let named: Set<String>

  /// `absent`: ids that may be named though there is no such concept.
  init(_ vocabulary: Vocabulary, absent: Set<String>) {
    self.vocabulary = vocabulary
    self.absent = absent
    var named: Set<String> = []
    for concept in vocabulary.concepts {
      named.formUnion(concept.broader)
      named.formUnion(concept.related)
      named.formUnion(concept.ways.map(\.target))
      if let id = concept.replacedBy { named.insert(id) }
    }
    self.named = named
  }

  /// What is wrong with a concept's references, each with the steps to it.
  func problems(of concept: Concept, in members: JSONObject) -> [ConceptShape.Found] {
    var found: [ConceptShape.Found] = []
    func judge(_ id: String, _ key: String, _ path: [JSONStep], among expected: [ConceptType]) {
      guard let target = vocabulary[id] else {
        if !absent.contains(id) { found.append((path, .dangling(key: key, id: id))) }
        return
      }
      if !expected.contains(target.type) {
        found.append((path, .wrongTarget(key: key, id: id, type: target.type, expected: expected)))
      }
    }
    for (place, element) in (members["broader"]?.array ?? []).enumerated() {
      guard let id = element.string else { continue }
      judge(id, "broader", [.key("broader"), .index(place)], among: [concept.type])
    }
    for (place, element) in (members["related"]?.array ?? []).enumerated() {
      guard let id = element.string else { continue }
      judge(id, "related", [.key("related"), .index(place)], among: ConceptType.allCases)
    }
    if let id = concept.replacedBy {
      judge(id, "replacedBy", [.key("replacedBy")], among: ConceptType.allCases)
    }
    for relation in ConceptRelation.allCases {
      let key = relation.rawValue
      guard let weights = members[key]?.object else { continue }
      if !relation.sources.contains(concept.type) {
        found.append(([.key(key)], .wrongSource(key: key, type: concept.type, expected: relation.sources)))
      }
      for weight in weights.members where WeightClass(rawValue: weight.key) != nil {
        for (place, element) in (weight.value.array ?? []).enumerated() {
          guard let id = element.string else { continue }
          judge(id, key, [.key(key), .key(weight.key), .index(place)], among: relation.targets)
        }
      }
    }
    return found
  }

  /// A method or equipment class that has no relation and no broader concept, and that nothing names.
  func isOrphan(_ concept: Concept) -> Bool {
    guard concept.type == .method || concept.type == .equipment, concept.replacedBy == nil else { return false }
    return concept.ways.isEmpty && concept.broader.isEmpty && concept.related.isEmpty && !named.contains(concept.id)
  }

  /// The methods that investigate a symptom, or what is broader than it.
  func methods(reachedFrom concept: Concept) -> Set<String> {
    var methods: Set<String> = []
    var seen: Set<String> = [concept.id]
    var open = [concept]
    while let next = open.popLast() {
      for way in next.ways where way.relation == .investigatedBy && vocabulary[way.target]?.type == .method {
        methods.insert(way.target)
      }
      open += next.broader.filter { seen.insert($0).inserted }.compactMap { vocabulary[$0] }
    }
    return methods
  }

  /// The ways up that lead back to where they began, each once, from the smallest of its ids on. Of circles that share
  /// concepts, as many as show how to break them. Without recursion, since a chain may be as long as a file.
  func cycles() -> [[String]] {
    enum Mark { case open, done }
    var marks: [String: Mark] = [:]
    var cycles: [[String]] = []
    for start in vocabulary.concepts where marks[start.id] == nil {
      marks[start.id] = .open
      var way = [(concept: start, next: 0)]
      while let (concept, next) = way.last {
        guard next < concept.broader.count else {
          marks[concept.id] = .done
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        guard let above = vocabulary[concept.broader[next]] else { continue }
        switch marks[above.id] {
        case .done?: continue
        case .open?:
          guard let first = way.firstIndex(where: { $0.concept.id == above.id }) else { continue }
          cycles.append(turned(way[first...].map(\.concept.id)))
        case nil:
          marks[above.id] = .open
          way.append((above, 0))
        }
      }
    }
    return cycles
  }

  /// The same circle from its smallest id on.
  private func turned(_ cycle: [String]) -> [String] {
    guard let least = cycle.min(), let place = cycle.firstIndex(of: least) else { return cycle }
    return Array(cycle[place...] + cycle[..<place])
  }
}
