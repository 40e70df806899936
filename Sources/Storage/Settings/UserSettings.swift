/// What a user chose for themselves: keys, colours, dates. Nothing of it concerns the council's data.
package struct UserSettings: Sendable, Equatable {
  package enum Theme: String, Sendable, CaseIterable {
    case standard = "default"
    case light, dark, mono, highContrast
  }
  package enum Boxes: String, Sendable, CaseIterable { case lines, ascii }
  package enum Dates: String, Sendable, CaseIterable { case iso, era }

  /// An action's own keys, as the file names both.
  package struct Rebinding: Sendable, Equatable {
    package let action: String
    package let keys: [String]
  }

  package var keys: [Rebinding] = []
  package var theme = Theme.standard
  package var boxes = Boxes.lines
  /// Columns that the terminal gives to ①, → and the like: 1 or 2.
  package var ambiguousWidth = 1
  package var dates = Dates.iso
  package var hasMouse = true

  package init() {}

  /// The keys of the file, in the order in which README tells them.
  static let known = ["keys", "theme", "boxes", "ambiguousWidth", "dates", "mouse"]
}

/// What is wrong in a user's settings beyond the types of values; the default holds there.
package enum UserSettingsFault: Sendable, Equatable {
  case unknownSetting(String, known: [String])
  case unknownAction(String, known: [String])
  /// No key of this name can be told apart by a terminal, or it is a letter.
  case unknownKey(String, action: String)
  case noKey(action: String)
  /// The key is another action's on a screen where both hold.
  case clash(key: String, action: String, other: String)
}
