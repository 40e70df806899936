/// What the help says before and after the table of keys.
package enum HelpText {
  package static let introduction: [Phrase] = [
    Phrase(
      "電話の内容を企業の言葉のまま「内容」に入力すると、対応できる機関・人・機器が一打ごとに並び直します。↓ で候補へ移り、Enter で読み上げ用の詳細、F4 で選択、F5 で紹介票を開きます。",
      "Type the problem as the company says it: who can help is listed anew at every key. ↓ goes to the list, Enter opens the card to read out, F4 chooses, F5 opens the referral sheet."
    ),
    Phrase(
      "記録は F12 (または Ctrl-S) だけで行われ、受付番号はディスクに書き終えてから表示されます。入力中の内容は下書きとして自動で残ります。",
      "Only F12 (or Ctrl-S) records; the number is shown after it is on the disk. What is being typed is kept as a draft."
    ),
  ]

  /// Keys that every field knows; they are the shell's.
  package static let editing: [Phrase] = [
    Phrase(
      "入力欄では ← → Home End で移動、Ctrl-← Ctrl-→ で語ごとに移動、Ctrl-W で直前の語を、Ctrl-U と Ctrl-K で行頭・行末までを消します。",
      "In a field: ← → Home End move, Ctrl-← Ctrl-→ move by words, Ctrl-W erases the word before, Ctrl-U and Ctrl-K erase to the line's start and end."
    )
  ]

  package static let everywhere = Phrase("すべての画面", "everywhere")
}
