import Domain
import Foundation
import Glibc
import Storage
import TestSupport
import Testing

/// Every operation of an append goes wrong once.
struct JournalFaultTests {
  /// Records a first case (or none: a fresh folder), then a second while the system misbehaves; judges the folder;
  /// records two more. Returns how many operations the second took.
  private func attempt(
    inFresh isFresh: Bool = false, _ misbehave: (FaultySystem) -> Void, judge: (Attempt) throws -> Void
  ) throws -> Int {
    let faulty = FaultySystem()
    let desk = try JournalDesk(system: faulty.calling)
    var writer = try desk.writer()
    let first = isFresh ? [] : try desk.recordCase(with: &writer)
    let old = try contents(of: desk)

    misbehave(faulty)
    var second: [Event] = []
    var failure: StorageError?
    do throws(StorageError) {
      second = try writer.append { turn in [opening(turn)] }
    } catch {
      failure = error
    }
    let calls = faulty.calls.count
    faulty.fail(at: nil)

    let whileDown = try Journal(folder: desk.folder)
    let now = try contents(of: desk)
    // The desk goes on, and so does a process started later; neither sees a problem.
    let third = try writer.append { turn in [opening(turn)] }
    var later = try desk.writer()
    let fourth = try later.append { turn in [opening(turn)] }
    let after = try Journal(folder: desk.folder)
    try judge(
      Attempt(
        root: desk.place.path, acknowledged: first + second, failure: failure, whileDown: whileDown, old: old, now: now,
        later: third + fourth, after: after))
    return calls
  }

  struct Attempt {
    let root: String
    let acknowledged: [Event]
    let failure: StorageError?
    let whileDown: Journal
    let old: [String: [UInt8]]
    let now: [String: [UInt8]]
    let later: [Event]
    let after: Journal

    /// What holds however it went.
    func expectNothingLost(_ comment: Comment) {
      for event in acknowledged { #expect(whileDown.events.contains(event), comment) }
      for event in acknowledged + later { #expect(after.events.contains(event), comment) }
      for journal in [whileDown, after] {
        #expect(journal.findings.allSatisfy { $0.severity == .note }, "\(comment): \(journal.findings)")
      }
      for (file, bytes) in old { #expect(now[file]?.starts(with: bytes) == true, comment) }
      let numbers = after.ledger.cases.map(\.number)
      #expect(Set(numbers).count == numbers.count, comment)
      for (writer, head) in after.heads {
        let counts = after.applied.filter { $0.header.writer == writer }.map(\.header.seq)
        #expect(counts == Array(1...head.seq), comment)
      }
    }
  }

  private func opening(_ turn: AppendTurn) -> NewEvent {
    SampleEvents.new(SampleEvents.opening(turn.nextNumber(fiscalYear: 2026)))
  }

  private func contents(of desk: borrowing JournalDesk) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for file in desk.place.files where file.hasPrefix("data/") { contents[file] = try desk.place.bytes(file) }
    return contents
  }

  @Test(
    "an operation that is refused once loses nothing acknowledged, leaves the files as they were, and is named",
    arguments: [EIO, ENOSPC, EACCES], [false, true])
  func refusedOnce(code: Int32, inFresh isFresh: Bool) throws {
    var place = 0
    var failures = 0
    var calls = 0
    repeat {
      place += 1
      calls = try attempt(inFresh: isFresh, { $0.fail(at: place, with: .error(code)) }) { attempt in
        attempt.expectNothingLost("operation \(place)")
        // Where the memory of the writer can't be used, another writer takes its place.
        #expect(attempt.after.heads.count <= (code == EIO ? 1 : 2))
        guard let failure = attempt.failure else { return }
        failures += 1
        // One refusal can be taken back: not a byte is left behind.
        for (file, bytes) in attempt.now where !file.contains("madoguchi-tmp") {
          #expect(bytes == attempt.old[file, default: []], "operation \(place), \(file)")
        }
        guard case .system(let refused) = failure else {
          Issue.record("operation \(place): \(failure)")
          return
        }
        #expect(refused.errno == Errno(code))
        #expect(refused.path.hasPrefix(attempt.root), "names the file")
      }
    } while calls >= place
    // Each of them can fail but those after the line is on the disk.
    #expect(failures > 20)
    #expect(place > 30)
  }

  @Test(
    "an interruption and a short write are gone on from", arguments: [FaultySystem.Fault.error(EINTR), .shortWrite])
  func goneOnFrom(fault: FaultySystem.Fault) throws {
    var place = 0
    var calls = 0
    repeat {
      place += 1
      calls = try attempt({ $0.fail(at: place, with: fault) }) { attempt in
        #expect(attempt.failure == nil, "operation \(place)")
        #expect(attempt.acknowledged.count == 4)
        attempt.expectNothingLost("operation \(place)")
      }
    } while calls >= place
  }

  @Test(
    "a death at any operation loses nothing acknowledged, and the next start goes on as the same writer",
    arguments: [false, true])
  func death(inFresh isFresh: Bool) throws {
    var place = 0
    var calls = 0
    var torn = 0
    repeat {
      place += 1
      calls = try attempt(inFresh: isFresh, { $0.die(at: place) }) { attempt in
        attempt.expectNothingLost("operation \(place)")
        #expect(attempt.after.heads.count == 1)
        if attempt.whileDown.findings.contains(where: { $0.fault == .journal(.tornLastLine) }) {
          torn += 1
          #expect(attempt.after.findings.contains { $0.fault == .journal(.setAside) }, "kept beside")
        }
      }
    } while calls >= place
    #expect(torn >= 3, "texts, private and journal were each cut off in the middle")
  }
}
