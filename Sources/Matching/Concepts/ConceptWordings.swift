import Domain
import TextAnalysis

/// The wordings of each concept as one text, searched with the terms of the words layer.
///
/// Callers never say a label to the letter. A concept's labels, hundreds of them, are taken together as a bag of terms;
/// a query is near to it as a query is to a record (BM25 with the square root of a term's count among the labels), so
/// that 「日持ちを何日と書けばよいか」 wakes the concept of shelf life without any label that reads so.
struct ConceptWordings: Sendable {
  /// A concept that is near to a text.
  struct Near: Sendable, Equatable {
    var concept: UInt32
    /// 1…`ConceptWeights.byWording`.
    var activation: Int32
    /// Units of the folded query: the term that says most of it.
    var units: Range<Int>
  }

  /// The terms of one concept's wordings.
  struct Bag: Sendable {
    struct Item: Sendable {
      var count = 0
      var weight = 0.0

      mutating func take(_ weight: Double) {
        count += 1
        self.weight = weight
      }
    }

    var concept: UInt32
    var terms: [UInt64: Item] = [:]

    mutating func add(_ text: Analysis) {
      for term in WordingTerm.terms(of: text) {
        terms[term.key, default: Item()].take(term.weight)
      }
    }
  }

  private var terms = TermDictionary()
  private var starts: [Int] = [0]
  private var concepts: [UInt32] = []
  private var weights: [Float] = []
  private var rarities: [Double] = []
  private let count: Int

  /// Saturation, and how far a concept with many terms is held back.
  private static let saturation = 2.0
  private static let lengthShare = 0.6

  /// `bags`: concept by concept, its terms with their counts; concepts ascend.
  init(_ bags: [Bag]) {
    count = bags.count
    let average = max(1, Double(bags.reduce(0) { $0 + $1.terms.count }) / Double(max(1, bags.count)))
    var entries: [[(UInt32, Float)]] = []
    for bag in bags {
      let length = 1 - Self.lengthShare + Self.lengthShare * Double(bag.terms.count) / average
      for (key, item) in bag.terms {
        let term = terms.intern(key)
        if term == entries.count { entries.append([]) }
        let frequency = Double(item.count).squareRoot()
        let share = frequency * (Self.saturation + 1) / (frequency + Self.saturation * length)
        entries[term].append((bag.concept, Float(share * item.weight)))
      }
    }
    for list in entries {
      rarities.append(Relevance.rarity(of: list.count, among: bags.count))
      for (concept, share) in list {
        concepts.append(concept)
        weights.append(share)
      }
      starts.append(concepts.count)
    }
  }

  /// The concepts nearest to a text, the nearest first, ties by number; none where nothing is near enough.
  func near(_ analysis: Analysis, besides asides: Asides) -> [Near] {
    var asked: Set<UInt64> = []
    var scores: [UInt32: (sum: Double, best: Double, units: Range<Int>)] = [:]
    var whole = 0.0
    for token in WordingTerm.terms(of: analysis) where !asides.touch(token.units) && asked.insert(token.key).inserted {
      guard let term = terms.number(of: token.key) else {
        // A word that no label has counts half of what the rarest would: the query is about something else too.
        whole += token.weight * Relevance.rarity(of: 0, among: count) / 2
        continue
      }
      whole += token.weight * rarities[term]
      for place in starts[term]..<starts[term + 1] {
        let gain = rarities[term] * Double(weights[place])
        var score = scores[concepts[place]] ?? (0, 0, token.units)
        score.sum += gain
        if gain > score.best { (score.best, score.units) = (gain, token.units) }
        scores[concepts[place]] = score
      }
    }
    let order = scores.sorted { ($1.value.sum, $0.key) < ($0.value.sum, $1.key) }.prefix(ConceptWeights.mostByWording)
    guard let nearest = order.first?.value.sum, whole > 0, nearest / whole >= ConceptWeights.leastShare else {
      return []
    }
    let sureness = min(1, nearest / whole / ConceptWeights.sureShare)
    return order.compactMap { concept, score in
      var nearness = 1.0
      for _ in 0..<ConceptWeights.nearnessPower { nearness *= score.sum / nearest }
      let activation = Int32((ConceptWeights.byWording * sureness * nearness).rounded())
      return activation > 0 ? Near(concept: concept, activation: activation, units: score.units) : nil
    }
  }
}
