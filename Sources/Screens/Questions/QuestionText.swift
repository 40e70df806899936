import Domain
package import Matching
package import Words

extension Question {
  /// As it is read out.
  package func sentence(_ say: Voice) -> String {
    let language: Language = say.isJapanese ? .japanese : .english
    return switch about {
    case .which(let thing): say(QuestionWords.which(thing.text(in: language).withoutReadersNote))
    case .material: say(QuestionWords.material)
    case .product: say(QuestionWords.product)
    case .since: say(QuestionWords.since)
    case .count: say(QuestionWords.count)
    case .deadline: say(QuestionWords.deadline)
    case .mayBreak: say(QuestionWords.mayBreak)
    }
  }

  /// The answers as they are read out.
  package func answerTexts(_ say: Voice) -> [String] {
    answers.map { $0.text(in: say.isJapanese ? .japanese : .english).withoutReadersNote }
  }

  /// What an answer adds to the problem; `answer` nil where the coordinator types it.
  func addition(_ answer: String?, _ say: Voice) -> String {
    let label: Phrase? =
      switch about {
      case .which: nil
      case .material: QuestionWords.materialLabel
      case .product: QuestionWords.productLabel
      case .since: QuestionWords.sinceLabel
      case .count: QuestionWords.countLabel
      case .deadline: QuestionWords.deadlineLabel
      case .mayBreak: QuestionWords.mayBreakLabel
      }
    return (label.map { say($0) + ": " } ?? "") + (answer ?? "")
  }
}
