import Canvas

/// What a terminal sends, byte by byte, as keys. Pure: knows neither terminal nor clock.
///
/// Why not ncurses' get_wch: it takes a system call a byte and has no paste, and without blocking it loses a character
/// whose bytes arrive in two reads, which a large paste or a slow line does; unknown sequences it types into the field.
///
/// - An ESC is Alt where the character came in the same read, Escape where nothing followed it within `patience`.
/// - Characters of one read are put together into grapheme clusters and composed; each is one key, in order.
/// - A bracketed paste is one key, however many reads it takes; beyond `pasteLimit` it is cut off.
/// - Bytes that are no UTF-8 are U+FFFD; C1 controls are dropped.
struct KeyDecoder: Sendable {
  private let sequences: KeySequences
  /// The beginning of something whose rest has not come yet.
  private var held: [UInt8] = []
  private var paste: [UInt8]?

  /// Bytes of a paste that are kept: far more than any field takes, and nothing for a machine.
  static let pasteLimit = 1 << 20
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  init(sequences: KeySequences = .shared) { self.sequences = sequences }

  /// Milliseconds after the last bytes when `flush` should be called; nil when nothing is held back.
  var patience: Int64? {
    // A paste whose end is lost: the terminal died, or the other side of a slow line did.
    if paste != nil { return 1_000 }
    guard let first = held.first else { return nil }
    // No person presses two keys within 25 ms; within a character a line may be slower than that.
    return first == escape ? 25 : 100
  }

  /// Takes what one read gave; gives the keys that are complete.
  mutating func feed(_ bytes: [UInt8]) -> [Key] {
    var keys = Keys()
    // An ESC that waited alone is Alt only for what was sent with it; a sequence may have been torn.
    if held == [escape], paste == nil, let first = bytes.first, first != UInt8(ascii: "["), first != UInt8(ascii: "O") {
      held = []
      keys.append(.escape)
    }
    let input = held + bytes
    held = []
    var index = input.startIndex
    while index < input.endIndex {
      index = paste == nil ? take(input[index...], into: &keys) : takePaste(input[index...], into: &keys)
    }
    return keys.finished()
  }

  /// Takes what is held as complete: nothing more came in time.
  mutating func flush() -> [Key] {
    var keys = Keys()
    if paste != nil {
      paste?.append(contentsOf: held)
      keys.append(endPaste())
    } else if held == [escape] {
      keys.append(.escape)
    } else if held.count == 2, held[0] == escape {
      keys.append(.alt(Character(Unicode.Scalar(held[1]))))
    } else if let first = held.first, first != escape {
      keys.append("\u{FFFD}")
    }
    held = []
    return keys.finished()
  }

  /// Takes one key from the beginning; gives where the next begins. Holds what is incomplete.
  private mutating func take(_ bytes: ArraySlice<UInt8>, into keys: inout Keys) -> Int {
    let start = bytes.startIndex
    let byte = bytes[start]
    if byte == escape { return takeEscape(bytes, into: &keys) }
    if let key = Self.control(byte) {
      keys.append(key)
      return start + 1
    }
    switch UTF8Scalar.first(of: bytes) {
    case .scalar(let scalar, let length):
      if !(0x80...0x9F).contains(scalar.value) { keys.append(scalar) }
      return start + length
    case .invalid(let length):
      keys.append("\u{FFFD}")
      return start + length
    case .incomplete:
      held = Array(bytes)
      return bytes.endIndex
    }
  }

  private mutating func takeEscape(_ bytes: ArraySlice<UInt8>, into keys: inout Keys) -> Int {
    let start = bytes.startIndex
    switch sequences.match(bytes) {
    case .sequence(let key, let length):
      if let key { keys.append(key) }
      return start + length
    case .pasteBegins(let length):
      paste = []
      return start + length
    case .incomplete:
      held = Array(bytes)
      return bytes.endIndex
    case .none:
      let next = bytes[start + 1]
      guard (0x20...0x7E).contains(next) else {
        keys.append(.escape)
        return start + 1
      }
      keys.append(.alt(Character(Unicode.Scalar(next))))
      return start + 2
    }
  }

  /// Takes a paste's bytes up to its end; gives where the next key begins.
  private mutating func takePaste(_ bytes: ArraySlice<UInt8>, into keys: inout Keys) -> Int {
    var index = bytes.startIndex
    while let mark = bytes[index...].firstIndex(of: escape) {
      keep(bytes[index..<mark])
      let rest = bytes[mark...].prefix(Self.pasteEnd.count)
      if rest.elementsEqual(Self.pasteEnd) {
        keys.append(endPaste())
        return mark + Self.pasteEnd.count
      }
      if Self.pasteEnd.starts(with: rest) {
        held = Array(rest)
        return bytes.endIndex
      }
      keep(bytes[mark...mark])
      index = mark + 1
    }
    keep(bytes[index...])
    return bytes.endIndex
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let room = max(0, Self.pasteLimit - (paste?.count ?? 0))
    paste?.append(contentsOf: bytes.prefix(room))
  }

  private mutating func endPaste() -> Key {
    let bytes = paste ?? []
    paste = nil
    let text = String(decoding: bytes, as: UTF8.self).composed
    return .paste(String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }))
  }

  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x00, 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: nil
    }
  }
}

private let escape: UInt8 = 0x1B

/// Keys in the order they came, with scalars in a row put together into characters.
private struct Keys {
  private var keys: [Key] = []
  private var text = String.UnicodeScalarView()

  mutating func append(_ scalar: Unicode.Scalar) { text.append(scalar) }

  mutating func append(_ key: Key) {
    endText()
    keys.append(key)
  }

  mutating func finished() -> [Key] {
    endText()
    return keys
  }

  private mutating func endText() {
    keys += String(text).map { .text($0.composed) }
    text = String.UnicodeScalarView()
  }
}
