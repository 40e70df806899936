/// What of a call may be told to others of the council; decides which file each word goes to.
package enum Confidentiality: String, Sendable, Hashable, CaseIterable {
  /// The company's name and words lie in `texts/`.
  case open
  /// The words lie in `texts/`, the name only in `private/`.
  case nameWithheld
  /// Name and words lie only in `private/`.
  case underNDA
}
