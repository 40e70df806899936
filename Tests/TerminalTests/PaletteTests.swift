import Canvas
import Testing

@testable import Terminal

@Suite struct PaletteTests {
  @Test func withoutColoursWhatMattersStillDiffersFromRunningText() {
    for role in [Role.title, .heading, .match, .chosen, .warning, .error, .keyName] {
      #expect(Look(of: Style(role), colors: 0) != Look(of: .normal, colors: 0), "\(role)")
    }
    for role in Role.allCases {
      #expect(Look(of: Style(role), colors: 0).color == nil)
      #expect(Look(of: Style(role).selected, colors: 0).isReversed)
    }
  }

  @Test func coloursAreWithinWhatTheTerminalHas() {
    for role in Role.allCases {
      #expect(Look(of: Style(role), colors: 8).color.map { $0 < 8 } ?? true)
      #expect(Look(of: Style(role), colors: 256).color.map { $0 >= 16 && $0 < 256 } ?? true)
    }
  }
}
