/// How good a ranking is for one topic: three figures over the first ten, each in 0...1.
package struct RetrievalMetrics: Sendable, Equatable {
  /// One over the rank of the first answer; 0 where none is among the first ten.
  package var reciprocalRank: Double
  /// Discounted cumulative gain over the best possible (Järvelin and Kekäläinen, 2002): grade / log₂(rank + 1).
  package var gain: Double
  /// The share of the answers that is among the first ten.
  package var recall: Double

  /// How many places are looked at.
  package static let depth = 10

  package init(reciprocalRank: Double, gain: Double, recall: Double) {
    self.reciprocalRank = reciprocalRank
    self.gain = gain
    self.recall = recall
  }

  /// The figures of records in order of rank against the answers' grades. A record that stands twice counts once.
  package init(ranking: [String], answers: [String: Int]) {
    self.init(reciprocalRank: 0, gain: 0, recall: 0)
    guard !answers.isEmpty else { return }
    var seen: Set<String> = []
    var gained = 0.0
    for (index, record) in ranking.prefix(Self.depth).enumerated() {
      guard let grade = answers[record], grade > 0, seen.insert(record).inserted else { continue }
      if reciprocalRank == 0 { reciprocalRank = 1 / Double(index + 1) }
      gained += Double(grade) / Self.discount(index)
    }
    let best = answers.values.sorted(by: >).prefix(Self.depth).enumerated()
      .reduce(0.0) { $0 + Double($1.element) / Self.discount($1.offset) }
    gain = best > 0 ? gained / best : 0
    recall = Double(seen.count) / Double(answers.count)
  }

  private static func discount(_ index: Int) -> Double {
    NaturalLogarithm.of(Double(index + 2)) / NaturalLogarithm.of(2)
  }
}

/// The figures of a whole run, topic by topic.
package struct RunEvaluation: Sendable, Equatable {
  /// Topics that have an answer, in the order given, with their figures.
  package let topics: [String]
  package let metrics: [RetrievalMetrics]

  /// A topic without any answer says nothing and is left out; one that the run does not hold counts 0.
  package init(_ run: RankedRun, topics: [String], judgements: Judgements) {
    var kept: [String] = []
    var metrics: [RetrievalMetrics] = []
    for topic in topics {
      let answers = judgements.answers(to: topic)
      if answers.isEmpty { continue }
      kept.append(topic)
      metrics.append(RetrievalMetrics(ranking: (run.entries[topic] ?? []).map(\.record), answers: answers))
    }
    self.topics = kept
    self.metrics = metrics
  }

  /// One figure by topic.
  package func values(_ figure: KeyPath<RetrievalMetrics, Double>) -> [Double] { metrics.map { $0[keyPath: figure] } }

  package func mean(_ figure: KeyPath<RetrievalMetrics, Double>) -> Double { Resampling.mean(values(figure)) }
}
