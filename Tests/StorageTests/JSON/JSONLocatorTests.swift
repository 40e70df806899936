import Domain
import Testing

@testable import Storage

@Suite("The place of a value in its text")
struct JSONLocatorTests {
  static let text = #"""
    [
      {"名": "窓口", "use": {"modes": ["a", "窓"], "companies": "yes"},
       "id": "first", "id": "eq-1"}
    ]
    """#

  private func place(of path: [JSONStep], from start: Int = 0) -> TextPlace {
    let bytes = Array(Self.text.utf8)
    var ruler = TextRuler()
    return ruler.place(of: JSONLocator.offset(of: path, from: start, in: bytes.span), in: bytes.span)
  }

  @Test("Steps lead to the value's first character, behind Japanese too")
  func steps() {
    #expect(place(of: []) == TextPlace(line: 1, column: 1))
    #expect(place(of: [.index(0)]) == TextPlace(line: 2, column: 3))
    #expect(place(of: [.index(0), .key("use")]) == TextPlace(line: 2, column: 22))
    #expect(place(of: [.index(0), .key("use"), .key("modes"), .index(1)]) == TextPlace(line: 2, column: 38))
    #expect(place(of: [.index(0), .key("use"), .key("companies")]) == TextPlace(line: 2, column: 57))
  }

  @Test("Of a key that stands twice, the one that counts is found")
  func doubleKey() {
    #expect(place(of: [.index(0), .key("id")]) == TextPlace(line: 3, column: 25))
  }

  @Test("Where a step leads nowhere, the place before it is told")
  func nowhere() {
    #expect(place(of: [.index(0), .key("name")]) == TextPlace(line: 2, column: 3))
    #expect(place(of: [.index(0), .key("use"), .key("modes"), .index(9)]) == TextPlace(line: 2, column: 32))
    #expect(place(of: [.index(7), .key("use")]) == TextPlace(line: 1, column: 1))
    #expect(place(of: [.key("x")], from: 3) == TextPlace(line: 2, column: 3))
  }

  @Test("A ruler counts characters, not bytes, goes back when asked, and gives a byte order mark no column")
  func ruler() {
    let bytes = Array("\u{FEFF}窓口a\r\n\n😀b".utf8)
    var ruler = TextRuler()
    #expect(ruler.place(of: 9, in: bytes.span) == TextPlace(line: 1, column: 3))
    #expect(ruler.place(of: 17, in: bytes.span) == TextPlace(line: 3, column: 2))
    #expect(ruler.place(of: 3, in: bytes.span) == TextPlace(line: 1, column: 1))
    #expect(ruler.place(of: 0, in: bytes.span) == TextPlace(line: 1, column: 1))
    #expect(ruler.place(of: 999, in: bytes.span) == TextPlace(line: 3, column: 3))
    var later = TextRuler(line: 40)
    #expect(later.place(of: 12, in: bytes.span) == TextPlace(line: 41, column: 1))
  }
}
