package import Canvas

/// The key table as this user has it: the standard one, or with keys of the user's own.
///
/// Screens know the standard keys alone: `meaning` gives a key of the user's as the standard one in its place, and takes
/// no notice of a standard key that the user gave up.
package struct KeyMap: Sendable {
  /// In the order of `KeyTable.bindings`, an entry each.
  package let bindings: [KeyBinding]

  package static let standard = KeyMap(bindings: KeyTable.bindings)

  init(bindings: [KeyBinding]) { self.bindings = bindings }

  /// What a key means on a screen, and the key that the screen knows for it; full-width letters count as half-width.
  /// nil: a standard key that was given up here.
  package func meaning(of key: Key, on screen: ScreenName) -> (key: Key, action: Action?)? {
    let plain = key.halfWidth
    if let place = bindings.firstIndex(where: { $0.holds(on: screen) && $0.keys.contains(plain) }) {
      let standard = KeyTable.bindings[place].keys
      return (standard.contains(plain) ? key : standard.first ?? key, bindings[place].action)
    }
    let isGivenUp = KeyTable.bindings.contains { $0.holds(on: screen) && $0.keys.contains(plain) }
    return isGivenUp ? nil : (key, nil)
  }

  /// What a key means on a screen.
  package func action(for key: Key, on screen: ScreenName) -> Action? { meaning(of: key, on: screen)?.action }

  /// The places in `bindings` of those shown in a screen's key bar, from left to right.
  package func barPlaces(for screen: ScreenName) -> [Int] {
    bindings.indices.filter { bindings[$0].holds(on: screen) && bindings[$0].barPlace != nil }
      .sorted { (bindings[$0].barPlace ?? 0) < (bindings[$1].barPlace ?? 0) }
  }

  /// The bindings shown in a screen's key bar, from left to right.
  package func bar(for screen: ScreenName) -> [KeyBinding] { barPlaces(for: screen).map { bindings[$0] } }
}
