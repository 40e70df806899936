/// What a piece of text is to the reader, never how it is coloured: that is for the device's palette.
///
/// Nothing may be told by a role alone: a terminal may have no colours, and the plain text drops them.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Running text.
  case normal
  /// The program's and the council's name in the top line.
  case title
  /// A part's heading, a table's head.
  case heading
  /// What may be overlooked: the why below a hit, an event's time.
  case dim
  /// The name of a field in a form, such as 企業名.
  case label
  /// What a person types, and the empty room for it.
  case field
  /// The hint in an empty field.
  case placeholder
  /// The words of the query found in a text.
  case match
  /// A thing picked for the referral; beside it stands `*`.
  case chosen
  /// A short mark such as a kind, a state or a count: `[表面処理]`, 企業利用可.
  case badge
  /// Done and safe: 保存済.
  case success
  /// To be looked at: 期限超過, 未確認.
  case warning
  /// Went wrong.
  case error
  /// Made up: 見本.
  case sample
  /// A rule between parts.
  case rule
  /// The last line's words, and the keys among them.
  case keyBar
  case keyName
}

/// How a cell looks: its role, and whether the selection bar lies over it.
package struct Style: Hashable, Sendable {
  package var role: Role
  package var isSelected: Bool

  package init(_ role: Role, isSelected: Bool = false) {
    self.role = role
    self.isSelected = isSelected
  }

  /// The same role under the selection bar.
  package var selected: Style { Style(role, isSelected: true) }

  /// The same role, selected if the condition holds.
  package func selected(if condition: Bool) -> Style { Style(role, isSelected: condition) }

  package static let normal = Style(.normal)
  package static let title = Style(.title)
  package static let heading = Style(.heading)
  package static let dim = Style(.dim)
  package static let label = Style(.label)
  package static let field = Style(.field)
  package static let placeholder = Style(.placeholder)
  package static let match = Style(.match)
  package static let chosen = Style(.chosen)
  package static let badge = Style(.badge)
  package static let success = Style(.success)
  package static let warning = Style(.warning)
  package static let error = Style(.error)
  package static let sample = Style(.sample)
  package static let rule = Style(.rule)
  package static let keyBar = Style(.keyBar)
  package static let keyName = Style(.keyName)
}
