import Foundation

/// A program in a real terminal: a tmux server of its own with one session, driven by keys and read as a screen.
///
/// Use `defer { terminal.stop() }`. Every call has a timeout and none waits for ever.
package struct Tmux: ~Copyable {
  /// The terminal did not do what was waited for; with what was on the screen.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  private let folder: TemporaryFolder
  private static let program = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Whether there is a tmux on this machine.
  package static var isThere: Bool { program != nil }

  /// Starts a shell command in a new terminal; when it ends, `EXIT:<status>` is shown and the terminal stays.
  /// - Parameters:
  ///   - term: TERM for the command.
  ///   - environment: more variables for the command.
  package init(
    _ command: String, columns: Int = 80, rows: Int = 24, term: String = "xterm-256color",
    environment: [String: String] = [:]
  ) throws {
    let folder = try TemporaryFolder("tmux")
    let variables = environment.merging(["TERM": term]) { $1 }.sorted { $0.key < $1.key }
      .map { "\($0.key)=\(Tmux.quoted($0.value))" }.joined(separator: " ")
    let script = "export \(variables); \(command); echo EXIT:$?; exec sleep 1000"
    let size = ["-x", "\(columns)", "-y", "\(rows)"]
    try Self.run(
      ["-f", "/dev/null", "new-session", "-d", "-s", "t"] + size + [script], socket: folder.path("socket"))
    self.folder = folder
  }

  /// Ends the server and all that runs in it.
  package func stop() { _ = try? run(["kill-server"]) }

  // MARK: Typing

  /// Presses keys by tmux's names: `Enter`, `Escape`, `Up`, `F4`, `C-s`, `M-x`, `BTab`.
  package func press(_ keys: String...) throws { try run(["send-keys", "-t", "t"] + keys) }

  /// Types a text as it is.
  package func type(_ text: String) throws { try run(["send-keys", "-t", "t", "-l", "--", text]) }

  /// Pastes a text, bracketed where the program asked for it.
  package func paste(_ text: String) throws {
    let file = try folder.write(text, to: "paste")
    try run(["load-buffer", "-b", "p", file])
    try run(["paste-buffer", "-p", "-d", "-b", "p", "-t", "t"])
  }

  package func resize(columns: Int, rows: Int) throws {
    try run(["resize-window", "-t", "t", "-x", "\(columns)", "-y", "\(rows)"])
  }

  // MARK: Reading

  /// The screen's rows as text, without spaces at their ends.
  /// - Parameter escapes: with the escape sequences for colours and attributes.
  package func screen(escapes: Bool = false) throws -> [String] {
    try run(["capture-pane", "-p", "-t", "t"] + (escapes ? ["-e"] : [])).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast().map(String.init)
  }

  /// Where the cursor is (from 0), whether it is seen, and whether the alternate screen is up.
  package func cursor() throws -> (row: Int, column: Int, isVisible: Bool, isAlternate: Bool) {
    let format = "#{cursor_y} #{cursor_x} #{cursor_flag} #{alternate_on}"
    let parts = try display(format).split(separator: " ").compactMap { Int($0) }
    guard parts.count == 4 else { throw Failure(description: "tmux gave no cursor") }
    return (parts[0], parts[1], parts[2] == 1, parts[3] == 1)
  }

  /// A tmux format's value, such as `#{pane_pid}`.
  package func display(_ format: String) throws -> String {
    try run(["display-message", "-p", "-t", "t", format]).trimmingCharacters(in: .newlines)
  }

  /// Waits until the screen shows a text; gives the screen.
  @discardableResult
  package func wait(for text: String, timeout: Double = 15) throws -> [String] {
    try wait(timeout: timeout, "“\(text)”") { $0.contains { $0.contains(text) } }
  }

  /// Waits until the screen is as wanted; gives it. Fails with the last screen when the time (seconds) is up.
  @discardableResult
  package func wait(
    timeout: Double = 15, _ wanted: String, until isAsWanted: ([String]) throws -> Bool
  ) throws -> [String] {
    let end = ContinuousClock.now + .seconds(timeout)
    while true {
      let lines = try screen()
      if try isAsWanted(lines) { return lines }
      if ContinuousClock.now > end {
        throw Failure(description: "waited \(timeout) s for \(wanted); the screen:\n\(lines.joined(separator: "\n"))")
      }
      usleep(20_000)
    }
  }

  /// A shell's spelling of one argument.
  package static func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    try Self.run(arguments, socket: folder.path("socket"))
  }

  @discardableResult
  private static func run(_ arguments: [String], socket: String) throws -> String {
    guard let program else { throw Failure(description: "there is no tmux") }
    let result = try runCommand(program, ["-u", "-S", socket] + arguments, timeout: 20)
    guard result.status == 0 else {
      throw Failure(description: "tmux \(arguments.joined(separator: " ")): \(result.status) \(result.stderr)")
    }
    return result.stdout
  }
}
