import ArgumentParser
import Desk
import Documents
import Exchange
import Words

/// In what form rows are printed: JSON lines, or a table for a spreadsheet in an encoding.
struct TableOptions: ParsableArguments {
  @Flag(name: .long, help: "One JSON object a line.") var json = false
  @Flag(name: .long, help: "A table for a spreadsheet.") var csv = false
  @Option(name: .long, help: ArgumentHelp("Of the table: utf-8, utf-16, cp932 or euc-jp.", valueName: "encoding"))
  var encoding: String?

  func check() throws {
    let say = Output.environmentVoice
    if json, csv { throw ValidationError(say(CommandWords.notBoth("--json", "--csv"))) }
    if encoding != nil, !csv { throw ValidationError(say(CommandWords.only("--encoding", with: "--csv"))) }
  }

  /// Prints the table; characters that the encoding lacks are named on stderr.
  func print(_ table: CSV, _ say: Voice) throws {
    let written: EncodedText
    let chosen: TextEncoding
    do throws(ExchangeError) {
      chosen = try encoding.map { name throws(ExchangeError) in try TextEncoding(named: name) } ?? .utf8
      written = chosen.bytes(of: table.text)
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, say))
    }
    Output.bytes(written.bytes)
    guard !written.missing.isEmpty else { return }
    let characters = String(String.UnicodeScalarView(Set(written.missing).sorted()))
    Output.remark(
      "madoguchi: \(say(CommandWords.charactersLost(written.missing.count, chosen.rawValue, characters)))")
  }
}
