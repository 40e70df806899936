import Domain
import Foundation
import TestSupport
import Testing

@testable import Storage

/// What is bound to the format: cut-off and damaged files.
struct JournalDamageTests {
  /// The chain before each line of a journal, and each line with its newline.
  private func lines(of bytes: [UInt8]) throws -> [(chain: JournalChain, line: ArraySlice<UInt8>)] {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { bytes[$0.startIndex...$0.endIndex] }
    var chain = JournalChain(writer: WriterID(try writer(of: bytes)))
    return try lines.map { line in
      let before = chain
      let news = try chain.news(in: line)
      #expect(news.faults == [])
      return (before, line)
    }
  }

  private func writer(of bytes: [UInt8]) throws -> String {
    let first = Array(bytes.prefix { $0 != UInt8(ascii: "\n") })
    let members = try LineFault.members(of: first.span)
    return try #require(members["writer"]?.string)
  }

  @Test("every byte-prefix of a journal gives its whole events, and a cut-off rest is told")
  func everyPrefix() throws {
    let desk = try JournalDesk()
    let (bytes, events) = try desk.recordFifty()
    #expect(events.count == 50)
    var whole = 0
    for (before, line) in try lines(of: bytes) {
      #expect(before.line == whole)
      for cut in line.indices {
        var chain = before
        let news = try chain.news(in: line[..<cut])
        // A line that lacks nothing but its newline is whole.
        let isWhole = cut == line.endIndex - 1
        guard news.faults.isEmpty, news.lines.count == (isWhole ? 1 : 0), chain.lacksNewline == isWhole,
          chain.tornBytes == (isWhole ? 0 : cut - line.startIndex), chain.seq == whole + (isWhole ? 1 : 0)
        else {
          Issue.record("cut at byte \(cut)")
          return
        }
      }
      whole += 1
    }
    #expect(whole == 50)
  }

