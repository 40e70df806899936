import Canvas

extension DeskState {
  /// A key in the help: arrows scroll, all else is typed into the search.
  mutating func handleHelp(_ help: HelpState, _ key: Key, _ action: Action?) {
    var help = help
    switch action {
    case .moveUp?, .moveDown?, .pageUp?, .pageDown?: help.scroll = scrolled(help.scroll, action)
    default: if help.search.handle(key) == .changed { help.scroll = 0 }
    }
    replaceTop(with: .help(help))
  }

  /// Opens the palette over the screen on top.
  mutating func openPalette() {
    var palette = PaletteState(below: screenName)
    palette.list.reset(count: entries(of: palette).count)
    push(.palette(palette))
  }

  /// A key in the palette. Enter leaves it and does the selected action on the screen below, as its key would.
  mutating func handlePalette(_ palette: PaletteState, _ key: Key, _ action: Action?) -> [Effect] {
    var palette = palette
    switch action {
    case .moveUp?: palette.list.move(.up, page: palettePage)
    case .moveDown?: palette.list.move(.down, page: palettePage)
    case .pageUp?: palette.list.move(.pageUp, page: palettePage)
    case .pageDown?: palette.list.move(.pageDown, page: palettePage)
    case .run?: return run(palette)
    default:
      if palette.search.handle(key) == .changed { palette.list.reset(count: entries(of: palette).count) }
    }
    replaceTop(with: .palette(palette))
    return []
  }

  private mutating func run(_ palette: PaletteState) -> [Effect] {
    let entries = entries(of: palette)
    guard let place = palette.list.selection, entries.indices.contains(place) else { return [] }
    let binding = KeyTable.bindings[entries[place]]
    pop()
    guard let key = binding.keys.first else { return [] }
    return act(key, binding.action)
  }

  /// Rows of the palette's list: below the rule, the search and another rule.
  var palettePage: Int { max(1, contentArea.rows - 3) }
}
