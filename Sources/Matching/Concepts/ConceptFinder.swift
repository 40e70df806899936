package import Domain
import TextAnalysis

/// Finds the concepts that somebody may mean who ties a phrase to one.
package struct ConceptFinder {
  private let vocabulary: CompiledVocabulary
  private let analyzer = Analyzer()

  package init(_ vocabulary: CompiledVocabulary) { self.vocabulary = vocabulary }

  /// Concepts for what is typed: first those so called, then those whose name holds it (symptoms before means, short
  /// names before long), then those that the text speaks of, symptoms first, the surest first. O(names + length of the text).
  package func concepts(for text: String, limit: Int) -> [Concept] {
    let sought = analyzer.folding.fold(text).scalars
    guard !sought.isEmpty, !text.allSatisfy(\.isWhitespace) else { return [] }
    var named: [(order: (Int, Int, Int), place: Int)] = []
    for (place, concept) in vocabulary.vocabulary.concepts.enumerated() where concept.replacedBy == nil {
      for name in concept.preferred.all {
        let folded = analyzer.folding.fold(name.withoutReadersNote).scalars
        guard folded.holds(sought) else { continue }
        named.append(((folded == sought ? 0 : 1, concept.type == .symptom ? 0 : 1, folded.count), place))
        break
      }
    }
    let spoken = ConceptLists(analyzer.analyze(text), vocabulary).spoken()
      .sorted { (order(of: $0), $1.activation, $0.concept) < (order(of: $1), $0.activation, $1.concept) }
    var seen: Set<Int> = []
    let places = named.sorted { $0.order < $1.order || $0.order == $1.order && $0.place < $1.place }.map(\.place)
    return (places.prefix(limit) + spoken.map { Int($0.concept) }).filter { seen.insert($0).inserted }.prefix(limit)
      .map { vocabulary.vocabulary.concepts[$0] }
  }

  private func order(of spoken: ConceptLists.Spoken) -> Int {
    vocabulary.graph.types[Int(spoken.concept)] == .symptom ? 0 : 1
  }

  /// Where a concept leads in practice: its usual methods, with its possible ones behind.
  package func methods(of concept: Concept) -> [BilingualText] {
    concept.targets(.investigatedBy).filter { $0.weight != .rare }.compactMap {
      vocabulary.vocabulary[$0.target]?.preferred
    }
  }

  private static let particles = Set("がをにはでとのもへ".unicodeScalars.map(\.value))

  /// The part of a problem that no label says: what is most likely a phrase that the vocabulary does not know. The
  /// longest stretch between labels, separators and words of asking; empty where there is none of two letters.
  package func unknownPhrase(in text: String) -> String {
    let analysis = analyzer.analyze(text)
    let folded = analysis.folded
    let lists = ConceptLists(analysis, vocabulary)
    var best = 0..<0
    var start = 0
    for unit in 0...folded.count {
      let isKnown =
        unit == folded.count || folded.classes[unit] == CharacterClass.separator.rawValue
        || lists.asides.touch(unit..<unit + 1) || lists.labels.contains { $0.units.contains(unit) }
      guard isKnown else { continue }
      if unit - start > best.count { best = start..<unit }
      start = unit + 1
    }
    // めっき・がぺろんとむける: the particle belongs to the label before it.
    if best.lowerBound > 0, let first = best.first, Self.particles.contains(folded.scalars[first]) {
      best = best.dropFirst()
    }
    guard best.count > 1 else { return "" }
    return String(decoding: Array(text.utf8)[folded.source(best)], as: UTF8.self)
  }
}

extension [UInt32] {
  fileprivate func holds(_ part: [UInt32]) -> Bool {
    guard part.count <= count else { return false }
    return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}
