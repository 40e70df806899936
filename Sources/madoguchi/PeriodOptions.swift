import ArgumentParser
import Desk
import Domain
import Reports
import Storage
import Words

/// Of which days, and as it was known when.
struct PeriodOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("A fiscal year, by the year it begins in.", valueName: "year")) var year: Int?
  @Option(name: .long, help: ArgumentHelp("From this day on.", valueName: "date")) var from: String?
  @Option(name: .long, help: ArgumentHelp("Up to this day.", valueName: "date")) var to: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "As it was known at the end of this day: what was recorded later is left out.", valueName: "date"))
  var asOf: String?

  func check() throws {
    let say = Output.environmentVoice
    if year != nil, from != nil { throw ValidationError(say(CommandWords.notBoth("--year", "--from"))) }
    if year != nil, to != nil { throw ValidationError(say(CommandWords.notBoth("--year", "--to"))) }
  }

  /// All time where nothing was said.
  func period(_ opened: OpenedFolder) throws -> ReportingPeriod {
    if let year {
      return ReportingPeriod(FiscalYear(year: year, startMonth: opened.settings.fiscalYearStartMonth))
    }
    return ReportingPeriod(
      from: try from.map { try date($0, "--from", opened) }, to: try to.map { try date($0, "--to", opened) })
  }

  func ledger(_ opened: OpenedFolder) throws -> Ledger {
    guard let asOf else { return opened.ledger }
    return opened.ledger(recordedUntil: try date(asOf, "--as-of", opened))
  }
}
