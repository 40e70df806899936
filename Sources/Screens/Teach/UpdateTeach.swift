import Canvas
import Domain
import Words

extension DeskState {
  /// Opens the form over the counter; the phrase of the problem that the vocabulary does not know comes with the answer.
  mutating func openTeach() -> [Effect] {
    if setting.isReadOnly {
      notice = Notice(.warning, say(NoticeWords.readOnly))
      return [.bell]
    }
    push(.teach(TeachState()))
    return [.findMeanings(text: intake.problem.text, isProblem: true)]
  }

  /// A key in the form: Tab changes the field, arrows choose the meaning, the save key teaches, all else is typed.
  mutating func handleTeach(_ teach: TeachState, _ key: Key, _ action: Action?) -> [Effect] {
    var teach = teach
    if teach.isSaving { return [] }
    var effects: [Effect] = []
    switch action {
    case .nextField?, .previousField?: teach.focus = teach.focus == .phrase ? .meaning : .phrase
    case .moveUp?: teach.list.move(.up, page: teachPage)
    case .moveDown?: teach.list.move(.down, page: teachPage)
    case .pageUp?: teach.list.move(.pageUp, page: teachPage)
    case .pageDown?: teach.list.move(.pageDown, page: teachPage)
    case .save?: effects = teachChosen(&teach)
    default:
      switch teach.focus {
      case .phrase: _ = teach.phrase.handle(key)
      case .meaning:
        if teach.sought.handle(key) == .changed {
          effects = [.findMeanings(text: teach.sought.text, isProblem: false)]
        }
      }
    }
    replaceTop(with: .teach(teach))
    return effects
  }

  private mutating func teachChosen(_ teach: inout TeachState) -> [Effect] {
    let phrase = teach.phrase.text.trimmed
    if phrase.isEmpty {
      notice = Notice(.warning, say(TeachWords.noPhrase))
      teach.focus = .phrase
      return [.bell]
    }
    guard let meaning = teach.chosen else {
      notice = Notice(.warning, say(TeachWords.noMeaning))
      teach.focus = .meaning
      return [.bell]
    }
    teach.isSaving = true
    return [.teach(LabelTaught(concept: meaning.id, label: phrase, confidentiality: intake.confidentiality))]
  }

  /// The meanings for what was typed; with the form just opened, the phrase too.
  mutating func show(_ meanings: [Meaning], unknownPhrase: String?) {
    guard case .teach(var teach) = screen else { return }
    if let unknownPhrase, teach.phrase.isEmpty {
      teach.phrase = LineEditor(unknownPhrase, limit: 60)
      teach.focus = unknownPhrase.isEmpty ? .phrase : .meaning
    }
    teach.meanings = meanings
    teach.list.reset(count: meanings.count)
    replaceTop(with: .teach(teach))
  }

  /// The phrase is on the disk: back to the counter, where it counts at once.
  mutating func finishTeaching(_ label: LabelTaught, _ ledger: Ledger) -> [Effect] {
    self.ledger = ledger
    guard case .teach(let teach) = screen else { return [] }
    let name = teach.meanings.first { $0.id == label.concept }?.name ?? label.concept
    pop()
    notice = Notice(.done, say(TeachWords.taught(label.label, name)))
    return problemChanged()
  }

  mutating func failTeaching(_ sentence: String) -> [Effect] {
    notice = Notice(.failure, sentence)
    if case .teach(var teach) = screen {
      teach.isSaving = false
      replaceTop(with: .teach(teach))
    }
    return [.bell]
  }

  /// Rows of the list of meanings, two each.
  var teachPage: Int { max(1, (contentArea.rows - 5) / 2) }
}
