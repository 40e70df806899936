/// Breaks text into rows of a given width, the way Japanese and Latin text are set together.
///
/// Between Japanese characters a row may break anywhere, except that none begins with 、。」 and their like and none ends
/// with 「 and its like (kinsoku); the character before goes down with them (追い出し). Latin words break at spaces and
/// after hyphens; a word longer than a row is cut. Spaces at a row's end hang over the edge, unseen.
package enum Wrapping {
  /// The rows of a text as ranges of its characters: a newline ends a row and belongs to none.
  ///
  /// There is always one row at least; a text that ends with a newline has an empty last row. A row is at most `columns`
  /// wide, hanging spaces apart, except where not even one character fits. Complexity: O(n).
  package static func rows(of characters: [Character], columns: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    for (index, character) in characters.enumerated() where character.isNewline {
      breakParagraph(characters, start..<index, columns: max(1, columns), into: &rows)
      start = index + 1
    }
    breakParagraph(characters, start..<characters.count, columns: max(1, columns), into: &rows)
    return rows
  }

  /// Appends the rows of a part without newlines.
  private static func breakParagraph(
    _ characters: [Character], _ part: Range<Int>, columns: Int, into rows: inout [Range<Int>]
  ) {
    var start = part.lowerBound
    var used = 0
    /// Where the row may end, and the columns up to there.
    var lastBreak = start
    var usedAtBreak = 0
    var index = start
    while index < part.upperBound {
      let character = characters[index]
      if index > start, mayBreak(between: characters[index - 1], and: character) {
        lastBreak = index
        usedAtBreak = used
      }
      let width = character.displayWidth
      // Twice where what goes down is still too long with this character: a mark that must not begin a row.
      while used + width > columns, index > start, character != " " {
        let end = lastBreak > start ? lastBreak : index
        rows.append(start..<end)
        used -= lastBreak > start ? usedAtBreak : used
        start = end
        lastBreak = start
        usedAtBreak = 0
      }
      used += width
      index += 1
    }
    rows.append(start..<part.upperBound)
  }

  private static func mayBreak(between before: Character, and after: Character) -> Bool {
    if after == " " || noRowStart.contains(after) || noRowEnd.contains(before) { return false }
    if before == " " || before == "-" { return true }
    return before.isSetFreely || after.isSetFreely
  }

  /// What must not stand at the beginning of a row.
  private static let noRowStart: Set<Character> = Set(
    "、。，．・：；？！ヽヾゝゞ々ー）］｝」』】〉》〕”’ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ｡､｣ｰ,.:;?!)]}%％℃°…‥〜～")

  /// What must not stand at the end of a row.
  private static let noRowEnd: Set<Character> = Set("（［｛「『【〈《〔“‘｢([{￥¥$＄")
}

extension Character {
  /// Whether a row may break on either side: a wide character, not a letter of a Latin word.
  fileprivate var isSetFreely: Bool { displayWidth == 2 }
}

extension StringProtocol {
  /// The text as rows of at most so many columns (`Wrapping`); always one at least. Complexity: O(n).
  package func wrapped(to columns: Int) -> [String] {
    let characters = Array(self)
    return Wrapping.rows(of: characters, columns: columns).map { String(characters[$0]) }
  }

  /// The text's beginning in at most so many columns, with `…` at the end where something was cut off.
  package func cut(to columns: Int) -> String {
    if columns <= 0 { return "" }
    let mark = AmbiguousWidth.columns  // … is one of them.
    var used = 0
    var fitting = startIndex
    var index = startIndex
    while index < endIndex {
      used += self[index].displayWidth
      if used > columns { return mark > columns ? " " : self[..<fitting] + "…" }
      formIndex(after: &index)
      if used <= columns - mark { fitting = index }
    }
    return String(self)
  }

  /// The text in exactly so many columns: cut with `…`, or filled with spaces on the right, or on the left for numbers.
  package func padded(to columns: Int, onTheLeft: Bool = false) -> String {
    let shown = cut(to: columns)
    let spaces = String(repeating: " ", count: Swift.max(0, columns - shown.displayWidth))
    return onTheLeft ? spaces + shown : shown + spaces
  }
}

extension StyledText {
  /// The line broken into rows of at most so many columns, each piece keeping its look.
  package func wrapped(to columns: Int) -> [StyledText] {
    let characters = pieces.flatMap { piece in piece.text.map { ($0, piece.style) } }
    return Wrapping.rows(of: characters.map(\.0), columns: columns).map { row in
      var line = StyledText()
      for (character, style) in characters[row] { line.append(String(character), style) }
      return line
    }
  }
}
