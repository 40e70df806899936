import Domain
import Glibc
import Storage
import Words

/// Where the commands speak: results on stdout, complaints and progress on stderr.
enum Output {
  static func line(_ text: String) { print(text) }

  /// A JSON object as one line.
  static func json(_ object: JSONObject) { print(String(decoding: JSONWriter.line(.object(object)), as: UTF8.self)) }

  /// One sentence on stderr, with the program's name before it.
  static func complain(_ sentence: String) { write("madoguchi: \(sentence)\n", to: STDERR_FILENO) }

  /// A remark on stderr, as it is.
  static func remark(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// A question, with the caret behind it.
  static func prompt(_ text: String) { write(text, to: STDERR_FILENO) }

  /// A line that replaces itself; only on a terminal.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    write("\r\u{1B}[K\(text)", to: STDERR_FILENO)
  }

  /// Ends the line that `progress` was drawn on.
  static func endProgress() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    write("\r\u{1B}[K", to: STDERR_FILENO)
  }

  /// Whether stdout may have colours and be laid out for a person's window.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static var hasColors: Bool { isTerminal && variable("NO_COLOR") == nil && variable("TERM") != "dumb" }

  /// Columns of the terminal; 100 for pipes and files, where nothing needs to be cut.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 100 }
    return Int(size.ws_col)
  }

  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The voice of the environment (LC_ALL, LC_MESSAGES, LANG), for what is said before a folder is open.
  static var environmentLanguage: Language {
    let name = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return name.hasPrefix("ja") ? .japanese : .english
  }

  static var environmentVoice: Voice { Voice(isJapanese: environmentLanguage == .japanese) }

  private static func write(_ text: String, to descriptor: Int32) {
    fflush(nil)
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
