/// What the desk's loop sits at: a real terminal, or a script in a test. Shows frames, and waits for what happens next.
///
/// The device keeps the time that deadlines are told in, so that a script can let minutes pass at once.
package protocol TerminalDevice: ~Copyable {
  /// The window's size now; may be as small as 1×1.
  var size: Size { get }

  /// Milliseconds since some moment before the device was opened; never goes back, runs on while the machine's clock is
  /// set.
  var now: Int64 { get }

  /// Waits for the next thing that happens.
  ///
  /// Keys come first and none is lost or reordered; then signals, then descriptors.
  /// - Parameters:
  ///   - deadline: in the time of `now`: `.timeout` is given back then. In the past: looks without waiting. nil: waits
  ///     for ever.
  ///   - descriptors: file descriptors to watch for being readable (or closed by the other side): another desk's
  ///     journal, a running git. The caller reads them; while there is something to read they are told again.
  mutating func next(until deadline: Int64?, watching descriptors: [Int32]) throws(DeviceError) -> DeviceEvent

  /// Shows a frame, drawing only what differs from the one before; the caret last.
  mutating func present(_ frame: Frame) throws(DeviceError)

  /// Gives the terminal back to the shell until the user continues the program; then draws all anew. The next event may
  /// be `.resized`.
  mutating func suspend() throws(DeviceError)

  /// Calls for attention.
  mutating func bell()
}

/// What a device waits for.
package enum DeviceEvent: Hashable, Sendable {
  case key(Key)
  case resized(Size)
  /// This watched descriptor can be read.
  case ready(Int32)
  /// The deadline has passed.
  case timeout
  /// The system asks the program to end (SIGTERM 15, SIGHUP 1: the window was closed): save the draft, leave the loop,
  /// and end with 128 + signal. The terminal is still up and is restored as at any end.
  case terminated(signal: Int32)
}

/// Why a device cannot be opened or used.
package enum DeviceError: Error, Hashable, Sendable {
  /// Input or output is a pipe or a file.
  case notATerminal
  /// `TERM` names no terminal that the system knows; empty where it is not set.
  case unknownTerminal(name: String)
  /// The terminal cannot do what a full screen needs, such as moving the cursor.
  case incapableTerminal(name: String, lacking: String)
  /// Neither the environment's locale (as told by LC_ALL, LC_CTYPE or LANG) nor C.UTF-8 is there and in UTF-8.
  case noUTF8Locale(name: String)
  /// The terminal went away; `code` is errno, 0 for an end of input.
  case lost(code: Int32)
}
