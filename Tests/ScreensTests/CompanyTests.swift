import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// A company that has called before: what was promised to it comes before anything else.
@Suite struct CompanyTests {
  /// The counter of a desk that knows the sample's cases, the caret in the company's field.
  private func desk(_ language: Language = .japanese, typing name: String) -> DrivenDesk {
    var desk = DrivenDesk(language, ledger: SampleLedger.ledger)
    desk.press(.tab)
    desk.type(name)
    return desk
  }

  @Test("a known name tells the promise and the last case above the list", arguments: Language.allCases)
  func strip(language: Language) {
    expectFrame(desk(language, typing: "（株）架空鍍金").frame, named: "intake-known" + language.suffix)
  }

  @Test("a known phone in full-width digits tells the same, an unknown one nothing")
  func phone() {
    var desk = DrivenDesk(ledger: SampleLedger.ledger)
    desk.press(.tab, .tab, .tab)
    desk.type("０００１１１１２２２２")
    #expect(desk.text.contains("お約束 2026-11-30") && desk.text.contains("架空鍍金株式会社"))
    var stranger = DrivenDesk(ledger: SampleLedger.ledger)
    stranger.press(.tab, .tab, .tab)
    stranger.type("0999999999")
    #expect(!stranger.text.contains("お約束") && !stranger.text.contains("前回"))
  }

  @Test("what was promised, and the company's cases with their ends", arguments: Language.allCases)
  func frame(language: Language) {
    var desk = desk(language, typing: "架空")
    desk.press(.control("n"))
    expectFrame(desk.frame, named: "company" + language.suffix)
  }

  @Test("the same matter: everything known is filled in, and the call is recorded in that case")
  func sameMatter() throws {
    var desk = desk(typing: "架空")
    let wanted = desk.press(.control("n"), .function(4))
    let first = try #require(SampleLedger.ledger.cases.first)
    #expect(desk.state.screen == .intake)
    #expect(desk.state.draft.continues == first.id)
    #expect(desk.state.draft.caller.company == "架空鍍金株式会社")
    #expect(desk.state.draft.caller.person == "見本 花子")
    #expect(desk.state.draft.caller.phone == "000-1111-2222")
    #expect(wanted.contains(.saveDraft(desk.state.draft)))
    #expect(desk.text.contains("2026-A-0001 の続き"))
    var again = DrivenDesk(ledger: SampleLedger.ledger)
    again.set { _ = $0.restore(desk.state.draft) }
    #expect(again.state.draft.continues == first.id)
  }

  @Test("a new matter keeps what was typed, takes over the rest, and goes on with no case")
  func newMatter() {
    var desk = desk(typing: "架空")
    desk.press(.tab)
    desk.type("別の人")
    desk.press(.backTab, .control("n"), .function(4), .control("n"), .function(5))
    #expect(desk.state.draft.continues == nil)
    #expect(desk.state.draft.caller.person == "別の人")
    #expect(desk.state.draft.caller.phone == "000-1111-2222")
    #expect(desk.text.contains("未採番"))
  }

  @Test("facts of one company are not told of another whose name is typed over it")
  func otherCompany() {
    var desk = desk(typing: "架空")
    desk.set {
      $0.intake.facts = {
        var facts = Caller(company: "架空鍍金株式会社"); facts.prefecture = "みどり県"; return facts
      }()
    }
    desk.set { $0.intake.company = LineEditor("架空鍍金株式会社", limit: 200) }
    #expect(desk.state.draft.caller.prefecture == "みどり県")
    desk.type("の隣")
    #expect(desk.state.draft.caller.prefecture == nil)
  }

  @Test("Enter reads the case, ← → go over companies that begin alike, and nobody known rings the bell")
  func around() {
    var desk = desk(typing: "架空")
    desk.press(.control("n"), .enter)
    #expect(desk.state.screenName == .caseView)
    desk.press(.escape)
    #expect(desk.state.screenName == .company)
    var stranger = self.desk(typing: "知らない会社")
    #expect(stranger.press(.control("n")) == [.bell])
    #expect(stranger.text.contains("当てはまる企業の記録はありません"))
  }
}
