import ArgumentParser
import Desk
import Domain
import Glibc
import Words

/// The program: reads the arguments, runs one command, and ends with its status.
@main
struct Madoguchi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "madoguchi",
    abstract: "A counter for technical consultation: who can help, why, and what became of it. / 技術相談の窓口",
    version: ProgramVersion.text,
    subcommands: [
      DeskCommand.self, SearchCommand.self, ShowCommand.self, ReferCommand.self, LogCommand.self, UpdateCommand.self,
      HistoryCommand.self, StatsCommand.self, CheckCommand.self, ImportCommand.self, EvaluateCommand.self,
      TeachCommand.self, InitCommand.self,
    ], defaultSubcommand: DeskCommand.self)

  static func main() {
    let arguments = Arguments.withGlobalOptionsBehindCommand(Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let failure as CommandFailure {
      end(failure)
    } catch let end as CommandEnd {
      Glibc.exit(end.status)
    } catch {
      endParsing(error)
    }
  }

  /// Says one sentence on stderr and ends with 2, or with 1 where nothing was found.
  private static func end(_ failure: CommandFailure) -> Never {
    Output.complain(failure.sentence)
    Glibc.exit(failure.status)
  }

  /// Help and version go to stdout and end with 0; wrong use is one sentence and ends with 2.
  private static func endParsing(_ error: any Error) -> Never {
    if exitCode(for: error) == .success {
      Output.line(fullMessage(for: error))
      Glibc.exit(0)
    }
    Output.complain(Output.environmentVoice(CommandWords.wrongUse(ParserWords.phrase(for: message(for: error)))))
    Glibc.exit(2)
  }
}

/// The version that `--version` tells.
enum ProgramVersion {
  static let text = "0.1.0"
}

/// A command that could not do what was asked: one sentence, and the status to end with.
struct CommandFailure: Error {
  let sentence: String
  var status: Int32 = 2
}

/// A command that is done and has said what there is to say: the status to end with.
struct CommandEnd: Error {
  let status: Int32
  static let nothingFound = CommandEnd(status: 1)
}

enum Arguments {
  /// Puts `--data DIR`, `--lang L` and `--no-input` that stand before the command behind it, so that they work
  /// everywhere; the parser takes options only after the command that declares them.
  static func withGlobalOptionsBehindCommand(_ arguments: [String]) -> [String] {
    var moved: [String] = []
    var rest = arguments[...]
    while let first = rest.first {
      if ["--data", "--lang"].contains(first), rest.count > 1 {
        moved += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if first.hasPrefix("--data=") || first.hasPrefix("--lang=") || first == "--no-input" {
        moved.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    guard let command = rest.first, !command.hasPrefix("-") else { return arguments }
    return [command] + moved + rest.dropFirst()
  }
}
