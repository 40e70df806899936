import Testing

@testable import TextAnalysis

@Suite struct SpellingSlipsTests {
  private func slips(_ typed: String) -> [String: SpellingSlips.Slip] {
    var found: [String: SpellingSlips.Slip] = [:]
    SpellingSlips.each(of: typed.unicodeScalars.map(\.value)) { slip, word in
      let text = String(String.UnicodeScalarView(word.compactMap(Unicode.Scalar.init)))
      found[text] = min(found[text] ?? slip, slip)
    }
    return found
  }

  @Test(
    "every slip leads back to what was meant, the readiest as such",
    arguments: [
      ("corosion", "corrosion", SpellingSlips.Slip.slight), ("corrrosion", "corrosion", .slight),
      ("corrosoin", "corrosion", .slight), ("corrosin", "corrosion", .missing), ("corrosaion", "corrosion", .missing),
      ("corrogion", "corrosion", .wrong), ("corrosio", "corrosion", .missing), ("corrosionn", "corrosion", .slight),
    ])
  func meant(typed: String, word: String, slip: SpellingSlips.Slip) {
    #expect(slips(typed)[word] == slip)
  }

  @Test("the first letter stays, and the word itself is no candidate")
  func first() {
    let found = slips("rust")
    #expect(found.keys.allSatisfy { $0.hasPrefix("r") })
    #expect(found["rust"] == nil)
    #expect(found.keys.allSatisfy { (3...5).contains($0.count) })
  }

  @Test("what is no Latin word, or too long for one, has none", arguments: ["", "a", "caféx", "sus304", "めっき"])
  func none(text: String) {
    #expect(slips(text).isEmpty)
    #expect(slips(String(repeating: "a", count: 25)).isEmpty)
  }
}
