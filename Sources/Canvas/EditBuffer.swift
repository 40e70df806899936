/// What an editor did with a key.
package enum EditOutcome: Hashable, Sendable {
  /// The key means nothing to the editor (also ↑ in its first row): the screen may use it.
  case ignored
  /// The caret moved, or would have but for the text's end; the text is the same.
  case moved
  case changed
  /// The text is full: not all of what was typed or pasted found room. To be told to the user.
  case cutOff
}

/// Text being edited, as the editors of a line and of several lines share it: characters, a caret, undo and redo.
///
/// Laws: `characters` are the grapheme clusters of `text`; the caret is between two of them or at an end; there are
/// never more than `limit`.
struct EditBuffer: Hashable, Sendable {
  /// One reversible change, and what joined it while it was going on.
  private struct Edit: Hashable {
    var position: Int
    var removed: [Character]
    var inserted: [Character]
    let caretBefore: Int
  }

  private(set) var characters: [Character] = []
  private(set) var caret = 0
  let limit: Int
  let allowsNewlines: Bool
  private var done: [Edit] = []
  private var undone: [Edit] = []
  /// Whether the next edit may join the last one in `done`.
  private var isGroupOpen = false

  /// Undoing goes back this many groups.
  private static let historyLimit = 200
  /// Typing without a pause in it (、 or a space) is undone in pieces of this many characters: about a phrase.
  private static let groupLimit = 20

  /// Holds a text that is given (not typed): the caret is at its end, and nothing is to be undone.
  init(_ text: String, limit: Int, allowsNewlines: Bool) {
    self.limit = max(0, limit)
    self.allowsNewlines = allowsNewlines
    characters = accepted(text, room: self.limit).characters
    caret = characters.count
  }

  var text: String { String(characters) }

  // MARK: Changing

  /// Puts a text at the caret; gives whether all of it found room.
  mutating func insert(_ text: String, isTyped: Bool) -> Bool {
    let (new, isWhole) = accepted(text, room: limit - characters.count)
    if !isTyped { isGroupOpen = false }
    if !new.isEmpty { replace(caret..<caret, with: new) }
    if !isTyped || new.last.map(\.endsGroup) == true { isGroupOpen = false }
    return isWhole
  }

  /// Removes some characters; the caret is where they were.
  mutating func remove(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<characters.count)
    if !range.isEmpty { replace(range, with: []) }
  }

  mutating func move(to position: Int) {
    caret = min(max(0, position), characters.count)
    isGroupOpen = false
  }

  /// Takes back the last group of changes; false where there is none.
  mutating func undo() -> Bool {
    guard let edit = done.popLast() else { return false }
    characters.replaceSubrange(edit.position..<edit.position + edit.inserted.count, with: edit.removed)
    caret = edit.caretBefore
    undone.append(edit)
    isGroupOpen = false
    return true
  }

  /// Does again what was taken back last; false where there is nothing, or something else was typed since.
  mutating func redo() -> Bool {
    guard let edit = undone.popLast() else { return false }
    characters.replaceSubrange(edit.position..<edit.position + edit.removed.count, with: edit.inserted)
    caret = edit.position + edit.inserted.count
    done.append(edit)
    isGroupOpen = false
    return true
  }

  /// The characters of a text that may stand here, no more than there is room for, and whether that was all.
  ///
  /// Line ends become `\n` (in a single line a space), tabs a space; controls and invisible marks are left out: they
  /// would harm in a journal. Stops reading when full, so that a paste of megabytes costs nothing.
  private func accepted(_ text: String, room: Int) -> (characters: [Character], isWhole: Bool) {
    var new: [Character] = []
    for character in text {
      let kept: Character
      if character.isNewline {
        kept = allowsNewlines ? "\n" : " "
      } else if character == "\t" {
        kept = " "
      } else if character.isInvisible {
        continue
      } else {
        kept = character.composed
      }
      if new.count >= room { return (new, false) }
      new.append(kept)
    }
    return (new, true)
  }

  /// Replaces some characters, and joins neighbours that become one cluster (a mark typed after its base).
  private mutating func replace(_ range: Range<Int>, with new: [Character]) {
    var range = range
    var new = new
    let before = characters[max(0, range.lowerBound - 1)..<range.lowerBound]
    let after = characters[range.upperBound..<min(characters.count, range.upperBound + 1)]
    let joined = Array(String(before + new + after))
    var caretAfter = range.lowerBound + new.count
    let headCount = String(before + new).count
    if joined.count != before.count + new.count + after.count {
      range = range.lowerBound - before.count..<range.upperBound + after.count
      new = joined.map(\.composed)
      caretAfter = range.lowerBound + min(headCount, joined.count)
    }
    record(Edit(position: range.lowerBound, removed: Array(characters[range]), inserted: new, caretBefore: caret))
    characters.replaceSubrange(range, with: new)
    caret = min(caretAfter, characters.count)
  }

  /// Keeps an edit for undoing: joined to the last one where it goes on typing or erasing at the same place.
  private mutating func record(_ edit: Edit) {
    undone = []
    if isGroupOpen, var last = done.last, last.removed.count + last.inserted.count < Self.groupLimit {
      var joins = true
      if edit.removed.isEmpty, last.removed.isEmpty, edit.position == last.position + last.inserted.count {
        last.inserted += edit.inserted
      } else if edit.inserted.isEmpty, last.inserted.isEmpty, edit.position == last.position {
        last.removed += edit.removed
      } else if edit.inserted.isEmpty, last.inserted.isEmpty, edit.position + edit.removed.count == last.position {
        last.removed = edit.removed + last.removed
        last.position = edit.position
      } else {
        joins = false
      }
      if joins {
        done[done.count - 1] = last
        return
      }
    }
    done.append(edit)
    if done.count > Self.historyLimit { done.removeFirst() }
    isGroupOpen = true
  }
}
