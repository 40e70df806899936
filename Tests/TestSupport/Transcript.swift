import Foundation

/// A session at the shell with what each command said, kept whole in a file and compared line by line.
///
///     # What it shows, in a comment.
///     $ madoguchi search めっき --limit 1
///     1  機器・設備  ハルセル試験装置 …
///     $ madoguchi show nobody
///     ! madoguchi: 登録 nobody はありません。
///     [1]
///
/// `$` begins a command for /bin/sh, `!` a line that it wrote on stderr, `[n]` is its exit status where that is not 0.
/// stdout comes first. The session runs in one new folder, from top to bottom.
package struct Transcript: Sendable {
  /// Comments and empty lines before the command, and the command.
  private struct Entry {
    var before: [String]
    var command: String
  }

  private let text: String

  /// - Parameter path: the file that holds it.
  package init(_ path: String) throws { text = try String(contentsOfFile: path, encoding: .utf8) }

  /// Runs the commands again; gives the transcript of that, to be compared by `expectText`.
  ///
  /// - Parameters:
  ///   - environment: of every command.
  ///   - replacing: texts that differ from run to run, such as the folder's path, and what stands for them.
  package func replayed(
    environment: [String: String], in folder: String, replacing: [(String, String)] = []
  ) throws -> String {
    var lines: [String] = []
    for entry in entries {
      lines += entry.before
      guard !entry.command.isEmpty else { continue }
      lines.append("$ " + entry.command)
      let result = try runCommand("/bin/sh", ["-c", entry.command], environment: environment, folder: folder)
      var said = Self.lines(of: result.stdout) + Self.lines(of: result.stderr).map { "! " + $0 }
      if result.timedOut { said.append("[timed out]") } else if result.status != 0 { said.append("[\(result.status)]") }
      lines += said.map { line in
        replacing.reduce(line) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var entries: [Entry] {
    var entries: [Entry] = []
    var before: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        entries.append(Entry(before: before, command: String(line.dropFirst(2))))
        before = []
      } else if line.isEmpty || line.hasPrefix("# ") {
        before.append(line)
      }
    }
    while before.last?.isEmpty == true { before.removeLast() }
    return entries + (before.isEmpty ? [] : [Entry(before: before, command: "")])
  }

  /// Lines of an output; a blank one is shown as `·`, a carriage return as `␍`, and a last line without its end has `␃`.
  private static func lines(of text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let text = text.replacingOccurrences(of: "\r\n", with: "␍\n")
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() } else { lines[lines.count - 1] += "␃" }
    return lines.map { $0.isEmpty ? "·" : $0 }
  }
}
