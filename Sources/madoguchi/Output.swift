import Canvas
import Domain
import Glibc
import Storage
import Words

/// Where the commands speak: results on stdout, complaints and progress on stderr.
enum Output {
  /// A line for people; whatever a record holds, it can't steer their terminal.
  static func line(_ text: String) { bytes(Array((text.harmless + "\n").utf8)) }

  /// A JSON object as one line.
  static func json(_ object: JSONObject) { bytes(JSONWriter.line(.object(object)) + [UInt8(ascii: "\n")]) }

  /// Bytes as they are. Where stdout can't take them the command ends with 2, since half a result is none.
  static func bytes(_ bytes: [UInt8]) {
    let code = write(bytes, to: STDOUT_FILENO)
    guard code != 0 else { return }
    complain(environmentVoice(CommandWords.cannotWriteOutput(String(cString: strerror(code)))))
    exit(2)
  }

  /// One sentence on stderr, with the program's name before it.
  static func complain(_ sentence: String) { write("madoguchi: \(sentence.harmless)\n", to: STDERR_FILENO) }

  /// A remark on stderr, as it is.
  static func remark(_ text: String) { write(text.harmless + "\n", to: STDERR_FILENO) }

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

  /// Columns of the terminal; nil for pipes and files, where nothing is cut.
  static var columns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return nil }
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

  private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  /// 0, or the system's error number.
  @discardableResult
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}
