/// What the coordinator reads out to the caller, so that the hits part.
package enum QuestionWords {
  package static let title = Phrase("尋ねること", "To ask")
  /// Before the questions in one row.
  package static let row = Phrase("尋ねる:", "Ask:")
  package static func which(_ thing: String) -> Phrase {
    Phrase("「\(thing)」は次のどれに近いですか", "Which comes nearest to “\(thing)”?")
  }
  package static let material = Phrase("材質は何ですか", "What is it made of?")
  package static let product = Phrase("どんな品物ですか", "What kind of article is it?")
  package static let since = Phrase("いつから起きていますか", "Since when does it happen?")
  package static let count = Phrase("何個のうち何個に起きていますか", "In how many out of how many?")
  package static let deadline = Phrase("いつまでに答えが必要ですか", "By when is the answer needed?")
  package static let mayBreak = Phrase("現物を切ったり壊したりして調べてよいですか", "May the piece be cut or broken for the test?")

  // What stands before an answer in the problem.
  package static let materialLabel = Phrase("材質", "Material")
  package static let productLabel = Phrase("品物", "Product")
  package static let sinceLabel = Phrase("いつから", "Since")
  package static let countLabel = Phrase("個数", "Count")
  package static let deadlineLabel = Phrase("期限", "Deadline")
  package static let mayBreakLabel = Phrase("破壊の可否", "May be cut")

  package static let typed = Phrase("(答えを入力)", "(type the answer)")
  package static let none = Phrase("内容を入力すると、尋ねることがここに並びます。", "Type the problem: what to ask appears here.")
  package static let hint = Phrase(
    "読み上げて、答えを選んで Enter。内容に書き加えられ、候補が絞られます。",
    "Read out, choose the answer, Enter: it is added to the problem, and the candidates narrow.")
}
