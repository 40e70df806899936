/// A place in a text file as editors count it: line and column from 1, the column in Unicode scalars.
package struct TextPlace: Sendable, Hashable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first place of a file, for what is wrong with the file as a whole.
  package static let start = TextPlace(line: 1, column: 1)

  package static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Turns byte offsets into lines and columns.
///
/// It remembers where it stands, so that offsets asked in rising order cost one pass over the text together; an earlier
/// offset starts again from the top. Bytes that are no UTF-8 count as they look: a continuation byte is no character of
/// its own. A byte order mark at the start has no column.
package struct TextRuler: Sendable {
  private var offset = 0
  private var line: Int
  private var column = 1
  private let firstLine: Int

  /// `line` is the number of the text's first line, for a text that is a part of a file.
  package init(line: Int = 1) {
    self.line = line
    firstLine = line
  }

  /// The place of an offset; one past the end is the end.
  package mutating func place(of target: Int, in bytes: Span<UInt8>) -> TextPlace {
    let target = min(max(target, 0), bytes.count)
    if target < offset { self = TextRuler(line: firstLine) }
    if offset == 0 { offset = min(byteOrderMark(of: bytes), target) }
    while offset < target {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return TextPlace(line: line, column: column)
  }
}

/// The length of the UTF-8 byte order mark that a text begins with: 3, or 0 where there is none.
func byteOrderMark(of bytes: Span<UInt8>) -> Int {
  bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
}
