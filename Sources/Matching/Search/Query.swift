package import Domain

/// What is looked for, and how.
package struct Query: Sendable, Equatable {
  /// What was typed, as it was typed.
  package var text: String
  /// Kinds to keep; empty keeps all.
  package var kinds: Set<RecordKind>
  /// Field codes of which a record must have one; empty keeps all.
  package var fields: Set<String>
  /// A prefecture in any spelling; nil keeps all.
  package var prefecture: String?
  package var includesRetired: Bool
  package var layers: Layers
  /// How many hits are wanted.
  package var limit: Int
  /// Leaves ways before places out.
  package var isFlat: Bool
  /// More letters may come: the last word is also taken as the beginning of one.
  package var isTyping: Bool
  /// The case that is being looked at again: it does not answer itself.
  package var exceptCase: String?

  package init(
    _ text: String, kinds: Set<RecordKind> = [], fields: Set<String> = [], prefecture: String? = nil,
    includesRetired: Bool = false, layers: Layers = .all, limit: Int = 20, isFlat: Bool = false, isTyping: Bool = false
  ) {
    self.text = text
    self.kinds = kinds
    self.fields = fields
    self.prefecture = prefecture
    self.includesRetired = includesRetired
    self.layers = layers
    self.limit = limit
    self.isFlat = isFlat
    self.isTyping = isTyping
  }
}

/// The layers of the matching, each adding contributions of its own.
package struct Layers: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let words = Layers(rawValue: 1)
  package static let concepts = Layers(rawValue: 2)
  package static let experience = Layers(rawValue: 4)
  package static let role = Layers(rawValue: 8)
  package static let all: Layers = [.words, .concepts, .experience, .role]
}
