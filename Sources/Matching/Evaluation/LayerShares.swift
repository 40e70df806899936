/// How much of what the hits scored each layer gave: who carries the answers.
///
/// Of each topic the first ten hits count, of each hit the contributions that add (deductions are no layer's gain); topics
/// weigh alike, whatever their scores.
package struct LayerShares: Sendable, Equatable {
  /// By layer in the order of `LayerShares.layers`, each in 0...1; they add up to 1 where anything was scored.
  package var shares: [Double] { topics == 0 ? Self.layers.map { _ in 0 } : sums.map { $0 / Double(topics) } }

  package static let layers: [Layers] = [.words, .concepts, .experience, .role]

  private var sums = [Double](repeating: 0, count: layers.count)
  private var topics = 0

  package init() {}

  /// Takes the explanations of a topic's hits in, best first; a topic without a gain says nothing. O(contributions).
  package mutating func add(_ hits: some Sequence<Explanation>) {
    var units = Self.layers.map { _ in 0 }
    for hit in hits.prefix(RetrievalMetrics.depth) {
      for part in hit.contributions where part.units > 0 {
        if let place = Self.layers.firstIndex(of: part.layer) { units[place] += part.units }
      }
    }
    let whole = units.reduce(0, +)
    guard whole > 0 else { return }
    topics += 1
    for place in units.indices { sums[place] += Double(units[place]) / Double(whole) }
  }
}
