/// Which entry of a list is selected and which are in view: selection and scrolling, nothing else.
///
/// Law: the selection is nil exactly when the list is empty, and is always within it.
package struct ListWindow: Hashable, Sendable {
  /// The number of entries.
  package private(set) var count: Int
  /// The selected entry; nil when there are none.
  package private(set) var selection: Int?
  /// The first entry in view when last moved.
  package private(set) var first = 0

  package init(count: Int = 0) {
    self.count = max(0, count)
    selection = count > 0 ? 0 : nil
  }

  /// A movement of the selection.
  package enum Step: Hashable, Sendable {
    case up, down, pageUp, pageDown, first, last
  }

  /// Moves the selection, stopping at both ends, and scrolls so that it stays in view.
  /// - Parameter page: entries that fit on the screen: rows divided by the rows of an entry.
  package mutating func move(_ step: Step, page: Int) {
    guard let current = selection else { return }
    let jump = max(1, page - 1)  // One entry of the old page stays in view.
    let wanted =
      switch step {
      case .up: current - 1
      case .down: current + 1
      case .pageUp: current - jump
      case .pageDown: current + jump
      case .first: 0
      case .last: count - 1
      }
    select(wanted, page: page)
  }

  /// Selects an entry, the nearest there is.
  package mutating func select(_ entry: Int, page: Int) {
    guard count > 0 else { return }
    selection = min(max(0, entry), count - 1)
    first = visible(page: page).lowerBound
  }

  /// Takes a new number of entries: the selection stays where it can, as when a list shrinks while it is searched.
  package mutating func resize(count: Int) {
    self.count = max(0, count)
    selection = self.count > 0 ? min(selection ?? 0, self.count - 1) : nil
    first = min(first, max(0, self.count - 1))
  }

  /// Takes a new list: its first entry is selected.
  package mutating func reset(count: Int) { self = ListWindow(count: count) }

  /// The entries in view when `page` of them fit: always with the selection, and with no empty room below while there
  /// are entries above.
  package func visible(page: Int) -> Range<Int> {
    let page = min(max(1, page), count)
    guard page > 0, let selection else { return 0..<0 }
    var start = min(first, count - page)
    if selection < start { start = selection }
    if selection >= start + page { start = selection - page + 1 }
    return start..<start + page
  }

  /// `page` entries fit when each takes `rowsPerEntry` of `rows`; one at least.
  package static func page(rows: Int, rowsPerEntry: Int = 1) -> Int { max(1, rows / max(1, rowsPerEntry)) }
}
