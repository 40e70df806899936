import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Words

/// 操作 and ヘルプ: finding what can be done by its words.
@Suite struct PaletteTests {
  /// The desk with the palette open and a text typed into it.
  private func desk(_ typed: String, _ language: Language = .japanese, after keys: [Key] = []) -> DrivenDesk {
    var desk = DrivenDesk.withChosen(language)
    for key in keys { desk.press(key) }
    desk.press(.control("p"))
    desk.type(typed)
    return desk
  }

  @Test("the palette lists what can be done on the screen below", arguments: Language.allCases)
  func all(language: Language) {
    expectFrame(desk("", language).frame, named: "palette" + language.suffix, styles: true)
  }

  @Test("kana, romaji, other languages and keys find an action", arguments: ["しょうかいひょう", "syoukaihyou", "sheet", "f5"])
  func find(typed: String) {
    var desk = desk(typed)
    #expect(desk.text.contains("紹介票を開く"), "\(desk.text)")
    desk.press(.enter)
    #expect(desk.state.screen == .sheet)
  }

  @Test("what was typed narrows the list, and nothing found is said", arguments: Language.allCases)
  func narrowed(language: Language) {
    expectFrame(desk("kiroku", language).frame, named: "palette-kiroku" + language.suffix)
    #expect(desk("zzz", language).text.contains(language == .japanese ? "該当する項目はありません" : "Nothing matches"))
  }

  @Test("Enter does what the action's own key would do, on the screen below")
  func run() {
    var byPalette = desk("ほぞん", after: [.function(5)])
    let effects = byPalette.press(.enter)
    var byKey = DrivenDesk.withChosen()
    byKey.press(.function(5))
    #expect(effects == byKey.press(.function(12)))
    #expect(!effects.isEmpty)
  }

  @Test("Esc leaves the palette, and nothing is done")
  func leave() {
    let before = DrivenDesk.withChosen().frame
    var desk = desk("ほぞん")
    desk.press(.escape)
    #expect(desk.frame == before)
  }

  @Test("every binding of a screen is in its palette")
  func complete() {
    for (screen, keys): (ScreenName, [Key]) in [(.intake, []), (.sheet, [.function(5)]), (.history, [.function(2)])] {
      let text = desk("", after: keys).with(size: Size(columns: 120, rows: 60)).text
      for binding in KeyTable.bindings where binding.holds(on: screen) && binding.action != .palette {
        #expect(text.contains(binding.words.sentence.ja), "\(screen) \(binding.action)")
      }
    }
  }

  @Test("every action has a reading, so that it is found in kana and romaji")
  func readings() {
    for binding in KeyTable.bindings { #expect(!binding.words.yomi.isEmpty, "\(binding.action)") }
  }

  @Test("typing in the help leaves the keys and topics that match", arguments: Language.allCases)
  func help(language: Language) {
    var desk = DrivenDesk.duringCall(language)
    desk.press(.function(1))
    desk.type("kiroku")
    expectFrame(desk.frame, named: "help-kiroku" + language.suffix)
  }
}
