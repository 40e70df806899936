import Canvas
import Testing

@Suite struct ColumnsTests {
  let table = Columns([
    .init("順位", alignment: .right), .init("名称", minimum: 10), .init("機関", minimum: 8, maximum: 20), .init(""),
  ])
  let rows = [
    ["1", "走査電子顕微鏡", "みどり県工業技術センター", "可"], ["10", "SEM", "青葉大学"],
  ]

  @Test func columnsAreAsWideAsTheirWidestCellByDisplayWidth() {
    #expect(
      table.lines(of: rows) == [
        "順位  名称            機関",
        "   1  走査電子顕微鏡  みどり県工業技術セ…   可",
        "  10  SEM             青葉大学",
      ])
  }

  @Test(arguments: [10, 30, 36, 40, 60])
  func theWidestColumnsGiveWayWhereRoomIsShort(room: Int) {
    let widths = table.widths(of: rows, room: room)
    #expect(widths[1] >= 10 && widths[2] >= 8)
    let total = widths.reduce(6, +)
    #expect(total <= max(room, 4 + 10 + 8 + 2 + 6))
    #expect(table.lines(of: rows, room: room).allSatisfy { $0.displayWidth <= total })
  }

  @Test func aTableWithoutHeadsOrRowsHasNoEmptyLines() {
    #expect(Columns([.init(), .init()]).lines(of: []) == [])
    #expect(Columns([.init("a")]).lines(of: []) == ["a"])
    #expect(Columns([]).lines(of: [["x"]], room: 3) == [""])
  }
}
