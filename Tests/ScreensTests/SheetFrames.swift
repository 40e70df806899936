import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// 紹介票 and 記録済み as they are seen.
@Suite struct SheetFrames {
  /// A sheet with three chosen, someone outside the catalog, consent for the first, a note and a day.
  private func filled(_ language: Language) -> DrivenDesk {
    var desk = DrivenDesk.withChosen(language)
    desk.press(.function(5), .right, .right, .enter, .tab)
    desk.type(language == .japanese ? "隣県の試験機関 000-9999-8888" : "Test house next door 000-9999-8888")
    desk.press(.enter, .tab)
    desk.type(language == .japanese ? "現物は来週月曜に持参。急ぎ" : "Brings the piece on Monday; in a hurry")
    desk.send(.draftSaved)
    return desk
  }

  @Test("the sheet as it opens on what was chosen", arguments: Language.allCases)
  func opened(language: Language) {
    var desk = DrivenDesk.withChosen(language)
    desk.press(.function(5))
    expectFrame(desk.frame, named: "sheet-opened" + language.suffix, styles: true)
  }

  @Test("a sheet filled in: someone outside the catalog, consent, a note, a day", arguments: Language.allCases)
  func filledIn(language: Language) {
    expectFrame(filled(language).frame, named: "sheet-filled" + language.suffix)
  }

  @Test("a sheet without targets says how to name one", arguments: Language.allCases)
  func withoutTargets(language: Language) {
    var desk = DrivenDesk.duringCall(language)
    desk.press(.function(5))
    #expect(desk.press(.function(12)) == [.bell])
    expectFrame(desk.frame, named: "sheet-no-target" + language.suffix)
  }

  @Test("a sheet without a problem is refused", arguments: Language.allCases)
  func withoutProblem(language: Language) {
    var desk = DrivenDesk(language)
    desk.press(.function(5))
    desk.type(language == .japanese ? "隣県の試験機関" : "Test house")
    #expect(desk.press(.function(12)) == [.bell])
    expectFrame(desk.frame, named: "sheet-no-problem" + language.suffix)
  }

  @Test("a day that is none is refused", arguments: Language.allCases)
  func badDay(language: Language) {
    var desk = filled(language)
    desk.press(.tab, .control("u"))
    desk.type("2026-02-30")
    #expect(desk.press(.control("s")) == [.bell])
    expectFrame(desk.frame, named: "sheet-bad-day" + language.suffix)
  }

  @Test("a journal that can't be written is told, and everything stays", arguments: Language.allCases)
  func failed(language: Language) {
    var desk = filled(language)
    desk.press(.function(12))
    desk.send(
      .recordFailed(
        language == .japanese
          ? "記録できません: 空き容量がありません。容量を空けてもう一度保存してください。" : "Not recorded: no space left. Make room and save again."))
    expectFrame(desk.frame, named: "sheet-failed" + language.suffix)
  }

  @Test("a failure with a long path is told to its end, over the rows above")
  func failedLong() {
    var desk = filled(.japanese)
    desk.press(.function(12))
    desk.send(
      .recordFailed(
        "ディスクがいっぱいで /home/hanako/.local/share/madoguchi/texts/04gn6fp3j860.jsonl に書けません。空きを作ってから、もう一度保存してください。"))
    expectFrame(desk.frame, named: "sheet-failed-long")
  }

  @Test("a consultation without a referral", arguments: Language.allCases)
  func withoutReferral(language: Language) {
    var desk = DrivenDesk.duringCall(language)
    desk.press(.function(3), .right, .right, .tab)
    desk.type(language == .japanese ? "県内に該当の装置なし" : "No such machine in the prefecture")
    expectFrame(desk.frame, named: "no-referral" + language.suffix)
  }

  @Test("recorded: the number to read out, and whom to call", arguments: Language.allCases)
  func saved(language: Language) {
    var desk = filled(language)
    desk.press(.function(12))
    let (id, ledger) = SampleLedger.recorded(desk.state.draft, followUp: CivilDate("2026-12-01"))
    desk.send(.recorded(caseID: id, ledger))
    expectFrame(desk.frame, named: "saved" + language.suffix)
  }

  @Test("recorded without a referral: the number and how it stands", arguments: Language.allCases)
  func savedWithoutReferral(language: Language) {
    var desk = DrivenDesk.duringCall(language)
    desk.press(.function(3), .function(12))
    let (id, ledger) = SampleLedger.recorded(desk.state.draft, followUp: nil, unmet: .notInRegion)
    desk.send(.recorded(caseID: id, ledger))
    expectFrame(desk.frame, named: "saved-no-referral" + language.suffix)
  }
}
