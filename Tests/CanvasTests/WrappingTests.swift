import Canvas
import Testing

@Suite struct WrappingTests {
  @Test(arguments: [
    ("ニッケルめっきが剥がれる。", 10, ["ニッケル", "めっきが剥", "がれる。"]),
    ("あいうえお。かき", 10, ["あいうえ", "お。かき"]),
    ("あいう「えお」", 8, ["あいう", "「えお」"]),
    ("the quick brown fox", 9, ["the quick ", "brown fox"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("SEMで観察する", 6, ["SEMで", "観察す", "る"]),
    ("一\n\n二\n", 10, ["一", "", "二", ""]), ("", 10, [""]), ("漢字", 1, ["漢", "字"]),
    ("。。。。。", 4, ["。。", "。。", "。"]), ("word    next", 5, ["word    ", "next"]),
  ])
  func rowsBreakAsJapaneseAndLatinTextDo(text: String, columns: Int, rows: [String]) {
    #expect(text.wrapped(to: columns) == rows)
  }

  @Test func rowsTogetherAreTheTextAndNoneIsTooWide() {
    var random = SplitMix(state: 3)
    let parts = ["あ", "。", "「", "word ", "x", "-", " ", "\n", "株式会社", "が", "1,200円", "👍🏽"]
    for _ in 0..<300 {
      let text = (0..<random.below(40)).map { _ in parts[random.below(parts.count)] }.joined()
      let columns = 2 + random.below(20)
      let rows = text.wrapped(to: columns)
      #expect(rows.joined() == text.filter { $0 != "\n" })
      #expect(rows.allSatisfy { row in String(row.reversed().drop { $0 == " " }).displayWidth <= columns })
    }
  }

  @Test(arguments: [
    ("みどり県工業技術センター", 9, "みどり県…"), ("みどり県工業技術センター", 8, "みどり…"), ("みどり", 6, "みどり"),
    ("みどり", 5, "みど…"), ("みどり", 1, "…"), ("みどり", 0, ""), ("abc", -1, ""), ("", 0, ""),
  ])
  func aCutTextTellsSo(text: String, columns: Int, shown: String) {
    #expect(text.cut(to: columns) == shown)
    #expect(text.cut(to: columns).displayWidth <= max(0, columns))
  }

  @Test func paddedTextFillsItsColumns() {
    #expect("窓口".padded(to: 6) == "窓口  ")
    #expect("4,500".padded(to: 7, onTheLeft: true) == "  4,500")
    #expect("窓口係".padded(to: 4) == "窓… ")
  }

  @Test func styledTextKeepsItsLooksWhenWrappedAndCut() {
    var line = StyledText("断面の", .dim)
    line.append("めっき", .match)
    line.append("界面")
    #expect(line.wrapped(to: 8).map { $0.pieces.map(\.text) } == [["断面の"], ["めっき", "界"], ["面"]])
    #expect(line.cut(to: 12).pieces.map(\.text) == ["断面の", "めっ…"])
    #expect(line.cut(to: 12).pieces.last?.style == .match)
    #expect(line.cut(to: 16) == line)
  }
}
