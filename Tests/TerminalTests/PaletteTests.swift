import Canvas
import Testing

@testable import Terminal

/// Roles as attributes and colours, in each theme.
@Suite struct PaletteTests {
  @Test("in every theme and without colours what matters differs from running text", arguments: Theme.allCases)
  func byAttribute(theme: Theme) {
    for role in [Role.title, .heading, .match, .chosen, .warning, .error, .keyName] {
      #expect(Look(of: Style(role), colors: 0, theme: theme) != Look(of: .normal, colors: 0, theme: theme), "\(role)")
    }
    for role in Role.allCases {
      let look = Look(of: Style(role), colors: 256, theme: theme)
      var bare = look
      bare.color = nil
      #expect(bare == Look(of: Style(role), colors: 0, theme: theme), "\(role)")
      #expect(Look(of: Style(role).selected, colors: 0, theme: theme).isReversed)
      if theme == .highContrast { #expect(!look.isDim) }
      if theme == .mono || theme == .highContrast { #expect(look.color == nil) }
    }
  }

  @Test("colours are within what the terminal has", arguments: Theme.allCases)
  func withinBounds(theme: Theme) {
    for role in Role.allCases {
      for (colors, most) in [(8, 8), (16, 16), (88, 16), (256, 256)] {
        #expect(Look(of: Style(role), colors: colors, theme: theme).color.map { $0 >= 0 && $0 < most } ?? true)
      }
      #expect(Look(of: Style(role), colors: 2, theme: theme).color == nil)
    }
  }

  /// WCAG 2.1: 4.5 to 1 for text; the standard theme is for both grounds and must do with 2.8.
  @Test("letters stand out from the ground that a theme is for")
  func contrast() {
    for role in Role.allCases {
      for (theme, grounds, least) in [
        (Theme.standard, [0.0, 1.0], 2.8), (.light, [1.0], 4.5), (.dark, [0.0], 4.5),
      ] {
        guard let color = Look(of: Style(role), colors: 256, theme: theme).color else { continue }
        for ground in grounds {
          let (low, high) = (min(luminance(color), ground), max(luminance(color), ground))
          #expect((high + 0.05) / (low + 0.05) >= least, "\(theme) \(role) \(color) on \(ground)")
        }
      }
    }
  }

  /// Of xterm's colour cube and greys.
  private func luminance(_ color: Int) -> Double {
    let levels = [0.0, 95, 135, 175, 215, 255]
    let parts =
      color >= 232
      ? Array(repeating: Double(8 + (color - 232) * 10), count: 3)
      : [(color - 16) / 36, (color - 16) / 6 % 6, (color - 16) % 6].map { levels[$0] }
    let linear = parts.map { part -> Double in
      let value = part / 255
      return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// x to the power of 2.4, as x² · x^0.4; the fifth root by Newton's method.
  private func power(_ x: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + x * x / (root * root * root * root)) / 5 }
    return x * x * root
  }

  @Test("rules and arrows have ASCII forms of one column, letters stay")
  func boxes() {
    for character in "─│┌┼▴▾›▸◂…" {
      let drawn = AsciiBoxes.drawn(character)
      #expect(drawn.isASCII && drawn != character)
    }
    #expect(AsciiBoxes.drawn("漢") == "漢" && AsciiBoxes.drawn("×") == "×")
  }
}
