import Domain

/// Finds everything that `check` tells of the vocabulary without folding its labels, each at its line and column.
///
/// Only the concepts that count are judged. Linear in the text, and in the ways up for cycles and reach.
package enum VocabularyCheck {
  /// What reading found and what sound entries show, in the order of `Finding`.
  package static func findings(in reading: VocabularyReading) -> [Finding] {
    let graph = ConceptLinks(reading.vocabulary, absent: reading.absent)
    let cycles = Dictionary(grouping: graph.cycles(), by: \.[0])
    var faults: [(origin: VocabularyReading.Origin, path: [JSONStep], fault: VocabularyFault)] = []
    for concept in reading.vocabulary.concepts {
      guard let origin = reading.origins[concept.id], let members = reading.value(at: origin)?.object else { continue }
      var found = ConceptShape.problems(in: members) + graph.problems(of: concept, in: members)
      found += (cycles[concept.id] ?? []).map { ([.key("broader")], .cycle($0)) }
      if graph.isOrphan(concept) { found.append(([.key("id")], .orphan(concept.id))) }
      if concept.type == .symptom, concept.replacedBy == nil {
        let count = graph.methods(reachedFrom: concept).count
        if count < VocabularyFault.methodsOfASymptom {
          let isShipped = reading.files[origin.file].isShipped
          found.append(([.key("id")], .fewMethods(concept.id, count: count, isShipped: isShipped)))
        }
      }
      faults += found.map { (origin, $0.path, $0.fault) }
    }
    return (reading.findings + reading.located(faults + thinDomains(in: reading))).sorted()
  }

  /// The domains that have some symptoms but not enough, at the `domain` of their first file. What a council adds to a
  /// shipped domain needs not be many.
  private static func thinDomains(
    in reading: VocabularyReading
  ) -> [(origin: VocabularyReading.Origin, path: [JSONStep], fault: VocabularyFault)] {
    var domains: [(domain: String, first: Int, count: Int, isShipped: Bool)] = []
    let order =
      reading.files.indices.filter { reading.files[$0].isShipped }
      + reading.files.indices.filter { !reading.files[$0].isShipped }
    for place in order where !reading.files[place].domain.isEmpty {
      let file = reading.files[place]
      if let known = domains.firstIndex(where: { $0.domain == file.domain }) {
        if domains[known].isShipped == file.isShipped { domains[known].count += file.symptomCount }
      } else {
        domains.append((file.domain, place, file.symptomCount, file.isShipped))
      }
    }
    return domains.filter { (1..<VocabularyFault.symptomsOfADomain).contains($0.count) }.map { domain in
      let bytes = reading.files[domain.first].bytes
      let fault = VocabularyFault.fewSymptoms(
        domain: domain.domain, count: domain.count, isShipped: domain.isShipped)
      let start = VocabularyReading.Origin(file: domain.first, offset: byteOrderMark(of: bytes.span))
      return (start, [.key("domain")], fault)
    }
  }
}
