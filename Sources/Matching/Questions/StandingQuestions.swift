/// The questions of every call, without those that the caller's words answer already.
///
/// 品物・材質・いつから・何個・いつまで・壊してよいか. Whether one is answered is told by words that such answers hold; a question
/// too many costs a breath, so the signs are few and plain; among them are the labels that the counter puts before an
/// answer (`QuestionWords`).
struct StandingQuestions {
  /// In small letters, with a blank before it, so that a word can be told from a word's end.
  private let text: String

  init(_ text: String) { self.text = String((" " + text.lowercased()).map { $0.isWhitespace ? " " : $0 }) }

  /// - Parameter spoken: what the concepts of the text tell: `material`, `product`.
  func left(answered spoken: Set<Question.About>) -> [Question] {
    [Question.About.product, .material, .since, .count, .deadline, .mayBreak].filter { about in
      !spoken.contains(about) && !Self.signs(about).contains { text.contains($0) }
    }
    .map { Question(about: $0) }
  }

  private static func signs(_ about: Question.About) -> [String] {
    switch about {
    case .which: []
    case .product: ["品物", "製品", "product:"]
    case .material: ["材質", "素材", "made of", "material"]
    case .since:
      [
        "いつから", "年前", "月前", "週間前", "日前", "先月", "先週", "昨日", "今朝", "最近", "ヶ月", "か月", "半年", "春から", "夏から", "秋から", "冬から",
        "月から", "年から", " ago", " since", "last month", "last week", "yesterday", "recently",
      ]
    case .count:
      [
        "個数", "count:", "何個", "個に", "個中", "本に", "本中", "枚に", "枚中", "割くらい", "%", "％", "パーセント", "全部", "すべて", "一部だけ", "たまに",
        "ときどき",
        "per cent", "out of", "sometimes",
      ]
    case .deadline: ["期限", "いつまで", "までに", "納期", "急ぎ", "急い", "今週", "来週", "月末", "deadline", "urgent", "by the end"]
    case .mayBreak:
      ["破壊の可否", "may be cut", "壊して", "壊せ", "切って", "切断して", "非破壊", "1個しか", "一つしか", "ひとつしか", "non-destructive", "cut it"]
    }
  }
}
