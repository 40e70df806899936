import Testing

@testable import TextAnalysis

@Suite struct EnglishStemmerTests {
  private func stem(_ word: String) -> String {
    var letters = word.unicodeScalars.map(\.value)
    EnglishStemmer().stem(&letters)
    return String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
  }

  @Test(
    "Forms of one word meet",
    arguments: [
      ["measure", "measures", "measured", "measuring", "measurement", "measurements"],
      ["analysis", "analyses"], ["plate", "plates", "plated", "plating"], ["coat", "coated", "coating", "coatings"],
      ["hard", "hardness"], ["corrosion", "corrosive"], ["pit", "pits", "pitting"],
      ["alloy", "alloys"], ["battery", "batteries"],
    ])
  func families(words: [String]) {
    #expect(Set(words.map(stem)).count == 1, "\(words.map(stem))")
  }

  @Test(
    "Words that only look alike stay apart", arguments: [["glass", "glaze"], ["crack", "creak"], ["mass", "mask"]])
  func strangers(words: [String]) {
    #expect(Set(words.map(stem)).count == words.count)
  }

  @Test("Short words, abbreviations and other scripts stay whole", arguments: ["gas", "sem", "xps", "ing", "はがれ", "5"])
  func whole(word: String) {
    #expect(stem(word) == word)
  }
}
