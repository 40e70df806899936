/// What the help says before and after the table of keys.
package enum HelpText {
  /// A paragraph of the help that can be searched for.
  package struct Topic: Sendable {
    package let title: Phrase
    package let text: Phrase
    /// The title's and text's words in kana, blanks between them.
    package let yomi: String
  }

  package static let introduction: [Topic] = [
    Topic(
      title: Phrase("相談の流れ", "A call"),
      text: Phrase(
        "電話の内容を企業の言葉のまま「内容」に入力すると、対応できる機関・人・機器が一打ごとに並び直します。↓ で候補へ移り、Enter で読み上げ用の詳細、F4 で選択、F5 で紹介票を開きます。",
        "Type the problem as the company says it: who can help is listed anew at every key. ↓ goes to the list, Enter opens the card to read out, F4 chooses, F5 opens the referral sheet."
      ), yomi: "そうだん ながれ でんわ ないよう こうほ しょうさい しょうかいひょう"),
    Topic(
      title: Phrase("記録と下書き", "Records and drafts"),
      text: Phrase(
        "記録は F12 (または Ctrl-S) だけで行われ、受付番号はディスクに書き終えてから表示されます。入力中の内容は下書きとして自動で残ります。",
        "Only F12 (or Ctrl-S) records; the number is shown after it is on the disk. What is being typed is kept as a draft."
      ), yomi: "きろく したがき ほぞん うけつけばんごう じどう"),
  ]

  package static let topics: [Topic] = [
    Topic(
      title: Phrase("入力欄", "Fields"),
      text: Phrase(
        "← → Home End で移動、Ctrl-← Ctrl-→ で語ごとに移動、Ctrl-W で直前の語を、Ctrl-U と Ctrl-K で行頭・行末までを消します。",
        "← → Home End move, Ctrl-← Ctrl-→ move by words, Ctrl-W erases the word before, Ctrl-U and Ctrl-K erase to the line's start and end."
      ), yomi: "にゅうりょくらん いどう けす さくじょ ぎょうとう ぎょうまつ"),
    Topic(
      title: Phrase("操作を探す", "Finding an action"),
      text: Phrase(
        "Ctrl-P (または F11) で、その画面でできる操作を言葉・かな・ローマ字で探し、Enter で実行します。このヘルプも、入力した言葉で絞り込めます。",
        "Ctrl-P (or F11) finds what can be done on the screen by its words, in kana or romaji too; Enter does it. Typing narrows this help as well."
      ), yomi: "そうさ さがす けんさく しぼりこむ ヘルプ コマンド"),
  ]

  package static let everywhere = Phrase("すべての画面", "everywhere")
  package static let searchHint = Phrase("言葉・かな・ローマ字・キー", "words or keys")
  package static let nothing = Phrase("該当する項目はありません。", "Nothing matches.")
  package static func actions(_ count: Int) -> Phrase {
    Phrase("\(count) 件", count == 1 ? "1 action" : "\(count) actions")
  }
}
