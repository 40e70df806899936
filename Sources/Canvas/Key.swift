/// A key press, or a paste, as a terminal tells it; a change of the window's size is a `DeviceEvent`.
///
/// Which keys to give a meaning: an input method that is on turns letters into kana and takes F6–F10 for itself, so
/// every action needs another key as well. `.control("i")` is `.tab`, `.control("m")` and `.control("j")` are `.enter`,
/// `.control("[")` is `.escape` and `.control("h")` is `.backspace`: terminals do not tell them apart.
package enum Key: Hashable, Sendable {
  /// A character typed, composed: か with a sound mark arrives as が. An input method's phrase is one key a character.
  case text(Character)
  /// A paste in one piece, with `\n` for its line ends; may be megabytes.
  case paste(String)
  case enter, escape, tab, backTab
  case up, down, left, right
  case home, end, pageUp, pageDown
  case insert, delete, backspace
  case shiftUp, shiftDown, shiftLeft, shiftRight
  case controlUp, controlDown, controlLeft, controlRight
  /// F1 is 1.
  case function(Int)
  /// Ctrl with a key: the small letter, or one of ``@[\]^_`` and space (as `@`).
  case control(Character)
  /// Alt (Meta) with a key, as typed.
  case alt(Character)
  case mouse(Mouse)

  /// What a mouse did where; only told by a device that was asked to.
  package struct Mouse: Hashable, Sendable {
    package enum Action: Hashable, Sendable { case press, wheelUp, wheelDown }

    package let action: Action
    package let point: Point

    package init(_ action: Action, at point: Point) {
      self.action = action
      self.point = point
    }
  }

  /// The same key with a full-width letter, digit or sign (U+FF01–FF5E, and the full-width space) as its half-width
  /// one: for comparing with a key table while an input method is on. Text to be kept should be kept as typed.
  package var halfWidth: Key {
    switch self {
    case .text(let character): .text(character.halfWidth)
    case .alt(let character): .alt(character.halfWidth)
    default: self
    }
  }
}

extension Character {
  /// Full-width ASCII as ASCII; others as they are.
  package var halfWidth: Character {
    guard unicodeScalars.count == 1, let value = unicodeScalars.first?.value else { return self }
    if value == 0x3000 { return " " }
    guard (0xFF01...0xFF5E).contains(value), let scalar = Unicode.Scalar(value - 0xFEE0) else { return self }
    return Character(scalar)
  }
}
