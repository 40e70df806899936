/// How large a screen or a part of it is, in character columns and rows; never negative.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place on the screen: row 0 is the top, column 0 the left edge. May lie outside of a frame.
package struct Point: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A part of the screen that a view draws into, and the knife that cuts it into parts.
///
/// The `cut…` functions take a strip off one side and leave the rest, so that a screen reads from top to bottom:
///
///     var rest = Rect(frame.size)
///     let header = rest.cutTop(2)
///     let keyBar = rest.cutBottom(1)
///     let list = rest.cutLeft(40)      // and `rest` is the detail
///
/// A strip is never larger than what is left, so a window of 20×5 gives empty parts and no error.
package struct Rect: Hashable, Sendable {
  package private(set) var row: Int
  package private(set) var column: Int
  package private(set) var rows: Int
  package private(set) var columns: Int

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The whole of a screen of this size.
  package init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  package var origin: Point { Point(row: row, column: column) }
  package var size: Size { Size(columns: columns, rows: rows) }
  package var isEmpty: Bool { rows == 0 || columns == 0 }

  /// The first row below and the first column to the right of the rectangle.
  package var endRow: Int { row + rows }
  package var endColumn: Int { column + columns }

  package func contains(_ point: Point) -> Bool {
    (row..<endRow).contains(point.row) && (column..<endColumn).contains(point.column)
  }

  /// The left end of a row counted from the rectangle's top.
  package func start(ofRow index: Int) -> Point { Point(row: row + index, column: column) }
}

// MARK: - Cutting

extension Rect {
  /// Takes up to `count` rows off the top and gives them back.
  package mutating func cutTop(_ count: Int) -> Rect {
    let count = min(max(0, count), rows)
    let strip = Rect(row: row, column: column, rows: count, columns: columns)
    row += count
    rows -= count
    return strip
  }

  /// Takes up to `count` rows off the bottom and gives them back.
  package mutating func cutBottom(_ count: Int) -> Rect {
    let count = min(max(0, count), rows)
    rows -= count
    return Rect(row: row + rows, column: column, rows: count, columns: columns)
  }

  /// Takes up to `count` columns off the left and gives them back.
  package mutating func cutLeft(_ count: Int) -> Rect {
    let count = min(max(0, count), columns)
    let strip = Rect(row: row, column: column, rows: rows, columns: count)
    column += count
    columns -= count
    return strip
  }

  /// Takes up to `count` columns off the right and gives them back.
  package mutating func cutRight(_ count: Int) -> Rect {
    let count = min(max(0, count), columns)
    columns -= count
    return Rect(row: row, column: column + columns, rows: rows, columns: count)
  }

  /// The rectangle without so many rows above and below and columns left and right.
  package func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    var inner = self
    _ = inner.cutTop(rows)
    _ = inner.cutBottom(rows)
    _ = inner.cutLeft(columns)
    _ = inner.cutRight(columns)
    return inner
  }

  /// Side by side parts in proportion to `shares`, with `gap` columns between them; the last takes what rounding left.
  package func sideBySide(_ shares: [Int], gap: Int = 1) -> [Rect] {
    let total = max(1, shares.reduce(0) { $0 + max(0, $1) })
    let room = max(0, columns - gap * max(0, shares.count - 1))
    var rest = self
    return shares.indices.map { index in
      let isLast = index == shares.count - 1
      let part = rest.cutLeft(isLast ? rest.columns : room * max(0, shares[index]) / total)
      _ = rest.cutLeft(gap)
      return part
    }
  }
}
