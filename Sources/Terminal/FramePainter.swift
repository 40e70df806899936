import CNcurses
import Canvas

/// Draws frames on the ncurses screen, only what differs from the last one, and leaves the cursor at the caret.
///
/// One glyph a call, by setcchar: waddwstr loses a combining mark after a wide base.
struct FramePainter {
  private var shown: Frame?
  private let colors: Int
  /// ncurses' number of a colour pair (that colour on the default background).
  private let pairs: [Int: Int16]
  private let options: NcursesSession.Options

  /// Takes the colours that the roles need; after newterm. Without colours where `isColored` is false.
  init(_ options: NcursesSession.Options) {
    self.options = options
    var colors = 0
    var pairs: [Int: Int16] = [:]
    if options.isColored, has_colors(), start_color() == OK, use_default_colors() == OK {
      colors = Int(curses_color_count())
      let used = Set(Role.allCases.compactMap { Look(of: Style($0), colors: colors, theme: options.theme).color })
      for (index, color) in used.sorted().enumerated() {
        init_pair(Int16(index + 1), Int16(color), -1)
        pairs[color] = Int16(index + 1)
      }
    }
    self.colors = colors
    self.pairs = pairs
  }

  /// Forgets what is on the screen: the next frame is drawn whole.
  mutating func forget() { shown = nil }

  mutating func paint(_ frame: Frame) {
    if frame.size != shown?.size { erase() }
    for change in frame.changes(since: shown) { draw(change) }
    if let caret = frame.caret, frame.bounds.contains(caret) {
      curs_set(1)
      wmove(curses_screen(), Int32(caret.row), Int32(caret.column))
    } else {
      curs_set(0)
    }
    wrefresh(curses_screen())
    shown = frame
  }

  private mutating func erase() {
    werase(curses_screen())
    clearok(curses_screen(), true)
    shown = nil
  }

  private func draw(_ change: FrameChange) {
    var column = change.start.column
    for cell in change.cells {
      if cell.width > 0 {
        let character = options.hasAsciiBoxes ? AsciiBoxes.drawn(cell.character) : cell.character
        draw(character, cell.style, row: change.start.row, column: column)
        // Where the terminal draws ─ in two columns, two of ASCII's stand for it.
        if cell.width == 2, character != cell.character {
          draw(character, cell.style, row: change.start.row, column: column + 1)
        }
      }
      column += 1
    }
  }

  private func draw(_ character: Character, _ style: Style, row: Int, column: Int) {
    let look = Look(of: style, colors: colors, theme: options.theme)
    let scalars = character.unicodeScalars.map(\.value)
    let pair = look.color.flatMap { pairs[$0] } ?? 0
    curses_draw(Int32(row), Int32(column), scalars, Int32(scalars.count), look.attributes, pair)
  }
}

extension Look {
  fileprivate var attributes: attr_t {
    (isBold ? curses_bold() : 0) | (isDim ? curses_dim() : 0) | (isUnderlined ? curses_underline() : 0)
      | (isReversed ? curses_reverse() : 0)
  }
}
