import Domain

/// Finds the two or three questions that part the hits best, and the standing ones that are not answered yet.
///
/// A question's answers are concepts: the narrower ones of what was said (剥がれ: めっきの剥がれ, 塗膜の剥がれ …), the materials
/// or products in which it is found. Each hit goes to the answer that leads to it by the best way; a question's gain is
/// the entropy of that parting, each hit weighing as its score, times the share of the score that any answer explains
/// (as a decision tree chooses its question: Quinlan, 1986).
struct QuestionFinder {
  private let index: CatalogIndex
  private let plan: QueryPlan

  /// Of the concepts that the text speaks of, so many are asked about.
  private static let mostConcepts = 3
  /// A coordinator reads out so many answers and not more.
  private static let mostAnswers = 5
  /// So many answers are weighed before the best are kept.
  private static let mostWeighed = 24
  private static let mostParting = 3
  /// Below this a question hardly changes what is seen.
  private static let leastGain = 0.25
  /// An answer that takes less than this share of the hits is not worth reading out.
  private static let leastShare = 0.04

  init(_ plan: QueryPlan, in index: CatalogIndex) {
    self.plan = plan
    self.index = index
  }

  /// - Parameter hits: the best, best first.
  func find(_ hits: [Hit]) -> [Question] {
    let vocabulary = index.vocabulary
    let said = plan.spoken.filter { $0.isNamed }.map(\.concept)
    var told = Set(said.compactMap { Self.about(vocabulary.graph.types[Int($0)]) })
    let symptoms = plan.spoken.filter { vocabulary.graph.types[Int($0.concept)] == .symptom }
      .sorted { ($1.activation, $0.concept) < ($0.activation, $1.concept) }.prefix(Self.mostConcepts).map(\.concept)
    var found: [Question] = []
    for symptom in symptoms {
      let narrower = vocabulary.graph.narrower(than: symptom).filter { !said.contains($0) }
      ask(.which(vocabulary.vocabulary.concepts[Int(symptom)].preferred), narrower, hits, &found)
    }
    let foundIn = symptoms.flatMap { places(of: $0) }
    for (about, type) in [(Question.About.material, ConceptType.material), (.product, .product)]
    where !told.contains(about) {
      ask(about, foundIn.filter { vocabulary.graph.types[Int($0)] == type }, hits, &found)
    }
    let parting = found.enumerated().sorted { ($1.element.gain, $0.offset) < ($0.element.gain, $1.offset) }
      .map(\.element).prefix(Self.mostParting)
    told.formUnion(parting.map(\.about))
    return parting + StandingQuestions(plan.text).left(answered: told)
  }

  private static func about(_ type: ConceptType) -> Question.About? {
    switch type {
    case .material: .material
    case .product: .product
    default: nil
    }
  }

  /// The materials and products in which a symptom is found.
  private func places(of symptom: UInt32) -> [UInt32] {
    let vocabulary = index.vocabulary.vocabulary
    return vocabulary.concepts[Int(symptom)].targets(.foundIn).compactMap { way in
      vocabulary.place(of: way.target).map { UInt32(truncatingIfNeeded: $0) }
    }
  }

  /// Adds the question if its answers part the hits.
  private func ask(_ about: Question.About, _ concepts: [UInt32], _ hits: [Hit], _ found: inout [Question]) {
    var seen: Set<UInt32> = []
    let answers = concepts.filter { seen.insert($0).inserted }.prefix(Self.mostWeighed)
    guard answers.count > 1 else { return }
    let reaches = answers.map { Reach(of: $0, in: index) }
    var weights = [Double](repeating: 0, count: answers.count)
    var whole = 0.0
    for hit in hits {
      whole += hit.score
      let ways = reaches.map { $0.way(to: hit.record.rawValue) }
      guard let best = ways.max(), best > 0, let winner = ways.firstIndex(of: best) else { continue }
      weights[winner] += hit.score
    }
    guard whole > 0 else { return }
    let kept = answers.indices.filter { weights[$0] / whole >= Self.leastShare }
      .sorted { (weights[$1], $0) < (weights[$0], $1) }.prefix(Self.mostAnswers)
    let covered = kept.reduce(0) { $0 + weights[$1] }
    guard kept.count > 1 else { return }
    let entropy = kept.reduce(0.0) { sum, place in
      let share = weights[place] / covered
      return sum - share * NaturalLogarithm.of(share) / NaturalLogarithm.of(2)
    }
    let gain = entropy * covered / whole
    guard gain >= Self.leastGain else { return }
    let names = kept.map { index.vocabulary.vocabulary.concepts[Int(answers[$0])].preferred }
    found.append(Question(about: about, answers: names, gain: gain))
  }
}

/// How good the way from one concept to each record is.
private struct Reach {
  private var ways: [UInt32: Int32] = [:]

  init(of concept: UInt32, in index: CatalogIndex) {
    for stop in index.vocabulary.graph.stops(from: concept) {
      for place in index.concepts.entries(of: stop.concept) {
        let way = stop.way * Int32(index.concepts.ties[place]) / 16
        let record = index.concepts.records[place]
        if way > ways[record] ?? 0 { ways[record] = way }
      }
    }
  }

  func way(to record: UInt32) -> Int32 { ways[record] ?? 0 }
}
