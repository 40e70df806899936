import CNcurses
package import Canvas
import Glibc

extension NcursesSession {
  /// Whether a session could be opened, without touching the screen: so that nothing is asked in vain before.
  package static func check(term: String?) throws(DeviceError) {
    guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
    try chooseLocale()
    _ = try findTerminal(term)
  }

  /// Takes the environment's locale for characters if it is in UTF-8, else C.UTF-8: Japanese needs it, and a machine set
  /// up in haste has neither.
  static func chooseLocale() throws(DeviceError) {
    let own = setlocale(LC_CTYPE, "").map { String(cString: $0) }
    if own != nil, curses_locale_is_utf8() { return }
    if setlocale(LC_CTYPE, "C.UTF-8") != nil, curses_locale_is_utf8() { return }
    throw .noUTF8Locale(name: own ?? "")
  }

  /// Looks the terminal up and asks for what a full screen needs; gives its name. newterm would only say no.
  static func findTerminal(_ term: String?) throws(DeviceError) -> String {
    let name = term ?? ""
    guard !name.isEmpty, curses_find_terminal(name) == 1 else { throw .unknownTerminal(name: name) }
    for capability in ["cup", "clear"] where curses_capability(capability) == nil {
      throw .incapableTerminal(name: name, lacking: capability)
    }
    return name
  }
}
