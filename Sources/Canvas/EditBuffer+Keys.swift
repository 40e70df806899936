extension EditBuffer {
  /// What the keys mean that both editors know.
  mutating func handle(_ key: Key) -> EditOutcome {
    switch key {
    case .text(let character): return outcome(ofInserting: String(character), isTyped: true)
    case .paste(let text): return outcome(ofInserting: text, isTyped: false)
    case .backspace: return erase(max(0, caret - 1)..<caret)
    case .delete: return erase(caret..<min(characters.count, caret + 1))
    case .control("w"): return erase(wordStart..<caret)
    case .control("u"): return erase(line.lowerBound..<caret)
    case .control("k"): return erase(caret..<line.upperBound)
    case .control("z"): return undo() ? .changed : .moved
    case .control("y"): return redo() ? .changed : .moved
    case .left: move(to: caret - 1)
    case .right: move(to: caret + 1)
    case .controlLeft: move(to: wordStart)
    case .controlRight: move(to: nextWord)
    case .home, .control("a"): move(to: line.lowerBound)
    case .end, .control("e"): move(to: line.upperBound)
    default: return .ignored
    }
    return .moved
  }

  private mutating func outcome(ofInserting text: String, isTyped: Bool) -> EditOutcome {
    insert(text, isTyped: isTyped) ? .changed : .cutOff
  }

  private mutating func erase(_ range: Range<Int>) -> EditOutcome {
    if range.isEmpty { return .moved }
    remove(range)
    return .changed
  }
}
