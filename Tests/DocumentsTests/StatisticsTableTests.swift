import Documents
import Domain
import Reports
import Testing
import Words

/// Figures as they leave the program.
@Suite struct StatisticsTableTests {
  @Test("JSON has the four fixed keys in their order, and ends with the total")
  func json() {
    let figures = Statistics([], by: .month, offset: .japan, startMonth: 4)
    #expect(
      StatisticsTable.json(figures) == [["by": "month", "key": "total", "cases": .int(0), "referrals": .int(0)]])
  }

  @Test("every cut has a name and a definition in words", arguments: StatisticsCut.allCases)
  func words(cut: StatisticsCut) {
    #expect(StatisticsWords.cut(cut.rawValue) != nil)
    #expect(StatisticsWords.definition(ofCut: cut.rawValue) != nil)
  }
}
