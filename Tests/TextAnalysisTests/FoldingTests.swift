import Foundation
import Testing

@testable import TextAnalysis

@Suite struct FoldingTests {
  private func fold(_ text: String) -> String {
    let folded = Folding().fold(text)
    return folded.string(0..<folded.count)
  }

  @Test(
    "Ways to write one word fold to one spelling",
    arguments: [
      ("ＦＥ－ＳＥＭ", "fe-sem"), ("ﾒｯｷ", "メッキ"), ("ｶﾞﾗｽ", "ガラス"), ("ﾊﾟﾝ", "パン"), ("か\u{3099}", "が"),
      ("コンピューター", "コンピュータ"), ("キー", "キー"), ("カバー", "カバー"), ("サーバーー", "サーバ"), ("らーめん", "らーめん"),
      ("Aー1", "a-1"), ("X―線", "x-線"), ("人々", "人人"), ("いすゞ", "いすず"), ("ヴァイオリン", "バイオリン"),
      ("鐵鋼ノ腐蝕", "鉄鋼ノ腐食"), ("鎔接", "溶接"), ("㈱山田", "(株)山田"), ("10㎛", "10μm"), ("½", "1⁄2"),
      ("Müller", "muller"), ("e\u{301}", "e"), ("Straße", "strasse"), ("葛\u{E0100}", "葛"),
      ("zero\u{200B}width", "zerowidth"),
      ("は〜ひ～", "は~ひ~"),
    ])
  func spellings(written: String, expected: String) {
    #expect(fold(written) == expected)
  }

  @Test func `hiragana and katakana stay apart`() {
    #expect(fold("さび") != fold("サビ"))
  }

  @Test func `text and its NFKC form fold alike, for every scalar`() {
    for value in UInt32(0)...0x323AF {
      // Hangul in separate jamo is the one exception that the doc comment names.
      guard let scalar = Unicode.Scalar(value), !(0x1100...0x11FF).contains(value) else { continue }
      // The tables are of Unicode 14; Foundation knows later ones.
      guard let age = scalar.properties.age, age.major <= 14 else { continue }
      let text = "漢" + String(Character(scalar)) + "A"
      let composed = text.precomposedStringWithCompatibilityMapping
      if fold(text) != fold(composed) {
        Issue.record("U+\(String(value, radix: 16)): \(fold(text)) / \(fold(composed))")
      }
    }
  }

  @Test func `folding leaves what the system calls equal under width and case`() {
    for value in UInt32(0xFF01)...0xFF9D {
      guard let scalar = Unicode.Scalar(value), value != 0xFF0D, value != 0xFF5E, value != 0xFF70 else { continue }
      let text = String(Character(scalar))
      let judged = text.folding(options: [.widthInsensitive, .caseInsensitive], locale: nil)
      #expect(fold(text) == judged)
    }
  }

  @Test func `a fold of a fold is itself, and text folds as its NFKC form, for mixtures`() {
    let alphabet: [String] = [
      "カ", "ｶ", "か", "ー", "ｰ", "々", "ゝ", "ゞ", "ヴ", "ァ", "\u{3099}", "ﾞ", "\u{309A}", "ﾟ", "\u{301}", "Ａ", "é", "鐵", "漢",
      " ",
      "-", "㈱", "①", "\u{FE0F}", "ﾊ", "ウ",
    ]
    var seed: UInt64 = 42
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<8 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += alphabet[Int(seed >> 33) % alphabet.count]
      }
      let once = fold(text)
      #expect(fold(once) == once, "\(text)")
      #expect(fold(text.precomposedStringWithCompatibilityMapping) == once, "\(text)")
    }
  }

  @Test func `every unit knows its bytes in the original`() {
    let text = "㈱のｶﾞﾗｽコンピューターé"
    let folded = Folding().fold(text)
    let bytes = Array(text.utf8)
    func original(_ units: Range<Int>) -> String { String(decoding: bytes[folded.source(units)], as: UTF8.self) }
    #expect(folded.string(0..<folded.count) == "(株)のガラスコンピュータe")
    #expect(original(1..<2) == "㈱")
    #expect(original(4..<5) == "ｶﾞ")
    #expect(original(7..<13) == "コンピューター")
    #expect(original(13..<14) == "é")
    #expect(folded.source(0..<folded.count) == 0..<bytes.count)
    #expect(folded.source(50..<60).isEmpty)
  }

  @Test func `ranges ascend and never cut a scalar`() {
    for text in ["ｶﾞｷﾞ㌔①𠮷葛\u{E0100}々ヴァーー", "a\u{301}\u{302}b", "\u{301}が", ""] {
      let folded = Folding().fold(text)
      var last = 0
      for unit in 0..<folded.count {
        let range = folded.source(unit..<unit + 1)
        #expect(range.lowerBound >= last && range.upperBound > range.lowerBound)
        last = range.lowerBound
        for edge in [range.lowerBound, range.upperBound] where edge < text.utf8.count {
          let byte = Array(text.utf8)[edge]
          #expect(byte & 0xC0 != 0x80)
        }
      }
    }
  }
}
