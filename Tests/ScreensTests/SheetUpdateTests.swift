import Canvas
import Domain
import Screens
import Testing

/// What keys do on the sheet; above all that a case is recorded exactly once.
@Suite struct SheetUpdateTests {
  private func sheet() -> DrivenDesk {
    var desk = DrivenDesk.withChosen()
    desk.press(.function(5))
    return desk
  }

  private func records(_ desk: DrivenDesk) -> [(ConsultationDraft, SheetOutcome)] {
    desk.effects.compactMap { if case .record(let draft, let outcome) = $0 { (draft, outcome) } else { nil } }
  }

  @Test("the sheet opens on what was chosen, in that order, with the service each offers")
  func opened() {
    let targets = sheet().state.sheet.targets
    #expect(targets.map { $0.id?.text } == ["svc-failure", "res-ajisai", "eq-fe-sem"])
    #expect(targets.map(\.service) == [.commissionedTest, .consultation, .equipmentUse])
    #expect(targets.map { $0.found?.rank } == [1, 2, 3])
    #expect(targets.allSatisfy { !$0.consent.given })
    #expect(sheet().state.sheet.followUp.text == "2026-12-01")
  }

  @Test("pressing save twice records once, and the number is shown only when it is on the disk")
  func once() {
    var desk = sheet()
    desk.press(.function(12), .function(12), .control("s"), .enter)
    #expect(records(desk).count == 1)
    #expect(desk.state.screenName == .sheet)
    #expect(!desk.text.contains("2026-A-0005"))
    let (id, ledger) = SampleLedger.recorded(desk.state.draft, followUp: nil)
    #expect(desk.send(.recorded(caseID: id, ledger)) == [.discardDraft])
    #expect(desk.state.screenName == .saved)
    #expect(desk.text.contains("2026-A-0005"))
    #expect(desk.state.intake.isBlank)
  }

  @Test("what failed to be written can be saved again, with everything still there")
  func again() {
    var desk = sheet()
    desk.press(.function(12))
    let draft = desk.state.draft
    #expect(desk.send(.recordFailed("空き容量がありません")) == [.bell])
    #expect(desk.state.draft == draft)
    desk.press(.function(12))
    #expect(records(desk).count == 2)
    #expect(records(desk).first?.0 == records(desk).last?.0)
  }

  @Test("Enter never saves", arguments: [0, 1, 2, 3])
  func enterNeverSaves(tabs: Int) {
    var desk = sheet()
    for _ in 0..<tabs { desk.press(.tab) }
    desk.press(.enter, .enter, .enter)
    #expect(records(desk).isEmpty)
  }

  @Test("service, manner and consent are set for each target; consent has its day and manner")
  func values() {
    var desk = sheet()
    desk.press(.enter, .right, .text(" "), .right, .text("　"), .down, .enter)
    let targets = desk.state.sheet.targets
    #expect(targets[0].service == .equipmentUse)
    #expect(targets[0].mode == .accompanied)
    #expect(
      targets[0].consent == ReferralTarget.Consent(given: true, on: CivilDate("2026-11-24"), manner: "電話"))
    #expect(targets[1].consent.given && !targets[2].consent.given)
    desk.press(.enter)
    #expect(desk.state.sheet.targets[1].consent == ReferralTarget.Consent())
  }

  @Test("someone outside the catalog is added by Enter, or by saving what stands in the field")
  func outsider() {
    var desk = sheet()
    desk.press(.tab)
    desk.type(" 隣県の試験機関 ")
    desk.press(.enter)
    #expect(desk.state.sheet.targets.last?.name == "隣県の試験機関" && desk.state.sheet.targets.last?.id == nil)
    desk.type("もう一つ")
    desk.press(.function(12))
    #expect(records(desk).last?.0.targets.map(\.name).suffix(2) == ["隣県の試験機関", "もう一つ"])
  }

  @Test("a target that is removed is no longer chosen; what was set for the others stays")
  func removing() {
    var desk = sheet()
    desk.press(.enter, .down, .function(4))
    #expect(desk.state.sheet.targets.map { $0.id?.text } == ["svc-failure", "eq-fe-sem"])
    #expect(desk.state.intake.chosen.map(\.id.text) == ["svc-failure", "eq-fe-sem"])
    desk.press(.escape, .function(4), .function(5))
    #expect(desk.state.sheet.targets.map { $0.id?.text } == ["svc-failure", "eq-fe-sem", "res-ajisai"])
    #expect(desk.state.sheet.targets[0].service == .equipmentUse)
  }

  @Test(
    "a day is taken in full-width digits too; one that is none is refused",
    arguments: [
      ("2026-12-15", true), ("２０２６－１２－１５", true), ("2026ー12ー15", true), ("2026-02-30", false), ("来週", false),
    ])
  func followUp(text: String, isDay: Bool) {
    var desk = sheet()
    desk.press(.tab, .tab, .tab, .control("u"))
    desk.type(text)
    desk.press(.function(12))
    #expect(records(desk).last?.1.followUp == (isDay ? CivilDate("2026-12-15") : nil))
    #expect(records(desk).isEmpty == !isDay)
    #expect((desk.state.notice?.tone == .warning) == !isDay)
  }

  @Test("an empty day sets no follow-up")
  func noFollowUp() {
    var desk = sheet()
    desk.press(.tab, .tab, .tab, .control("u"), .function(12))
    #expect(records(desk).map(\.1) == [SheetOutcome()])
  }

  @Test("without a referral: answered closes, an unmet need says why, and the chosen ones are left out")
  func withoutReferral() {
    var desk = DrivenDesk.withChosen()
    desk.press(.function(3), .function(12))
    #expect(records(desk).last?.1 == SheetOutcome())
    #expect(records(desk).last?.0.targets.isEmpty == true)
    desk.send(.recordFailed("x"))
    desk.press(.left, .function(12))
    #expect(records(desk).last?.1 == SheetOutcome(outcome: .solved))
    desk.send(.recordFailed("x"))
    desk.press(.down, .down, .function(12))
    #expect(records(desk).last?.1 == SheetOutcome(unmet: .notInRegion))
  }

  @Test("where nobody was found, F3 and save log the unmet need; a search that still runs is no answer")
  func unmetNeed() {
    var desk = DrivenDesk()
    desk.type("ほにゃらら")
    desk.press(.function(3))
    #expect(desk.state.sheet.result == .pending)
    desk.press(.escape)
    desk.find([])
    desk.press(.function(3), .function(12))
    #expect(records(desk).last?.1 == SheetOutcome(unmet: .notInRegion))
  }

  @Test("a call that is no technical consultation needs no problem", arguments: ConsultationKind.allCases)
  func kinds(kind: ConsultationKind) {
    var desk = DrivenDesk()
    desk.press(.tab)
    desk.type("なかよし商店")
    desk.press(.tab, .tab, .tab)
    while desk.state.intake.kind != kind { desk.press(.right) }
    desk.press(.function(3), .function(12))
    #expect(records(desk).count == (kind == .technical ? 0 : 1))
    #expect(records(desk).allSatisfy { $0.0.kind == kind })
  }

  @Test("the sheet's fields undo, and keep what is typed when the sheet is left and opened again")
  func undoAndBack() {
    var desk = sheet()
    desk.press(.tab, .tab)
    desk.type("急ぎ。")
    desk.press(.control("w"), .control("z"))
    #expect(desk.state.sheet.note.text == "急ぎ。")
    desk.press(.escape, .function(5))
    #expect(desk.state.sheet.note.text == "急ぎ。")
  }
}
