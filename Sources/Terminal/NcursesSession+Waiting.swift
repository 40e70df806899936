import CNcurses
package import Canvas
import Glibc

extension NcursesSession {
  package mutating func next(
    until deadline: Int64?, watching descriptors: [Int32]
  ) throws(DeviceError) -> DeviceEvent {
    while true {
      if let key = input.takeKey() { return .key(key) }
      if let event = takeRequest() { return event }
      switch try input.wait(until: deadline, watching: descriptors) {
      case .again: continue
      case .signal: requests |= guard_take()
      case .ready(let descriptor): return .ready(descriptor)
      case .deadline: return .timeout
      case .closed: return .terminated(signal: SIGHUP)
      }
    }
  }

  /// What the system asks for by signals, the most urgent first.
  private mutating func takeRequest() -> DeviceEvent? {
    let ends = [(GUARD_TERMINATE, SIGTERM), (GUARD_HANGUP, SIGHUP), (GUARD_INTERRUPT, SIGINT)]
    for (request, signal) in ends where takes(request) { return .terminated(signal: signal) }
    if takes(GUARD_CONTINUED) {
      // Stopped from outside, and the shell had the terminal: the loop is to show its frame again.
      resume()
      return .resized(size)
    }
    return takes(GUARD_RESIZED) && takeSize() ? .resized(size) : nil
  }

  /// Whether this was asked for; forgets it.
  private mutating func takes(_ request: Int) -> Bool {
    defer { requests &= ~Int32(request) }
    return requests & Int32(request) != 0
  }
}
