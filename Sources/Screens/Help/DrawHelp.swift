import Canvas
import TextAnalysis
package import Words

extension DeskState {
  /// The search, and below it the keys and topics that match it.
  func drawHelp(_ help: HelpState, in area: Rect, on frame: inout Frame) {
    var rest = area
    frame.rule(in: rest.cutTop(1))
    drawSearch(help.search, in: rest.cutTop(1), on: &frame)
    drawLongText(from: help.scroll, in: rest, on: &frame)
  }

  /// What the desk is for, the key table, and topics; of them what matches the search.
  func helpRows(_ help: HelpState, columns: Int) -> [StyledText] {
    let sought = SoughtWords(help.search.text)
    var parts = [HelpText.introduction.compactMap { topic($0, sought) }, keyLines(sought, columns: columns)]
    parts.append(HelpText.topics.compactMap { topic($0, sought) })
    let filled = parts.filter { !$0.isEmpty }
    if filled.isEmpty { return [StyledText(say(HelpText.nothing), .dim)] }
    let lines = filled.joined(separator: [HangingLine(StyledText())])
    return lines.flatMap { $0.wrapped(to: columns) }
  }

  private func keyLines(_ sought: SoughtWords, columns: Int) -> [HangingLine] {
    let rows = setting.keys.helpRows(say).filter { $0.matches(sought) }
    let width = (rows.map { $0.keys.displayWidth }.max() ?? 0) + 2
    return rows.map { row in
      var line = StyledText(row.keys.padded(to: width), .keyName)
      line.append(row.sentence)
      let fits = line.displayWidth + 2 + row.screens.displayWidth <= columns
      line.append((fits ? "  " : "\n") + row.screens, .dim)
      return HangingLine(line, indent: width)
    }
  }

  private func topic(_ topic: HelpText.Topic, _ sought: SoughtWords) -> HangingLine? {
    let texts = [topic.title.ja, topic.title.en, topic.text.ja, topic.text.en]
    guard sought.match(texts: texts, readings: [topic.yomi]) else { return nil }
    var line = StyledText("\(say(topic.title))  ", .heading)
    line.append(say(topic.text))
    return HangingLine(line, indent: 2)
  }
}

/// One line of the table as the help and README show it: keys, what they do, on which screens.
package struct KeyHelpRow: Sendable {
  package let keys: String
  package let sentence: String
  package let screens: String
  private let bindings: [KeyBinding]

  fileprivate init(_ bindings: [KeyBinding], _ say: Voice) {
    self.bindings = bindings
    keys = bindings.map(\.keyNames).joined(separator: " ")
    sentence = bindings.first.map { say($0.words.sentence) } ?? ""
    let screens = Set(bindings.flatMap(\.screens))
    let isEverywhere = screens.count >= ScreenName.allCases.count - 1
    let names = ScreenName.allCases.filter(screens.contains).map { say($0.phrase) }
    self.screens = isEverywhere ? say(HelpText.everywhere) : say.list(names)
  }

  /// Whether what is sought is in the action's words, its keys, its reading or its screens.
  func matches(_ sought: SoughtWords) -> Bool {
    bindings.contains { $0.matches(sought) } || sought.match(texts: [screens])
  }
}

extension KeyMap {
  /// The whole table, one row for keys that share a sentence.
  package func helpRows(_ say: Voice) -> [KeyHelpRow] {
    var seen: Set<ActionWords> = []
    return bindings.filter { seen.insert($0.words).inserted }.map { first in
      KeyHelpRow(bindings.filter { $0.words == first.words }, say)
    }
  }
}

extension KeyTable {
  /// The table for README, a binding a row, in both languages.
  package static var markdown: String {
    let japanese = KeyMap.standard.helpRows(Voice(isJapanese: true))
    let english = KeyMap.standard.helpRows(Voice(isJapanese: false))
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
    case .palette: ScreenWords.palette
    case .questions: QuestionWords.title
    case .teach: TeachWords.title
    case .company: CompanyWords.title
    }
  }
}
