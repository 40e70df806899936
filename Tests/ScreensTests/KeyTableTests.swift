import Canvas
import Foundation
import Domain
import Matching
import Screens
import Testing
import Words

/// The one table of keys: what it claims holds, and README shows it.
@Suite struct KeyTableTests {
  /// The desk with a screen on top that has something to act on.
  private func desk(on screen: ScreenName) -> DrivenDesk {
    var desk = DrivenDesk.withChosen()
    switch screen {
    case .intake: break
    case .card:
      desk.press(.down, .enter)
      desk.send(.resized(Size(columns: 80, rows: 14)))
      desk.press(.down)
    case .sheet: desk.press(.function(5), .down)
    case .noReferral: desk.press(.function(3))
    case .saved:
      desk.press(.function(5), .function(12))
      let (id, ledger) = SampleLedger.recorded(desk.state.draft, followUp: nil)
      desk.send(.recorded(caseID: id, ledger))
    case .history: desk.press(.function(2), .down)
    case .caseView:
      desk.press(.function(2), .end)
      desk.send(.resized(Size(columns: 80, rows: 12)))
      for _ in 1...3 { desk.press(.down) }
      desk.press(.enter, .down)
    case .help: desk.press(.function(1), .down)
    case .palette: desk.press(.control("p"), .down)
    case .questions:
      let questions = [Question.About.since, .count, .deadline].map { Question(about: $0) }
      desk.send(.found(generation: desk.state.intake.generation, hits: [], questions: questions))
      desk.press(.control("g"), .down)
    case .company:
      desk.set {
        $0.ledger = SampleLedger.alike
        $0.intake.company = LineEditor("見本", limit: 200)
        $0.intake.phone = LineEditor(limit: 40)
        $0.intake.focus = .company
      }
      desk.press(.control("n"), .down)
    case .teach:
      desk.press(.control("o"))
      desk.send(.meaningsFound(TeachTests.meanings(.japanese), unknownPhrase: "むける"))
      desk.press(.down)
    }
    return desk
  }

  /// The counter with the kind of the call in focus.
  private var atChoice: DrivenDesk {
    var desk = DrivenDesk.duringCall()
    desk.press(.tab, .tab, .tab, .tab)
    return desk
  }

  @Test("every key of the table does something on each screen that it claims", arguments: ScreenName.allCases)
  func walk(screen: ScreenName) {
    for binding in KeyTable.bindings where binding.holds(on: screen) && ![.undo, .redo].contains(binding.action) {
      for key in binding.keys {
        var desks = [desk(on: screen)]
        #expect(desks[0].state.screenName == screen)
        if screen == .intake { desks.append(atChoice) }
        let acts = desks.contains { desk in
          var desk = desk
          let before = desk.frame
          return !desk.press(key).isEmpty || desk.frame != before
        }
        #expect(acts, "\(key.label) (\(binding.action)) does nothing on \(screen)")
      }
    }
  }

  @Test("no key means two things on one screen")
  func noClash() {
    for screen in ScreenName.allCases {
      let keys = KeyTable.bindings.filter { $0.holds(on: screen) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(screen)")
    }
  }

  @Test("no action hangs on a letter or on a key of input methods, and each has a key without Ctrl or both")
  func keysThatReachTheDesk() {
    for binding in KeyTable.bindings {
      for key in binding.keys {
        if case .text = key { Issue.record("\(binding.action) hangs on a letter") }
        if case .function(let number) = key { #expect(!(6...10).contains(number), "\(binding.action)") }
        #expect(key.label != "?", "\(binding.action) has a key without a label")
      }
    }
  }

  @Test("every action of the desk is in the table, and every screen tells of the help and of the way out")
  func complete() {
    #expect(Set(KeyTable.bindings.map(\.action)) == Set(Action.allCases))
    for screen in ScreenName.allCases {
      let actions = Set(KeyTable.bindings.filter { $0.holds(on: screen) }.map(\.action))
      #expect(actions.contains(.quit))
      #expect(actions.contains(.help) || screen == .help)
      #expect(actions.contains(.back) || screen == .intake)
    }
  }

  @Test("saving hangs on keys that nothing else has")
  func saving() {
    let keys = Set(KeyTable.bindings.filter { $0.action == .save }.flatMap(\.keys))
    #expect(keys == [.function(12), .control("s")])
    for binding in KeyTable.bindings where binding.action != .save { #expect(keys.isDisjoint(with: binding.keys)) }
  }

  @Test("in a window of 80 columns every key bar shows the help, the way back and what the screen is for")
  func bars() {
    for screen in ScreenName.allCases {
      let bar = desk(on: screen).with(size: Size(columns: 80, rows: 24)).frame.lines.last ?? ""
      for binding in KeyMap.standard.bar(for: screen) where ![.quit, .palette].contains(binding.action) {
        #expect(bar.contains(binding.words.short.ja), "\(screen): \(bar)")
      }
    }
  }

  @Test("README's table of keys is this one")
  func readme() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- keys -->\n")).upperBound
    let end = try #require(text.range(of: "<!-- /keys -->")).lowerBound
    if ProcessInfo.processInfo.environment["MADOGUCHI_RECORD"] == "1" {
      let new = text[..<start] + KeyTable.markdown + text[end...]
      try Data(new.utf8).write(to: file)
      Issue.record("README's table was recorded; read it, then run without MADOGUCHI_RECORD")
      return
    }
    #expect(String(text[start..<end]) == KeyTable.markdown)
  }

  @Test("README names every action that a settings file can give keys to")
  func actions() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- actions -->")).upperBound
    let end = try #require(text.range(of: "<!-- /actions -->")).lowerBound
    let named = text[start..<end].split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }
    #expect(Set(named.map { String($0.element) }) == Set(Action.allCases.map(\.rawValue)))
  }
}
