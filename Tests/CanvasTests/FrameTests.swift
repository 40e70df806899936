import Canvas
import TestSupport
import Testing

@Suite struct FrameTests {
  @Test func aScreenWithWideTextStylesAndCaretIsDrawnAsExpected() {
    var frame = Frame(columns: 40, rows: 8)
    var rest = frame.bounds
    let header = rest.cutTop(1)
    frame.fill(header, style: .title)
    frame.put(" 窓口  見本：みどり県", at: header.origin, style: .title)
    frame.put("11/24 火", row: header.row, endingAt: header.endColumn, style: .title)
    frame.fill(rest.cutTop(1), with: "─", style: .rule)
    let form = rest.cutTop(1)
    frame.put("内容 ", at: form.origin, style: .label)
    frame.put("めっきが剥がれる", at: Point(row: form.row, column: 5), style: .field)
    frame.caret = Point(row: form.row, column: 21)
    let name = "密着性評価 スクラッチ試験機"
    let match = name.startIndex..<name.index(name.startIndex, offsetBy: 3)
    frame.put(StyledText("> ", .normal), at: rest.origin)
    frame.put(StyledText(name, marking: [match], as: .match), at: Point(row: rest.row, column: 2), width: 20)
    frame.select(rest.cutTop(1))
    frame.put("企業利用可", at: Point(row: rest.row, column: 33), style: .badge)
    expectFrame(frame, named: "drawing", styles: true)
  }

  @Test func textIsCutAtTheLimitWithoutHalfAWideCharacter() {
    var frame = Frame(columns: 5, rows: 1)
    #expect(frame.put("窓口係", at: Point(row: 0, column: 0)) == 4)
    #expect(frame.lines == ["窓口"])
    #expect(frame.put("係員", at: Point(row: 0, column: 0), width: 3) == 2)
    #expect(frame.lines == ["係口"])
  }

  @Test func whatLiesOutsideIsCutOff() {
    var frame = Frame(columns: 4, rows: 2)
    frame.put("左端", at: Point(row: 0, column: -1))
    frame.put("上", at: Point(row: -1, column: 0))
    frame.put("下", at: Point(row: 2, column: 0))
    frame.put("右", at: Point(row: 1, column: Int.max - 5), width: Int.max)
    frame.fill(Rect(row: -5, column: -5, rows: 4, columns: 100))
    frame.select(Rect(row: 1, column: 3, rows: 100, columns: 100))
    #expect(frame.lines == [" 端", ""])
    #expect(frame[Point(row: 1, column: 3)].style.isSelected)
    #expect(frame[Point(row: 9, column: 9)] == .blank())
  }

  @Test func anEmptyFrameAndATinyOneTakeAllDrawing() {
    for size in [Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: -3, rows: 5)] {
      var frame = Frame(size: size)
      frame.put("窓", at: Point(row: 0, column: 0))
      frame.fill(frame.bounds, with: "漢")
      frame.put("あ", row: 0, endingAt: 1)
      #expect(frame.lines.joined() == (frame.size.columns == 1 ? "…" : ""))
    }
    #expect(Frame(columns: 65_535, rows: 65_535).size == Frame.largest)
  }

  @Test func writingOverHalfAWideCharacterBlanksItsOtherHalf() {
    var frame = Frame(columns: 6, rows: 1)
    frame.put("窓口係", at: Point(row: 0, column: 0))
    frame.put("x", at: Point(row: 0, column: 1))
    #expect(frame.lines == [" x口係"])
    frame.put("漢", at: Point(row: 0, column: 3))
    #expect(frame.lines == [" x 漢"])
    #expect(frame.cells.map(\.width) == [1, 1, 1, 2, 0, 1])
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a·[31mb"), ("a\u{202E}b", "a·b"), ("a\u{2067}b\u{2069}", "a·b·"), ("a\u{200E}b", "a·b"),
    ("\u{FEFF}a\u{200B}b", "·a·b"), ("a\r\nb\nc\u{7F}\u{9B}", "a·b·c··"), ("a\tb", "a b"), ("か\u{3099}", "が"),
    ("\u{3099}は", "·は"), ("👨‍👩‍👧家", "👨家"), ("👍🏽!", "👍!"), ("🇯🇵", "🇯🇵"), ("☎\u{FE0F}", "☎"),
    ("辻\u{E0100}", "辻\u{E0100}"), ("e\u{301}", "é"), ("\u{E000}\u{FFFF}", "\u{E000}·"),
    ("x\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "x\u{301}\u{302}\u{303}\u{304}"),
  ])
  func harmfulAndUnseenCharactersHaveAHarmlessPicture(text: String, drawn: String) {
    var frame = Frame(columns: 20, rows: 1)
    let used = frame.put(text, at: Point(row: 0, column: 0))
    #expect(frame.lines.map { Array($0.unicodeScalars) } == [Array(drawn.unicodeScalars)])
    #expect(used == text.displayWidth)
  }

  @Test("a text for a terminal outside of a frame can't steer it, and keeps its lines")
  func harmless() {
    #expect("赤\u{1B}[31m い\u{202E}逆\u{9B}2J\n次\t\u{7}".harmless == "赤·[31m い·逆·2J\n次 ·")
    #expect("plain\r\ntext\n".harmless == "plain\ntext\n")
  }
}
