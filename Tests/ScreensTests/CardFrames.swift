import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// 詳細, the card to read out, of each kind of record.
@Suite struct CardFrames {
  /// Opens the card of the hit at a place of the sample's list.
  private func card(_ place: Int, _ language: Language) -> DrivenDesk {
    var desk = DrivenDesk.duringCall(language)
    desk.press(.down)
    for _ in 0..<place { desk.press(.down) }
    desk.press(.enter)
    return desk
  }

  @Test("a service: what it costs, what to bring, how long", arguments: Language.allCases)
  func service(language: Language) {
    expectFrame(card(0, language).frame, named: "card-service" + language.suffix)
  }

  @Test("a researcher who is reached through the liaison office", arguments: Language.allCases)
  func researcher(language: Language) {
    expectFrame(card(1, language).frame, named: "card-researcher" + language.suffix)
  }

  @Test("a machine with its whole card, chosen", arguments: Language.allCases)
  func equipment(language: Language) {
    var desk = card(2, language)
    desk.press(.function(4))
    expectFrame(desk.frame, named: "card-equipment" + language.suffix, styles: true)
  }

  @Test("a machine of which little is known says so", arguments: Language.allCases)
  func bare(language: Language) {
    expectFrame(card(3, language).frame, named: "card-unverified" + language.suffix)
  }

  @Test("a machine that companies can't use now says why", arguments: Language.allCases)
  func paused(language: Language) {
    expectFrame(card(4, language).frame, named: "card-paused" + language.suffix)
  }

  @Test("an institution with its window", arguments: Language.allCases)
  func institution(language: Language) {
    expectFrame(card(5, language).frame, named: "card-institution" + language.suffix)
  }

  @Test("a programme with its frames and its door", arguments: Language.allCases)
  func programme(language: Language) {
    expectFrame(card(6, language).frame, named: "card-programme" + language.suffix)
  }

  @Test("a card longer than the window is scrolled to its end and no further")
  func scrolled() {
    var desk = card(2, .japanese)
    desk.send(.resized(Size(columns: 60, rows: 14)))
    desk.press(.pageDown, .pageDown, .pageDown, .pageDown)
    expectFrame(desk.frame, named: "card-scrolled-ja")
    // No press is lost at the end: one page up moves at once.
    let end = desk.text
    desk.press(.up)
    #expect(desk.text != end)
  }
}
