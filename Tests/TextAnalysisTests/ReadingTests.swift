import Testing

@testable import TextAnalysis

@Suite struct ReadingTests {
  private func key(_ text: String) -> String? {
    let folded = Folding().fold(text)
    return KanaReading.key(folded, 0..<folded.count).map(text(of:))
  }

  private func text(of scalars: [UInt32]) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }

  private func romaji(_ word: String, typing: Bool = false) -> String? {
    Romaji.readingKey(word.unicodeScalars.map(\.value), typing: typing).map(text(of:))
  }

  @Test(
    "Readings that sound alike have one key",
    arguments: [
      ["サンギョウギジュツ", "さんぎょうぎじゅつ", "ｻﾝｷﾞﾖｳｷﾞｼﾞﾕﾂ", "サンギョー ギジュツ"],
      ["サーバー", "さあば", "サーバ"], ["とうきょう", "トーキョー", "とおきよお"], ["つづき", "つずき"], ["キヤノン", "キャノン"],
    ])
  func alike(texts: [String]) {
    #expect(Set(texts.map(key)).count == 1, "\(texts.map(key))")
    #expect(key(texts[0]) != nil)
  }

  @Test func `what is no kana has no reading`() {
    #expect(key("産業") == nil)
    #expect(key("abc") == nil)
  }

  @Test(
    "Roman letters become the reading",
    arguments: [
      ("mekki", "メッキ"), ("sangyou", "サンギョウ"), ("tokyo", "トウキョウ"), ("shinbun", "シンブン"), ("shimbun", "シンブン"),
      ("kenkyuujo", "ケンキュウジョ"), ("matcha", "マッチャ"), ("konnyaku", "コンニャク"), ("kin'en", "キンエン"), ("san", "サン"),
    ])
  func roman(word: String, kana: String) {
    #expect(romaji(word) == key(kana))
  }

  @Test func `what is no romaji is nil, unless more letters may come`() {
    #expect(romaji("xray") == nil)
    #expect(romaji("sank") == nil)
    #expect(romaji("sank", typing: true) == key("さん"))
    #expect(romaji("kenkyuush", typing: true) == key("けんきゅう"))
    #expect(romaji("aist", typing: true) == nil)
    #expect(romaji("string", typing: true) == nil)
    #expect(romaji("", typing: true) == nil)
  }
}
