import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Words

/// 言い方の登録: tying a caller's phrase to a term.
@Suite struct TeachTests {
  static func meanings(_ language: Language) -> [Meaning] {
    language == .japanese
      ? [
        Meaning(id: "s.plating-peeling", name: "めっきの剥がれ", leadsTo: ["めっき密着性試験", "断面観察", "剥離面の観察・分析"]),
        Meaning(id: "s.coating-peeling", name: "塗膜の剥がれ", leadsTo: ["クロスカット試験", "断面観察"]),
        Meaning(id: "x.unknown", name: "剥離", leadsTo: []),
      ]
      : [
        Meaning(id: "s.plating-peeling", name: "peeling of plating", leadsTo: ["adhesion test", "cross-section"]),
        Meaning(id: "s.coating-peeling", name: "peeling of paint", leadsTo: ["cross-cut test"]),
      ]
  }

  private func desk(_ language: Language = .japanese) -> DrivenDesk {
    var desk = DrivenDesk(language)
    desk.type(language == .japanese ? "めっきがぺろんとむける" : "plating flakes like pastry")
    desk.press(.control("o"))
    desk.send(
      .meaningsFound(
        Self.meanings(language), unknownPhrase: language == .japanese ? "ぺろんとむける" : "flakes like pastry"))
    return desk
  }

  @Test("the form with the unknown phrase and what it may mean", arguments: Language.allCases)
  func frame(language: Language) {
    expectFrame(desk(language).frame, named: "teach" + language.suffix)
  }

  @Test("opening asks for meanings of the problem; words typed for the meaning ask again")
  func asks() {
    var desk = DrivenDesk()
    desk.type("むける")
    #expect(desk.press(.control("o")) == [.findMeanings(text: "むける", isProblem: true)])
    desk.send(.meaningsFound([], unknownPhrase: ""))
    desk.type("x")  // into the phrase, since none was proposed
    #expect(desk.press(.tab) == [])
    #expect(desk.press(.text("膜")) == [.findMeanings(text: "膜", isProblem: false)])
  }

  @Test("the save key teaches the meaning in focus, once; then the counter searches again and says so")
  func teaches() {
    var desk = desk()
    let label = LabelTaught(concept: "s.coating-peeling", label: "ぺろんとむける")
    #expect(desk.press(.down, .function(12)) == [.teach(label)])
    #expect(desk.press(.function(12)) == [])
    let wanted = desk.send(.taught(label, Ledger()))
    #expect(desk.state.screen == .intake)
    #expect(wanted.contains(.search(text: "めっきがぺろんとむける", generation: desk.state.intake.generation)))
    #expect(desk.text.contains("「ぺろんとむける」を「塗膜の剥がれ」の言い方として登録しました"))
  }

  @Test("Enter teaches nothing, nor does the save key without a phrase or a meaning; a refusal keeps what was typed")
  func refusals() {
    var desk = desk()
    #expect(desk.press(.enter) == [])
    desk.press(.function(12))
    desk.send(.teachFailed("言えません。"))
    #expect(desk.text.contains("言えません。") && desk.text.contains("ぺろんとむける"))
    #expect(desk.press(.function(12)).count == 1)
    var empty = DrivenDesk()
    empty.press(.control("o"))
    #expect(empty.press(.function(12)) == [.bell])
    #expect(empty.text.contains("言い方が空です"))
    empty.type("あいう")
    #expect(empty.press(.function(12)) == [.bell])
    #expect(empty.text.contains("意味が選ばれていません"))
  }

  @Test("a phrase said under NDA is taught under NDA, and a read-only desk teaches nothing")
  func secret() {
    var desk = desk()
    desk.set { $0.intake.confidentiality = .underNDA }
    #expect(
      desk.press(.function(12)) == [
        .teach(LabelTaught(concept: "s.plating-peeling", label: "ぺろんとむける", confidentiality: .underNDA))
      ])
    var reader = DrivenDesk(isReadOnly: true)
    #expect(reader.press(.control("o")) == [.bell])
    #expect(reader.state.screen == .intake)
  }
}
