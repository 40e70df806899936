import TextAnalysis

/// What a query says beside the problem: words of asking and politeness, and what it turns away.
///
/// With concepts in play they are passed over in both layers: 分からない shares a kanji with 分析, and who asks for
/// 「溶接ではなく接着」 wants no welding. The words layer alone keeps them.
struct Asides {
  /// Unit by unit of the folded query.
  private var masked: [Bool]

  /// Words of asking; a phrase is looked for from each place, the longest first.
  private static let asking: [[UInt32]] = """
    教えてほしい 教えて欲しい 教えてください 教えて下さい 教えてもらえ 教えてもらい 教えていただ ご教示 困っている 困っています 困っており 困っとる 困ってる 困りました \
    困って 困る 知りたい 知りたく 見てほしい 見て欲しい 見てもらえ 見てもらい 見ていただ 見てくれ してほしい して欲しい してもらえ してもらい していただ してください \
    相談したい 相談させて 相談に乗って お願いします お願いしたい お願いできる でしょうか ないだろうか どうすれば どうしたら どうすべき 分からない 分かりません 分からん \
    わからない わかりません わからん 言われた 言われて 言われました いわれた いわれて いわれました できますか もらえないか もらえますか 思っている 思います 考えている \
    考えています よろしく
    """.split(separator: " ").map { $0.unicodeScalars.map(\.value) }.sorted { $0.count > $1.count }

  /// Behind a label these turn it away, unless a guess is made of them (水素ではないか).
  private static let turningAway = [
    "ではなく", "ではない", "ではありません", "でなく", "じゃなく", "じゃない", "以外", "を除く", "を除いて", "抜きで", "なしで", "を使わず", "を使わない", "やなくて",
  ].map { $0.unicodeScalars.map(\.value) }
  private static let guesses = ["か", "のか", "だろ", "でしょ"].map { $0.unicodeScalars.map(\.value) }

  /// `labels`: the labels found in the query. What is turned away is a label, or the run of one script right before.
  init(_ analysis: Analysis, labels: [LabelMatcher.Match]) {
    let text = analysis.folded
    masked = [Bool](repeating: false, count: text.count)
    var place = 0
    while place < text.count {
      let rest = text.scalars[place...]
      let length = Self.asking.first { rest.starts(with: $0) }?.count ?? 0
      for unit in place..<place + length { masked[unit] = true }
      place += max(1, length)
    }
    for units in labels.map(\.units) + analysis.runs.map(\.units) where Self.turnsAway(behind: units, in: text) {
      for unit in units { masked[unit] = true }
    }
  }

  /// Whether any of some units is said aside.
  func touch(_ units: Range<Int>) -> Bool { units.clamped(to: masked.indices).contains { masked[$0] } }

  /// Whether a label is turned away by what stands behind it.
  static func turnsAway(behind units: Range<Int>, in text: FoldedText) -> Bool {
    let behind = text.scalars[units.upperBound...]
    guard let mark = turningAway.first(where: { behind.starts(with: $0) }) else { return false }
    let after = behind.dropFirst(mark.count)
    return !guesses.contains { after.starts(with: $0) }
  }
}
