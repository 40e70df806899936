import Canvas
import Domain
import Screens
import Testing

/// Clicks and the wheel.
@Suite struct MouseTests {
  /// Clicks on the first place where the screen shows a text.
  private func click(_ text: String, _ desk: inout DrivenDesk) throws -> [Effect] {
    let point = try #require(place(of: text, in: desk.frame), "“\(text)” is not on the screen")
    return desk.press(.mouse(Key.Mouse(.press, at: point)))
  }

  private func place(of text: String, in frame: Frame) -> Point? {
    for (row, line) in frame.lines.enumerated() {
      if let found = line.firstRange(of: text) {
        return Point(row: row, column: String(line[..<found.lowerBound]).displayWidth)
      }
    }
    return nil
  }

  @Test("a click on the key bar does what the key does", arguments: ["F5 紹介票", "紹介なし", "F2 履歴", "F1 ヘルプ"])
  func keyBar(entry: String) throws {
    var desk = DrivenDesk.withChosen()
    _ = try click(entry, &desk)
    let expected: [String: ScreenName] = ["F5 紹介票": .sheet, "紹介なし": .noReferral, "F2 履歴": .history, "F1 ヘルプ": .help]
    #expect(desk.state.screenName == expected[entry])
  }

  @Test("a click goes into a field of the counter, and on a hit; a second one opens its card")
  func intake() throws {
    var desk = DrivenDesk.duringCall()
    _ = try click("企業名", &desk)
    #expect(desk.state.intake.focus == .company)
    _ = try click("種別", &desk)
    #expect(desk.state.intake.focus == .kind)
    _ = try click("アルミに", &desk)
    #expect(desk.state.intake.focus == .problem)
    _ = try click("電界放出形", &desk)
    #expect(desk.state.intake.focus == .hits && desk.state.intake.list.selection == 2)
    _ = try click("電界放出形", &desk)
    #expect(desk.state.screenName == .card)
  }

  @Test("on the sheet a click goes to a target's part, and a second one changes it")
  func sheet() throws {
    var desk = DrivenDesk.withChosen()
    desk.press(.function(5))
    _ = try click("次回確認", &desk)
    #expect(desk.state.sheet.focus == .followUp)
    _ = try click("伏せる", &desk)
    #expect(desk.state.sheet.focus == .targets && desk.state.sheet.column == .consent)
    _ = try click("伏せる", &desk)
    #expect(desk.state.draft.targets.first?.consent.given == true)
  }

  @Test("a result, a case and an action are chosen by a click")
  func lists() throws {
    var desk = DrivenDesk.duringCall()
    desk.press(.function(3))
    _ = try click("その場で回答", &desk)
    #expect(desk.state.sheet.result == .answered)
    desk.press(.escape, .function(2))
    let second = try #require(desk.state.history.matches.dropFirst().first)
    let number = try #require(desk.state.ledger[second]?.number.description)
    _ = try click(number, &desk)
    #expect(desk.state.history.list.selection == 1)
    _ = try click(number, &desk)
    #expect(desk.state.screenName == .caseView)
    desk.press(.escape, .escape, .control("p"))
    _ = try click("Ctrl-\\", &desk)
    #expect(try click("Ctrl-\\", &desk) == [.suspend])
  }

  @Test("the wheel moves lists and texts, and what is typed stays where it is")
  func wheel() {
    var desk = DrivenDesk.duringCall()
    desk.press(.mouse(Key.Mouse(.wheelDown, at: Point(row: 12, column: 3))))
    #expect(desk.state.intake.list.selection == 3 && desk.state.intake.focus == .problem)
    desk.press(.mouse(Key.Mouse(.wheelUp, at: Point(row: 12, column: 3))))
    #expect(desk.state.intake.list.selection == 0)
    desk.press(.function(1))
    let before = desk.frame
    desk.press(.mouse(Key.Mouse(.wheelDown, at: Point(row: 12, column: 3))))
    #expect(desk.frame.lines != before.lines)
  }

  @Test("a click on nothing does nothing, nor does one outside")
  func nothing() {
    var desk = DrivenDesk.duringCall()
    let before = desk.frame
    for point in [Point(row: 0, column: 0), Point(row: 99, column: 99), Point(row: -1, column: -5)] {
      #expect(desk.press(.mouse(Key.Mouse(.press, at: point))).isEmpty)
    }
    #expect(desk.frame == before)
  }
}
