extension EditBuffer {
  /// Where the word before the caret begins; words are runs of one script, with the spaces after them.
  var wordStart: Int {
    var index = caret
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    guard index > 0 else { return 0 }
    let script = characters[index - 1].script
    while index > 0, characters[index - 1].script == script { index -= 1 }
    return index
  }

  /// Where the next word begins.
  var nextWord: Int {
    var index = caret
    guard index < characters.count else { return index }
    let script = characters[index].script
    while index < characters.count, characters[index].script == script { index += 1 }
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    return index
  }

  /// The beginning and the end of the line that the caret is in, newlines apart.
  var line: Range<Int> {
    let start = characters[..<caret].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
    let end = characters[caret...].firstIndex(where: \.isNewline) ?? characters.count
    return start..<end
  }
}

extension Character {
  fileprivate enum Script { case space, mark, hiragana, katakana, kanji, letter }

  fileprivate var script: Script {
    guard let value = unicodeScalars.first?.value else { return .mark }
    switch value {
    case 0x3041...0x309F: return .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0xFF66...0xFF9F: return .katakana
    case 0x3005...0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .kanji
    default: return isWhitespace ? .space : isLetter || isNumber ? .letter : .mark
    }
  }

  /// Whether undoing stops after this character.
  var endsGroup: Bool { isWhitespace || script == .mark }

  /// Whether it is a control or a format character: a mark that turns the writing direction, a space of no width.
  var isInvisible: Bool {
    guard let category = unicodeScalars.first?.properties.generalCategory else { return true }
    return [.control, .format, .lineSeparator, .paragraphSeparator].contains(category)
  }
}
