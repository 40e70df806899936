/// A part of a frame in which a click means something: marked where it is drawn, so that the two never part.
package struct Zone: Hashable, Sendable {
  package let rect: Rect
  /// What it is, by a number of the one who draws.
  package let part: Int
  /// Which of several.
  package let place: Int
}

extension Frame {
  /// Marks a part that was drawn; a later mark lies over an earlier one.
  package mutating func mark(_ rect: Rect, part: Int, place: Int) {
    if !rect.isEmpty { zones.append(Zone(rect: rect, part: part, place: place)) }
  }

  /// What lies at a place of the screen, the topmost; nil where nothing was marked.
  package func zone(at point: Point) -> Zone? { zones.last { $0.rect.contains(point) } }
}
