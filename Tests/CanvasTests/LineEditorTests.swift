import Canvas
import Testing

@Suite struct LineEditorTests {
  /// An editor after typing keys into an empty field.
  private func typed(_ text: String, then keys: [Key] = []) -> LineEditor {
    var editor = LineEditor()
    for character in text { _ = editor.handle(.text(character)) }
    for key in keys { _ = editor.handle(key) }
    return editor
  }

  @Test(arguments: [
    ([Key.backspace], "めっき"), ([.home, .delete], "っきが"), ([.left, .left, .text("x")], "めっxきが"),
    ([.left, .control("u")], "が"), ([.home, .right, .control("k")], "め"), ([.home, .backspace], "めっきが"),
    ([.paste("a\r\nb\tc\u{202E}\u{0}")], "めっきがa b c"), ([.control("z")], ""),
    ([.backspace, .control("z")], "めっきが"), ([.control("z"), .control("y")], "めっきが"),
  ])
  func keysEditTheText(keys: [Key], text: String) {
    #expect(typed("めっきが", then: keys).text == text)
  }

  @Test func wordsAreRunsOfOneScript() {
    var editor = typed("無電解ニッケルめっき SEM 12")
    var stops: [Int] = []
    for _ in 0..<6 {
      _ = editor.handle(.controlLeft)
      stops.append(editor.caret)
    }
    #expect(stops == [15, 11, 7, 3, 0, 0])
    stops = []
    for _ in 0..<6 {
      _ = editor.handle(.controlRight)
      stops.append(editor.caret)
    }
    #expect(stops == [3, 7, 11, 15, 17, 17])
    #expect(typed("断面SEM", then: [.control("w")]).text == "断面")
  }

  @Test func keysWithoutMeaningAreLeftToTheScreen() {
    var editor = LineEditor("x")
    for key in [Key.enter, .escape, .tab, .up, .down, .function(4), .control("s"), .alt("x")] {
      #expect(editor.handle(key) == .ignored)
    }
    #expect(editor.handle(.right) == .moved && editor.handle(.backspace) == .changed)
  }

  @Test func aFullFieldSaysSo() {
    var editor = LineEditor("abc", limit: 5)
    #expect(editor.handle(.paste("defg")) == .cutOff)
    #expect(editor.text == "abcde")
    #expect(editor.handle(.text("x")) == .cutOff && editor.text == "abcde")
    #expect(LineEditor("abcdefg", limit: 3).text == "abc")
  }

  @Test func marksJoinTheCharacterBeforeThem() {
    let editor = typed("か", then: [.text("\u{3099}"), .text("👨"), .text("🇯"), .text("🇵")])
    #expect(Array(editor.text.unicodeScalars) == Array("が👨🇯🇵".unicodeScalars))
    #expect(editor.caret == 3)
    var joined = LineEditor("🇯x🇵")
    for key in [Key.left, .backspace] { _ = joined.handle(key) }
    #expect(joined.text == "🇯🇵" && joined.caret == 1)
    #expect(joined.handle(.backspace) == .changed && joined.isEmpty)
  }

  @Test func theWindowFollowsTheCaret() {
    var editor = LineEditor("内容はめっきの密着不良")  // 22 columns
    #expect(editor.window(columns: 30).text == "内容はめっきの密着不良")
    #expect(editor.window(columns: 30).caretColumn == 22)
    let end = editor.window(columns: 10)
    #expect(end.text == "着不良" && end.caretColumn == 6)
    #expect(end.hidesStart && !end.hidesEnd)
    _ = editor.handle(.home)
    let start = editor.window(columns: 10)
    #expect(start.text == "内容はめっ" && start.caretColumn == 0 && !start.hidesStart && start.hidesEnd)
    for columns in 0..<25 {
      var walker = LineEditor("aあbいcうdえ")
      for _ in 0..<9 {
        let window = walker.window(columns: columns)
        #expect((0..<max(1, columns)).contains(window.caretColumn))
        #expect(window.text.displayWidth <= max(1, columns))
        _ = walker.handle(.left)
      }
    }
  }
}
