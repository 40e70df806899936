import CNcurses
import Canvas
import Glibc

/// Waits for bytes, signals and descriptors by one poll(2), and keeps the keys that were read but not asked for yet.
struct TerminalInput {
  private var decoder: KeyDecoder
  private var keys: [Key] = []
  /// The next of `keys`.
  private var next = 0
  /// When the last bytes came, for the decoder's patience.
  private var lastRead: Int64 = 0
  /// Can be read when a signal came.
  private let wake: Int32

  /// For the terminal on standard input; after newterm, which knows its keys.
  init(wake: Int32) {
    self.wake = wake
    decoder = KeyDecoder(
      sequences: KeySequences { name in curses_capability(name).map { Array(String(cString: $0).utf8) } })
  }

  /// The next key that has been read.
  mutating func takeKey() -> Key? {
    if next == keys.count {
      keys.removeAll(keepingCapacity: true)
      next = 0
      return nil
    }
    next += 1
    return keys[next - 1]
  }

  /// What one wait ended with.
  enum Wait: Equatable {
    /// Bytes, or nothing worth telling: look again.
    case again
    case signal
    case ready(Int32)
    case deadline
    /// The terminal is gone.
    case closed
  }

  /// Waits once, at most until the deadline or the decoder's patience ends.
  mutating func wait(until deadline: Int64?, watching descriptors: [Int32]) throws(DeviceError) -> Wait {
    let patienceEnds = decoder.patience.map { lastRead + $0 }
    let start = NcursesSession.monotonic()
    let end = [deadline, patienceEnds].compactMap { $0 }.min()
    let timeout = end.map { Int32(clamping: max(0, $0 - start)) } ?? -1
    var watched = ([0, wake] + descriptors).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if poll(&watched, nfds_t(watched.count), timeout) < 0 {
      guard errno == EINTR || errno == EAGAIN else { throw .lost(code: errno) }
      return .again
    }
    let time = NcursesSession.monotonic()
    if watched[0].revents != 0 { return try read(time) }
    if watched[1].revents != 0 { return .signal }
    if let patienceEnds, time >= patienceEnds {
      keys += decoder.flush()
      return .again
    }
    if let ready = watched.dropFirst(2).first(where: { $0.revents != 0 }) { return .ready(ready.fd) }
    if let deadline, time >= deadline { return .deadline }
    return .again
  }

  /// Reads what there is.
  private mutating func read(_ time: Int64) throws(DeviceError) -> Wait {
    var buffer = [UInt8](repeating: 0, count: 16 * 1_024)
    let count = Glibc.read(0, &buffer, buffer.count)
    if count > 0 {
      lastRead = time
      keys += decoder.feed(Array(buffer.prefix(count)))
      return .again
    }
    // The end of input, and EIO once the window is closed, are an end; anything else is a fault.
    if count == 0 || errno == EIO { return .closed }
    guard errno == EINTR || errno == EAGAIN else { throw .lost(code: errno) }
    return .again
  }
}
