package import Canvas

/// 言い方の登録: a phrase of the callers, and the concept that it is to mean.
package struct TeachState: Sendable, Equatable {
  package var phrase = LineEditor(limit: 60)
  /// Words under which the concept is looked for.
  package var sought = LineEditor(limit: 60)
  package var focus = Focus.phrase
  package var meanings: [Meaning] = []
  package var list = ListWindow()
  /// While the journal is being written: no second one.
  package var isSaving = false

  package enum Focus: Sendable { case phrase, meaning }

  package init() {}

  /// The meaning in focus.
  var chosen: Meaning? {
    list.selection.flatMap { meanings.indices.contains($0) ? meanings[$0] : nil }
  }
}

/// A concept that a phrase may mean, in the desk's language.
package struct Meaning: Sendable, Equatable {
  /// The concept's id.
  package let id: String
  package let name: String
  /// The methods to which it leads, the usual ones first.
  package let leadsTo: [String]

  package init(id: String, name: String, leadsTo: [String]) {
    self.id = id
    self.name = name
    self.leadsTo = leadsTo
  }
}
