/// The concepts of a council: those that ship with the program under its own overlay.
package struct Vocabulary: Sendable, Equatable {
  /// By id, ascending.
  package let concepts: [Concept]
  /// Names this state of the vocabulary in a referral; empty without concepts.
  package let version: String
  /// Domain codes with their names, in the order of the files.
  package let domains: [Domain]
  /// Words that an input method writes for those of the trade; each reading once.
  package let misconversions: [Misconversion]
  private let places: [String: Int]

  package struct Domain: Sendable, Equatable {
    package let code: String
    package let name: BilingualText

    package init(code: String, name: BilingualText) {
      self.code = code
      self.name = name
    }
  }

  /// Where an id stands twice, the later one counts.
  package init(
    _ concepts: [Concept] = [], domains: [Domain] = [], misconversions: [Misconversion] = [], version: String = ""
  ) {
    let last = Dictionary(concepts.map { ($0.id, $0) }) { _, later in later }
    self.concepts = last.values.sorted { $0.id < $1.id }
    self.domains = domains
    self.misconversions = misconversions
    self.version = version
    places = Dictionary(uniqueKeysWithValues: self.concepts.enumerated().map { ($1.id, $0) })
  }

  package subscript(id: String) -> Concept? { places[id].map { concepts[$0] } }
  /// A concept's place in `concepts`.
  package func place(of id: String) -> Int? { places[id] }
}

extension Concept {
  /// Reads a concept of a vocabulary file; nil without sound id, type and wording. Labels and relations that cannot be
  /// read are passed over; `check` tells them.
  package init?(_ json: JSONObject, domain: String) {
    guard let id = json["id"]?.string, !id.isEmpty, let name = json["type"]?.string,
      let type = ConceptType(rawValue: name), let preferred = BilingualText(json["prefLabel"])
    else { return nil }
    var ways: [Way] = []
    for relation in ConceptRelation.allCases {
      for weight in WeightClass.allCases {
        let targets = json[relation.rawValue]?.object?[weight.rawValue]?.strings ?? []
        ways += targets.map { Way(relation, weight, $0) }
      }
    }
    self.init(
      id: id, type: type, preferred: preferred,
      labels: (json["altLabel"]?.array ?? []).compactMap { ConceptLabel($0) },
      broader: json["broader"]?.strings ?? [], related: json["related"]?.strings ?? [], ways: ways,
      note: BilingualText(json["scopeNote"]), replacedBy: json["replacedBy"]?.string, domain: domain)
  }
}
