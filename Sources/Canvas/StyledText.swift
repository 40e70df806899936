/// A line made of pieces of different looks, such as a hit's name with the query's words marked.
package struct StyledText: Hashable, Sendable {
  /// A piece of text of one look.
  package struct Piece: Hashable, Sendable {
    package var text: String
    package var style: Style
  }

  package private(set) var pieces: [Piece]

  package init(_ text: String = "", _ style: Style = .normal) {
    pieces = text.isEmpty ? [] : [Piece(text: text, style: style)]
  }

  /// A text whose `ranges` look different from the rest: matched words in a name.
  ///
  /// Ranges are into `text`, ascending; what overlaps an earlier one or lies outside is passed over.
  package init(_ text: String, _ style: Style = .normal, marking ranges: [Range<String.Index>], as mark: Style) {
    self.init()
    var position = text.startIndex
    for range in ranges where range.lowerBound >= position && range.upperBound <= text.endIndex {
      append(String(text[position..<range.lowerBound]), style)
      append(String(text[range]), mark)
      position = range.upperBound
    }
    append(String(text[position...]), style)
  }

  package var plain: String { pieces.map(\.text).joined() }
  package var displayWidth: Int { pieces.reduce(0) { $0 + $1.text.displayWidth } }
  package var isEmpty: Bool { pieces.isEmpty }

  package mutating func append(_ text: String, _ style: Style = .normal) {
    if text.isEmpty { return }
    if let last = pieces.indices.last, pieces[last].style == style {
      pieces[last].text += text
    } else {
      pieces.append(Piece(text: text, style: style))
    }
  }

  package mutating func append(_ other: StyledText) {
    for piece in other.pieces { append(piece.text, piece.style) }
  }

  /// The same line under the selection bar, or not.
  package func selected(if condition: Bool) -> StyledText {
    var copy = self
    for index in copy.pieces.indices { copy.pieces[index].style.isSelected = condition }
    return copy
  }

  /// The line cut to so many columns, with `…` where something was cut off.
  package func cut(to columns: Int) -> StyledText {
    if displayWidth <= columns { return self }
    var result = StyledText()
    var left = columns
    for piece in pieces {
      let width = piece.text.displayWidth
      if width < left {
        result.append(piece.text, piece.style)
        left -= width
      } else {
        // The piece may end exactly at the edge and others follow: the mark must have room.
        result.append((piece.text + "…").cut(to: left), piece.style)
        break
      }
    }
    return result
  }
}
