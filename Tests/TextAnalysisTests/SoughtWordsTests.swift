import Testing
import TextAnalysis

/// Finding an entry of a short list by what is typed.
@Suite struct SoughtWordsTests {
  @Test("a word is found folded, in kana of either kind, and in romaji, also before it is finished")
  func ways() {
    for typed in ["保存", "ほぞん", "ホゾン", "hozon", "hozo", "Ｓａｖｅ", "save", "ctrl-s", "記録 Ctrl"] {
      #expect(
        SoughtWords(typed).match(texts: ["保存", "Save", "記録する", "F12 Ctrl-S"], readings: ["ほぞん きろく"]), "\(typed)")
    }
  }

  @Test("every word must be found, and nothing typed finds all")
  func all() {
    #expect(!SoughtWords("保存 履歴").match(texts: ["保存"], readings: ["ほぞん"]))
    #expect(!SoughtWords("りれき").match(texts: ["保存"], readings: ["ほぞん"]))
    #expect(SoughtWords(" 　").match(texts: []))
    #expect(SoughtWords("").isEmpty)
  }
}
