import Testing

@testable import Exchange

@Suite("CSV is read row by row")
struct CSVReaderTests {
  private func rows(_ text: String) -> [[String]] {
    var reader = CSVReader(Array(text.utf8))
    return reader.rest().map(\.texts)
  }

  private func faults(_ text: String) -> [CSVFault] {
    var reader = CSVReader(Array(text.utf8))
    return reader.rest().flatMap(\.faults)
  }

  @Test(
    "CRLF, LF and CR end a row, the last row needs none, blank lines are no rows",
    arguments: ["a,b\r\nc,d\r\n", "a,b\nc,d", "a,b\rc,d\r", "\n\na,b\n\r\n\nc,d\n\n"])
  func lineEnds(text: String) {
    #expect(rows(text) == [["a", "b"], ["c", "d"]])
  }

  @Test("Empty fields count, at both ends too")
  func emptyFields() {
    #expect(rows(",窓口,\n,,") == [["", "窓口", ""], ["", "", ""]])
    #expect(rows("") == [])
  }

  @Test("In quotation marks commas, line ends and doubled marks belong to the field")
  func quotes() {
    #expect(rows("\"a,b\",\"二\r\n行\",\"「\"\"」\"\n\"\",x") == [["a,b", "二\r\n行", "「\"」"], ["", "x"]])
    #expect(faults("\"a,b\",\"二\r\n行\",\"「\"\"」\"\n\"\",x") == [])
  }

  @Test("Rows and fields know their offsets, also after a field of several lines")
  func offsets() {
    var reader = CSVReader(Array("a,\"b\nc\"\nd,ef\n".utf8))
    let rows = reader.rest()
    #expect(rows.map(\.offset) == [0, 8])
    #expect(rows.map(\.end) == [7, 12])
    #expect(rows.last?.fields.map(\.offset) == [8, 10])
  }

  @Test("A mark that nothing closes costs its own line only")
  func unclosedQuote() {
    let text = "a,\"b\nc,d\ne,f\n"
    #expect(rows(text) == [["a", "\"b"], ["c", "d"], ["e", "f"]])
    #expect(faults(text) == [CSVFault(.unclosedQuote, at: 2)])
  }

  @Test("Text after a closing mark and marks inside a plain field are kept and told")
  func strayMarks() {
    #expect(rows("\"a\"b,c\"d\n") == [["ab", "c\"d"]])
    #expect(faults("\"a\"b,c\"d\n") == [CSVFault(.textAfterQuote, at: 3), CSVFault(.quoteInside, at: 6)])
  }

  @Test("After a mark that nothing closes later fields in marks are read as ever")
  func quotesAfterUnclosedQuote() {
    #expect(rows("\"a\n\"\",b\nc,\"\"\"\"") == [["\"a"], ["", "b"], ["c", "\""]])
  }

  @Test("Another separator can be named")
  func separator() {
    var reader = CSVReader(Array("a\tb,c\n".utf8), separator: "\t")
    #expect(reader.next()?.texts == ["a", "b,c"])
    #expect(reader.next() == nil)
  }
}
