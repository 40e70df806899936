import ArgumentParser
import Canvas
import Desk
import Domain
import Screens
import Words

/// `madoguchi show ID`: a record as it is read out.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "A record as it is read out. / 登録の詳細を表示する")

  @Argument(help: "The record's id.") var id: String
  @Flag(name: .long, help: "The record as JSON.") var json = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let opened = try global.open()
    guard let record = opened.catalog.record(id: id) else {
      Output.complain(opened.say(CommandWords.noSuchRecord(id)))
      throw CommandEnd.nothingFound
    }
    if json {
      Output.json(record.json)
      return
    }
    let state = opened.deskState(isReadOnly: true, size: Size(columns: 100, rows: 40))
    for line in state.cardText(of: record, columns: min(Output.columns ?? 100, 100)) { Output.line(line) }
  }
}
