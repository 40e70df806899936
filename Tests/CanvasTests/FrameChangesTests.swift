import Canvas
import Testing

@Suite struct FrameChangesTests {
  @Test func onlyWhatDiffersIsDrawnAgain() {
    var before = Frame(columns: 20, rows: 3)
    before.put("相談受付 未採番", at: Point(row: 1, column: 0))
    var after = before
    after.put("12", at: Point(row: 1, column: 9))
    after.put("x", at: Point(row: 2, column: 19), style: .error)
    let changes = after.changes(since: before)
    #expect(changes.map(\.start) == [Point(row: 1, column: 9), Point(row: 2, column: 19)])
    #expect(changes.map { String($0.cells.map(\.character)) } == ["12", "x"])
    #expect(after.changes(since: after).isEmpty)
  }

  @Test func aRunNeverBeginsOrEndsWithHalfAWideCharacter() {
    var before = Frame(columns: 8, rows: 1)
    before.put("窓口係員", at: Point(row: 0, column: 0))
    var after = before
    after.put("x", at: Point(row: 0, column: 3))
    #expect(after.changes(since: before).map(\.start.column) == [2])
    #expect(before.changes(since: after).map { $0.cells.count } == [2])
    var selected = before
    selected.select(Rect(row: 0, column: 5, rows: 1, columns: 1))
    #expect(selected.changes(since: before).map(\.start.column) == [4])
  }

  @Test func withoutAnEarlierFrameOrAfterAResizeAllIsDrawn() {
    let frame = Frame(columns: 4, rows: 2)
    #expect(frame.changes(since: nil).map { $0.cells.count } == [4, 4])
    #expect(frame.changes(since: Frame(columns: 5, rows: 2)).count == 2)
  }

  @Test func drawingTheChangesOverTheOldFrameGivesTheNewOne() {
    var random = SplitMix(state: 7)
    let words = ["窓口", "a", "がぎ", "·x", " ", "👍", "漢字かな"]
    var shown = Frame(columns: 17, rows: 4)
    for _ in 0..<300 {
      var next = shown
      for _ in 0..<random.below(4) {
        let place = Point(row: random.below(5) - 1, column: random.below(20) - 2)
        next.put(words[random.below(words.count)], at: place, style: [.normal, .match][random.below(2)])
      }
      var grid = shown.cells
      for change in next.changes(since: shown) {
        let index = change.start.row * 17 + change.start.column
        #expect(change.cells.first?.width != 0)
        grid.replaceSubrange(index..<index + change.cells.count, with: change.cells)
      }
      #expect(grid == next.cells)
      shown = next
    }
  }
}

/// A repeatable source of chance.
struct SplitMix {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(limit))
  }
}
