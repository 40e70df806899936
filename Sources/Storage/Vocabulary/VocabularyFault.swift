package import Domain

/// What is wrong in the field list (`vocabulary/fields.json`).
package enum FieldListFault: Sendable, Equatable {
  case notAnObject(found: String)
  case missing(key: String)
  case wrongType(key: String, found: String, expected: ValueType)
  case doubleCode(String)
}

/// What is wrong in a file of concepts.
///
/// The four faults of labels that only a folded text shows are found by those who fold; the place of a label is told by
/// `VocabularyReading.findings`.
package enum VocabularyFault: Sendable, Equatable {
  case notAnObject(found: String)
  case missing(key: String)
  case wrongType(key: String, found: String, expected: ValueType)
  case unknownValue(key: String, value: String, expected: [String])
  case badID(String)
  /// A second, different concept of this id in the same layer.
  case doubleID(String, first: String)
  /// Retracts what no layer below has.
  case retractsNothing(String)
  /// A reference to a concept that is nowhere.
  case dangling(key: String, id: String)
  /// A relation that concepts of this type do not have.
  case wrongSource(key: String, type: ConceptType, expected: [ConceptType])
  /// A relation to a concept of a type that it does not lead to.
  case wrongTarget(key: String, id: String, type: ConceptType, expected: [ConceptType])
  /// `broader` leads back to where it began; the ids on the way, the first not repeated.
  case cycle([String])
  case emptyLabel
  case labelWithoutParts
  /// A method or equipment class that nothing leads to or from.
  case orphan(String)
  /// A symptom that leads, by itself or by what is broader, to fewer methods than it should.
  case fewMethods(String, count: Int, isShipped: Bool)
  /// A domain with fewer symptoms than it should have.
  case fewSymptoms(domain: String, count: Int, isShipped: Bool)

  /// A label that means another concept too.
  case clashingLabel(String, other: String)
  /// A label of which folding leaves nothing.
  case foldsToNothing(String)
  /// A short label in kana without a boundary rule: さび is in わさび.
  case shortKana(String)
  /// A common word of everyday English.
  case commonWord(String)

  /// The least number of methods that a symptom should reach.
  package static let methodsOfASymptom = 2
  /// The least number of symptoms in a domain.
  package static let symptomsOfADomain = 15

  /// What a council's own layer leaves thin is its own affair; what ships must be whole.
  package var severity: Finding.Severity {
    switch self {
    case .orphan, .retractsNothing: .note
    case .fewMethods(_, _, let isShipped), .fewSymptoms(_, _, let isShipped): isShipped ? .problem : .note
    case .notAnObject, .missing, .wrongType, .unknownValue, .badID, .doubleID, .dangling, .wrongSource, .wrongTarget,
      .cycle, .emptyLabel, .labelWithoutParts, .clashingLabel, .foldsToNothing, .shortKana, .commonWord:
      .problem
    }
  }
}
