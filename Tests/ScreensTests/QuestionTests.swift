import Canvas
import Domain
import Matching
import Testing
import Words

@testable import Screens

@Suite struct QuestionTests {
  private let questions = [
    Question(
      about: .which(BilingualText(ja: "剥がれ", en: "peeling")),
      answers: [
        BilingualText(ja: "塗膜の剥がれ（塗装）", en: "peeling of paint"), BilingualText(ja: "めっきの剥がれ", en: "peeling of plating"),
      ], gain: 1),
    Question(about: .since),
  ]

  private func desk(_ language: Language = .japanese) -> DrivenDesk {
    var desk = DrivenDesk(language)
    desk.type("剥がれる")
    desk.send(.found(generation: desk.state.intake.generation, hits: [], questions: questions))
    return desk
  }

  @Test("what to ask stands above the key bar, with its key, in both languages")
  func row() {
    #expect(desk().text.contains("Ctrl-G 尋ねる: 「剥がれ」は次のどれに近いですか  / いつから起きていますか"))
    #expect(desk(.english).text.contains("Ctrl-G Ask: Which comes nearest to “peeling”?"))
  }

  @Test("a chosen answer is added to the problem, which is searched again")
  func chosen() {
    var desk = desk()
    desk.press(.control("g"))
    #expect(desk.text.contains("塗膜の剥がれ"))
    let wanted = desk.press(.down, .enter)
    #expect(desk.state.intake.problem.text == "剥がれる\nめっきの剥がれ")
    #expect(desk.state.screen == .intake)
    #expect(wanted.contains(.search(text: "剥がれる\nめっきの剥がれ", generation: desk.state.intake.generation)))
  }

  @Test("an answer that is typed leaves its label and the caret in the problem")
  func typed() {
    var desk = desk()
    desk.press(.control("g"), .down, .down, .enter)
    desk.type("先月")
    #expect(desk.state.intake.problem.text == "剥がれる\nいつから: 先月")
  }

  @Test("where there is nothing to ask, the screen says so and Enter changes nothing")
  func empty() {
    var desk = DrivenDesk()
    desk.press(.control("g"))
    #expect(desk.text.contains("尋ねることがここに並びます"))
    desk.press(.enter)
    #expect(desk.state.intake.problem.isEmpty)
  }

  @Test(
    "what was asked and written down is not asked again",
    arguments: [Question.About.product, .material, .since, .count, .deadline, .mayBreak], Language.allCases)
  func writtenDown(about: Question.About, language: Language) {
    let say = Voice(isJapanese: language == .japanese)
    let text = "剥がれる\n" + Question(about: about).addition("x", say)
    var task = CatalogIndex([]).task(for: Query(text))
    while !task.advance() {}
    #expect(task.questions().count == 5)
    #expect(!task.questions().contains { $0.about == about })
  }

  @Test("the row holds whole questions only")
  func whole() {
    var desk = DrivenDesk(size: Size(columns: 60, rows: 24))
    desk.type("剥がれる")
    desk.send(.found(generation: desk.state.intake.generation, hits: [], questions: questions))
    #expect(desk.text.contains("次のどれに近いですか"))
    #expect(!desk.text.contains("いつから"))
  }
}
