import Storage
import ArgumentParser
import Canvas
import Desk
import Documents
import Domain
import Reports
import Words

/// `madoguchi history [TEXT…]`: the cases, newest first.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "The cases, newest first. / 相談履歴を表示する")

  @Argument(help: "Words that must all occur.") var text: [String] = []
  @Option(name: .long, help: ArgumentHelp("From this day on.", valueName: "date")) var from: String?
  @Option(name: .long, help: ArgumentHelp("Up to this day.", valueName: "date")) var to: String?
  @Option(name: .long, help: ArgumentHelp("A fiscal year, by the year it begins in.", valueName: "year")) var year: Int?
  @Option(name: .long, help: "A part of the company's name.") var company: String?
  @Option(name: .long, help: ArgumentHelp("Cases referred to an institution.", valueName: "id")) var institution:
    String?
  @Option(name: .long, help: ArgumentHelp("A coordinator's code.", valueName: "code")) var coordinator: String?
  @Option(name: .long, help: ArgumentHelp("A field code.", valueName: "code")) var field: String?
  @Option(name: .long, help: ArgumentHelp("A stage reached.", valueName: "stage")) var stage: String?
  @OptionGroup var table: TableOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try table.check() }

  func run() throws {
    let opened = try global.open()
    let filter = try filter(opened)
    let cases = History(opened.ledger, offset: opened.settings.utcOffset).cases(filter)
    if table.json {
      for item in cases { Output.json(CaseJSON.object(item)) }
    } else if table.csv {
      try table.print(HistoryTable.csv(cases), opened.say)
    } else {
      printPlain(cases, opened)
    }
    if cases.isEmpty {
      if !table.json, !table.csv { Output.remark(opened.say(ScreenWords.noCaseFound)) }
      throw CommandEnd.nothingFound
    }
  }

  private func filter(_ opened: OpenedFolder) throws -> HistoryFilter {
    var filter = HistoryFilter()
    filter.words = text.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    filter.from = try from.map { try date($0, "--from", opened) }
    filter.to = try to.map { try date($0, "--to", opened) }
    filter.fiscalYear = year.map { FiscalYear(year: $0, startMonth: opened.settings.fiscalYearStartMonth) }
    filter.company = company
    if let institution {
      guard let id = RecordID(institution) else {
        throw CommandFailure(sentence: opened.say(CommandWords.noSuchRecord(institution)))
      }
      filter.institution = id
    }
    filter.coordinator = coordinator
    filter.field = field
    filter.stage = try stage.map { try word($0, "--stage", opened) }
    return filter
  }

  private func printPlain(_ cases: [Case], _ opened: OpenedFolder) {
    let say = opened.say
    let columns = Columns([
      Columns.Column(say(ScreenWords.number)), Columns.Column(say(ScreenWords.date)),
      Columns.Column(say(ScreenWords.company), minimum: 8, maximum: 24),
      Columns.Column(say(ScreenWords.problem), minimum: 12), Columns.Column(say(ScreenWords.stage)),
      Columns.Column(say(ScreenWords.outcome)),
    ])
    let rows = cases.map { item in
      [
        item.number.description, item.openedAt.date(at: opened.settings.utcOffset).iso,
        item.caller.company ?? say(ScreenWords.anonymous),
        (item.problem ?? "").split(whereSeparator: \.isNewline).joined(separator: " "),
        item.kind == .technical ? item.stage.label(in: opened.language) : item.kind.label(in: opened.language),
        item.outcome?.label(in: opened.language) ?? say(ScreenWords.openCase),
      ]
    }
    if rows.isEmpty { return }
    for line in columns.lines(of: rows, room: Output.columns) { Output.line(line) }
  }
}
