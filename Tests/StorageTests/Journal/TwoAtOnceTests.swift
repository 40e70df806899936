import Domain
import Foundation
import Storage
import Synchronization
import TestSupport
import Testing

/// The desk and `refer` at the same time.
struct TwoAtOnceTests {
  @Test("two that record at once with one memory are one writer: all is there, without gaps, with distinct numbers")
  func oneUser() throws {
    let desk = try JournalDesk()
    // Neither has written before: who is first, is decided under the lock.
    let first = try desk.writer()
    let second = try desk.writer()
    let acknowledged = Mutex<[Event]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { side in
      var writer = side == 0 ? first : second
      for _ in 0..<20 {
        do {
          let events = try writer.append { turn in
            [SampleEvents.new(SampleEvents.opening(turn.nextNumber(fiscalYear: 2026)))]
          }
          acknowledged.withLock { $0 += events }
        } catch {
          Issue.record(error)
        }
      }
    }
    let journal = try desk.journal()
    #expect(journal.findings.isEmpty)
    #expect(journal.applied.map(\.header.seq) == Array(1...41))
    #expect(journal.applied.map(\.header.clock) == Array(1...41))
    let known = acknowledged.withLock { $0 }
    #expect(known.count == 41 && known.allSatisfy { journal.events.contains($0) })
    let numbers = journal.ledger.cases.map(\.number.description)
    #expect(numbers.sorted() == (1...40).map { "2026-A-" + String(10_000 + $0).dropFirst() })
  }

  @Test("two users of one folder write into files of their own and need no lock of each other")
  func twoUsers() throws {
    let desk = try JournalDesk()
    let writers = [try desk.writer(), try desk.writer(state: desk.place.path("other"))]
    DispatchQueue.concurrentPerform(iterations: 2) { side in
      var writer = writers[side]
      for _ in 0..<20 {
        do {
          _ = try writer.append { turn in
            [SampleEvents.new(SampleEvents.opening(turn.nextNumber(fiscalYear: 2026)))]
          }
        } catch {
          Issue.record(error)
        }
      }
    }
    let journal = try desk.journal()
    #expect(journal.findings.isEmpty)
    #expect(journal.heads.count == 2)
    #expect(journal.ledger.cases.count == 40)
  }
}
