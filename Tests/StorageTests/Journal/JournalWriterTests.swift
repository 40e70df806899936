import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct JournalWriterTests {
  @Test("what was recorded is read back by another, word for word, with its number and its letters")
  func readsBack() throws {
    let desk = try JournalDesk()
    var writer = try desk.writer()
    let recorded = try desk.recordCase(with: &writer)
    #expect(recorded.map(\.body.type) == ["deskOpened", "consultationOpened", "referralMade"])
    #expect(recorded.map(\.header.seq) == [1, 2, 3])
    #expect(recorded.map(\.header.clock) == [1, 2, 3])

    let read = try desk.journal()
    #expect(read.applied == recorded)
    #expect(read.findings.isEmpty)
    let matter = try #require(read.ledger.cases.first)
    #expect(matter.number.description == "2026-A-0001")
    #expect(matter.caller.phone == "000-1111-2222")
    #expect(matter.problem == "めっきが半年で剥がれる。")
    #expect(matter.targets.map(\.target.why) == ["「剥がれる」→ 断面観察", nil])
  }

  @Test("no word of a caller stands in the journal, and under NDA none in texts")
  func keepsWordsApart() throws {
    let desk = try JournalDesk()
    var writer = try desk.writer()
    for level in Confidentiality.allCases {
      _ = try writer.append { turn in
        let opening = SampleEvents.new(SampleEvents.opening(turn.nextNumber(fiscalYear: 2026), level))
        return [opening, SampleEvents.new(SampleEvents.referral(of: opening.id, level))]
      }
    }
    let name = try #require(try desk.journalFile.split(separator: "/").last)
    let journal = try desk.place.text("data/journal/\(name)")
    for word in ["めっき", "剥がれ", "架空鍍金", "見本花子", "000-1111", "至急"] { #expect(!journal.contains(word)) }
    let texts = try desk.place.text("data/texts/\(name)").split(separator: "\n")
    // Two lines a case, none under NDA; the name only where it may be told.
    #expect(texts.count == 4)
    #expect(texts.map { $0.contains("架空鍍金") } == [true, false, false, false])
    #expect(try desk.place.text("data/private/\(name)").split(separator: "\n").count == 4)
  }

  @Test("folders are 0700 and files 0600, the memory of the writer too")
  func rights() throws {
    let desk = try JournalDesk()
    var writer = try desk.writer()
    try desk.recordCase(with: &writer)
    let name = try #require(try desk.journalFile.split(separator: "/").last)
    for folder in ["journal", "texts", "private"] {
      #expect(try SystemCalls.real.status(desk.folder + "/" + folder).mode == 0o700)
      #expect(try SystemCalls.real.status(desk.folder + "/\(folder)/\(name)").mode == 0o600)
    }
    #expect(try SystemCalls.real.status(desk.state).mode == 0o700)
    #expect(try SystemCalls.real.status(try desk.identity().statePath).mode == 0o600)
  }

  @Test("a turn that returns nothing writes nothing")
  func emptyTurn() throws {
    let desk = try JournalDesk()
    var writer = try desk.writer()
    #expect(try writer.append { _ in [] }.isEmpty)
    #expect(desk.place.files.filter { $0.hasPrefix("data") }.isEmpty)
  }

  @Test("a desk that follows sees another's events and counts its clock on from them")
  func followsOthers() throws {
    let desk = try JournalDesk()
    var mine = try desk.writer()
    try desk.recordCase(with: &mine)
    var other = try desk.writer(state: desk.place.path("other"))
    let theirs = try desk.recordCase(with: &other)
    #expect(theirs.map(\.header.clock) == [4, 5, 6])
    #expect(other.journal.ledger.codes.values.map(\.text).sorted() == ["A", "B"])

    let change = try mine.journal.refresh()
    #expect(change == Journal.Change(events: theirs, isReread: false))
    #expect(mine.journal.ledger.cases.map(\.number.description) == ["2026-A-0001", "2026-B-0001"])
    #expect(try mine.journal.refresh() == Journal.Change(events: [], isReread: false))
    let next = try desk.recordCase(with: &mine)
    #expect(next.map(\.header.clock) == [7, 8])
  }

  @Test("letters wanted are claimed where they are free, else the next free ones")
  func letters() throws {
    let desk = try JournalDesk()
    for (state, claimed) in [("one", "K"), ("two", "A"), ("three", "B")] {
      let state = desk.place.path(state)
      try desk.identity(state: state).update { $0.wantedCode = WriterCode("K") }
      var writer = try desk.writer(state: state)
      #expect(try desk.recordCase(with: &writer).first?.body == .deskOpened(DeskOpened(code: code(claimed))))
    }
  }

  @Test("the later of two who claimed the same letters takes others for its next numbers")
  func doubledLetters() throws {
    let desk = try JournalDesk()
    var first = try desk.writer()
    try desk.recordCase(with: &first)
    // Written apart, then brought together.
    let other = try JournalDesk()
    var second = try other.writer()
    try other.recordCase(with: &second)
    for folder in ["journal", "texts", "private"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(desk.folder)/\(folder)") {
        try FileManager.default.copyItem(
          atPath: "\(desk.folder)/\(folder)/\(name)", toPath: "\(other.folder)/\(folder)/\(name)")
        try FileManager.default.copyItem(
          atPath: "\(other.folder)/\(folder)/\(try otherName(than: name, in: "\(other.folder)/\(folder)"))",
          toPath: "\(desk.folder)/\(folder)/\(try otherName(than: name, in: "\(other.folder)/\(folder)"))")
      }
    }
    let numbers = try [desk.recordCase(with: &first), other.recordCase(with: &second)].map { events in
      events.compactMap { if case .consultationOpened(let opened) = $0.body { opened.number.description } else { nil } }
    }
    #expect(Set(numbers.joined()) == ["2026-A-0002", "2026-B-0001"])
    #expect(try desk.journal().ledger.cases(numbered: CaseNumber("2026-A-0001") ?? number).count == 2)
  }

  private let number = CaseNumber(fiscalYear: 2026, code: code("A"), sequence: 1)

  private func otherName(than name: String, in folder: String) throws -> String {
    try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first { $0 != name })
  }
}

func code(_ text: String) -> WriterCode {
  guard let code = WriterCode(text) else { preconditionFailure("no code: \(text)") }
  return code
}
