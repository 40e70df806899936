import Canvas
import Testing

@Suite struct GeometryTests {
  @Test func cuttingTakesStripsOffAndLeavesTheRest() {
    var rest = Rect(Size(columns: 80, rows: 24))
    #expect(rest.cutTop(2) == Rect(row: 0, column: 0, rows: 2, columns: 80))
    #expect(rest.cutBottom(1) == Rect(row: 23, column: 0, rows: 1, columns: 80))
    #expect(rest.cutLeft(30) == Rect(row: 2, column: 0, rows: 21, columns: 30))
    #expect(rest.cutRight(10) == Rect(row: 2, column: 70, rows: 21, columns: 10))
    #expect(rest == Rect(row: 2, column: 30, rows: 21, columns: 40))
    #expect(rest.inset(rows: 1, columns: 2) == Rect(row: 3, column: 32, rows: 19, columns: 36))
  }

  @Test func cuttingMoreThanThereIsGivesWhatThereIs() {
    var rest = Rect(Size(columns: 5, rows: 2))
    #expect(rest.cutTop(9).rows == 2)
    #expect(rest.cutBottom(1).isEmpty && rest.cutTop(-1).isEmpty && rest.isEmpty)
    #expect(rest.inset(rows: 4, columns: 4).isEmpty)
  }

  @Test(arguments: [0, 1, 7, 40, 79, 80])
  func partsSideBySideFillTheWidth(columns: Int) {
    let parts = Rect(Size(columns: columns, rows: 3)).sideBySide([2, 1, 1], gap: 1)
    #expect(parts.count == 3)
    #expect(parts.last?.endColumn == columns)
    #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.endColumn <= $1.column })
  }
}
