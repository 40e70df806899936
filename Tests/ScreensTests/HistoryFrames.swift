import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// 相談履歴, a case, and ヘルプ as they are seen.
@Suite struct HistoryFrames {
  private func history(_ language: Language) -> DrivenDesk {
    var desk = DrivenDesk(language, ledger: SampleLedger.ledger)
    desk.press(.function(2))
    return desk
  }

  @Test("the history lists the newest first", arguments: Language.allCases)
  func list(language: Language) {
    expectFrame(history(language).frame, named: "history" + language.suffix, styles: true)
  }

  @Test("typing narrows the history", arguments: Language.allCases)
  func searching(language: Language) {
    var desk = history(language)
    desk.type("めっき ＦＥ")
    expectFrame(desk.frame, named: "history-search" + language.suffix)
  }

  @Test("words that no case has are told", arguments: Language.allCases)
  func nothing(language: Language) {
    var desk = history(language)
    desk.type("zzz")
    expectFrame(desk.frame, named: "history-nothing" + language.suffix)
  }

  @Test("a council without cases says so", arguments: Language.allCases)
  func empty(language: Language) {
    var desk = DrivenDesk(language)
    desk.press(.function(2))
    expectFrame(desk.frame, named: "history-empty" + language.suffix)
  }

  @Test("a case with its targets and events", arguments: Language.allCases)
  func oneCase(language: Language) {
    var desk = history(language)
    desk.press(.down, .down, .down, .enter)
    expectFrame(desk.frame, named: "case" + language.suffix, styles: true)
  }

  @Test("a case without a referral", arguments: Language.allCases)
  func unmet(language: Language) {
    var desk = history(language)
    desk.press(.down, .enter)
    expectFrame(desk.frame, named: "case-unmet" + language.suffix)
  }

  @Test("the help, page by page", arguments: Language.allCases)
  func help(language: Language) {
    var desk = DrivenDesk(language)
    desk.press(.function(1))
    var page = 1
    var shown = desk.frame
    expectFrame(shown, named: "help-\(page)" + language.suffix)
    while true {
      desk.press(.pageDown)
      if desk.frame == shown { break }
      page += 1
      shown = desk.frame
      expectFrame(shown, named: "help-\(page)" + language.suffix)
    }
  }

  @Test(
    "days are written in the Japanese era where the user wants it, on every screen and in the field",
    arguments: Language.allCases)
  func era(language: Language) {
    var desk = history(language)
    desk.set { $0.setting.dates = .era }
    expectFrame(desk.frame, named: "history-era" + language.suffix)
    desk.press(.end, .enter)
    #expect(desk.text.contains("令和8年"))
    #expect(!desk.text.contains("2026-1"))
    var sheet = DrivenDesk.withChosen(language)
    sheet.set { $0.setting.dates = .era }
    sheet.press(.function(5))
    #expect(sheet.text.contains("令和8年12月1日") && sheet.state.sheet.followUpDay?.iso == "2026-12-01")
  }
}