  @Test("a folder whose journal was cut anywhere opens with the whole events")
  func cutFolders() throws {
    let desk = try JournalDesk()
    let (bytes, events) = try desk.recordFifty()
    let file = try desk.journalFile
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    for (place, end) in ends.enumerated() where place % 7 == 0 {
      for cut in [end - 200, end - 2, end - 1, end, end + 1, end + 300] where cut <= bytes.count {
        try desk.place.write(Array(bytes[..<cut]), to: file)
        let journal = try desk.journal()
        let whole = ends.count { $0 - 1 <= cut }
        #expect(journal.applied == Array(events.prefix(whole)), "cut at \(cut)")
        let faults = journal.findings.filter { $0.file.hasPrefix("journal/") }.map(\.fault)
        let rest = bytes[..<cut].reversed().prefix { $0 != UInt8(ascii: "\n") }.count
        #expect(
          faults
            == (rest == 0 ? [] : ends.contains(cut + 1) ? [.journal(.unterminatedLastLine)] : [.journal(.tornLastLine)])
        )
      }
    }
  }

  @Test("every flip of a single bit in a journal is told with its line")
  func everyBitFlip() throws {
    let desk = try JournalDesk()
    let bytes = try desk.recordFifty().bytes
    let lines = try lines(of: bytes)
    for (number, (before, line)) in lines.enumerated() {
      for place in line.indices {
        // A newline that goes joins two lines.
        let takesNext = place == line.endIndex - 1 && number + 1 < lines.count
        var damaged = Array(line) + (takesNext ? Array(lines[number + 1].line) : [])
        for bit in 0..<8 {
          damaged[place - line.startIndex] ^= 1 << bit
          defer { damaged[place - line.startIndex] ^= 1 << bit }
          var chain = before
          let news = try chain.news(in: damaged)
          // At the very end of the file, the loss of the newline is a torn line.
          let told = news.faults.first?.place.line ?? (chain.tornBytes > 0 ? chain.line + 1 : 0)
          if told != number + 1 || !news.lines.isEmpty {
            Issue.record("bit \(bit) of byte \(place): told \(told) instead of line \(number + 1)")
            return
          }
        }
      }
    }
  }

  @Test("a damaged line hides no other, in a file as it lies in the folder")
  func damagedLine() throws {
    let desk = try JournalDesk()
    let (bytes, events) = try desk.recordFifty()
    let file = try desk.journalFile
    var damaged = bytes
    let end = try #require(lines(of: bytes)[20].line.indices.last)
    damaged[end - 200] ^= 1
    try desk.place.write(damaged, to: file)
    let journal = try desk.journal()
    #expect(journal.applied == events.filter { $0.header.seq != 21 })
    let line = try #require(journal.findings.first { $0.severity == .problem })
    #expect(line.file == String(file.dropFirst(5)) && line.line == 21)
  }

  @Test("a line taken out, doubled or moved is told where the chain breaks, and the others are read")
  func brokenChains() throws {
    let desk = try JournalDesk()
    let (bytes, events) = try desk.recordFifty()
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    func faults(_ order: [Int]) throws -> [String] {
      let text = order.map { Array(lines[$0]) + [UInt8(ascii: "\n")] }.joined()
      try desk.place.write(Array(text), to: try desk.journalFile)
      let journal = try desk.journal()
      #expect(Set(journal.events.map(\.header.seq)) == Set(order.map { $0 + 1 }))
      return journal.findings.filter { $0.file.hasPrefix("journal/") }.map { "\($0.line): \($0.fault)" }
    }
    #expect(try faults(Array(0..<50)) == [])
    #expect(try faults([0, 1, 3, 4]) == ["3: journal(Storage.JournalFault.gap(expected: 3, found: 4))"])
    #expect(try faults([0, 1, 1, 2]) == ["3: journal(Storage.JournalFault.doubleSeq(2))"])
    #expect(
      try faults([0, 2, 1, 3]) == [
        "2: journal(Storage.JournalFault.gap(expected: 2, found: 3))",
        "3: journal(Storage.JournalFault.doubleSeq(2))",
        "4: journal(Storage.JournalFault.gap(expected: 3, found: 4))",
      ])
    #expect(events.count == 50)
  }

  @Test("a line rewritten with a sum of its own breaks the chain at the next")
  func recomputedLine() throws {
    let desk = try JournalDesk()
    let bytes = try desk.recordFifty().bytes
    var lines = bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    let tenth = lines[9]
    let old = try JournalLine(LineFault.members(of: tenth.span))
    let forged = JournalLine(
      header: old.header, type: "caseTaken", data: ["case": "x", "coordinator": "Z"], seals: old.seals,
      previous: old.previous)
    lines[9] = forged.written.bytes
    try desk.place.write(Array(lines.map { $0 + [UInt8(ascii: "\n")] }.joined()), to: try desk.journalFile)
    let problems = try desk.journal().findings.filter { $0.file.hasPrefix("journal/") }
    #expect(problems.map(\.fault) == [.journal(.brokenChain(seq: 11))])
    #expect(problems.map(\.line) == [11])
  }

  @Test("reading in pieces is reading in one")
  func pieces() throws {
    let desk = try JournalDesk()
    let bytes = try desk.recordFifty().bytes
    var whole = JournalChain(writer: WriterID(try writer(of: bytes)))
    let all = try whole.news(in: bytes).lines
    for length in [1000, 333, 77] {
      var chain = JournalChain(writer: whole.writer)
      var lines: [JournalChain.Numbered] = []
      var end = 0
      while end < bytes.count {
        end = min(end + length, bytes.count)
        lines += try chain.news(in: bytes[chain.offset..<end]).lines
      }
      #expect(lines == all)
      #expect(chain.head == whole.head)
    }
  }
}

extension JournalChain {
  /// What some bytes hold; they must go on from what was read before.
  fileprivate mutating func news(in bytes: some Sequence<UInt8>) throws -> News {
    let news = read(Array(bytes).span)
    return try #require(news)
  }
}
