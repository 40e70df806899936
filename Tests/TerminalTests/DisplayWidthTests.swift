import CNcurses
import Canvas
import Glibc
import Testing

/// One after another: which characters are wide is the process's, not a value's.
@Suite(.serialized) struct DisplayWidthTests {
  @Test func theTableAgreesWithTheWidthsThatNcursesCountsBy() throws {
    let found = setlocale(LC_CTYPE, "C.UTF-8")
    try #require(found != nil && curses_locale_is_utf8())
    var differing: [String] = []
    for value in UInt32(1)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value), let width = scalar.displayWidth else { continue }
      // A newer glibc may know more; what it does not know cannot be compared.
      let counted = curses_width(value)
      if counted >= 0, Int(counted) != width { differing.append("U+\(String(value, radix: 16)) \(width) \(counted)") }
    }
    #expect(differing == [])
  }

  @Test func whatNcursesCannotDrawIsNeverGivenToIt() throws {
    let found = setlocale(LC_CTYPE, "C.UTF-8")
    try #require(found != nil && curses_locale_is_utf8())
    var undrawable: [String] = []
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for glyph in Character(scalar).glyphs {
        let widths = glyph.character.unicodeScalars.map { curses_width($0.value) }
        if widths.first.map(Int.init) != glyph.width || widths.dropFirst().contains(where: { $0 != 0 }) {
          undrawable.append("U+\(String(value, radix: 16))")
        }
      }
    }
    #expect(undrawable == [])
  }

  @Test(arguments: [
    ("あ漢Ａ㈱𠮷〜～・ー゛😀🏭", 2), ("ｱ○①→…─█α±♥☎a\u{E000}", 1),
  ])
  func charactersThatMatterHaveTheirWidth(characters: String, width: Int) {
    for character in characters { #expect(character.displayWidth == width, "\(character)") }
  }

  @Test func whereAmbiguousCharactersAreWideNcursesCountsAsTheLayoutDoes() {
    curses_set_wide { AmbiguousWidth.holds($0) }
    defer { curses_set_wide(nil) }
    AmbiguousWidth.$columns.withValue(2) {
      for value in (UInt32(0x80)..<0xD800) where AmbiguousWidth.holds(value) {
        guard let scalar = Unicode.Scalar(value), let width = scalar.displayWidth, width > 0 else { continue }
        #expect(curses_width(value) == 2 && width == 2, "U+\(String(value, radix: 16))")
      }
    }
    #expect(curses_width(0x41) == 1)
  }
}
