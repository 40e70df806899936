package import Canvas
import Matching

/// 尋ねること: the questions for the problem as it stands, and the row in focus.
package struct QuestionsState: Sendable, Equatable {
  package var list = ListWindow()

  /// A row that can be chosen: an answer of a question, or the question itself where the answer is typed.
  struct Row: Equatable {
    let question: Int
    let answer: Int?
  }

  static func rows(of questions: [Question]) -> [Row] {
    questions.enumerated().flatMap { place, question in
      question.answers.isEmpty
        ? [Row(question: place, answer: nil)]
        : question.answers.indices.map { Row(question: place, answer: $0) }
    }
  }
}
