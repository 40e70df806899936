import Canvas
import Matching
import Words

extension DeskState {
  /// What the row above the key bar says on the counter: the first questions, as many as fit whole; at least one.
  func questionRow(columns: Int) -> StyledText? {
    guard screen == .intake, !intake.questions.isEmpty else { return nil }
    let key = setting.keys.bindings.first { $0.action == .ask }?.keys.first?.label ?? ""
    var line = StyledText(" \(key)", .keyName)
    line.append(" \(say(QuestionWords.row)) ", .label)
    for (place, question) in intake.questions.prefix(3).enumerated() {
      var longer = line
      if place > 0 { longer.append("  / ", .rule) }
      longer.append(question.sentence(say), .normal)
      if place > 0, longer.displayWidth > columns { break }
      line = longer
    }
    return line.cut(to: columns)
  }

  /// A question a row, its answers below; the answer in focus is marked.
  func drawQuestions(_ state: QuestionsState, in area: Rect, on frame: inout Frame) {
    var rest = area
    frame.rule(in: rest.cutTop(1))
    guard !intake.questions.isEmpty else {
      frame.put("  " + say(QuestionWords.none), at: rest.origin, style: .dim, width: rest.columns)
      return
    }
    frame.put(" " + say(QuestionWords.hint).cut(to: max(0, rest.columns - 1)), at: rest.cutTop(1).origin, style: .dim)
    let rows = QuestionsState.rows(of: intake.questions)
    let lines = lines(of: rows)
    let selected = state.list.selection
    let selectedLine = lines.firstIndex { $0.row == selected } ?? 0
    let first = max(0, min(selectedLine - rest.rows / 2, lines.count - rest.rows))
    for (place, line) in lines.dropFirst(first).prefix(rest.rows).enumerated() {
      let at = Point(row: rest.row + place, column: rest.column)
      frame.put(line.text.cut(to: rest.columns), at: at)
      guard let row = line.row else { continue }
      let strip = Rect(row: at.row, column: at.column, rows: 1, columns: rest.columns)
      frame.mark(strip, as: .questionRow, row)
      if row == selected {
        frame.select(strip)
        frame.caret = at
      }
    }
  }

  private func lines(of rows: [QuestionsState.Row]) -> [(text: StyledText, row: Int?)] {
    var lines: [(text: StyledText, row: Int?)] = []
    for (place, question) in intake.questions.enumerated() {
      let sentence = question.sentence(say)
      if question.answers.isEmpty {
        var text = StyledText(" \(sentence)  ", .heading)
        text.append(say(QuestionWords.typed), .dim)
        lines.append((text, rows.firstIndex(of: QuestionsState.Row(question: place, answer: nil))))
        continue
      }
      lines.append((StyledText(" " + sentence, .heading), nil))
      for (number, answer) in question.answerTexts(say).enumerated() {
        let row = rows.firstIndex(of: QuestionsState.Row(question: place, answer: number))
        lines.append((StyledText("     \(answer)"), row))
      }
    }
    return lines
  }
}
