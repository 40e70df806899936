import Canvas
import Desk
import Domain
import Foundation
import Screens
import Storage
import TestSupport
import Testing

/// The real loop, journal and matcher on a copy of the sample council without its past cases, under a scripted
/// terminal.
@Suite struct WholeCallTests {
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "data").path

  private func open(_ temporary: borrowing TemporaryFolder) throws -> OpenedFolder {
    let folder = DataFolder(temporary.path("data"))
    let shipped = ShippedData(DataFolder(Self.sample))
    if try folder.state(in: .real) == .missing {
      try NewFolder.make(folder, copying: shipped, id: "test", in: .real)
      try removePastCases(ofFolder: folder.path)
    }
    return try OpenedFolder(
      folder, shipped: shipped, stateFolder: temporary.path("state"), language: .japanese,
      environmentLanguage: .japanese)
  }

  /// Plays a script on the desk; gives the last frame's text.
  private func play(_ script: [ScriptedDevice.Step], _ temporary: borrowing TemporaryFolder) throws -> String {
    let opened = try open(temporary)
    let work = DeskSession(opened)
    var state = opened.deskState(isReadOnly: false, size: Size(columns: 80, rows: 24))
    let first = work.keptDraft.map { state.restore($0) } ?? []
    var loop = EventLoop(state: state, work: work)
    var device = ScriptedDevice(script + [.key(.control("q"))])
    _ = try loop.run(on: &device, first: first)
    return device.lastFrame.text
  }

  @Test("a call becomes a case on the disk, and its number is shown after that")
  func wholeCall() throws {
    let temporary = try TemporaryFolder()
    let screen = try play(
      [
        .type("めっきが剥がれる"), .key(.tab), .type("架空鍍金"), .key(.backTab), .key(.down), .key(.function(4)),
        .key(.down), .key(.function(4)), .key(.function(5)), .key(.function(12)),
      ], temporary)
    let cases = try open(temporary).ledger.cases
    let item = try #require(cases.first)
    #expect(cases.count == 1)
    #expect(screen.contains(item.number.description))
    #expect(item.problem == "めっきが剥がれる")
    #expect(item.caller.company == "架空鍍金")
    #expect(item.targets.count == 2)
    #expect(item.stage == .referral)
    #expect(item.followUp != nil)
  }

  @Test("what was typed comes back after the desk was ended in the middle, and nothing is recorded")
  func draftComesBack() throws {
    let temporary = try TemporaryFolder()
    _ = try play([.type("アルミの溶接部にひび"), .pause(1500), .terminate(signal: 15)], temporary)
    let screen = try play([], temporary)
    #expect(screen.contains("アルミの溶接部にひび"))
    #expect(try open(temporary).ledger.cases.isEmpty)
  }

  @Test("Enter never saves, and a sheet without a problem is refused")
  func enterNeverSaves() throws {
    let temporary = try TemporaryFolder()
    _ = try play([.type("剥がれ"), .key(.function(5)), .key(.enter), .key(.enter), .key(.enter)], temporary)
    #expect(try open(temporary).ledger.cases.isEmpty)
  }

  @Test(
    "every screen can be drawn in every window down to 1×1",
    arguments: [(1, 1), (20, 5), (40, 12), (80, 24), (200, 60)])
  func windows(columns: Int, rows: Int) throws {
    let temporary = try TemporaryFolder()
    _ = try play(
      [
        .resize(Size(columns: columns, rows: rows)), .type("めっき"), .key(.down), .key(.enter), .key(.function(4)),
        .key(.function(5)), .key(.function(1)), .key(.escape), .key(.function(12)), .key(.function(2)), .key(.enter),
      ], temporary)
  }

  @Test("the same matter goes into its case: opened again, told further, referred once more, under its old number")
  func sameMatter() throws {
    let temporary = try TemporaryFolder()
    var opened = try open(temporary)
    var draft = ConsultationDraft()
    draft.problem = "めっきが剥がれる"
    draft.caller = Caller(company: "架空鍍金株式会社", phone: "000-1111-2222")
    let id = try opened.record(draft, SheetOutcome(outcome: .solved))
    let screen = try play(
      [
        .key(.tab), .type("㈱架空鍍金"), .key(.control("n")), .key(.function(4)), .type("また剥がれた"), .key(.down),
        .key(.function(4)), .key(.function(5)), .key(.function(12)),
      ], temporary)
    let cases = try open(temporary).ledger.cases
    let item = try #require(cases.first)
    #expect(cases.count == 1 && item.id == id)
    #expect(item.isOpen && item.targets.count == 1)
    #expect(item.laterWords.contains("また剥がれた"))
    #expect(screen.contains(item.number.description))
  }

  @Test("the desk and a command at once: both cases are there under numbers of their own")
  func atOnce() throws {
    let temporary = try TemporaryFolder()
    var first = try open(temporary)
    var second = try open(temporary)
    var draft = ConsultationDraft()
    draft.problem = "錆びる"
    _ = try first.record(draft, SheetOutcome())
    _ = try second.record(draft, SheetOutcome())
    _ = try first.record(draft, SheetOutcome())
    let numbers = try open(temporary).ledger.cases.map(\.number.sequence)
    #expect(numbers.sorted() == [1, 2, 3])
  }

  @Test("records that were set aside are counted on the screen, and the first is told with its place and reason")
  func setAside() throws {
    let temporary = try TemporaryFolder()
    _ = try open(temporary)
    try temporary.write(
      #"[{"id":"x1","kind":"equipment"},{"id":"x2","kind":"machine","name":"a"}]"#, to: "data/catalog/z.json")
    let opened = try open(temporary)
    let frame = view(opened.deskState(isReadOnly: false, size: Size(columns: 80, rows: 24))).text
    #expect(frame.contains("2 件を除外中"))
    #expect(frame.contains("catalog/z.json:1:"))
    #expect(frame.contains("name がありません"))
    #expect(opened.catalog.records.count > 300)
  }
}
