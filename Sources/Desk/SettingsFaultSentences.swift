import Storage
import Words

func phrase(for fault: SettingsFault) -> Phrase {
  switch fault {
  case .notAnObject(let found):
    return Phrase(
      "設定が\(typeName(found).ja)です; {\"format\": 1, …}",
      "the settings are \(article(found)); an object {\"format\": 1, …}")
  case .missing(let key):
    let example = key == "format" ? "\"format\": 1" : "\"\(shown(key))\""
    return Phrase("\(shown(key)) がありません; \(example)", "\(shown(key)) is missing; \(example)")
  case .wrongType(let key, let found, let expected):
    return wrongType(key: key, found: found, expected: expected)
  case .unknownValue(let key, let value, let expected):
    return Phrase(
      "\(shown(key))「\(shown(value))」は知られていない値です; \(expected.joined(separator: "、")) のどれか",
      "\(shown(key)) “\(shown(value))” is unknown; one of \(expected.joined(separator: ", "))")
  case .badOffset(let value):
    return Phrase(
      "utcOffset「\(shown(value))」は時差ではありません; +09:00 の形", "utcOffset “\(shown(value))” is no offset; as +09:00")
  case .outOfRange(let key, let value, let range):
    return Phrase(
      "\(shown(key)) が \(value) です; \(range.lowerBound)〜\(range.upperBound)",
      "\(shown(key)) is \(value); \(range.lowerBound) to \(range.upperBound)")
  case .doubleCoordinator(let code):
    return Phrase(
      "担当者コード「\(shown(code))」が二つあります; 担当者ごとに異なるコード",
      "the coordinator's code “\(shown(code))” stands twice; a code of one's own")
  case .newerFormat(let found, let known):
    return Phrase(
      "新しい版の形式 \(found) です; \(known) まで (閲覧のみで開きます)",
      "written in the later format \(found); up to \(known) (opened read-only)")
  }
}

/// The sentence for a key that holds another type of value than it should.
func wrongType(key: String, found: String, expected: ValueType) -> Phrase {
  let wanted = spelling(of: expected)
  return Phrase(
    "\(shown(key)) が\(typeName(found).ja)です; \(typeName(wanted).ja)",
    "\(shown(key)) is \(article(found)); \(article(wanted))")
}
