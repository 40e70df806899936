package import Domain

/// The journal of a data folder as it is known here: every writer's events, joined with the words that are at hand, and
/// their fold.
///
/// Reading needs no writer and writes nothing. Every event given was verified: its line by its own sum, its words by
/// their seal. What is damaged is set aside and told by `findings`, and never hides the rest.
package struct Journal: Sendable {
  /// The data folder.
  package let folder: String
  /// Each once, as they were read; their order means nothing.
  package private(set) var events: [Event] = []
  package private(set) var ledger = Ledger()

  let system: SystemCalls
  private var writers: [WriterID: WriterFiles] = [:]
  private var seen: Set<EventID> = []
  private var erased = ErasedEvents()
  private var leftovers: [Finding] = []

  /// What a refresh brought.
  package struct Change: Sendable, Equatable {
    /// Events that were not known before; all of them after a rereading.
    package let events: [Event]
    /// Files were replaced (an erasure, a restored backup, a checkout), so that all was read again: what was drawn
    /// from earlier events must be drawn anew.
    package let isReread: Bool

    package init(events: [Event], isReread: Bool) {
      self.events = events
      self.isReread = isReread
    }
  }

  /// Reads all of it. A missing `journal/` is an empty journal; a file that can't be read is a finding. Linear.
  package init(folder: String, in system: SystemCalls = .real) throws(StorageError) {
    self.folder = folder
    self.system = system
    _ = try readNew()
  }

  /// Takes in what was appended since, by this or another process; cheap where nothing was.
  @discardableResult
  package mutating func refresh() throws(StorageError) -> Change {
    if let events = try readNew() { return Change(events: events, isReread: false) }
    self = try Journal(folder: folder, in: system)
    return Change(events: events, isReread: true)
  }

  /// nil where a file was replaced.
  private mutating func readNew() throws(StorageError) -> [Event]? {
    let found = try writersHere()
    guard found.isSuperset(of: writers.keys) else { return nil }
    var fresh: [Event] = []
    for writer in found.sorted() {
      var files = writers[writer] ?? WriterFiles(writer: writer)
      guard let events = files.readNew(in: folder, of: system, seen: &seen) else { return nil }
      writers[writer] = files
      fresh += events
    }
    take(fresh)
    return fresh
  }

  private mutating func take(_ fresh: [Event]) {
    events += fresh
    for event in fresh { erased.add(event) }
    let ordered = fresh.sorted { EventHeader.applies($0.header, before: $1.header) }
    for event in ordered where !ledger.add(event) {
      ledger = Ledger(events)
      return
    }
  }

  private mutating func writersHere() throws(StorageError) -> Set<WriterID> {
    var found: Set<WriterID> = []
    leftovers = []
    for name in JournalPlaces.folders {
      do throws(SystemFailure) {
        for file in try system.names(inFolder: folder.appendingName(name)) {
          if let writer = JournalPlaces.writer(ofFile: file) { found.insert(writer) }
          tellLeftover("\(name)/\(file)")
        }
      } catch {
        // Another user's private folder is not for us.
        guard name == PayloadPart.private.folder, error.isForbidden else { throw .system(error) }
      }
    }
    return found
  }

  private mutating func tellLeftover(_ file: String) {
    if ReplacingFile.isTemporary(file) {
      leftovers.append(Finding(file: file, fault: .file(.staleTemporaryFile)))
    } else if JournalPlaces.isSetAside(file) {
      leftovers.append(Finding(file: file, fault: .journal(.setAside)))
    }
  }
}

extension Journal {
  /// Everything that is wrong or worth knowing, by file and line.
  package var findings: [Finding] {
    (writers.values.flatMap { $0.findings(erased: erased) } + leftovers).sorted()
  }

  /// Where a later major version wrote; nothing may be written into the folder then. nil: it may.
  package var newerVersion: StorageError? {
    for (writer, files) in writers {
      if let newer = files.chain.newer {
        return .newerFormat(
          file: JournalPlaces.journal(of: writer), found: newer.version, known: JournalLine.version)
      }
    }
    return nil
  }

  /// How far each writer's journal is known: its last `seq` and `sum`.
  package var heads: [WriterID: (seq: Int, sum: String)] {
    writers.mapValues { ($0.chain.seq, $0.chain.head) }
  }

  func files(of writer: WriterID) -> WriterFiles? { writers[writer] }
}
