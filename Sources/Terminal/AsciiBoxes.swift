import Canvas

/// Lines and marks that some fonts and serial terminals lack, as ASCII draws them.
enum AsciiBoxes {
  /// The character to draw instead; itself where ASCII has none.
  static func drawn(_ character: Character) -> Character {
    switch character {
    case "─", "━", "—": "-"
    case "│", "┃": "|"
    case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼": "+"
    case "▴", "▲", "↑": "^"
    case "▾", "▼", "↓": "v"
    case "›", "▸", "→": ">"
    case "◂", "←": "<"
    case "…": "~"
    case "·": "."
    default: character
    }
  }
}
