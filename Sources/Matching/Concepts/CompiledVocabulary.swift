package import Domain
import TextAnalysis

/// The vocabulary made ready for matching: labels to be found, wordings to be near to, and where they lead.
///
/// Made once for a state of the vocabulary; O(length of all labels).
package struct CompiledVocabulary: Sendable {
  package let vocabulary: Vocabulary
  let graph: ConceptGraph
  let labels: LabelMatcher
  let sequences: SequenceMatcher
  let wordings: ConceptWordings
  let latin: LatinWords
  let readings: LabelReadings
  let misconversions: Misconversions

  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    graph = ConceptGraph(vocabulary)
    var labels = LabelMatcher()
    var sequences = SequenceMatcher()
    var bags: [ConceptWordings.Bag] = []
    var latin = LatinWords()
    var readings = LabelReadings()
    let analyzer = Analyzer()
    var analysis = Analysis()
    var folded = FoldedText()
    for (place, concept) in vocabulary.concepts.enumerated() where concept.replacedBy == nil {
      let number = UInt32(truncatingIfNeeded: place)
      for part in concept.singleLabels {
        let forms = part.forms
        for form in forms {
          analyzer.folding.fold(form, into: &folded)
          labels.add(folded, part.boundary, concept: number)
        }
        readings.add(part, forms: forms)
      }
      for label in concept.labels where label.parts.count > 1 {
        sequences.add(
          label.parts.map { $0.flatMap { part in part.forms.map { (analyzer.folding.fold($0), part.boundary) } } },
          concept: number)
      }
      var bag = ConceptWordings.Bag(concept: number)
      for text in concept.wordings {
        analyzer.analyze(text, into: &analysis)
        latin.add(analysis)
        if concept.speaksThroughWording { bag.add(analysis) }
      }
      if concept.speaksThroughWording { bags.append(bag) }
    }
    for group in vocabulary.misconversions { readings.add(group) }
    self.readings = readings
    misconversions = Misconversions(vocabulary.misconversions, folding: analyzer.folding)
    latin.sort()
    self.latin = latin
    self.labels = labels
    self.sequences = sequences
    wordings = ConceptWordings(bags)
  }

  /// Nothing: no council needs a vocabulary.
  package static let empty = CompiledVocabulary(Vocabulary())

  var isEmpty: Bool { vocabulary.concepts.isEmpty }
}

extension Concept {
  /// Every wording in one part, with those of the preferred labels; the reader's （…） is no part of a label.
  fileprivate var singleLabels: [ConceptLabel.Part] {
    preferredLabels.map { ConceptLabel.Part($0) } + labels.flatMap(\.single)
  }

  private var preferredLabels: [String] {
    [preferred.ja?.withoutReadersNote, preferred.en].compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// Means are called by their names; what is wrong is told in a thousand ways.
  fileprivate var speaksThroughWording: Bool { type != .method && type != .equipment && type != .field }

  /// One text a wording, alternatives one after the other.
  fileprivate var wordings: [String] {
    preferred.all + (note?.all ?? [])
      + labels.map { label in
        label.parts.map { $0.map(\.text).joined(separator: " ") }.joined(separator: " ")
      }
  }
}

extension ConceptLabel.Part {
  fileprivate var forms: [String] {
    conjugation.map { Inflection.stems(of: text, class: $0.rawValue) } ?? [text]
  }
}
