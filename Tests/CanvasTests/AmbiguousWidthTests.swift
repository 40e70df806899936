import Canvas
import Testing

/// Characters that some terminals draw in two columns.
@Suite struct AmbiguousWidthTests {
  @Test("they take one column, or two where the user says that the terminal draws them so")
  func setting() {
    let text = "①→─α　漢a"
    #expect(text.displayWidth == 4 + 2 + 2 + 1)
    AmbiguousWidth.$columns.withValue(2) {
      #expect(text.displayWidth == 8 + 2 + 2 + 1)
      var frame = Frame(columns: 10, rows: 1)
      frame.fill(Rect(frame.size), with: "─")
      #expect(frame.row(0).map(\.width) == [2, 0, 2, 0, 2, 0, 2, 0, 2, 0])
      #expect("①②③".cut(to: 5) == "①…" && "①②③".cut(to: 1) == " " && "①②③".cut(to: 6) == "①②③")
    }
    #expect("①".displayWidth == 1)
  }
}
