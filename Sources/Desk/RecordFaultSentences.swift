import Domain
import Storage
import Words

func phrase(for fault: RecordProblem.Fault) -> Phrase {
  switch fault {
  case .notAnObject(let found):
    Phrase(
      "登録がオブジェクトではなく\(typeName(found).ja)です; {\"id\", \"kind\", \"name\"}",
      "the record is \(article(found)); an object {\"id\", \"kind\", \"name\"}")
  case .missing(let key):
    Phrase("\(shown(key)) がありません; \(need(of: key).ja)", "\(shown(key)) is missing; \(need(of: key).en)")
  case .wrongType(let key, let found, let expected):
    Phrase(
      "\(shown(key)) が\(typeName(found).ja)です; \(typeName(expected).ja)",
      "\(shown(key)) is \(article(found)); \(article(expected))")
  case .badID(let text):
    Phrase(
      "id「\(shown(text))」は使えません; \(need(of: "id").ja)", "the id “\(shown(text))” can't be used; \(need(of: "id").en)")
  case .unknownValue(let key, let value, let expected):
    Phrase(
      "\(shown(key))「\(shown(value))」は知られていない値です; \(expected.joined(separator: "、")) のどれか",
      "\(shown(key)) “\(shown(value))” is unknown; one of \(expected.joined(separator: ", "))")
  case .badDate(let key, let value):
    Phrase(
      "\(shown(key))「\(shown(value))」は日付ではありません; 2026-04-01 の形の実在する日",
      "\(shown(key)) “\(shown(value))” is no date; a day that exists, as 2026-04-01")
  case .unknownField(let code):
    Phrase(
      "分野コード「\(shown(code))」がありません; vocabulary/fields.json にあるコード",
      "the field code “\(shown(code))” is unknown; a code of vocabulary/fields.json")
  case .unknownConcept(let id):
    Phrase(
      "techniques「\(shown(id))」という概念がありません; 語彙にある概念の id",
      "techniques “\(shown(id))” leads to no concept; the id of a concept of the vocabulary")
  case .dangling(let key, let id):
    Phrase(
      "\(shown(key))「\(shown(id))」の登録がありません; 登録のある id",
      "\(shown(key)) “\(shown(id))” leads to no record; the id of a record")
  case .notAnInstitution(let id):
    Phrase(
      "institution「\(shown(id))」は機関ではありません; kind が institution の登録の id",
      "institution “\(shown(id))” is no institution; the id of a record of kind institution")
  case .doubleID(let id, let first):
    Phrase(
      "id「\(shown(id))」は \(shown(first)) で使われています; 重複しない id (この登録は使いません)",
      "the id “\(shown(id))” is taken at \(shown(first)); an id of its own (this record is left out)")
  case .blankName:
    Phrase("name が空です; \(need(of: "name").ja)", "name is blank; \(need(of: "name").en)")
  }
}

func phrase(for fault: RecordTextFault) -> Phrase {
  switch fault {
  case .invisibleCharacter(let key, let scalar):
    Phrase(
      "\(shown(key)) に見えない文字 \(shown(scalar)) があります; 制御文字や書字方向の記号のない文字列",
      "\(shown(key)) holds the invisible character \(shown(scalar)); text without control characters or direction marks"
    )
  case .lettersInNumber(let key, let value):
    Phrase(
      "\(shown(key))「\(shown(value))」に英字があります; 読み上げてかけられる番号",
      "\(shown(key)) “\(shown(value))” has letters in it; a number that can be read out and dialled")
  }
}

func phrase(for fault: AgeFault) -> Phrase {
  switch fault {
  case .verifiedLongAgo(let date):
    Phrase("先方確認日 \(date.iso) から1年を超えています; 年に一度の確認", "last verified on \(date.iso), more than a year ago; once a year")
  case .callClosed(let date):
    Phrase("公募は \(date.iso) に締め切られました; 次の公募の日程", "the call closed on \(date.iso); the dates of the next round")
  }
}

func phrase(for fault: ChangeFault) -> Phrase {
  switch fault {
  case .ofUnknownRecord(let id):
    Phrase(
      "記録にある変更の対象「\(shown(id))」がどのファイルにもありません; 登録のある id",
      "a change in the journal is of “\(shown(id))”, which no file has; the id of a record")
  case .breaksRecord(let id):
    Phrase(
      "記録にある変更は「\(shown(id))」の kind か name を失わせるため適用しません; 使える登録が残る変更",
      "a change in the journal would leave “\(shown(id))” without kind or name and is not applied; a change that leaves a sound record"
    )
  case .addsNoRecord:
    Phrase(
      "記録にある追加は id、kind、name がそろっていません; {\"id\", \"kind\", \"name\"}",
      "an addition in the journal lacks a sound id, kind or name; an object {\"id\", \"kind\", \"name\"}")
  }
}

/// What a needed key must hold.
private func need(of key: String) -> Phrase {
  switch key {
  case "id": Phrase("英数字と . _ - で1〜64字の、重複しない id", "1 to 64 letters, digits, . _ - that no other record has")
  case "kind":
    Phrase(
      RecordKind.allCases.map(\.rawValue).joined(separator: "、") + " のどれか",
      "one of " + RecordKind.allCases.map(\.rawValue).joined(separator: ", "))
  case "name": Phrase("空でない文字列または {\"ja\", \"en\"}", "a string that is not blank, or {\"ja\", \"en\"}")
  default: Phrase("\(shown(key)) の値", "a value for \(shown(key))")
  }
}
