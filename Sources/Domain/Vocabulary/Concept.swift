/// One thing that companies, catalogs or standards speak of, in SKOS terms: its labels, its place in the graph, and the
/// typed ways that lead from it.
///
/// Ids are never renamed; a concept that is given up names the one that takes its place (`replacedBy`).
package struct Concept: Sendable, Equatable {
  package let id: String
  package let type: ConceptType
  /// The wording shown in an explanation; also a label.
  package let preferred: BilingualText
  /// Every other wording under which it is met in a text.
  package let labels: [ConceptLabel]
  package let broader: [String]
  package let related: [String]
  /// The typed relations, in the order of the file.
  package let ways: [Way]
  package let note: BilingualText?
  package let replacedBy: String?
  /// The domain of the file that defines it: `surface`, `food`.
  package let domain: String

  /// A typed relation to another concept, with how often it holds in practice.
  package struct Way: Sendable, Hashable {
    package let relation: ConceptRelation
    package let weight: WeightClass
    package let target: String

    package init(_ relation: ConceptRelation, _ weight: WeightClass, _ target: String) {
      self.relation = relation
      self.weight = weight
      self.target = target
    }
  }

  package init(
    id: String, type: ConceptType, preferred: BilingualText, labels: [ConceptLabel] = [], broader: [String] = [],
    related: [String] = [], ways: [Way] = [], note: BilingualText? = nil, replacedBy: String? = nil,
    domain: String = ""
  ) {
    self.id = id
    self.type = type
    self.preferred = preferred
    self.labels = labels
    self.broader = broader
    self.related = related
    self.ways = ways
    self.note = note
    self.replacedBy = replacedBy
    self.domain = domain
  }

  /// Targets of one relation, the usual ones first.
  package func targets(_ relation: ConceptRelation) -> [Way] {
    WeightClass.allCases.flatMap { weight in ways.filter { $0.relation == relation && $0.weight == weight } }
  }
}

/// What a concept is.
package enum ConceptType: String, Sendable, Hashable, CaseIterable {
  /// What is wrong, or what is wanted.
  case symptom
  case method, equipment, material, process, product, property, standard, field
}

/// The typed relations between concepts (DESIGN §4).
package enum ConceptRelation: String, Sendable, Hashable, CaseIterable {
  /// symptom, property, material … → method
  case investigatedBy
  /// method → equipment class
  case performedWith
  /// symptom → symptom or process
  case causedBy
  /// symptom → product or material
  case foundIn
  /// method → material, process or product
  case appliesTo
  /// what is done, measured or made → standard
  case standard
}

extension ConceptRelation {
  /// The types of concepts that have the relation.
  package var sources: [ConceptType] {
    switch self {
    case .investigatedBy: [.symptom, .material, .process, .product, .property, .standard, .field]
    case .performedWith, .appliesTo: [.method]
    case .causedBy, .foundIn: [.symptom]
    case .standard: [.symptom, .method, .equipment, .material, .process, .product, .property]
    }
  }

  /// The types of concepts that it leads to.
  package var targets: [ConceptType] {
    switch self {
    case .investigatedBy: [.method]
    case .performedWith: [.equipment]
    case .causedBy: [.symptom, .process]
    case .foundIn: [.product, .material]
    case .appliesTo: [.material, .process, .product]
    case .standard: [.standard]
    }
  }
}

/// How often a relation holds, as a practitioner would say.
package enum WeightClass: String, Sendable, Hashable, CaseIterable {
  /// Done, or true, in most such cases.
  case usual
  case possible
  case rare
}

extension String {
  /// A concept's name without the （…） behind it that only helps its reader.
  package var withoutReadersNote: String {
    split(separator: "（", omittingEmptySubsequences: false).first.map(String.init) ?? self
  }
}
