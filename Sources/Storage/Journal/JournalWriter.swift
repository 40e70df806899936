package import Domain

/// Records events: takes the turn, catches up with all others, writes, syncs, and only then says so.
///
/// ```
/// lock ─► read what is new ─► are we still this writer? ─► make the events ─► payloads ─► journal line ─► remember
/// ```
/// Two processes of one user (the desk and `refer`) are one writer and wait for each other; two hosts are two writers
/// with a file each and need no lock.
package struct JournalWriter: Sendable {
  /// As it is known after the last turn or refresh.
  package var journal: Journal
  private let identity: WriterIdentity
  /// The writer of this process where none can be remembered.
  private var unremembered: WriterState?

  package init(_ journal: Journal, identity: WriterIdentity) {
    self.journal = journal
    self.identity = identity
  }

  /// Records what `make` returns, in one piece: all of it or nothing; nothing where it returns nothing.
  ///
  /// `make` is called with everything that is written by now, and nobody of this user writes until it is done, so a case
  /// number that it takes stays its own. The events returned are on the disk. Where this throws, none of them counts.
  /// Before a writer's first event, and where another had claimed its letters first, it claims some by `deskOpened`.
  package mutating func append(_ make: (AppendTurn) -> [NewEvent]) throws(StorageError) -> [Event] {
    let lock = try identity.lock()
    let hasLock = lock != nil
    return try withExtendedLifetime(lock) { () throws(StorageError) in
      try takeTurn(remembering: hasLock, make)
    }
  }

  private mutating func takeTurn(
    remembering canRemember: Bool, _ make: (AppendTurn) -> [NewEvent]
  ) throws(StorageError) -> [Event] {
    try journal.refresh()
    if let newer = journal.newerVersion { throw newer }
    var state = try ownState(remembering: canRemember)
    let claim = try code(for: state)
    var new = make(AppendTurn(ledger: journal.ledger, writer: state.writer, code: claim.code))
    guard let first = new.first else { return [] }
    if claim.isNew {
      let id = EventID.random(milliseconds: first.at.seconds &* 1000, in: journal.system)
      let opened = EventBody.deskOpened(DeskOpened(code: claim.code))
      new.insert(NewEvent(id: id, at: first.at, by: first.by, body: opened), at: 0)
    }
    let batch = JournalBatch(
      new, by: state.writer, after: state.seq, head: state.head, clock: journal.ledger.clock, in: journal.system)
    try write(batch, by: state.writer)
    // It is on the disk: nothing below may turn that into a failure. What is not remembered is found again in the
    // journal, and what is not read back now is read next time.
    (state.seq, state.head) = (batch.seq, batch.head)
    if canRemember { _ = try? identity.save(state) } else { unremembered = state }
    _ = try? journal.refresh()
    return batch.events
  }

  /// The letters to number with, and whether they are still to be claimed.
  private func code(for state: WriterState) throws(StorageError) -> (code: WriterCode, isNew: Bool) {
    if let code = journal.ledger.codes[state.writer] { return (code, false) }
    let taken = journal.ledger.claimedCodes
    if let wanted = state.wantedCode, !taken.contains(wanted) { return (wanted, true) }
    guard let free = WriterCode.firstFree(among: taken) else { throw .noWriterCodeLeft(journal.folder) }
    return (free, true)
  }
}

extension JournalWriter {
  /// The remembered writer where the journal bears it out, caught up with what the journal holds; else a new one.
  private mutating func ownState(remembering canRemember: Bool) throws(StorageError) -> WriterState {
    let known = canRemember ? try identity.load() ?? unremembered : unremembered
    if let known, let state = try caughtUp(known) { return state }
    let id = WriterID.random(in: journal.system)
    let state = known?.renewed(id) ?? WriterState(writer: id)
    // Remembered before the first line is written, so that a kill in between leaves no writer behind.
    if canRemember, try identity.save(state) { unremembered = nil } else { unremembered = state }
    return state
  }

  /// nil where the journal is shorter than what is known, differs at the known `seq`, or goes on from it brokenly.
  private func caughtUp(_ known: WriterState) throws(StorageError) -> WriterState? {
    guard let files = journal.files(of: known.writer) else { return known.seq == 0 ? known : nil }
    if let refusal = files.journalRefusal { throw .system(refusal) }
    let chain = files.chain
    guard chain.seq >= known.seq, chain.unbrokenFrom <= known.seq else { return nil }
    if chain.seq == known.seq { return chain.head == known.head ? known : nil }
    if known.seq > 0, try sum(at: known.seq, of: known.writer) != known.head { return nil }
    var state = known
    (state.seq, state.head) = (chain.seq, chain.head)
    return state
  }

  /// The `sum` of an event that is not the last: the next one names it.
  private func sum(at seq: Int, of writer: WriterID) throws(StorageError) -> String? {
    do throws(SystemFailure) {
      let path = journal.folder.appendingName(JournalPlaces.journal(of: writer))
      let bytes = try journal.system.content(of: path)
      var chain = JournalChain(writer: writer)
      return chain.read(bytes.span)?.lines.first { $0.line.header.seq == seq + 1 }?.line.previous
    } catch {
      throw .system(error)
    }
  }

  /// Payloads first: a line in the journal never names words that are not on the disk.
  private func write(_ batch: JournalBatch, by writer: WriterID) throws(StorageError) {
    let files = journal.files(of: writer) ?? WriterFiles(writer: writer)
    var written: [(AppendingFile, AppendingFile.Before)] = []
    do throws(SystemFailure) {
      for part in PayloadPart.allCases {
        guard let lines = batch.payloads[part], let payload = files.payloads[part] else { continue }
        let file = file(JournalPlaces.payload(part, of: writer))
        if payload.tornBytes > 0 { try file.setTornEndAside(from: payload.offset) }
        written.append((file, try file.append(lines, lacksNewline: payload.lacksNewline)))
      }
      let file = file(JournalPlaces.journal(of: writer))
      if files.chain.tornBytes > 0 { try file.setTornEndAside(from: files.chain.offset) }
      _ = try file.append(batch.journal, lacksNewline: files.chain.lacksNewline)
    } catch {
      takeBack(written, unlessBehind: files)
      throw .system(error)
    }
  }

  /// Cuts the words off again whose line was not written; where the line could not be taken back, its words stay.
  private func takeBack(_ written: [(AppendingFile, AppendingFile.Before)], unlessBehind files: WriterFiles) {
    let path = journal.folder.appendingName(JournalPlaces.journal(of: files.writer))
    do throws(SystemFailure) {
      guard try journal.system.statusIfPresent(of: path)?.size ?? 0 <= files.chain.offset else { return }
      for (file, before) in written { try file.takeBack(to: before) }
    } catch {
      // What can't be taken back is told by `check` as a payload without an event.
    }
  }

  private func file(_ name: String) -> AppendingFile {
    AppendingFile(path: journal.folder.appendingName(name), system: journal.system)
  }
}
