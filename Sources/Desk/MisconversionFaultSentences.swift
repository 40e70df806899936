import Storage
import Words

func phrase(for fault: MisconversionFault) -> Phrase {
  switch fault {
  case .notAnObject(let found):
    Phrase(
      "誤変換の表が\(typeName(found).ja)です; {\"format\": 1, \"groups\": [ ]}",
      "the table of misconversions is \(article(found)); an object {\"format\": 1, \"groups\": [ ]}")
  case .missing(let key):
    Phrase(
      "誤変換の \(shown(key)) がないか空です; 空でない \(shown(key))",
      "\(shown(key)) is missing or blank; a \(shown(key)) that is not blank")
  case .wrongType(let key, let found, let expected): wrongType(key: key, found: found, expected: expected)
  case .notHiragana(let text):
    Phrase(
      "読み「\(shown(text))」にひらがなでない文字があります; ひらがなの読み",
      "the reading “\(shown(text))” has other letters; a reading in hiragana")
  case .doubleReading(let text):
    Phrase(
      "読み「\(shown(text))」の組が二つあります; 一つの読みに一つの組",
      "the reading “\(shown(text))” has two groups; one group a reading")
  case .doubleWord(let text):
    Phrase(
      "「\(shown(text))」が一つの組に二度あります; 一つの組に一度だけ",
      "“\(shown(text))” stands twice in a group; once only")
  case .nothingMeant:
    Phrase(
      "技術用語 (meant) がありません; 一つ以上の meant",
      "the group has no word of the trade; at least one in meant")
  }
}
