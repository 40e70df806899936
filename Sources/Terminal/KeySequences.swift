import Canvas

/// Which escape sequence is which key: the terminal's own by terminfo, and those that nearly all terminals share.
struct KeySequences: Sendable {
  /// Terminfo's sequences, each beginning with ESC.
  private let named: [[UInt8]: Key]
  private let longest: Int

  /// Only what all terminals share.
  static let shared = KeySequences { _ in nil }

  /// Asks terminfo for its keys.
  /// - Parameter terminfo: the bytes of a capability such as `kcuu1`; nil where the terminal has none.
  init(terminfo: (String) -> [UInt8]?) {
    var keys: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kri", .shiftUp), ("kind", .shiftDown), ("kLFT", .shiftLeft), ("kRIT", .shiftRight),
      ("kUP5", .controlUp), ("kDN5", .controlDown), ("kLFT5", .controlLeft), ("kRIT5", .controlRight),
    ]
    for number in 1...12 { keys.append(("kf\(number)", .function(number))) }
    var named: [[UInt8]: Key] = [:]
    for (name, key) in keys {
      if let bytes = terminfo(name), bytes.count > 2, bytes.first == 0x1B { named[bytes] = key }
    }
    self.named = named
    longest = named.keys.map(\.count).max() ?? 0
  }

  /// What a run of bytes that begins with ESC is.
  enum Match: Equatable {
    /// A key, or a sequence without a meaning for us (nil), of so many bytes.
    case sequence(Key?, length: Int)
    case pasteBegins(length: Int)
    /// May become a sequence when more bytes come.
    case incomplete
    /// No sequence begins here: the key Escape, or Alt.
    case none
  }

  /// Reads the sequence at the beginning of `bytes`, which is ESC.
  func match(_ bytes: ArraySlice<UInt8>) -> Match {
    let second = bytes.index(after: bytes.startIndex)
    guard second < bytes.endIndex else { return .incomplete }
    for length in stride(from: min(longest, bytes.count), to: 2, by: -1) {
      if let key = named[Array(bytes.prefix(length))] { return .sequence(key, length: length) }
    }
    switch bytes[second] {
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"): return applicationKey(bytes)
    default: return .none
    }
  }

  /// ESC O and a letter: what keypads and function keys send in their application mode (SS3).
  private func applicationKey(_ bytes: ArraySlice<UInt8>) -> Match {
    guard bytes.count > 2 else { return .incomplete }
    let final = bytes[bytes.startIndex + 2]
    guard (0x40...0x7E).contains(final) else { return .none }
    // Enter of the numeric keypad.
    if final == UInt8(ascii: "M") { return .sequence(.enter, length: 3) }
    return .sequence(Self.key(final: final, parameters: []), length: 3)
  }

  /// ESC [ parameters final (CSI, ECMA-48 §5.4); one that we do not know is passed over, not typed.
  private func controlSequence(_ bytes: ArraySlice<UInt8>) -> Match {
    let start = bytes.startIndex + 2
    // The Linux console's F1–F5: ESC [ [ A…E.
    if start < bytes.endIndex, bytes[start] == UInt8(ascii: "[") {
      guard start + 1 < bytes.endIndex else { return .incomplete }
      let number = Int(bytes[start + 1]) - Int(UInt8(ascii: "A")) + 1
      return (1...5).contains(number) ? .sequence(.function(number), length: 4) : .none
    }
    guard let end = bytes[start...].firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return bytes.count > 64 ? .none : .incomplete
    }
    guard (0x40...0x7E).contains(bytes[end]) else { return .none }
    let length = end + 1 - bytes.startIndex
    let text = bytes[start..<end]
    if text.first == UInt8(ascii: "<") {
      return .sequence(Self.mouse(final: bytes[end], parameters: Self.numbers(text.dropFirst())), length: length)
    }
    let parameters = Self.numbers(text)
    if bytes[end] == UInt8(ascii: "~"), parameters.first == 200 { return .pasteBegins(length: length) }
    return .sequence(Self.key(final: bytes[end], parameters: parameters), length: length)
  }

  /// Numbers between semicolons; 0 for one that is missing or absurd.
  private static func numbers(_ text: ArraySlice<UInt8>) -> [Int] {
    text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
      part.count > 6 ? 0 : Int(String(decoding: part, as: UTF8.self)) ?? 0
    }
  }
}

// MARK: - The sequences that terminals share (xterm's "Control Sequences", PC-style function keys)

extension KeySequences {
  private static func key(final: UInt8, parameters: [Int]) -> Key? {
    let modifiers = Modifiers(parameter: parameters.count > 1 ? parameters[1] : 1)
    switch Character(Unicode.Scalar(final)) {
    case "A": return modifiers.choose(.up, shift: .shiftUp, control: .controlUp)
    case "B": return modifiers.choose(.down, shift: .shiftDown, control: .controlDown)
    case "C": return modifiers.choose(.right, shift: .shiftRight, control: .controlRight)
    case "D": return modifiers.choose(.left, shift: .shiftLeft, control: .controlLeft)
    case "H": return .home
    case "F": return .end
    case "P": return .function(1)
    case "Q": return .function(2)
    case "R": return .function(3)
    case "S": return .function(4)
    case "Z": return .backTab
    case "u": return modified(parameters.first ?? 0, modifiers)
    case "~":
      if parameters.first == 27, parameters.count > 2 { return modified(parameters[2], modifiers) }
      return tilde[parameters.first ?? 0]
    default: return nil
    }
  }

  /// ESC [ number ~.
  private static let tilde: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]

  /// A key told by its code point and modifiers (modifyOtherKeys, CSI u), where a terminal was set to do so.
  private static func modified(_ code: Int, _ modifiers: Modifiers) -> Key? {
    switch code {
    case 9: return modifiers.hasShift ? .backTab : .tab
    case 13: return .enter
    case 27: return .escape
    case 8, 127: return .backspace
    default:
      guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init), code >= 0x20 else { return nil }
      let character = Character(scalar)
      if modifiers.hasControl { return .control(Character(character.lowercased())) }
      return modifiers.hasAlt ? .alt(character) : .text(character)
    }
  }

  /// ESC [ < button ; column ; row M (pressed) or m (released): xterm's SGR mouse.
  private static func mouse(final: UInt8, parameters: [Int]) -> Key? {
    guard final == UInt8(ascii: "M"), parameters.count == 3 else { return nil }
    let point = Point(row: parameters[2] - 1, column: parameters[1] - 1)
    switch parameters[0] {
    case 0: return .mouse(.init(.press, at: point))
    case 64: return .mouse(.init(.wheelUp, at: point))
    case 65: return .mouse(.init(.wheelDown, at: point))
    default: return nil
    }
  }

  /// xterm's modifier parameter: 1 + (Shift 1, Alt 2, Ctrl 4).
  private struct Modifiers {
    private let bits: Int

    init(parameter: Int) { bits = max(0, parameter - 1) }

    var hasShift: Bool { bits & 1 != 0 }
    var hasAlt: Bool { bits & 2 != 0 }
    var hasControl: Bool { bits & 4 != 0 }

    func choose(_ plain: Key, shift: Key, control: Key) -> Key { hasControl ? control : hasShift ? shift : plain }
  }
}
