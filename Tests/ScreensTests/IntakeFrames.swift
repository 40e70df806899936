import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// 相談受付 as it is seen; the expected screens stand in `Frames`.
@Suite struct IntakeFrames {
  @Test("an empty counter says what to do", arguments: Language.allCases)
  func empty(language: Language) {
    expectFrame(DrivenDesk(language).frame, named: "intake-empty" + language.suffix)
  }

  @Test(
    "while a company talks, those who can help stand below with the words that were met", arguments: Language.allCases)
  func hits(language: Language) {
    expectFrame(DrivenDesk.duringCall(language).frame, named: "intake-hits" + language.suffix, styles: true)
  }

  @Test("what was chosen is marked and named below the list", arguments: Language.allCases)
  func chosen(language: Language) {
    expectFrame(DrivenDesk.withChosen(language).frame, named: "intake-chosen" + language.suffix, styles: true)
  }

  @Test("the kind of a call and what may be told are chosen with arrows", arguments: Language.allCases)
  func choices(language: Language) {
    var desk = DrivenDesk.duringCall(language)
    desk.press(.tab, .tab, .tab, .tab, .right, .right, .tab, .right)
    expectFrame(desk.frame, named: "intake-choices" + language.suffix)
  }

  @Test("nothing found is not the end", arguments: Language.allCases)
  func nothingFound(language: Language) {
    var desk = DrivenDesk(language)
    desk.type(language == .japanese ? "ほにゃらら" : "zzz")
    desk.find([])
    expectFrame(desk.frame, named: "intake-nothing-found" + language.suffix)
  }

  @Test("records set aside are told before the call", arguments: Language.allCases)
  func setAside(language: Language) {
    expectFrame(DrivenDesk(language, setAside: 3).frame, named: "intake-set-aside" + language.suffix)
  }

  @Test("opened read-only, the top line says so and the sheet stays shut", arguments: Language.allCases)
  func readOnly(language: Language) {
    var desk = DrivenDesk.duringCall(language, isReadOnly: true)
    #expect(desk.press(.function(5)) == [.bell])
    #expect(desk.state.screen == .intake)
    expectFrame(desk.frame, named: "intake-read-only" + language.suffix)
  }

  @Test("a draft that came back is told, with its words", arguments: Language.allCases)
  func restored(language: Language) {
    let draft = DrivenDesk.withChosen(language).state.draft
    var state = DrivenDesk(language).state
    let effects = state.restore(draft)
    #expect(effects == [.search(text: draft.problem, generation: 1)])
    expectFrame(view(state), named: "intake-restored" + language.suffix)
  }

  @Test("a draft that can't be kept is told with what to do", arguments: Language.allCases)
  func draftFailed(language: Language) {
    var desk = DrivenDesk.duringCall(language)
    desk.send(
      .draftFailed(
        language == .japanese
          ? "下書きを書き込めません (空き容量がありません)。容量を空けてください。" : "The draft can't be written: no space left. Make room on the disk."
      ))
    expectFrame(desk.frame, named: "intake-draft-failed" + language.suffix)
  }

  @Test("a long problem shows the rows around the caret", arguments: Language.allCases)
  func longProblem(language: Language) {
    var desk = DrivenDesk.duringCall(language)
    let more = language == .japanese ? "前処理はジンケートで、厚さは10μm。塩水噴霧は72時間。" : " We use zincate and ten micrometres."
    desk.send(.key(.paste(String(repeating: more, count: 6))))
    expectFrame(desk.frame, named: "intake-long-problem" + language.suffix)
  }

  @Test("a council without records yet is told what to do", arguments: Language.allCases)
  func emptyCatalog(language: Language) {
    let desk = DrivenDesk(language, catalog: Catalog([]))
    expectFrame(desk.frame, named: "intake-empty-catalog" + language.suffix)
  }
}
