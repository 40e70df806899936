import ArgumentParser
import Canvas
import Desk
import Documents
import Domain
import Reports
import Storage
import Words

/// `madoguchi stats --by CUT`: how many cases and introductions, counted one way.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "How many cases and referrals, by month, field and so on. / 相談と紹介の件数を集計する",
    discussion: StatsCommand.definitions)

  @Option(name: .long, help: ArgumentHelp("By what to count (see above).", valueName: "cut")) var by: String
  @OptionGroup var periodOptions: PeriodOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try periodOptions.check()
    try table.check()
  }

  func run() throws {
    let opened = try global.open()
    guard let cut = StatisticsCut(rawValue: by) else {
      let known = StatisticsCut.allCases.map(\.rawValue)
      throw CommandFailure(sentence: opened.say(CommandWords.unknownValue("--by", by, known)))
    }
    let figures = Statistics(
      try periodOptions.ledger(opened).cases, by: cut, in: try periodOptions.period(opened),
      offset: opened.settings.utcOffset, startMonth: opened.settings.fiscalYearStartMonth)
    if table.json {
      for line in StatisticsTable.json(figures) { Output.json(line) }
    } else if table.csv {
      try table.print(StatisticsTable.csv(figures, names: opened.statisticsNames), opened.say)
    } else {
      printPlain(figures, opened)
    }
    if figures.lines.isEmpty { throw CommandEnd.nothingFound }
  }

  private func printPlain(_ figures: Statistics, _ opened: OpenedFolder) {
    let say = opened.say
    let columns = Columns([
      Columns.Column(StatisticsWords.cut(figures.cut.rawValue).map { say($0) } ?? by, minimum: 12),
      Columns.Column(say(StatisticsWords.cases), alignment: .right),
      Columns.Column(say(StatisticsWords.referrals), alignment: .right),
    ])
    let names = opened.statisticsNames
    func row(_ name: String, _ count: Statistics.Count) -> [String] {
      [name, String(count.cases), String(count.referrals)]
    }
    let rows = figures.lines.map { row(names.name(of: $0, by: figures.cut), $0.count) }
    for line in columns.lines(of: rows + [row(say(StatisticsWords.total), figures.total)], room: Output.columns) {
      Output.line(line)
    }
  }

  /// The definition of each figure, as the report prints it too.
  private static var definitions: String {
    let general = [StatisticsWords.caseDefinition, StatisticsWords.referralDefinition, StatisticsWords.totalDefinition]
    let cuts = StatisticsCut.allCases.compactMap { cut in
      StatisticsWords.definition(ofCut: cut.rawValue).map { "--by \(cut.rawValue): \($0.en) / \($0.ja)" }
    }
    return (general.map { "\($0.en) / \($0.ja)" } + cuts).joined(separator: "\n")
  }
}
