/// Which colours a terminal uses for the roles; the background stays its own in each.
package enum Theme: Sendable, CaseIterable {
  /// To be read on black and on white.
  case standard
  /// For a light and for a dark background.
  case light, dark
  /// Attributes alone.
  case mono
  /// Attributes alone, and none that makes letters fainter.
  case highContrast
}
