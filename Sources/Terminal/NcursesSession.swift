import CNcurses
package import Canvas
import Glibc

/// A real terminal, on standard input and output, by ncurses: up from `init` until the value goes.
///
/// There may be one at a time. At its end, also by a thrown error, a signal or a crash, the terminal is as it was:
/// `deinit` restores it, and a handler in C does so where Swift's `deinit` is not reached (`TerminalGuard.h`). What was
/// written to standard error meanwhile is shown then.
package struct NcursesSession: ~Copyable, TerminalDevice {
  /// What the program chooses.
  package struct Options: Sendable {
    /// Colours where the terminal has them; false under `NO_COLOR`.
    package var isColored: Bool
    /// Reports presses and the wheel as keys; the terminal's own marking of text is then had with Shift.
    package var hasMouse: Bool
    package var theme: Theme
    /// Rules and arrows in ASCII.
    package var hasAsciiBoxes: Bool

    package init(
      isColored: Bool = true, hasMouse: Bool = false, theme: Theme = .standard, hasAsciiBoxes: Bool = false
    ) {
      self.isColored = isColored
      self.hasMouse = hasMouse
      self.theme = theme
      self.hasAsciiBoxes = hasAsciiBoxes
    }
  }

  package private(set) var size: Size
  var input: TerminalInput
  private var painter: FramePainter
  /// Requests of the system (`GUARD_…`) that were not told yet.
  var requests: Int32 = 0
  private let modes: TerminalModes
  private let screen: OpaquePointer
  private let errors: HeldErrors

  /// Takes the terminal over and clears it.
  /// - Parameter term: the terminal's kind, as `TERM` tells it; nil where it is not set.
  package init(term: String?, options: Options = Options()) throws(DeviceError) {
    try Self.check(term: term)
    let name = try Self.findTerminal(term)
    let wake = guard_install(1)
    guard wake >= 0 else { throw .lost(code: errno) }
    curses_set_wide(AmbiguousWidth.columns == 2 ? { AmbiguousWidth.holds($0) } : nil)
    guard let screen = curses_open(name) else {
      guard_remove()
      throw .unknownTerminal(name: name)
    }
    self.screen = screen
    raw()
    noecho()
    nonl()
    keypad(curses_screen(), true)
    typeahead(-1)  // Input is read past ncurses: it must not look for it while drawing.
    modes = TerminalModes(term: name, options: options)
    guard_set_restoring(modes.restoring)
    modes.enter()
    painter = FramePainter(options)
    input = TerminalInput(wake: wake)
    errors = HeldErrors()
    size = Size(columns: 0, rows: 0)
    takeSize()
  }

  deinit {
    modes.leave()
    curs_set(1)
    endwin()
    guard_remove()
    delscreen(screen)
  }

  /// Milliseconds of the system's monotonic clock.
  package var now: Int64 { Self.monotonic() }

  static func monotonic() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  package mutating func present(_ frame: Frame) throws(DeviceError) { painter.paint(frame) }

  package mutating func bell() { beep() }

  package mutating func suspend() throws(DeviceError) {
    modes.leave()
    curs_set(1)
    endwin()
    guard_stop_group()
    resume()
    requests |= guard_take() & ~Int32(GUARD_CONTINUED | GUARD_RESIZED)
  }

  /// Takes the terminal over again after the shell had it. The next frame is drawn whole.
  mutating func resume() {
    reset_prog_mode()
    keypad(curses_screen(), true)  // endwin switched it off, and only wgetch would switch it on again.
    modes.enter()
    takeSize()
    clearok(curses_screen(), true)
    painter.forget()
  }

  /// Asks the kernel how large the window is, and tells ncurses; gives whether it has changed.
  @discardableResult
  mutating func takeSize() -> Bool {
    var rows = getmaxy(curses_screen())
    var columns = getmaxx(curses_screen())
    if curses_window_size(1, &rows, &columns) {
      rows = min(rows, Int32(Frame.largest.rows))
      columns = min(columns, Int32(Frame.largest.columns))
      resizeterm(rows, columns)
    }
    let old = size
    size = Size(columns: Int(columns), rows: Int(rows))
    return size != old
  }
}
