import Canvas
import Testing

@Suite struct ListWindowTests {
  @Test func theSelectionStopsAtBothEndsAndStaysInView() {
    var list = ListWindow(count: 10)
    for _ in 0..<5 { list.move(.down, page: 4) }
    #expect(list.selection == 5 && list.visible(page: 4) == 2..<6)
    list.move(.up, page: 4)
    #expect(list.selection == 4 && list.visible(page: 4) == 2..<6)
    list.move(.pageDown, page: 4)
    #expect(list.selection == 7 && list.visible(page: 4) == 4..<8)
    list.move(.last, page: 4)
    list.move(.down, page: 4)
    #expect(list.selection == 9 && list.visible(page: 4) == 6..<10)
    list.move(.pageUp, page: 4)
    list.move(.first, page: 4)
    list.move(.up, page: 4)
    #expect(list.selection == 0 && list.visible(page: 4) == 0..<4)
  }

  @Test func aListThatShrinksKeepsItsSelectionWithinIt() {
    var list = ListWindow(count: 10)
    list.move(.last, page: 3)
    list.resize(count: 4)
    #expect(list.selection == 3 && list.visible(page: 3) == 1..<4)
    list.resize(count: 0)
    #expect(list.selection == nil && list.visible(page: 3).isEmpty)
    list.move(.down, page: 3)
    list.resize(count: 2)
    #expect(list.selection == 0 && list.visible(page: 9) == 0..<2)
    list.reset(count: 5)
    #expect(list.selection == 0)
  }

  @Test func aPageHasOneEntryAtLeast() {
    #expect(ListWindow.page(rows: 9, rowsPerEntry: 2) == 4)
    #expect(ListWindow.page(rows: 0) == 1)
    #expect(ListWindow(count: 3).visible(page: 0) == 0..<1)
  }
}
