import Domain
import Storage
import Words

func phrase(for fault: FieldListFault) -> Phrase {
  switch fault {
  case .notAnObject(let found):
    Phrase(
      "分野一覧が\(typeName(found).ja)です; {\"fields\": [ ]}",
      "the field list is \(article(found)); an object {\"fields\": [ ]}")
  case .missing(let key):
    Phrase(
      "分野の \(shown(key)) がありません; 空でない \(shown(key))",
      "\(shown(key)) is missing or blank; a \(shown(key)) that is not blank")
  case .wrongType(let key, let found, let expected): wrongType(key: key, found: found, expected: expected)
  case .doubleCode(let code):
    Phrase("分野コード「\(shown(code))」が二つあります; 重複しないコード", "the field code “\(shown(code))” stands twice; a code of its own")
  }
}

func phrase(for fault: VocabularyFault) -> Phrase {
  switch fault {
  case .notAnObject(let found):
    Phrase(
      "語彙のファイルが\(typeName(found).ja)です; {\"format\": 1, \"domain\", \"concepts\": [ ]}",
      "the vocabulary file is \(article(found)); an object {\"format\": 1, \"domain\", \"concepts\": [ ]}")
  case .missing(let key):
    Phrase(
      "語彙の \(shown(key)) がないか空です; 空でない \(shown(key))",
      "\(shown(key)) is missing or blank; a \(shown(key)) that is not blank")
  case .wrongType(let key, let found, let expected): wrongType(key: key, found: found, expected: expected)
  case .unknownValue(let key, let value, let expected):
    Phrase(
      "\(shown(key))「\(shown(value))」は知られていない値です; \(expected.joined(separator: "、")) のどれか",
      "\(shown(key)) “\(shown(value))” is unknown; one of \(expected.joined(separator: ", "))")
  case .badID(let text):
    Phrase(
      "概念の id「\(shown(text))」に使えない文字があります; 英小文字、数字、. と - だけの id",
      "the concept's id “\(shown(text))” has other characters; small letters, digits, . and - only")
  case .doubleID(let id, let first):
    Phrase(
      "概念「\(shown(id))」は \(shown(first)) に別の内容であります; 重複しない id (この概念は使いません)",
      "the concept “\(shown(id))” stands otherwise at \(shown(first)); an id of its own (this concept is left out)")
  case .retractsNothing(let id):
    Phrase(
      "取り下げる概念「\(shown(id))」がありません; 標準の語彙にある id (この行は消してかまいません)",
      "there is no concept “\(shown(id))” to retract; an id of the shipped vocabulary (the entry may be deleted)")
  case .dangling(let key, let id):
    Phrase(
      "\(shown(key))「\(shown(id))」という概念がありません; 語彙にある概念の id",
      "\(shown(key)) “\(shown(id))” leads to no concept; the id of a concept")
  case .wrongSource(let key, let type, let expected):
    Phrase(
      "種類が \(type.rawValue) の概念に \(shown(key)) は書けません; \(list(expected, "、")) の概念だけ",
      "a concept of type \(type.rawValue) has no \(shown(key)); only \(list(expected, ", "))")
  case .wrongTarget(let key, let id, let type, let expected):
    Phrase(
      "\(shown(key)) の先「\(shown(id))」の種類は \(type.rawValue) です; \(list(expected, "、")) の概念",
      "\(shown(key)) leads to “\(shown(id))” of type \(type.rawValue); a concept of type \(list(expected, ", "))")
  case .cycle(let ids):
    Phrase(
      "broader をたどると元に戻ります (\(way(ids))); 上へたどって終わりのあること",
      "broader leads back to its beginning (\(way(ids))); a way up that ends")
  case .orphan(let id):
    Phrase(
      "「\(shown(id))」はどこからもどこへもつながっていません; broader か関係",
      "nothing leads to or from “\(shown(id))”; a broader concept or a relation")
  case .fewMethods(let id, let count, _):
    Phrase(
      "「\(shown(id))」から届く方法は \(count) 件です; \(VocabularyFault.methodsOfASymptom) 件以上 (investigatedBy か、それを持つ broader)",
      "“\(shown(id))” reaches \(count) methods; at least \(VocabularyFault.methodsOfASymptom), by investigatedBy or by a broader concept's"
    )
  case .fewSymptoms(let domain, let count, _):
    Phrase(
      "領域「\(shown(domain))」の症状・要望は \(count) 件です; \(VocabularyFault.symptomsOfADomain) 件以上",
      "the domain “\(shown(domain))” has \(count) symptoms; at least \(VocabularyFault.symptomsOfADomain)")
  case .emptyLabel, .labelWithoutParts, .clashingLabel, .foldsToNothing, .shortKana, .commonWord:
    labelPhrase(for: fault)
  }
}

private func labelPhrase(for fault: VocabularyFault) -> Phrase {
  switch fault {
  case .labelWithoutParts:
    Phrase("語に parts が一つもありません; 一つ以上の parts", "the label has no parts; at least one in parts")
  case .clashingLabel(let label, let other):
    Phrase(
      "語「\(shown(label))」は概念「\(shown(other))」の語でもあります; 一つの語は一つの概念に",
      "the label “\(shown(label))” is also one of “\(shown(other))”; a label on one concept only")
  case .foldsToNothing(let label):
    Phrase(
      "語「\(shown(label))」は表記をそろえると何も残りません; 文字か数字を含む語",
      "nothing is left of the label “\(shown(label))” once spellings are made one; a label with letters or digits")
  case .shortKana(let label):
    Phrase(
      "かなの短い語「\(shown(label))」はほかの語の中にも現れます; {\"label\", \"bound\"} の形で境界を示すこと",
      "the short kana label “\(shown(label))” is met inside other words; a boundary, as {\"label\", \"bound\"}")
  case .commonWord(let label):
    Phrase(
      "英語の語「\(shown(label))」は日常の語です; 技術の文だけに出る語",
      "the label “\(shown(label))” is a word of everyday English; a wording that only this trade uses")
  default: Phrase("語が空です; 空でない語", "the label is blank; a label that is not blank")
  }
}

private func list(_ types: [ConceptType], _ separator: String) -> String {
  types.map(\.rawValue).joined(separator: separator)
}

private func way(_ ids: [String]) -> String {
  // A long way is told by its beginning: five names are enough to find it.
  let named = ids.prefix(5).map { shown($0, limit: 30) }
  return (named + (ids.count > named.count ? ["…"] : []) + ids.prefix(1).map { shown($0, limit: 30) })
    .joined(separator: " → ")
}
