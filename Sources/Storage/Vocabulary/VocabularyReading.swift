package import Domain

/// What the vocabulary's files gave: the concepts, where each stands, and what was wrong.
///
/// It keeps the files' bytes, so that any value's line and column can be told; drop it once compiled and checked.
package struct VocabularyReading: Sendable {
  /// The concepts that count: those that ship under the council's own.
  package var vocabulary = Vocabulary()
  /// What showed while reading, in the order of `Finding`; `VocabularyCheck` finds the rest.
  package var findings: [Finding] = []

  /// A file of concepts.
  struct File: Sendable {
    /// As findings tell it.
    let name: String
    let bytes: [UInt8]
    /// Comes with the program.
    let isShipped: Bool
    let domain: String
    /// Symptoms that it gives its layer.
    var symptomCount = 0
  }

  /// Where a concept stands.
  struct Origin: Sendable, Equatable {
    /// The file's place in `files`.
    let file: Int
    /// Of the concept's first byte.
    let offset: Int
  }

  var files: [File] = []
  /// By id, of the concepts that count.
  var origins: [String: Origin] = [:]
  /// Ids that are named on purpose though no concept counts: retracted by the council, or set aside and told.
  var absent: Set<String> = []

  package init() {}
}

extension VocabularyReading {
  /// A fault of one of a concept's labels.
  package struct LabelFault: Sendable, Equatable {
    package let concept: String
    /// The label's place in `Concept.labels`; nil for the preferred ones.
    package let label: Int?
    package let fault: VocabularyFault

    package init(concept: String, label: Int?, fault: VocabularyFault) {
      self.concept = concept
      self.label = label
      self.fault = fault
    }
  }

  /// Faults of labels, each at its label, in the order of `Finding`; those of unknown concepts are passed over. One pass
  /// over each file that has any.
  package func findings(of faults: [LabelFault]) -> [Finding] {
    located(
      faults.compactMap { item in
        guard let origin = origins[item.concept] else { return nil }
        guard let label = item.label else { return (origin, [.key("prefLabel")], item.fault) }
        return path(ofLabel: label, at: origin).map { (origin, $0, item.fault) }
      })
  }

  /// One such fault; nil where there is no such concept.
  package func finding(concept: String, label: Int?, fault: VocabularyFault) -> Finding? {
    findings(of: [LabelFault(concept: concept, label: label, fault: fault)]).first
  }

  /// The concept's value as it stands in its file.
  func value(at origin: Origin) -> JSONValue? {
    let bytes = files[origin.file].bytes
    var reader = JSONReader(at: origin.offset)
    return try? reader.value(in: bytes.span)
  }

  /// Labels that can't be read are not counted in `Concept.labels`; nil for one that stands in `taught.json`.
  private func path(ofLabel label: Int, at origin: Origin) -> [JSONStep]? {
    let elements = value(at: origin)?.object?["altLabel"]?.array ?? []
    let readable = elements.indices.filter { ConceptLabel(elements[$0]) != nil }
    return readable.indices.contains(label) ? [.key("altLabel"), .index(readable[label])] : nil
  }

  /// Faults at values inside concepts, with their lines and columns, sorted.
  func located(_ faults: [(origin: Origin, path: [JSONStep], fault: VocabularyFault)]) -> [Finding] {
    var found: [Finding] = []
    for (file, faults) in Dictionary(grouping: faults, by: \.origin.file) {
      let content = files[file].bytes
      let bytes = content.span
      let places = faults.map { (JSONLocator.offset(of: $0.path, from: $0.origin.offset, in: bytes), $0.fault) }
      var ruler = TextRuler()
      for (offset, fault) in places.sorted(by: { $0.0 < $1.0 }) {
        found.append(
          Finding(file: files[file].name, place: ruler.place(of: offset, in: bytes), fault: .vocabulary(fault)))
      }
    }
    return found.sorted()
  }
}
