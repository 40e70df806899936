package import Domain
import Matching
package import Storage
package import Words

/// Why a phrase could not be taught.
package enum TeachingError: Error, Sendable, Equatable {
  case foldsToNothing(String)
  case tooCommon(String)
  /// The concept has it already; its name.
  case known(String, concept: String)
  case noConcept(String)
  case storage(StorageError)

  package func sentence(_ say: Voice) -> String {
    switch self {
    case .foldsToNothing(let text): say(TeachWords.foldsToNothing(text))
    case .tooCommon(let text): say(TeachWords.tooCommon(text))
    case .known(let text, let concept): say(TeachWords.known(text, concept))
    case .noConcept(let id): say(TeachWords.noConcept(id, "-"))
    case .storage(let error): ErrorSentences.sentence(for: error, say)
    }
  }
}

extension OpenedFolder {
  /// Ties a phrase to a concept for this council: on the disk when it returns, and in the vocabulary from then on.
  package mutating func teach(_ label: LabelTaught, by code: String? = nil) throws(TeachingError) {
    switch LabelFaults.reasonNotToTeach(label.label) {
    case .nothing?: throw .foldsToNothing(label.label)
    case .commonWord?: throw .tooCommon(label.label)
    case nil, .clash?, .shortKana?: break
    }
    let known = vocabulary().vocabulary.teaching(ledger.taught.map(\.taught))
    guard let concept = known[label.concept] else { throw .noConcept(label.concept) }
    guard known.isNew(TaughtLabel(concept: label.concept, phrase: label.label)) else {
      throw .known(label.label, concept: concept.preferred.text(in: language))
    }
    do throws(StorageError) {
      try append([.labelTaught(label)], by: code)
    } catch {
      throw .storage(error)
    }
  }

  /// The phrases that were taught and stand in no file yet, in the order in which they came.
  package func awaitingApproval() -> [TaughtPhrase] {
    let files = vocabulary().vocabulary
    return ledger.taught.filter { files.isNew($0.taught) }
  }

  /// Writes phrases into the council's `vocabulary/taught.json`.
  package func approve(_ phrases: [TaughtPhrase]) throws(StorageError) {
    if isReadOnly { throw .newerFormat(file: folder.deskFile, found: settings.format, known: DeskSettings.knownFormat) }
    try TaughtFile.add(phrases.map(\.taught), in: folder, system: system)
  }
}
