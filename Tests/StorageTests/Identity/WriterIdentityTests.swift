import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// Who a writer is, after all that may happen to folders and to what is remembered.
struct WriterIdentityTests {
  private func copy(_ from: String, to: String) throws {
    if FileManager.default.fileExists(atPath: to) { try FileManager.default.removeItem(atPath: to) }
    try FileManager.default.copyItem(atPath: from, toPath: to)
  }

  private func writers(in folder: String) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/journal").count
  }

  /// Records a case in a process of its own; gives the writer.
  @discardableResult
  private func record(_ desk: borrowing JournalDesk, in folder: String? = nil) throws -> WriterID {
    var writer = try desk.writer(of: folder)
    let events = try desk.recordCase(with: &writer)
    return try #require(events.last).header.writer
  }

  @Test("one user is one writer in one folder, from process to process, and another in another folder")
  func twoFolders() throws {
    let desk = try JournalDesk()
    let other = desk.place.path("data2")
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    let mine = try record(desk)
    let theirs = try record(desk, in: other)
    #expect(mine != theirs)
    #expect(try record(desk) == mine)
    #expect(try record(desk, in: other) == theirs)
    #expect(mine.text.count == 12 && mine.text.allSatisfy { $0.isLowercase || $0.isNumber })
  }

  @Test("a folder reached by a link is the same folder")
  func link() throws {
    let desk = try JournalDesk()
    let link = desk.place.path("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: desk.folder)
    #expect(try record(desk) == record(desk, in: link))
  }

  @Test("a copy of a folder, and a folder that was moved, get writers of their own")
  func copiedAndMoved() throws {
    let desk = try JournalDesk()
    let mine = try record(desk)
    let copied = desk.place.path("copy")
    try copy(desk.folder, to: copied)
    #expect(try record(desk, in: copied) != mine)
    #expect(try record(desk) == mine)
    let moved = desk.place.path("moved")
    try FileManager.default.moveItem(atPath: desk.folder, toPath: moved)
    #expect(try record(desk, in: moved) != mine)
    for folder in [copied, moved] { #expect(try Journal(folder: folder).findings.isEmpty) }
  }

  @Test("a copied disk, home and folder, goes its own way once the two meet")
  func copiedDisk() throws {
    let desk = try JournalDesk()
    let mine = try record(desk)
    let (savedFolder, savedState) = (desk.place.path("saved"), desk.place.path("savedState"))
    try copy(desk.folder, to: savedFolder)
    try copy(desk.state, to: savedState)
    #expect(try record(desk) == mine)
    // The copy, put in its place with its own memory: it can't know better yet.
    let (metFolder, metState) = (desk.place.path("met"), desk.place.path("metState"))
    try copy(desk.folder, to: metFolder)
    try copy(desk.state, to: metState)
    try copy(savedFolder, to: desk.folder)
    try copy(savedState, to: desk.state)
    #expect(try record(desk) == mine)
    // Now the first one's files arrive over it: at the known `seq` stands another event.
    try copy(metFolder, to: desk.folder)
    let new = try record(desk)
    #expect(new != mine)
    #expect(try record(desk) == new)
    #expect(try desk.journal().findings.isEmpty)
  }

  @Test("a restored backup is shorter than what is known: a new writer")
  func restoredBackup() throws {
    let desk = try JournalDesk()
    let mine = try record(desk)
    let backup = desk.place.path("backup")
    try copy(desk.folder, to: backup)
    try record(desk)
    try copy(backup, to: desk.folder)
    let new = try record(desk)
    #expect(new != mine)
    #expect(try desk.journal().findings.isEmpty)
    // Numbers read out before are not given again.
    #expect(Set(try desk.journal().ledger.cases.map(\.number.description)) == ["2026-A-0001", "2026-B-0001"])
  }

  @Test("a backup restored under a running desk is noticed at the next turn")
  func restoredWhileRunning() throws {
    let desk = try JournalDesk()
    var writer = try desk.writer()
    let first = try desk.recordCase(with: &writer)
    let backup = desk.place.path("backup")
    try copy(desk.folder, to: backup)
    try desk.recordCase(with: &writer)
    try copy(backup, to: desk.folder)
    let next = try desk.recordCase(with: &writer)
    #expect(next.last?.header.writer != first.last?.header.writer)
    #expect(writer.journal.applied == first + next)
    #expect(try desk.journal().findings.isEmpty)
  }

  @Test("killed between the journal and the memory, the writer catches up and stays itself")
  func killedBetween() throws {
    let desk = try JournalDesk()
    let mine = try record(desk)
    let identity = try desk.identity()
    let before = try Data(contentsOf: URL(fileURLWithPath: identity.statePath))
    try record(desk)
    try record(desk)
    try before.write(to: URL(fileURLWithPath: identity.statePath))
    #expect(try record(desk) == mine)
    #expect(try identity.load()?.seq == 9)
    #expect(try desk.journal().findings.isEmpty)
    // Killed before anything was remembered but the id.
    try identity.update { state in (state.seq, state.head) = (0, "") }
    #expect(try record(desk) == mine)
    #expect(try writers(in: desk.folder) == 1)
  }

  @Test("damage behind the known head ends the writer; damage before it does not")
  func damage() throws {
    let desk = try JournalDesk()
    let mine = try record(desk)
    try record(desk)
    let file = try desk.journalFile
    var bytes = try desk.place.bytes(file)
    bytes[300] ^= 1
    try desk.place.write(bytes, to: file)
    #expect(try record(desk) == mine)
    bytes = try desk.place.bytes(file)
    bytes[bytes.count - 300] ^= 1
    try desk.place.write(bytes, to: file)
    #expect(try record(desk) != mine)
  }

  @Test("memory that is lost or unreadable as text makes a new writer; what the user is called stays")
  func lostMemory() throws {
    let desk = try JournalDesk()
    let identity = try desk.identity()
    try identity.update { $0.coordinator = "M" }
    let mine = try record(desk)
    #expect(try identity.load()?.coordinator == "M")
    try Data("{".utf8).write(to: URL(fileURLWithPath: identity.statePath))
    let second = try record(desk)
    try FileManager.default.removeItem(atPath: desk.state)
    let third = try record(desk)
    #expect(Set([mine, second, third]).count == 3)
    #expect(try desk.journal().findings.isEmpty)
  }

  @Test("keys of a later version in the memory stay")
  func unknownKeys() throws {
    let desk = try JournalDesk()
    try record(desk)
    let path = try desk.identity().statePath
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "{\n", with: "{\n  \"later\": [1],\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
    try record(desk)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("\"later\": [1]"))
  }

  @Test("where nothing can be remembered a process records all the same, as a writer of its own")
  func noMemory() throws {
    let desk = try JournalDesk()
    try desk.place.write("a file", to: "blocked")
    let state = desk.place.path("blocked/madoguchi")
    var writer = try desk.writer(state: state)
    try desk.recordCase(with: &writer)
    try desk.recordCase(with: &writer)
    #expect(try writers(in: desk.folder) == 1)
    var later = try desk.writer(state: state)
    try desk.recordCase(with: &later)
    #expect(try writers(in: desk.folder) == 2)
    #expect(try desk.journal().findings.isEmpty)
  }
}
