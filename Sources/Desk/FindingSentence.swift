package import Domain
package import Storage
import Words

/// What a finding says to a person: what is wrong; what was expected. The place is not in it.
///
/// In both languages the two halves are parted by `; `, so that a script can cut there.
package func sentence(for finding: Finding, in language: Language) -> String {
  Voice(isJapanese: language == .japanese)(phrase(for: finding.fault))
}

func phrase(for fault: FindingFault) -> Phrase {
  switch fault {
  case .file(let fault): phrase(for: fault)
  case .json(let expected, let found): phrase(expected: expected, found: found)
  case .doubleKey(let key):
    Phrase(
      "キー \(shown(key)) が二つあります; 同じキーは一つだけ (後のほうを使います)",
      "the key \(shown(key)) stands twice; a key once only (the later one counts)")
  case .record(let fault): phrase(for: fault)
  case .recordText(let fault): phrase(for: fault)
  case .age(let fault): phrase(for: fault)
  case .change(let fault): phrase(for: fault)
  case .settings(let fault): phrase(for: fault)
  case .userSettings(let fault): phrase(for: fault)
  case .fieldList(let fault): phrase(for: fault)
  case .vocabulary(let fault): phrase(for: fault)
  case .misconversion(let fault): phrase(for: fault)
  case .journal(let fault): phrase(for: fault)
  }
}

private func phrase(for fault: FileFault) -> Phrase {
  switch fault {
  case .unreadable(let errno):
    Phrase(
      "読めません (\(refusal(errno).ja)); 読み取れるファイルまたはフォルダ",
      "can't be read (\(refusal(errno).en)); a file or folder that can be read")
  case .notAFolder:
    Phrase("フォルダではありません; フォルダ", "it is no folder; a folder")
  case .empty:
    Phrase("ファイルが空です; JSON (登録がなければ [ ])", "the file is empty; JSON ([ ] where there is nothing to say)")
  case .missing:
    Phrase(
      "ファイルがありません; 少なくとも {\"format\": 1} を含むファイル (ない間は既定値を使います)",
      "the file is missing; a file with at least {\"format\": 1} (defaults are used meanwhile)")
  case .staleTemporaryFile:
    Phrase(
      "書き込みの途中で残った一時ファイルです; 削除してかまいません",
      "a temporary file that an interrupted write left behind; it may be deleted")
  }
}

private func phrase(expected: JSONExpectation, found: JSONFound) -> Phrase {
  let here =
    switch found {
    case .end: Phrase("ここで終わっています", "the text ends here")
    case .character(let scalar): Phrase("ここに「\(shown(scalar))」があります", "found “\(shown(scalar))”")
    case .byte(let byte): Phrase("ここにバイト \(hex(byte)) があります", "found the byte \(hex(byte))")
    }
  let wanted = phrase(for: expected)
  return Phrase("JSON として読めません: \(here.ja); \(wanted.ja)", "broken JSON: \(here.en); expected \(wanted.en)")
}

private func phrase(for expected: JSONExpectation) -> Phrase {
  switch expected {
  case .value: Phrase("値 (文字列、数値、true、false、null、[ ]、{ })", "a value (string, number, true, false, null, [ ] or { })")
  case .keyOrEnd: Phrase("引用符で囲んだキーまたは }", "a key in quotation marks, or }")
  case .key: Phrase("コンマの後には引用符で囲んだキー", "a key in quotation marks after the comma")
  case .colon: Phrase("キーの後の :", ": after the key")
  case .commaOrEndOfObject: Phrase(", または }", ", or }")
  case .commaOrEndOfArray: Phrase(", または ]", ", or ]")
  case .element: Phrase("コンマの後の値 (末尾のコンマは書けません)", "a value after the comma (no comma before the end)")
  case .endOfText: Phrase("値の後には何もないこと", "nothing after the value")
  case .digit: Phrase("数字", "a digit")
  case .closingQuote: Phrase("行が終わる前の閉じ引用符 \"", "the closing quotation mark \" before the line ends")
  case .escape: Phrase("\\ の後は \" \\ / b f n r t u のどれか", "one of \" \\ / b f n r t u after \\")
  case .fourHexDigits: Phrase("\\u の後の16進4桁", "four hexadecimal digits after \\u")
  case .surrogatePair: Phrase("サロゲートの組 (例: \\ud83d\\ude00)", "both halves of a surrogate pair (as \\ud83d\\ude00)")
  case .escapedControl: Phrase("制御文字は \\u0007 のように書くこと", "a control character written as \\u0007")
  case .utf8: Phrase("UTF-8 の文字", "UTF-8 text")
  case .lessDepth:
    Phrase("\(JSONReader.depthLimit) 段までの入れ子", "at most \(JSONReader.depthLimit) levels of nesting")
  }
}
