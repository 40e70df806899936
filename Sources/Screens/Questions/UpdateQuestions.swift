import Canvas
import Matching

extension DeskState {
  mutating func openQuestions() {
    var state = QuestionsState()
    state.list.reset(count: QuestionsState.rows(of: intake.questions).count)
    push(.questions(state))
  }

  /// A key on the list of questions. Enter adds the answer to the problem and goes back to the counter.
  mutating func handleQuestions(_ state: QuestionsState, _ action: Action?) -> [Effect] {
    var state = state
    switch action {
    case .moveUp?: state.list.move(.up, page: questionPage)
    case .moveDown?: state.list.move(.down, page: questionPage)
    case .pageUp?: state.list.move(.pageUp, page: questionPage)
    case .pageDown?: state.list.move(.pageDown, page: questionPage)
    case .open?: return answer(state)
    default: break
    }
    replaceTop(with: .questions(state))
    return []
  }

  private mutating func answer(_ state: QuestionsState) -> [Effect] {
    let rows = QuestionsState.rows(of: intake.questions)
    guard let place = state.list.selection, rows.indices.contains(place) else { return [.bell] }
    let row = rows[place]
    let question = intake.questions[row.question]
    let texts = question.answerTexts(say)
    let answer = row.answer.flatMap { texts.indices.contains($0) ? texts[$0] : nil }
    popToIntake()
    intake.focus = .problem
    let gap = intake.problem.isEmpty || intake.problem.text.hasSuffix("\n") ? "" : "\n"
    intake.problem.append(gap + question.addition(answer, say))
    return problemChanged()
  }

  var questionPage: Int { max(1, (contentArea.rows - 3) / 2) }
}
