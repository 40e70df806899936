package import Canvas

/// A terminal that plays a script and keeps what it was shown: the real loop runs on it in tests.
///
/// Time passes only as the script says: `.pause` lets so much go by (a deadline in between ends the wait first), and a
/// wait with nothing left in the script ends at its deadline. When the script is over and there is no deadline, or
/// `patience` deadlines have passed, the device asks to end: a forgotten quit key fails a test instead of hanging it.
package struct ScriptedDevice: ~Copyable, TerminalDevice {
  /// One thing that the script makes happen.
  package enum Step: Hashable, Sendable {
    case key(Key)
    /// Each character as a key, as an input method or a typist gives them.
    case type(String)
    case resize(Size)
    /// Milliseconds in which nothing happens.
    case pause(Int64)
    /// A watched descriptor that becomes readable; passed over while it is not watched.
    case ready(Int32)
    /// SIGTERM (15) or SIGHUP (1).
    case terminate(signal: Int32)
    /// The terminal goes away: `next` throws.
    case lose
  }

  package private(set) var size: Size
  package private(set) var now: Int64 = 0
  /// Every frame shown, the last one last.
  package private(set) var frames: [Frame] = []
  package private(set) var suspensions = 0
  package private(set) var bells = 0
  /// What is still to happen, the next step last.
  private var script: [Step]
  /// Deadlines that passed after the script was over.
  private var idleWaits = 0
  /// As many deadlines as any test looks at after its last step, and few enough for their frames to fit in memory.
  private static let patience = 200

  package init(_ script: [Step], size: Size = Size(columns: 80, rows: 24)) {
    self.size = size
    self.script =
      script.flatMap { step in
        if case .type(let text) = step { return text.map { Step.key(.text($0)) } }
        return [step]
      }.reversed()
  }

  /// The frame on the screen; an empty one before the first was shown.
  package var lastFrame: Frame { frames.last ?? Frame(columns: 0, rows: 0) }

  package mutating func next(
    until deadline: Int64?, watching descriptors: [Int32]
  ) throws(DeviceError) -> DeviceEvent {
    while let step = script.popLast() {
      switch step {
      case .key(let key): return .key(key)
      case .type: continue  // Was spelt out when the script was taken.
      case .resize(let size):
        self.size = size
        return .resized(size)
      case .pause(let milliseconds):
        if let deadline, deadline < now + milliseconds {
          let passed = max(0, deadline - now)
          script.append(.pause(milliseconds - passed))
          now += passed
          return .timeout
        }
        now += milliseconds
      case .ready(let descriptor):
        if descriptors.contains(descriptor) { return .ready(descriptor) }
      case .terminate(let signal): return .terminated(signal: signal)
      case .lose: throw .lost(code: 0)
      }
    }
    idleWaits += 1
    guard let deadline, idleWaits <= Self.patience else { return .terminated(signal: 15) }
    now = max(now, deadline)
    return .timeout
  }

  package mutating func present(_ frame: Frame) throws(DeviceError) { frames.append(frame) }
  package mutating func suspend() throws(DeviceError) { suspensions += 1 }
  package mutating func bell() { bells += 1 }
}
