/// The questions of a first start, asked line by line before any screen.
package enum FirstStartWords {
  package static func welcome(_ path: String) -> Phrase {
    Phrase(
      "窓口 (madoguchi)。データフォルダ \(path) はまだありません。質問に答えると作ります (Ctrl-D で中止)。",
      "Madoguchi. There is no data folder at \(path) yet; a few answers make it (Ctrl-D leaves).")
  }
  /// Asked in both languages at once, since it is not known yet which is read.
  package static let language = Phrase("ことば / Language", "Language / ことば")
  package static let beginning = Phrase("どう始めますか", "How to begin")
  package static let sample = Phrase("見本の協議会で試す", "try it on the sample council")
  package static let empty = Phrase("自分の協議会を空から始める", "your own council, empty")
  package static let council = Phrase("協議会の名称", "Name of the council")
  package static let who = Phrase("担当者はどなたですか", "Who are you")
  package static let someoneElse = Phrase("ほかの人", "someone else")
  package static let name = Phrase("お名前", "Your name")
  package static func chooseAmong(_ count: Int) -> Phrase {
    Phrase("1 から \(count) の番号で答えてください。", "Answer with a number from 1 to \(count).")
  }
  package static let needsAnswer = Phrase("何か入力してください。", "Please type something.")
  package static let abandoned = Phrase(
    "中止しました。何も作っていません。", "Left before the end; nothing was made.")
  package static func made(_ path: String) -> Phrase { Phrase("\(path) を作りました。", "Made \(path).") }
}
