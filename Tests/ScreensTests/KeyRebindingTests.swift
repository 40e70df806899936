import Canvas
import Domain
import Screens
import Testing

/// Keys of the user's own.
@Suite struct KeyRebindingTests {
  private func desk(_ wishes: [(action: String, keys: [String])]) -> DrivenDesk {
    let rebound = KeyMap.rebound(wishes)
    #expect(rebound.faults == [])
    var desk = DrivenDesk.withChosen()
    desk.set { $0.setting.keys = rebound.map }
    return desk
  }

  @Test("an action hangs on the user's key, and no longer on the standard one")
  func rebound() {
    var desk = desk([("sheet", ["F7"]), ("save", ["Alt-s", "F9"])])
    desk.press(.function(5))
    #expect(desk.state.screen == .intake)
    #expect(desk.text.contains("F7 紹介票"))
    desk.press(.function(7))
    #expect(desk.state.screen == .sheet)
    #expect(desk.press(.function(12)).isEmpty)
    #expect(!desk.press(.alt("s")).isEmpty)
  }

  @Test("a screen that knows only the standard key acts on the user's")
  func standardKeyBehind() {
    var desk = desk([("change", ["F8"]), ("undo", ["F6"])])
    desk.type("×")
    desk.press(.function(6))
    #expect(!desk.state.draft.problem.contains("×"))
    desk.press(.function(5))
    let before = desk.state.draft
    desk.press(.enter)
    #expect(desk.state.draft == before)
    desk.press(.function(8))
    #expect(desk.state.draft != before)
  }

  @Test("the help, the palette and the bar show the user's keys")
  func shown() {
    var desk = desk([("history", ["F7"])])
    #expect(desk.text.contains("F7 履歴"))
    desk.press(.control("p"))
    #expect(desk.text.contains("F7") && !desk.text.contains("F2 Ctrl-R"))
    desk.press(.function(1))
    desk.type("rireki")
    #expect(desk.text.contains("F7  "))
  }

  @Test("what can't be granted is told, and the default holds")
  func refused() {
    let wishes: [(action: String, keys: [String])] = [
      ("fly", ["F7"]), ("save", ["s"]), ("help", ["F2"]), ("quit", []), ("sheet", ["Ctrl-I"]), ("open", ["F7"]),
    ]
    let (map, faults) = KeyMap.rebound(wishes)
    #expect(
      faults == [
        .unknownAction("fly"), .unknownKey(action: "save", key: "s", place: 0), .noKey(action: "quit"),
        .unknownKey(action: "sheet", key: "Ctrl-I", place: 0),
        .clash(key: .function(2), action: .help, other: .history),
      ])
    #expect(map.action(for: .function(12), on: .sheet) == .save)
    #expect(map.action(for: .function(1), on: .intake) == .help)
    #expect(map.action(for: .control("q"), on: .intake) == .quit)
    #expect(map.action(for: .function(7), on: .intake) == .open)
  }

  @Test("two that change places do not clash")
  func swapped() {
    let (map, faults) = KeyMap.rebound([("help", ["F2"]), ("history", ["F1", "Ctrl-R"])])
    #expect(faults.isEmpty)
    #expect(map.action(for: .function(2), on: .intake) == .help)
    #expect(map.action(for: .function(1), on: .intake) == .history)
  }

  @Test("every key of the table is known by the name that it is shown under")
  func names() {
    for key in KeyTable.bindings.flatMap(\.keys) { #expect(Key(named: key.name) == key, "\(key.name)") }
    #expect(Key(named: "ctrl-s") == .control("s") && Key(named: "Down") == .down && Key(named: "Alt-1") == .alt("1"))
    for name in ["s", "Ctrl-", "Ctrl-あ", "F13", "F0", "Ctrl-M", "", "Hyper-X"] { #expect(Key(named: name) == nil) }
  }
}
