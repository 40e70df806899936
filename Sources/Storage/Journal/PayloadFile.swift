internal import Domain

/// Follows one of a writer's payload files: keeps the lines that no event has taken yet, by their digest.
struct PayloadFile: Sendable {
  /// Bytes of the file that whole lines take up.
  private(set) var offset = 0
  private(set) var tornBytes = 0
  private(set) var lacksNewline = false
  private(set) var faults: [JournalChain.Fault] = []
  /// By digest.
  private var unclaimed: [String: Found] = [:]
  private var digestsByEvent: [EventID: String] = [:]
  private(set) var line = 0

  struct Found: Sendable {
    let line: Int
    let payload: PayloadLine
  }

  /// What there is for an event.
  enum Claim {
    case sealed(JSONObject)
    /// The line with the event's id is not the one that was sealed.
    case changed(line: Int)
    case missing
  }

  /// Reads the bytes that follow `offset` in the file; false where they don't go on from what was read before.
  mutating func read(_ bytes: Span<UInt8>) -> Bool {
    var start = 0
    if lacksNewline, bytes.count > 0 {
      guard bytes[0] == UInt8(ascii: "\n") else { return false }
      lacksNewline = false
      start = 1
    }
    var end = start
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: "\n") {
        take(bytes.extracting(start..<end), isTail: false)
        start = end + 1
      }
      end += 1
    }
    tornBytes = 0
    let tail = bytes.extracting(start..<bytes.count)
    if !tail.isEmpty {
      if take(tail, isTail: true) {
        lacksNewline = true
        start = bytes.count
      } else {
        tornBytes = tail.count
      }
    }
    offset += start
    return true
  }

  /// The content of the line that an event sealed; it is handed out once.
  mutating func claim(_ event: EventID, sealedWith digest: String) -> Claim {
    if let found = unclaimed[digest], found.payload.event == event {
      unclaimed[digest] = nil
      digestsByEvent[event] = nil
      return .sealed(found.payload.data)
    }
    guard let other = digestsByEvent.removeValue(forKey: event), let found = unclaimed.removeValue(forKey: other) else {
      return .missing
    }
    return .changed(line: found.line)
  }

  /// Lines that no event has taken.
  var orphans: [Found] { Array(unclaimed.values) }

  func holds(_ event: EventID) -> Bool { digestsByEvent[event] != nil }

  /// False, and nothing done, where the bytes are a tail and no line.
  @discardableResult
  private mutating func take(_ bytes: Span<UInt8>, isTail: Bool) -> Bool {
    do throws(LineFault) {
      if !bytes.isEmpty {
        let payload = try PayloadLine(LineFault.members(of: bytes))
        let digest = Sodium.digest(bytes)
        unclaimed[digest] = Found(line: line + 1, payload: payload)
        digestsByEvent[payload.event] = digest
      }
    } catch {
      if isTail { return false }
      var ruler = TextRuler(line: line + 1)
      faults.append(JournalChain.Fault(place: ruler.place(of: error.offset, in: bytes), fault: error.fault))
    }
    line += 1
    return true
  }
}
