import Canvas
package import Words

extension DeskState {
  /// The key table, screen by screen.
  func drawHelp(scroll: Int, in area: Rect, on frame: inout Frame) {
    frame.rule(in: area)
    drawScrolled(helpLines, from: scroll, in: area, on: &frame)
  }

  private var helpLines: [StyledText] {
    var lines = HelpText.introduction.flatMap { StyledText(say($0)).wrapped(to: max(1, size.columns - 4)) }
    lines.append(StyledText())
    let rows = KeyTable.helpRows(say)
    let width = rows.map { $0.keys.displayWidth }.max() ?? 0
    for row in rows {
      var line = StyledText(row.keys.padded(to: width) + "  ", .keyName)
      line.append(row.sentence)
      line.append("  \(row.screens)", .dim)
      lines.append(line)
    }
    return lines
  }
}

extension KeyTable {
  /// The table as the help and README show it: keys, what they do, on which screens.
  package static func helpRows(_ say: Voice) -> [(keys: String, sentence: String, screens: String)] {
    var rows: [(keys: String, sentence: String, screens: String)] = []
    var seen: Set<ActionWords> = []
    for binding in bindings where seen.insert(binding.words).inserted {
      let same = bindings.filter { $0.words == binding.words }
      let keys = same.flatMap(\.keys).map { $0 == .down ? "↓" : $0.label }
      let screens = Set(same.flatMap(\.screens))
      let isEverywhere = screens.count >= ScreenName.allCases.count - 1
      let names = ScreenName.allCases.filter(screens.contains).map { say($0.phrase) }
      rows.append((keys.joined(separator: " "), say(binding.words.sentence), isEverywhere ? "" : say.list(names)))
    }
    return rows
  }
}

extension ScreenName {
  package var phrase: Phrase {
    switch self {
    case .intake: ScreenWords.intake
    case .card: ScreenWords.card
    case .sheet: ScreenWords.sheet
    case .saved: ScreenWords.saved
    case .history: ScreenWords.history
    case .caseView: ScreenWords.caseTitle
    case .help: ScreenWords.help
    }
  }
}
