package import Canvas

/// ヘルプ: what is sought in it, and how far it is scrolled.
package struct HelpState: Sendable, Equatable {
  package var search = LineEditor(limit: 100)
  package var scroll = 0
}

/// 操作: the actions that can be done on the screen below, searched by their words.
package struct PaletteState: Sendable, Equatable {
  package var search = LineEditor(limit: 100)
  package var list = ListWindow()
  /// The screen that the actions are for.
  package let below: ScreenName
}
