package import Canvas
import Words

/// The one table of keys: the key bar, the help and README's table are made from it.
///
/// F6–F10 are left to input methods. Saving has keys of its own (F12, Ctrl-S) that no stray Enter reaches; Ctrl-Z is
/// undo, so going back to the shell is Ctrl-\.
package enum KeyTable {
  private static let everywhere = Set(ScreenName.allCases)
  private static let lists: Set<ScreenName> = [
    .intake, .sheet, .noReferral, .history, .palette, .questions, .teach, .company,
  ]
  private static let texts: Set<ScreenName> = [.card, .caseView, .help]
  private static let forms: Set<ScreenName> = [.intake, .sheet, .noReferral]
  private static let fields = forms.union([.teach])

  package static let bindings: [KeyBinding] = [
    KeyBinding(
      action: .nextField, keys: [.tab], screens: fields, words: .nextField, barPlace: 0),
    KeyBinding(action: .previousField, keys: [.backTab], screens: fields, words: .nextField, barPlace: nil),
    KeyBinding(action: .moveUp, keys: [.up], screens: lists, words: .move, barPlace: nil),
    KeyBinding(action: .moveDown, keys: [.down], screens: lists, words: .move, barPlace: 1),
    KeyBinding(action: .pageUp, keys: [.pageUp], screens: lists, words: .move, barPlace: nil),
    KeyBinding(action: .pageDown, keys: [.pageDown], screens: lists, words: .move, barPlace: nil),
    KeyBinding(action: .moveUp, keys: [.up], screens: texts, words: .scroll, barPlace: nil),
    KeyBinding(action: .moveDown, keys: [.down], screens: texts, words: .scroll, barPlace: 1),
    KeyBinding(action: .pageUp, keys: [.pageUp], screens: texts, words: .scroll, barPlace: nil),
    KeyBinding(action: .pageDown, keys: [.pageDown], screens: texts, words: .scroll, barPlace: nil),
    KeyBinding(
      action: .changeForward, keys: [.right], screens: forms.union([.company]), words: .choices, barPlace: nil),
    KeyBinding(action: .changeBack, keys: [.left], screens: forms.union([.company]), words: .choices, barPlace: nil),
    KeyBinding(action: .change, keys: [.enter], screens: [.sheet], words: .change, barPlace: 2),
    KeyBinding(
      action: .choose, keys: [.function(4), .control("t")], screens: [.intake, .card], words: .choose, barPlace: 2),
    KeyBinding(
      action: .remove, keys: [.function(4), .control("t")], screens: [.sheet], words: .remove, barPlace: 3),
    KeyBinding(action: .open, keys: [.enter], screens: [.intake, .history, .company], words: .open, barPlace: 3),
    KeyBinding(action: .open, keys: [.enter], screens: [.questions], words: .answer, barPlace: 3),
    KeyBinding(action: .ask, keys: [.control("g")], screens: [.intake], words: .ask, barPlace: nil),
    KeyBinding(action: .caller, keys: [.control("n")], screens: [.intake], words: .caller, barPlace: nil),
    KeyBinding(
      action: .sameMatter, keys: [.function(4), .control("t")], screens: [.company], words: .sameMatter, barPlace: 2),
    KeyBinding(
      action: .newMatter, keys: [.function(5), .control("f")], screens: [.company], words: .newMatter, barPlace: 4),
    KeyBinding(action: .teach, keys: [.control("o")], screens: [.intake], words: .teach, barPlace: nil),
    KeyBinding(
      action: .save, keys: [.function(12), .control("s")], screens: [.teach], words: .saveTaught, barPlace: 4),
    KeyBinding(
      action: .sheet, keys: [.function(5), .control("f")], screens: [.intake, .card], words: .sheet, barPlace: 4),
    KeyBinding(
      action: .noReferral, keys: [.function(3), .control("d")], screens: [.intake, .card], words: .noReferral,
      barPlace: 5),
    KeyBinding(
      action: .save, keys: [.function(12), .control("s")], screens: [.sheet, .noReferral], words: .save, barPlace: 4),
    KeyBinding(
      action: .newCall, keys: [.enter, .function(5)], screens: [.saved], words: .newCall, barPlace: 0),
    KeyBinding(
      action: .history, keys: [.function(2), .control("r")], screens: [.intake, .card, .sheet, .noReferral, .saved],
      words: .history, barPlace: 6),
    KeyBinding(
      action: .back, keys: [.escape], screens: everywhere.subtracting([.intake]), words: .back, barPlace: 7),
    KeyBinding(
      action: .help, keys: [.function(1)], screens: everywhere.subtracting([.help]), words: .help, barPlace: 9),
    KeyBinding(
      action: .undo, keys: [.control("z")], screens: fields.union([.history, .palette, .help]), words: .undo,
      barPlace: nil),
    KeyBinding(
      action: .redo, keys: [.control("y")], screens: fields.union([.history, .palette, .help]), words: .undo,
      barPlace: nil),
    KeyBinding(action: .run, keys: [.enter], screens: [.palette], words: .run, barPlace: 2),
    KeyBinding(
      action: .palette, keys: [.control("p"), .function(11)], screens: everywhere.subtracting([.palette]),
      words: .palette, barPlace: 10),
    KeyBinding(action: .suspend, keys: [.control("\\")], screens: everywhere, words: .suspend, barPlace: nil),
    KeyBinding(
      action: .quit, keys: [.control("q"), .control("c")], screens: everywhere, words: .quit, barPlace: 8),
  ]
}

extension Key {
  /// The key as the key bar has it: one arrow stands for both.
  package var label: String { self == .down ? "↓↑" : name }

  /// The key as it is written on a keyboard: `F5`, `Ctrl-S`, `↓`.
  package var name: String {
    switch self {
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter.uppercased())"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PageUp"
    case .pageDown: "PageDown"
    case .home: "Home"
    case .end: "End"
    case .insert: "Ins"
    case .delete: "Del"
    case .backspace: "BS"
    default: "?"
    }
  }
}
