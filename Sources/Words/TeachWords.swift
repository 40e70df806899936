/// Teaching the vocabulary a phrase of the callers.
package enum TeachWords {
  package static let title = Phrase("言い方の登録", "Teach a phrase")
  package static let phrase = Phrase("言い方", "Phrase")
  package static let meaning = Phrase("意味", "Meaning")
  package static let phraseHint = Phrase("企業の言い方 (例: ぺろんとむける)", "as companies say it (e.g. flakes like a pastry)")
  package static let meaningHint = Phrase("意味を探す言葉 (例: めっき 剥がれ)", "words for what it means (e.g. peeling)")
  package static func hint(_ key: String) -> Phrase {
    Phrase(
      "同じ意味の用語を選んで \(key)。この協議会ですぐ使われ、承認待ちになります。",
      "Choose what the phrase means, then \(key): known here at once, pending approval.")
  }
  package static let nothing = Phrase("該当する用語がありません。別の言葉で探してください。", "No such term; try other words.")
  package static let typeMeaning = Phrase("意味の欄に言葉を入れると、用語がここに並びます。", "Type words for the meaning: terms appear here.")
  package static func taught(_ phrase: String, _ concept: String) -> Phrase {
    Phrase(
      "「\(phrase)」を「\(concept)」の言い方として登録しました (承認待ち)。", "“\(phrase)” now means “\(concept)” here (pending approval).")
  }
  package static let noPhrase = Phrase("言い方が空です。企業の言い方を入力してください。", "The phrase is empty. Type what companies say.")
  package static let noMeaning = Phrase(
    "意味が選ばれていません。用語を探して選んでください。", "No meaning is chosen. Look for a term and choose it.")
  package static func tooCommon(_ phrase: String) -> Phrase {
    Phrase(
      "「\(phrase)」はどの相談にも出る言葉なので登録できません。前後の言葉も含めてください。",
      "“\(phrase)” stands in any call and can't be taught; take more of the words around it.")
  }
  package static func foldsToNothing(_ phrase: String) -> Phrase {
    Phrase(
      "「\(phrase)」には検索に使える文字がありません。文字のある言い方にしてください。",
      "“\(phrase)” has no letter to be found by; take a phrase that has.")
  }
  package static func known(_ phrase: String, _ concept: String) -> Phrase {
    Phrase(
      "「\(phrase)」はすでに「\(concept)」の言い方です。ほかの言い方を入力してください。",
      "“\(phrase)” means “\(concept)” already; take another phrase.")
  }
  package static func noConcept(_ text: String, _ first: String) -> Phrase {
    Phrase(
      "用語「\(text)」はありません。近い用語: \(first)。--concept に id を指定してください。",
      "There is no term “\(text)”. Near: \(first). Give its id with --concept.")
  }
  package static let needsConcept = Phrase(
    "--concept に用語の id か名称を指定してください。", "Say with --concept which term it means: its id or name.")
  package static func notWaiting(_ phrase: String) -> Phrase {
    Phrase(
      "承認待ちの言い方に「\(phrase)」はありません。madoguchi teach で一覧を見てください。",
      "“\(phrase)” awaits no approval; madoguchi teach lists what does.")
  }
  package static let oneAtATime = Phrase(
    "登録・--approve・--withdraw は一度に一つだけ指定してください。", "Teach, --approve or --withdraw: one at a time.")
  package static func approved(_ count: Int, _ file: String) -> Phrase {
    Phrase("\(count) 件を承認し、\(file) に書きました。", "\(count) approved and written to \(file).")
  }
  package static func withdrawn(_ phrase: String) -> Phrase {
    Phrase("「\(phrase)」の登録を取り消しました。", "“\(phrase)” is withdrawn.")
  }
}
