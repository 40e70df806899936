import Exchange
import Storage
import Words

extension ImportFault {
  /// What is wrong in a row, and what was expected or was done about it.
  var phrase: Phrase {
    switch self {
    case .noName:
      Phrase("名称がありません; 日本語か英語の名称が必要です", "the row has no name; one in Japanese or English")
    case .missing(let key):
      Phrase("\(shown(key)) が空です; この項目は必須です", "\(shown(key)) is missing; in every row")
    case .badCode(let key, let value):
      Phrase(
        "\(shown(key)) の「\(shown(value))」は ID にできません; この一覧の機関コードが必要です",
        "\(shown(key)) “\(shown(value))” makes no id; an institution's code of this list")
    case .notAnObject(let found):
      Phrase(
        "行がオブジェクトではなく\(typeName(found).ja)です; オブジェクト { }", "the row is \(article(found)); an object { }")
    case .brokenJSON(let fault): Desk.phrase(for: FindingFault(fault))
    case .doubleInFile(let id, let line):
      Phrase(
        "ID「\(shown(id))」は \(line) 行目にもあります; ID は一行に一つです",
        "the id “\(shown(id))” stood on line \(line) already; each id once")
    case .ragged(let fields, let expected):
      Phrase(
        "列が \(fields) 個あります (不足は空とし、余りは読み飛ばしました); 見出しと同じ \(expected) 個が必要です",
        "\(fields) columns (missing ones taken as empty, others passed over); \(expected), as in the header")
    case .csv(let kind): kind.phrase
    case .languagesExchanged:
      Phrase(
        "日本語名と英語名の列が逆でした; 入れ替えて取り込みました",
        "the Japanese and the English name stood in each other's column; they were exchanged")
    case .formerDouble(let id):
      Phrase(
        "同じ名称の機関「\(shown(id))」が現存します; この行は廃止として取り込みました",
        "“\(shown(id))” is the living one of this name; this row was taken as retired")
    case .nameOfParent(let id):
      Phrase(
        "日本語名が上位の機関「\(shown(id))」と同じです; 日本語名を除いて取り込みました",
        "the Japanese name is that of the body above, “\(shown(id))”; it was left out")
    }
  }
}

extension CSVFault.Kind {
  fileprivate var phrase: Phrase {
    switch self {
    case .unclosedQuote:
      Phrase(
        "引用符「\"」が閉じていません (文字として読みました); 閉じる「\"」が必要です",
        "a quotation mark is never closed (it was read as a character); a closing one")
    case .textAfterQuote:
      Phrase(
        "閉じた引用符の後に文字があります (項目に加えました); 区切りが必要です",
        "text after a closing quotation mark (it was added to the field); a separator")
    case .quoteInside:
      Phrase(
        "項目の途中に引用符「\"」があります (そのまま残しました); 項目全体を「\"」で囲んでください",
        "a quotation mark inside a field (it was kept); the whole field in quotation marks")
    }
  }
}
