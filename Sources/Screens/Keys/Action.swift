package import Canvas
package import Words

/// What a key can mean. The key table says which key means which on which screen.
package enum Action: String, Sendable, Hashable, CaseIterable {
  case help, ask, nextField, previousField, choose, open, sheet, noReferral, save, history, back
  case moveUp, moveDown, pageUp, pageDown, changeForward, changeBack, change, remove, undo, redo, newCall, suspend, quit
  case palette, run, teach, caller, sameMatter, newMatter

  /// Whether it only moves on the screen.
  var isMovement: Bool {
    switch self {
    case .nextField, .previousField, .moveUp, .moveDown, .pageUp, .pageDown, .changeForward, .changeBack: true
    default: false
    }
  }
}

/// The screens of the desk as the key table tells them apart: a sheet without a referral has no targets.
package enum ScreenName: String, Sendable, Hashable, CaseIterable {
  case intake, questions, teach, company, card, sheet, noReferral, saved, history, caseView, help, palette
}

/// One line of the key table: an action, its keys, where they hold, and how it is named.
package struct KeyBinding: Sendable {
  package let action: Action
  /// The first is shown in the key bar; no letter among them, since an input method turns letters into kana.
  package let keys: [Key]
  package let screens: Set<ScreenName>
  package let words: ActionWords
  /// Where it stands in the key bar from the left; nil: only in the help.
  package let barPlace: Int?

  package func holds(on screen: ScreenName) -> Bool { screens.contains(screen) }
}
