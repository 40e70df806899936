package import Canvas

/// Why a wish for other keys was not granted; the default keys of that action hold.
package enum KeyFault: Sendable, Equatable {
  case unknownAction(String)
  /// `place` is that of the key in the action's list.
  case unknownKey(action: String, key: String, place: Int)
  case noKey(action: String)
  /// Two actions would hang on one key on some screen; `action` is the one that had been changed.
  case clash(key: Key, action: Action, other: Action)
}

extension KeyMap {
  /// The table with other keys for some actions, and what was not granted.
  ///
  /// An action whose keys are not sound, or meet those of another, keeps its default; so the result never has a key
  /// with two meanings on a screen.
  package static func rebound(_ wishes: [(action: String, keys: [String])]) -> (map: KeyMap, faults: [KeyFault]) {
    var faults: [KeyFault] = []
    var wanted: [Action: [Key]] = [:]
    for wish in wishes {
      guard let action = Action(rawValue: wish.action) else {
        faults.append(.unknownAction(wish.action))
        continue
      }
      let keys = wish.keys.map { Key(named: $0) }
      let unknown = keys.indices.filter { keys[$0] == nil }
      faults += unknown.map { .unknownKey(action: wish.action, key: wish.keys[$0], place: $0) }
      if keys.isEmpty { faults.append(.noKey(action: wish.action)) }
      if unknown.isEmpty, !keys.isEmpty { wanted[action] = keys.compactMap(\.self) }
    }
    while true {
      let map = KeyMap(bindings: KeyTable.bindings.map { $0.with(keys: wanted[$0.action]) })
      guard let clash = map.firstClash(among: wanted) else { return (map, faults) }
      faults.append(clash.fault)
      wanted[clash.changed] = nil
    }
  }

  /// A key that two bindings of a screen share, where the keys of the first of them were changed.
  private func firstClash(among wanted: [Action: [Key]]) -> (changed: Action, fault: KeyFault)? {
    for binding in bindings where wanted[binding.action] != nil {
      for other in bindings where other.action != binding.action && !other.screens.isDisjoint(with: binding.screens) {
        if let key = binding.keys.first(where: other.keys.contains) {
          return (binding.action, .clash(key: key, action: binding.action, other: other.action))
        }
      }
    }
    return nil
  }
}

extension KeyBinding {
  fileprivate func with(keys: [Key]?) -> KeyBinding {
    keys.map { KeyBinding(action: action, keys: $0, screens: screens, words: words, barPlace: barPlace) } ?? self
  }
}

extension Key {
  /// A key by the name that is written on it: `F5`, `Ctrl-S`, `Alt-x`, `PageDown`, `↓` or `Down`; nil for letters and
  /// for what a terminal cannot tell from another key (Ctrl-I is Tab).
  package init?(named name: String) {
    let small = name.lowercased()
    if let key = Self.named.first(where: { $0.name.lowercased() == small }) {
      self = key
    } else if let key = Self.arrows[small] {
      self = key
    } else if let letter = Self.letter(of: small, after: "ctrl-"), !"imjh[".contains(letter) {
      guard ("a"..."z").contains(letter) || "\\]^_@".contains(letter) else { return nil }
      self = .control(letter)
    } else if let letter = Self.letter(of: small, after: "alt-"), letter.isASCII {
      self = .alt(letter)
    } else {
      return nil
    }
  }

  private static let named: [Key] =
    [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .insert, .delete,
      .backspace,
    ] + (1...12).map(Key.function)

  private static let arrows: [String: Key] = ["up": .up, "down": .down, "left": .left, "right": .right]

  private static func letter(of name: String, after prefix: String) -> Character? {
    guard name.hasPrefix(prefix), name.count == prefix.count + 1 else { return nil }
    return name.last
  }
}
