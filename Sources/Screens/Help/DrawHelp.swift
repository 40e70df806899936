import Canvas
package import Words

extension DeskState {
  /// What the desk is for, the key table, and the keys of every field.
  func helpRows(columns: Int) -> [StyledText] {
    var lines = HelpText.introduction.map { HangingLine(StyledText(say($0))) }
    lines.append(HangingLine(StyledText()))
    let rows = KeyTable.helpRows(say)
    let width = (rows.map { $0.keys.displayWidth }.max() ?? 0) + 2
    for row in rows {
      var line = StyledText(row.keys.padded(to: width), .keyName)
      line.append(row.sentence)
      let fits = line.displayWidth + 2 + row.screens.displayWidth <= columns
      line.append((fits ? "  " : "\n") + row.screens, .dim)
      lines.append(HangingLine(line, indent: width))
    }
    lines.append(HangingLine(StyledText()))
    lines += HelpText.editing.map { HangingLine(StyledText(say($0))) }
    return lines.flatMap { $0.wrapped(to: columns) }
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
      rows.append(
        (
          keys.joined(separator: " "), say(binding.words.sentence),
          isEverywhere ? say(HelpText.everywhere) : say.list(names)
        ))
    }
    return rows
  }

  /// The table for README, a binding a row, in both languages.
  package static var markdown: String {
    let japanese = helpRows(Voice(isJapanese: true))
    let english = helpRows(Voice(isJapanese: false))
    let rows = zip(japanese, english).map { ja, en in
      let keys = ja.keys.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
      return "| \(keys) | \(ja.sentence) | \(en.sentence) | \(ja.screens) |\n"
    }
    return "| keys | 日本語 | English | 画面 |\n|---|---|---|---|\n" + rows.joined()
  }
}

extension ScreenName {
  package var phrase: Phrase {
    switch self {
    case .intake: ScreenWords.intake
    case .card: ScreenWords.card
    case .sheet: ScreenWords.sheet
    case .noReferral: ScreenWords.withoutReferral
    case .saved: ScreenWords.saved
    case .history: ScreenWords.history
    case .caseView: ScreenWords.caseTitle
    case .help: ScreenWords.help
    }
  }
}
