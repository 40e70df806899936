/// Words of one reading of which an input method offers the wrong one: 遺物 for 異物.
package struct Misconversion: Sendable, Hashable {
  /// In hiragana: いぶつ.
  package let reading: String
  /// The words of the trade, the likeliest first: 異物.
  package let meant: [String]
  /// What is typed for them; may be empty, since the reading itself is typed too.
  package let mistaken: [String]

  package init(reading: String, meant: [String], mistaken: [String]) {
    self.reading = reading
    self.meant = meant
    self.mistaken = mistaken
  }

  /// Reads `{"reading", "meant", "mistaken"}`; nil without a reading and a word that is meant. Blank words are passed
  /// over.
  package init?(_ json: JSONObject) {
    func words(_ key: String) -> [String] {
      (json[key]?.strings ?? []).filter { !$0.allSatisfy(\.isWhitespace) }
    }
    guard let reading = json["reading"]?.string, !reading.allSatisfy(\.isWhitespace) else { return nil }
    let meant = words("meant")
    guard !meant.isEmpty else { return nil }
    self.init(reading: reading, meant: meant, mistaken: words("mistaken"))
  }
}
