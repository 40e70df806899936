import Documents
import Testing

/// Tables for spreadsheets: RFC 4180, and nothing in a cell that a spreadsheet would run.
@Suite struct CSVTests {
  @Test(
    "a cell is quoted where it must be, and only there",
    arguments: [
      ("めっき", "めっき"), ("a,b", "\"a,b\""), ("言う\"これ\"", "\"言う\"\"これ\"\"\""), ("二\n行", "\"二\n行\""),
      ("二\r\n行", "\"二\r\n行\""), ("a\rb", "\"a\rb\""), (",\u{301}", "\",\u{301}\""), ("\"\u{301}", "\"\"\"\u{301}\""),
      (" 空白 ", " 空白 "), ("", ""), ("\"", "\"\"\"\""),
      ("00123", "00123"),
    ])
  func quoting(cell: String, written: String) {
    #expect(CSV([[cell]]).text == written + "\r\n")
  }

  @Test(
    "what a spreadsheet would take for a formula gets an apostrophe before it",
    arguments: [
      ("=1+1", "'=1+1"), ("+81-3-0000-0000", "'+81-3-0000-0000"), ("-5", "'-5"), ("@name", "'@name"), ("\t=1", "'\t=1"),
      ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("=\u{301}1", "'=\u{301}1"), ("1-2", "1-2"),
      ("a=b", "a=b"),
    ])
  func formulas(cell: String, written: String) {
    #expect(CSV([[cell]]).text == written + "\r\n")
  }

  @Test("rows end with CRLF, the last too, and cells keep their order")
  func rows() {
    #expect(CSV([["a", "b"], ["", "c"]]).text == "a,b\r\n,c\r\n")
    #expect(CSV([]).text == "")
  }
}
