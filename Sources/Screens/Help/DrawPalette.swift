import Canvas
import TextAnalysis
import Words

extension DeskState {
  /// The places in the key table of what can be done on the screen below and matches what was typed: first what stands
  /// in its key bar, in that order; last what only moves.
  func entries(of palette: PaletteState) -> [Int] {
    let sought = SoughtWords(palette.search.text)
    let bindings = setting.keys.bindings
    let here = bindings.indices.filter { place in
      let binding = bindings[place]
      return binding.holds(on: palette.below) && binding.action != .palette && binding.matches(sought)
    }
    func order(_ place: Int) -> (Int, Int, Int) {
      (bindings[place].action.isMovement ? 1 : 0, bindings[place].barPlace ?? Int.max, place)
    }
    return here.sorted { order($0) < order($1) }
  }

  /// The search, and below it an action a row: its keys, its name, what it does.
  func drawPalette(_ palette: PaletteState, in area: Rect, on frame: inout Frame) {
    var rest = area
    frame.rule(in: rest.cutTop(1))
    drawSearch(palette.search, in: rest.cutTop(1), on: &frame)
    let entries = entries(of: palette)
    frame.rule(
      in: rest.cutTop(1),
      caption: StyledText("\(say(palette.below.phrase))  \(say(HelpText.actions(entries.count)))", .heading))
    if entries.isEmpty { frame.put("  " + say(HelpText.nothing), at: rest.origin, style: .dim, width: rest.columns) }
    let bindings = setting.keys.bindings
    let keys = entries.map { bindings[$0].keyNames }
    let keyWidth = keys.map(\.displayWidth).max() ?? 0
    let nameWidth = entries.map { say(bindings[$0].words.short).displayWidth }.max() ?? 0
    for (row, place) in palette.list.visible(page: rest.rows).enumerated() where row < rest.rows {
      let binding = bindings[entries[place]]
      let isSelected = palette.list.selection == place
      var line = StyledText(isSelected ? "› " : "  ", .heading)
      line.append(keys[place].padded(to: keyWidth) + "  ", .keyName)
      line.append(say(binding.words.short).padded(to: nameWidth) + "  ", .badge)
      line.append(say(binding.words.sentence), .normal)
      let strip = Rect(row: rest.row + row, column: rest.column, rows: 1, columns: rest.columns)
      frame.put(line.cut(to: max(0, rest.columns - 1)), at: strip.origin)
      frame.mark(strip, as: .paletteRow, place)
      if isSelected { frame.select(strip) }
    }
  }

  /// The line in which one types what is sought; the caret is there.
  func drawSearch(_ search: LineEditor, in area: Rect, on frame: inout Frame) {
    guard area.rows > 0 else { return }
    frame.field(
      " " + say(ScreenWords.search), search, row: area.row, column: area.column, labelWidth: 8,
      width: max(0, area.columns - 10), isFocused: true, hint: say(HelpText.searchHint))
  }
}

extension KeyBinding {
  /// Whether what is typed is found in the action's words, its keys, or its reading.
  func matches(_ sought: SoughtWords) -> Bool {
    sought.match(
      texts: [words.short.ja, words.short.en, words.sentence.ja, words.sentence.en, keyNames],
      readings: [words.yomi])
  }

  /// The keys as they are named one by one: `F12 Ctrl-S`.
  var keyNames: String { keys.map(\.name).joined(separator: " ") }
}
