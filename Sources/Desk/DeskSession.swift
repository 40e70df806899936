package import Domain
package import Canvas
import Matching
package import Screens
import Storage
import Words

/// The real work behind the loop: the index, the journal, the draft on the disk.
package struct DeskSession: DeskWork {
  private var opened: OpenedFolder
  /// Made in the first idle moment, or by the first search: reading and compiling the vocabulary takes some tenths of a
  /// second, and the screen should not wait for them.
  private var engine: SearchEngine?
  private var task: SearchTask?
  private var query = Query("")
  private var generation = 0
  private var draft: ConsultationDraft?
  /// The draft's file: one for this user's desk.
  private static let draftName = "desk"

  package init(_ opened: OpenedFolder) {
    self.opened = opened
  }

  package var isReady: Bool { engine != nil }

  package mutating func prepare() { _ = preparedEngine() }

  private mutating func preparedEngine() -> SearchEngine {
    if let engine { return engine }
    let made = opened.searchEngine()
    engine = made
    return made
  }

  package var now: Timestamp { opened.now }
  package var isSearching: Bool { task != nil }

  /// What had been typed when the desk was last left or killed.
  package var keptDraft: ConsultationDraft? {
    guard let draft = DraftFile.load(named: Self.draftName, in: opened.folder, system: opened.system), !draft.isBlank
    else { return nil }
    return draft
  }

  package mutating func startSearch(_ text: String, generation: Int) {
    self.generation = generation
    query = Query(text, limit: HitLimit.shown, isTyping: true)
    // The case that the call goes on with does not vouch for its own helpers.
    query.exceptCase = draft?.continues?.text
    task = preparedEngine().index.task(for: query)
  }

  package mutating func continueSearch() -> Message? {
    guard task != nil else { return nil }
    guard let engine, task?.advance() == true, let done = task else { return nil }
    task = nil
    return .found(
      generation: generation, hits: engine.candidates(done.hits, done.explainer) + waysOut(engine, done.hits),
      questions: done.questions())
  }

  /// A word or two do not say yet what is wanted.
  private func waysOut(_ engine: SearchEngine, _ hits: [Hit]) -> [Candidate] {
    query.text.count { !$0.isWhitespace } < Self.leastForWaysOut ? [] : engine.wayOutCandidates(query, hits: hits)
  }

  private static let leastForWaysOut = 4

  package mutating func record(_ draft: ConsultationDraft, _ outcome: SheetOutcome) -> Message {
    do throws(StorageError) {
      let id = try opened.record(draft, outcome)
      return .recorded(caseID: id, opened.ledger)
    } catch {
      return .recordFailed(ErrorSentences.sentence(for: error, opened.say))
    }
  }

  package mutating func meanings(for text: String, isProblem: Bool) -> Message {
    let finder = ConceptFinder(preparedEngine().index.vocabulary)
    let meanings = finder.concepts(for: text, limit: Self.mostMeanings).map { concept in
      Meaning(
        id: concept.id, name: concept.preferred.text(in: opened.language),
        leadsTo: finder.methods(of: concept).map { $0.text(in: opened.language).withoutReadersNote })
    }
    return .meaningsFound(meanings, unknownPhrase: isProblem ? finder.unknownPhrase(in: text) : nil)
  }

  private static let mostMeanings = 30

  package mutating func teach(_ label: LabelTaught) -> Message {
    do throws(TeachingError) {
      try opened.teach(label)
      engine = nil
      return .taught(label, opened.ledger)
    } catch {
      return .teachFailed(error.sentence(opened.say))
    }
  }

  package mutating func hold(_ draft: ConsultationDraft) { self.draft = draft }

  package mutating func saveDraft() -> Message {
    guard let draft, !opened.isReadOnly else { return .draftSaved }
    do throws(StorageError) {
      if draft.isBlank {
        DraftFile.remove(named: Self.draftName, in: opened.folder, system: opened.system)
      } else {
        try DraftFile.save(draft, named: Self.draftName, in: opened.folder, system: opened.system)
      }
      return .draftSaved
    } catch {
      return .draftFailed(ErrorSentences.sentence(for: error, opened.say))
    }
  }

  package mutating func discardDraft() {
    draft = nil
    DraftFile.remove(named: Self.draftName, in: opened.folder, system: opened.system)
  }

  package mutating func lookForOthers() -> Message? {
    let taught = opened.ledger.taught.count
    guard (try? opened.refresh()) == true else { return nil }
    // What another desk has taught, or a record that it changed, is found from the next search on.
    if opened.ledger.taught.count != taught { engine = nil }
    return .ledgerChanged(opened.ledger)
  }
}

extension OpenedFolder {
  /// The desk's first state in this folder.
  package func deskState(isReadOnly: Bool, size: Size) -> DeskState {
    let code = coordinatorCode
    var state = DeskState(
      setting: DeskState.Setting(
        council: settings.council?.text(in: language) ?? folder.path.fileName, isSample: isSample, language: language,
        offset: settings.utcOffset, coordinatorCode: code, coordinatorName: coordinatorName(code),
        isReadOnly: isReadOnly || self.isReadOnly),
      now: now, size: size, catalog: catalog, fields: fields, ledger: ledger, setAsideCount: setAsideCount)
    let names = settings.coordinators.map { ($0.code, coordinatorName($0.code)) }
    state.setting.coordinatorNames = Dictionary(names) { first, _ in first }
    if let first = firstSetAside {
      let place = "\(first.file):\(first.line):\(first.column): \(sentence(for: first, in: language))"
      state.notice = Notice(.warning, say(NoticeWords.setAside(place, others: setAsideCount - 1)))
    }
    return state
  }

  /// Whether this is the sample council or a copy of it: its name says so.
  private var isSample: Bool {
    (settings.council?.all ?? []).contains { $0.hasPrefix("見本") || $0.hasPrefix("Sample") }
  }
}
