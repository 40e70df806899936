/// A table laid out in columns of display width: for lists on the screen and for the plain output of commands.
///
/// Each column is as wide as its widest cell within its limits; where that is more than there is room for, the columns
/// that may shrink give way, the widest first, down to their `minimum`, and cells that are too long end with `…`.
package struct Columns: Hashable, Sendable {
  /// One column: its head and its limits.
  package struct Column: Hashable, Sendable {
    /// On which side a short cell has its spaces.
    package enum Alignment: Hashable, Sendable { case left, right }

    /// The head; an empty one for a table without heads.
    package var title: String
    /// Columns it keeps when room is short; nil: as many as its widest cell needs.
    package var minimum: Int?
    /// Columns it never exceeds; nil: no limit.
    package var maximum: Int?
    package var alignment: Alignment

    package init(_ title: String = "", minimum: Int? = nil, maximum: Int? = nil, alignment: Alignment = .left) {
      self.title = title
      self.minimum = minimum
      self.maximum = maximum
      self.alignment = alignment
    }
  }

  package var columns: [Column]
  /// Spaces between two columns.
  package var gap: Int

  package init(_ columns: [Column], gap: Int = 2) {
    self.columns = columns
    self.gap = max(0, gap)
  }

  /// The width of each column for these rows; a row may have fewer cells than there are columns, more are passed over.
  /// - Parameter room: columns for the whole line; nil: as many as are needed, nothing is cut but at a `maximum`.
  package func widths(of rows: [[String]], room: Int? = nil) -> [Int] {
    var widths = columns.indices.map { index in
      let cells = rows.lazy.filter { index < $0.count }.map { $0[index].displayWidth }
      return min(max(columns[index].title.displayWidth, cells.max() ?? 0), columns[index].maximum ?? Int.max)
    }
    guard let room else { return widths }
    var excess = widths.reduce(gap * max(0, columns.count - 1), +) - room
    while excess > 0 {
      let shrinkable = widths.indices.filter { widths[$0] > max(0, columns[$0].minimum ?? widths[$0]) }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      // Down to the next widest, so that a column is not emptied before its neighbours have given anything.
      let next = shrinkable.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let floor = max(columns[widest].minimum ?? 0, min(next, widths[widest] - 1))
      let given = min(excess, widths[widest] - floor)
      widths[widest] -= given
      excess -= given
    }
    return widths
  }

  /// One line of cells in columns of these widths; nothing follows the last cell.
  package func line(_ cells: [String], widths: [Int]) -> String {
    var line = ""
    for (index, (column, width)) in zip(columns, widths).enumerated() {
      if index > 0 { line += String(repeating: " ", count: gap) }
      line += (index < cells.count ? cells[index] : "").padded(to: width, onTheLeft: column.alignment == .right)
    }
    return String(line[..<(line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex)])
  }

  /// The whole table: a line of heads if any column has one, then a line a row.
  package func lines(of rows: [[String]], room: Int? = nil) -> [String] {
    let widths = widths(of: rows, room: room)
    let heads = columns.map(\.title)
    let head = heads.allSatisfy(\.isEmpty) ? [] : [line(heads, widths: widths)]
    return head + rows.map { line($0, widths: widths) }
  }
}
