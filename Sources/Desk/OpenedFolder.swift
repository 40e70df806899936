package import Domain
package import Matching
package import Screens
package import Storage
package import Words

/// A data folder that is open: what it says now, and the one way to write into it. The desk and the commands share it.
package struct OpenedFolder: Sendable {
  package let folder: DataFolder
  package let settings: DeskSettings
  package let language: Language
  package let fields: FieldList
  package private(set) var catalog: Catalog
  /// Records that could not be read; `check` tells each.
  package let setAsideCount: Int
  /// The first of them, with the reason.
  var firstSetAside: Finding? { reading.setAside.first }
  package let stamps: Stamps
  let system: SystemCalls
  private let reading: CatalogReading
  let shipped: ShippedData?
  private var writer: JournalWriter
  let identity: WriterIdentity

  /// Reads everything; a broken record, line or file is set aside and never hides the rest.
  ///
  /// - Parameters:
  ///   - stateFolder: where this user's writer is remembered.
  ///   - language: asked for on the command line; else desk.json's, else the environment's.
  package init(
    _ folder: DataFolder, shipped: ShippedData?, stateFolder: String, language: Language?,
    environmentLanguage: Language, stamps: Stamps = .real, system: SystemCalls = .real
  ) throws(StorageError) {
    self.folder = folder
    self.shipped = shipped
    self.stamps = stamps
    self.system = system
    settings = DeskFile.read(in: folder, system: system).settings
    self.language = language ?? settings.language ?? environmentLanguage
    fields = FieldFile.read(in: folder, shipped: shipped, system: system).list ?? FieldList()
    reading = CatalogFiles.read(in: folder, system: system)
    setAsideCount = reading.setAside.count
    identity = try WriterIdentity(
      stateFolder: stateFolder, desk: settings.id, dataFolder: folder.path, in: system)
    writer = JournalWriter(try Journal(folder: folder.path, in: system), identity: identity)
    catalog = reading.catalog(under: writer.journal.ledger.catalogChanges).catalog
  }

  package var ledger: Ledger { writer.journal.ledger }
  /// What was known at the end of a day.
  package func ledger(recordedUntil day: CivilDate) -> Ledger {
    Ledger(writer.journal.events, recordedUntil: day, offset: settings.utcOffset)
  }
  package var say: Voice { Voice(isJapanese: language == .japanese) }
  package var now: Timestamp { stamps.now(settings.utcOffset) }
  package var today: CivilDate { now.date }
  /// A later version wrote here: nothing may be written.
  package var isReadOnly: Bool { settings.isReadOnly || writer.journal.newerVersion != nil }

  /// Who sits here: remembered for this user and folder, else the first of the list, else `-`.
  package var coordinatorCode: String {
    ((try? identity.load())?.flatMap(\.coordinator)) ?? settings.coordinators.first?.code ?? "-"
  }

  /// Nobody is remembered as the one who sits here.
  package var isCoordinatorUnknown: Bool { ((try? identity.load())?.flatMap(\.coordinator)) == nil }

  package func coordinatorName(_ code: String) -> String {
    settings.coordinators.first { $0.code == code }?.name?.text(in: language) ?? code
  }

  /// Remembers who sits here, and the letters wanted for case numbers.
  package func remember(coordinator: String?, code: WriterCode?) throws(StorageError) {
    try identity.update { state in
      state.coordinator = coordinator ?? state.coordinator
      state.wantedCode = code ?? state.wantedCode
    }
  }

  /// The vocabulary, read anew.
  package func vocabulary() -> VocabularyReading {
    VocabularyFiles.read(in: folder, shipped: shipped, system: system)
  }

  /// The vocabulary with what was taught here, read and compiled anew: for those who search, once.
  package func compiledVocabulary() -> CompiledVocabulary {
    CompiledVocabulary(vocabulary().vocabulary.teaching(ledger.taught.map(\.taught)))
  }

  /// The matcher over everything that stands here now; for those who search. Reads and compiles the vocabulary.
  package func searchEngine() -> SearchEngine {
    SearchEngine(
      catalog, vocabulary: compiledVocabulary(), cases: ledger.cases, fields: fields, today: today, language: language)
  }

  /// Everything that is wrong or worth knowing, by file, line, column.
  package var findings: [Finding] {
    let reading = vocabulary()
    let own = FolderCheck.findings(
      in: folder, shipped: shipped, vocabulary: reading, under: ledger.catalogChanges, today: today, system: system)
    let labels = LabelFaults.find(in: reading.vocabulary).map { found in
      let fault: VocabularyFault =
        switch found.kind {
        case .clash(let other): .clashingLabel(found.text, other: other)
        case .nothing: .foldsToNothing(found.text)
        case .shortKana: .shortKana(found.text)
        case .commonWord: .commonWord(found.text)
        }
      return VocabularyReading.LabelFault(concept: found.concept, label: found.label, fault: fault)
    }
    return (own + reading.findings(of: labels) + writer.journal.findings).sorted()
  }

  /// What others have written since; true where there was anything.
  package mutating func refresh() throws(StorageError) -> Bool {
    let change = try writer.journal.refresh()
    guard change.isReread || !change.events.isEmpty else { return false }
    catalog = reading.catalog(under: ledger.catalogChanges).catalog
    return true
  }

  /// Records a draft with what follows it, in one append: all or nothing. The case's id once it is on the disk: a new
  /// one, or the case that the draft goes on with, opened again where it was closed.
  package mutating func record(
    _ draft: ConsultationDraft, _ outcome: SheetOutcome, by code: String? = nil
  ) throws(StorageError) -> EventID {
    let by = code ?? coordinatorCode
    if let id = draft.continues, let item = ledger[id] {
      let now = now
      let bodies = draft.continuation(of: item, outcome)
      _ = try append { [stamps] _ in
        bodies.map { NewEvent(id: stamps.eventID(), at: now, occurredAt: draft.occurredAt, by: by, body: $0) }
      }
      return id
    }
    let id = stamps.eventID()
    let now = now
    let offset = settings.utcOffset
    let year = FiscalYear(
      of: (draft.occurredAt ?? now).date(at: offset), startMonth: settings.fiscalYearStartMonth)
    _ = try append { [stamps] turn in
      var draft = draft
      draft.followUp = outcome.followUp
      var bodies: [EventBody] = [
        .consultationOpened(
          draft.opening(number: turn.nextNumber(fiscalYear: year.year), coordinator: by, now: now))
      ]
      bodies += draft.consequences(for: id, outcome)
      return bodies.enumerated().map { place, body in
        NewEvent(
          id: place == 0 ? id : stamps.eventID(), at: now, occurredAt: draft.occurredAt, by: by, body: body)
      }
    }
    return id
  }

  /// Records events about what is there.
  package mutating func append(_ bodies: [EventBody], by code: String? = nil) throws(StorageError) {
    let by = code ?? coordinatorCode
    let now = now
    _ = try append { [stamps] _ in
      bodies.map { NewEvent(id: stamps.eventID(), at: now, by: by, body: $0) }
    }
    catalog = reading.catalog(under: ledger.catalogChanges).catalog
  }

  private mutating func append(_ make: (AppendTurn) -> [NewEvent]) throws(StorageError) -> [Event] {
    if settings.isReadOnly {
      throw .newerFormat(file: folder.deskFile, found: settings.format, known: DeskSettings.knownFormat)
    }
    return try writer.append(make)
  }
}
