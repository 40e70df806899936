/// The two languages of the desk: Japanese first, English second.
package enum Language: String, Sendable, Hashable, CaseIterable {
  case japanese = "ja"
  case english = "en"

  /// The other of the two, for a wording that is missing.
  package var other: Language { self == .japanese ? .english : .japanese }
}
