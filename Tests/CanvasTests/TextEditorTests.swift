import Canvas
import Testing

@Suite struct TextEditorTests {
  private func typed(_ text: String, columns: Int = 20, then keys: [Key] = []) -> TextEditor {
    var editor = TextEditor()
    for character in text { _ = editor.handle(character == "\n" ? .enter : .text(character), columns: columns) }
    for key in keys { _ = editor.handle(key, columns: columns) }
    return editor
  }

  @Test func theTextIsWrappedAndTheCaretIsWhereItIsTyped() {
    let window = typed("アルミにつけたニッケルめっきが\n剥がれる").window(columns: 20, rows: 4)
    #expect(window.rows == ["アルミにつけたニッケ", "ルめっきが", "剥がれる"])
    #expect(window.caret == Point(row: 2, column: 8))
  }

  @Test func aCaretBehindAFullRowHasARowOfItsOwn() {
    let window = typed("アルミにつ", columns: 10).window(columns: 10, rows: 3)
    #expect(window.rows == ["アルミにつ", ""] && window.caret == Point(row: 1, column: 0))
  }

  @Test func upAndDownGoByRowsAsSeenAndKeepTheColumn() {
    var editor = typed("アルミにつけたニッケルめっきが\nx\n剥がれる", then: [.up])
    #expect(editor.window(columns: 20, rows: 5).caret == Point(row: 2, column: 1))
    _ = editor.handle(.up, columns: 20)
    #expect(editor.window(columns: 20, rows: 5).caret == Point(row: 1, column: 8))
    _ = editor.handle(.up, columns: 20)
    #expect(editor.window(columns: 20, rows: 5).caret == Point(row: 0, column: 8))
    #expect(editor.handle(.up, columns: 20) == .ignored)
    for _ in 0..<3 { _ = editor.handle(.down, columns: 20) }
    #expect(editor.handle(.down, columns: 20) == .ignored)
    #expect(editor.window(columns: 20, rows: 5).caret == Point(row: 3, column: 8))
  }

  @Test func homeAndEndGoToTheLinesEnds() {
    let editor = typed("一二三\n四五六七", columns: 4, then: [.home, .text("x"), .end, .text("y")])
    #expect(editor.text == "一二三\nx四五六七y")
    #expect(typed("一二\n三四", then: [.control("u"), .control("u"), .backspace]).text == "一二")
  }

  @Test func undoGoesBackByPhrasesAndRedoForward() {
    var editor = typed("めっきが剥がれる、下地を知りたい", then: [.enter, .text("急"), .text("ぐ")])
    var texts: [String] = []
    for _ in 0..<4 {
      _ = editor.handle(.control("z"), columns: 20)
      texts.append(editor.text)
    }
    #expect(
      texts == ["めっきが剥がれる、下地を知りたい\n", "めっきが剥がれる、", "", ""])
    for _ in 0..<5 { _ = editor.handle(.control("y"), columns: 20) }
    #expect(editor.text == "めっきが剥がれる、下地を知りたい\n急ぐ")
    _ = editor.handle(.control("z"), columns: 20)
    _ = editor.handle(.text("x"), columns: 20)
    #expect(editor.handle(.control("y"), columns: 20) == .moved)
  }

  @Test func anyEditingCanBeTakenBackAndDoneAgain() {
    var random = SplitMix(state: 11)
    let keys: [Key] = [
      .text("あ"), .text("\u{3099}"), .text("か"), .text("🇯"), .text("🇵"), .text(" "), .paste("貼り\n付け"), .enter,
      .backspace, .delete, .left, .right, .up, .home, .control("w"), .control("k"), .control("u"), .controlLeft,
    ]
    for _ in 0..<40 {
      var editor = TextEditor("初めの文")
      for _ in 0..<60 { _ = editor.handle(keys[random.below(keys.count)], columns: 7) }
      let typed = editor.text
      #expect((0...typed.count).contains(editor.caret))
      while editor.handle(.control("z"), columns: 7) == .changed {}
      #expect(editor.text == "初めの文")
      while editor.handle(.control("y"), columns: 7) == .changed {}
      #expect(Array(editor.text.unicodeScalars) == Array(typed.unicodeScalars))
    }
  }

  @Test func aPasteOfMegabytesIsCutOffAtOnceAndTold() {
    let paste = String(repeating: "剥がれる\r\n", count: 350_000)
    var editor = TextEditor()
    let start = ContinuousClock.now
    #expect(editor.handle(.paste(paste), columns: 60) == .cutOff)
    let window = editor.window(columns: 60, rows: 4)
    #expect(editor.text.count == TextEditor.standardLimit)
    #expect(window.rows.count <= 4 && window.caret.row < 4)
    #expect(ContinuousClock.now - start < .seconds(1))
  }

  @Test func theWindowFollowsTheCaretInTheSmallestField() {
    var editor = typed("一\n二\n三\n四\n五")
    for rows in 0..<7 {
      for _ in 0..<6 {
        let window = editor.window(columns: 0, rows: rows)
        #expect((0..<max(1, rows)).contains(window.caret.row) && window.rows.count <= max(1, rows))
        _ = editor.handle(.up, columns: 0)
      }
      for _ in 0..<6 { _ = editor.handle(.down, columns: 0) }
    }
  }
}
