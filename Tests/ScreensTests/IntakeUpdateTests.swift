import Canvas
import Domain
import Screens
import Testing

/// What keys do at the counter, and what they ask of the loop.
@Suite struct IntakeUpdateTests {
  @Test("every key in the problem asks for a search of a newer generation, and for the draft to be kept")
  func search() {
    var desk = DrivenDesk()
    #expect(
      desk.press(.text("め"))
        == [.saveDraft(desk.state.draft), .search(text: "め", generation: 1)])
    #expect(desk.press(.text("っ")).last == .search(text: "めっ", generation: 2))
    #expect(desk.press(.backspace).last == .search(text: "め", generation: 3))
    #expect(desk.press(.control("z")).last == .search(text: "めっ", generation: 4))
    #expect(desk.state.intake.isSearching)
  }

  @Test("an answer to an older search is dropped")
  func staleAnswer() {
    var desk = DrivenDesk()
    desk.type("めっ")
    desk.send(.found(generation: 1, hits: SampleHits.hits(.japanese)))
    #expect(desk.state.intake.hits.isEmpty && desk.state.intake.isSearching)
    desk.send(.found(generation: 2, hits: SampleHits.hits(.japanese)))
    #expect(desk.state.intake.hits.count == 7 && !desk.state.intake.isSearching)
    #expect(desk.state.intake.list.selection == 0)
  }

  @Test("company, caller and phone are kept as typed and start no search")
  func callerFields() {
    let desk = DrivenDesk.duringCall()
    let draft = desk.state.draft
    #expect(draft.caller == Caller(company: "架空鍍金株式会社", person: "見本 花子", phone: "000-1111-2222"))
    let searches = desk.effects.filter { if case .search = $0 { true } else { false } }
    #expect(searches.count == SampleHits.problem.count)
  }

  @Test("the call's time begins with the first key and is told in minutes and seconds")
  func timer() {
    var desk = DrivenDesk()
    desk.wait(seconds: 100)
    #expect(desk.state.intake.startedAt == nil)
    desk.type("め")
    desk.wait(seconds: 61)
    #expect(desk.text.contains("通話 01:01"))
    desk.wait(seconds: 3600)
    #expect(desk.text.contains("通話 1:01:01"))
  }

  @Test("Tab goes round the fields and back, and leaves out an empty list")
  func tab() {
    var desk = DrivenDesk()
    var seen: [IntakeState.Focus] = []
    for _ in 1...6 {
      seen.append(desk.state.intake.focus)
      desk.press(.tab)
    }
    #expect(seen == [.problem, .company, .caller, .phone, .kind, .confidentiality])
    #expect(desk.state.intake.focus == .problem)
    desk.press(.backTab)
    #expect(desk.state.intake.focus == .confidentiality)
  }

  @Test("↓ leaves the problem for the list, ↑ comes back, and a letter in the list goes on typing")
  func list() {
    var desk = DrivenDesk.duringCall()
    desk.press(.down, .down)
    #expect(desk.state.intake.focus == .hits && desk.state.intake.list.selection == 1)
    desk.press(.up, .up)
    #expect(desk.state.intake.focus == .problem)
    desk.press(.down)
    desk.type("。")
    #expect(desk.state.intake.focus == .problem)
    #expect(desk.state.intake.problem.text == SampleHits.problem + "。")
  }

  @Test("a choice stays when the text and the hits change, and a second press takes it back")
  func choosing() {
    var desk = DrivenDesk.duringCall()
    desk.press(.down, .down, .function(4))
    #expect(desk.state.intake.chosen.map(\.id.text) == ["res-ajisai"])
    #expect(desk.state.intake.chosen.first?.found?.rank == 2)
    #expect(desk.state.intake.chosen.first?.why.contains("めっき") == true)
    desk.type("錆")
    desk.find([])
    #expect(desk.state.intake.chosen.map(\.id.text) == ["res-ajisai"])
    #expect(desk.state.draft.targets.map(\.name) == ["紫陽花 美里"])
    desk.find(SampleHits.hits(.japanese))
    desk.press(.down, .down, .control("t"))
    #expect(desk.state.intake.chosen.isEmpty)
  }

  @Test("without a hit there is nothing to choose, and the bell says so")
  func nothingToChoose() {
    var desk = DrivenDesk()
    #expect(desk.press(.function(4)) == [.bell])
  }

  @Test("a paste is one change; one that is too long is cut off and told")
  func paste() {
    var desk = DrivenDesk()
    desk.press(.paste("一行目\r\n二行目"))
    #expect(desk.state.intake.problem.text == "一行目\n二行目")
    #expect(desk.state.intake.generation == 1)
    desk.press(.control("z"))
    #expect(desk.state.intake.problem.isEmpty)
    desk.press(.paste(String(repeating: "長", count: 5_000_000)))
    #expect(desk.state.intake.problem.text.count == TextEditor.standardLimit)
    #expect(desk.state.notice?.tone == .warning)
  }

  @Test("full-width letters go in as they are typed")
  func fullWidth() {
    var desk = DrivenDesk()
    desk.type("ＳＵＳ３０４")
    #expect(desk.state.intake.problem.text == "ＳＵＳ３０４")
  }

  @Test("Esc at the counter loses nothing, nor does it on any screen", arguments: ScreenName.allCases)
  func escape(screen: ScreenName) {
    var desk = DrivenDesk.withChosen()
    switch screen {
    case .intake, .saved, .caseView: break
    case .card: desk.press(.enter)
    case .sheet: desk.press(.function(5))
    case .noReferral: desk.press(.function(3))
    case .history: desk.press(.function(2))
    case .help: desk.press(.function(1))
    case .palette: desk.press(.function(11))
    case .questions: desk.press(.control("g"))
    case .teach: desk.press(.control("o"))
    case .company: desk.press(.control("n"))
    }
    let typed = desk.state.draft
    for _ in 1...4 { desk.press(.escape) }
    #expect(desk.state.screen == .intake)
    #expect(desk.state.draft.problem == typed.problem && desk.state.draft.caller == typed.caller)
    #expect(desk.state.draft.targets.map(\.id) == typed.targets.map(\.id))
  }

  @Test("quitting keeps the draft first")
  func quit() {
    var desk = DrivenDesk.duringCall()
    #expect(desk.press(.control("q")) == [.saveDraft(desk.state.draft), .quit])
  }

  @Test("a draft that is on the disk says so only until the next key")
  func draftState() {
    var desk = DrivenDesk.duringCall()
    #expect(desk.state.intake.draft == .saved)
    desk.type("。")
    #expect(desk.state.intake.draft == .pending)
    desk.send(.draftFailed("書けません"))
    #expect(desk.state.intake.draft == .failed && desk.state.notice?.text == "書けません")
  }

  @Test("a restored draft gives back every part of the call")
  func restore() {
    var desk = DrivenDesk.withChosen()
    desk.press(.function(5), .right, .right, .enter, .tab, .tab)
    desk.type("急ぎ")
    let draft = desk.state.draft
    var state = DrivenDesk().state
    _ = state.restore(draft)
    #expect(state.draft == draft)
  }
}
