import Canvas
import Domain
import Screens
import Testing

/// How many keys a call takes, what is typed not counted: from its first key to the referral of two targets.
@Suite struct KeysOfACallTests {
  /// A desk that writes down which screen each key was for.
  private struct CountedDesk {
    var desk: DrivenDesk
    var keys: [ScreenName: [String]] = [:]

    mutating func press(_ pressed: Key...) {
      for key in pressed {
        keys[desk.state.screenName, default: []].append(key.name)
        desk.press(key)
      }
    }
  }

  @Test("a new caller, told in full, referred to two: nine keys")
  func newCaller() throws {
    var counted = CountedDesk(desk: DrivenDesk())
    counted.desk.type(SampleHits.problem)
    counted.desk.find(SampleHits.hits(.japanese))
    counted.press(.tab)
    counted.desk.type("架空鍍金株式会社")
    counted.press(.tab)
    counted.desk.type("見本 花子")
    counted.press(.tab)
    counted.desk.type("000-1111-2222")
    counted.press(.down, .function(4), .down, .function(4), .function(5), .function(12))
    #expect(
      counted.keys == [
        .intake: ["Tab", "Tab", "Tab", "↓", "F4", "↓", "F4", "F5"], .sheet: ["F12"],
      ])
    try expectRecorded(counted, company: "架空鍍金株式会社")
  }

  @Test("a company that called before, known by its phone: eleven keys, nothing of it typed twice")
  func knownCaller() throws {
    var counted = CountedDesk(desk: DrivenDesk(ledger: SampleLedger.ledger))
    counted.press(.tab, .tab, .tab)
    counted.desk.type("00011112222")
    counted.press(.control("n"), .function(5))
    counted.desk.type(SampleHits.problem)
    counted.desk.find(SampleHits.hits(.japanese))
    counted.press(.down, .function(4), .down, .function(4), .function(5), .function(12))
    #expect(
      counted.keys == [
        .intake: ["Tab", "Tab", "Tab", "Ctrl-N", "↓", "F4", "↓", "F4", "F5"], .company: ["F5"], .sheet: ["F12"],
      ])
    try expectRecorded(counted, company: "架空鍍金株式会社")
  }

  private func expectRecorded(_ counted: CountedDesk, company: String) throws {
    #expect(counted.keys.values.joined().count <= 12)
    let recorded = counted.desk.effects.compactMap { effect -> ConsultationDraft? in
      if case .record(let draft, _) = effect { draft } else { nil }
    }
    let draft = try #require(recorded.first)
    #expect(recorded.count == 1 && draft.targets.count == 2)
    #expect(draft.caller.company == company && draft.caller.person == "見本 花子")
    #expect(draft.problem == SampleHits.problem)
  }
}
