/// Neighbouring cells of a row that must be drawn anew.
package struct FrameChange: Hashable, Sendable {
  package let start: Point
  package let cells: ArraySlice<Cell>
}

extension Frame {
  /// What a screen that shows `earlier` must draw to show this frame; everything where there is no earlier one or it
  /// has another size. Runs begin and end with whole glyphs. Complexity: O(cells).
  package func changes(since earlier: Frame?) -> [FrameChange] {
    guard let earlier, earlier.size == size else {
      return (0..<size.rows).map { FrameChange(start: Point(row: $0, column: 0), cells: row($0)) }
    }
    var changes: [FrameChange] = []
    for row in 0..<size.rows {
      var column = 0
      let offset = row * size.columns
      while column < size.columns {
        guard differs(from: earlier, at: offset + column) else {
          column += 1
          continue
        }
        let start = column
        while column < size.columns, differs(from: earlier, at: offset + column) || cells[offset + column].width == 0 {
          column += 1
        }
        changes.append(
          FrameChange(start: Point(row: row, column: start), cells: cells[offset + start..<offset + column]))
      }
    }
    return changes
  }

  /// Whether the glyph that begins in this cell, or the one that stood there, has changed.
  private func differs(from earlier: Frame, at index: Int) -> Bool {
    if cells[index] != earlier.cells[index] { return true }
    // The left half of a wide glyph goes with its right half, or the run would begin with half a glyph.
    return cells[index].width == 2 && index + 1 < cells.count && cells[index + 1] != earlier.cells[index + 1]
  }
}
