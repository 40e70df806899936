import Canvas
import Words

extension DeskState {
  /// The phrase, the words for its meaning, and below them the concepts: a name a row, where it leads in the next.
  func drawTeach(_ teach: TeachState, in area: Rect, on frame: inout Frame) {
    var rest = area
    frame.rule(in: rest.cutTop(1))
    let key = setting.keys.bindings.first { $0.action == .save }?.keys.first?.label ?? ""
    frame.put(
      " " + say(TeachWords.hint(key)).cut(to: max(0, rest.columns - 2)), at: rest.cutTop(1).origin, style: .dim)
    let fields: [(Phrase, LineEditor, TeachState.Focus, Phrase)] = [
      (TeachWords.phrase, teach.phrase, .phrase, TeachWords.phraseHint),
      (TeachWords.meaning, teach.sought, .meaning, TeachWords.meaningHint),
    ]
    for (label, editor, focus, hint) in fields {
      let row = rest.cutTop(1)
      guard row.rows > 0 else { return }
      frame.field(
        " " + say(label), editor, row: row.row, column: row.column, labelWidth: 9, width: max(0, row.columns - 11),
        isFocused: teach.focus == focus, hint: say(hint))
    }
    frame.rule(in: rest.cutTop(1))
    guard rest.rows > 0 else { return }
    if teach.meanings.isEmpty {
      let said = teach.sought.isEmpty ? TeachWords.typeMeaning : TeachWords.nothing
      frame.put("  " + say(said).cut(to: max(0, rest.columns - 3)), at: rest.origin, style: .dim)
      return
    }
    for (row, place) in teach.list.visible(page: max(1, rest.rows / 2)).enumerated() {
      let strip = Rect(row: rest.row + row * 2, column: rest.column, rows: 1, columns: rest.columns)
      let isSelected = teach.list.selection == place
      let meaning = teach.meanings[place]
      frame.put(
        StyledText((isSelected ? "> " : "  ") + meaning.name, .heading).cut(to: max(0, rest.columns - 1)),
        at: strip.origin)
      frame.mark(strip, as: .meaningRow, place)
      if isSelected { frame.select(strip) }
      guard row * 2 + 1 < rest.rows, !meaning.leadsTo.isEmpty else { continue }
      let ways = "    → " + meaning.leadsTo.joined(separator: say.isJapanese ? "、" : ", ")
      frame.put(
        ways.cut(to: max(0, rest.columns - 1)), at: Point(row: strip.row + 1, column: rest.column), style: .dim)
    }
  }
}
