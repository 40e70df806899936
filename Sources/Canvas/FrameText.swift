extension Frame {
  /// The frame as lines of plain text, a line a row, without spaces at their ends: for expected screens and for pipes.
  package var lines: [String] {
    (0..<size.rows).map { row in
      let glyphs = self.row(row).filter { $0.width > 0 }.map(\.character)
      return String(glyphs[..<((glyphs.lastIndex { $0 != " " } ?? -1) + 1)])
    }
  }

  /// The frame as a whole text: its rows, then a line that tells the caret (`caret: row 5, column 12`, both from 0, or
  /// `caret: hidden`).
  package var text: String {
    let place = caret.map { "row \($0.row), column \($0.column)" } ?? "hidden"
    return (lines + ["caret: \(place)"]).joined(separator: "\n") + "\n"
  }

  /// As `text`, then a letter for each column's role, capital under the selection bar (`#`: normal text there), and what the letters mean.
  ///
  /// Normal text that is not selected is a `.`; a wide glyph has two letters.
  package var textWithStyles: String {
    let used = Set(cells.map(\.style.role))
    let letters = (0..<size.rows).map { row in
      var line = self.row(row).map(\.style.letter)
      while line.last == "." { line.removeLast() }
      return String(line)
    }
    let legend = Role.allCases.filter { used.contains($0) && $0 != .normal }
      .map { "\($0.letter) \($0)" }.joined(separator: ", ")
    return text + "styles: \(legend)\n" + letters.map { $0 + "\n" }.joined()
  }
}

extension Role {
  /// The role's letter in `textWithStyles`.
  fileprivate var letter: Character {
    switch self {
    case .normal: "."
    case .title: "t"
    case .heading: "h"
    case .dim: "d"
    case .label: "l"
    case .field: "f"
    case .placeholder: "p"
    case .match: "m"
    case .chosen: "c"
    case .badge: "b"
    case .success: "o"
    case .warning: "w"
    case .error: "e"
    case .sample: "s"
    case .rule: "r"
    case .keyBar: "k"
    case .keyName: "n"
    }
  }
}

extension Style {
  fileprivate var letter: Character {
    guard isSelected else { return role.letter }
    return role == .normal ? "#" : Character(role.letter.uppercased())
  }
}
