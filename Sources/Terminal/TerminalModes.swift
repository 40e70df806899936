import CNcurses
import Glibc

/// The modes that ncurses does not know: bracketed paste and, if asked for, xterm's mouse. Switched on with the screen.
struct TerminalModes: Sendable {
  private let on: String
  private let off: String
  /// All that a crash must write to the terminal so that a shell can go on in it.
  let restoring: String

  /// For a terminal of this name; after newterm.
  init(term: String, options: NcursesSession.Options) {
    var modes: [String] = Self.pastesInBrackets(term) ? ["2004"] : []
    if options.hasMouse { modes += ["1000", "1006"] }
    on = modes.map { "\u{1B}[?\($0)h" }.joined()
    off = modes.map { "\u{1B}[?\($0)l" }.joined()
    let names = ["sgr0", "cnorm", "rmkx", "rmcup"]
    restoring = off + names.compactMap { curses_capability($0).map { String(cString: $0) } }.joined().withoutPadding
  }

  func enter() { write(on) }
  func leave() { write(off) }

  /// Whether the terminal can tell a paste from typing: by its extended terminfo (`BE`), or by its family.
  private static func pastesInBrackets(_ term: String) -> Bool {
    if curses_capability("BE") != nil { return true }
    let families = ["xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "kitty", "wezterm", "konsole", "vte"]
    return families.contains { term.hasPrefix($0) }
  }

  private func write(_ text: String) {
    guard !text.isEmpty else { return }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

extension String {
  /// Without terminfo's padding such as `$<100/>`, which only tputs understands.
  fileprivate var withoutPadding: String {
    var result = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "$<"), let end = rest[start.upperBound...].firstIndex(of: ">") {
      result += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
