/// Where a company is, as it is said on the phone: `新緑市`, `みどり県新緑市`.
package struct Place: Sendable, Equatable {
  package let prefecture: String?
  /// What follows the prefecture: 市, 町, 村; nil where only a prefecture was said.
  package let city: String?

  /// Divides words into prefecture and city; a city alone is looked up.
  ///
  /// 四街道市 and 太宰府市 are cities: only the four that are no 県 end otherwise, and a 県 has two letters before it at
  /// least (山県市 is a city).
  package init(_ words: String, prefectureOfCity: (String) -> String? = { _ in nil }) {
    let text = words.filter { !$0.isWhitespace }
    let special = ["北海道", "東京都", "京都府", "大阪府"].first(where: text.hasPrefix)
    let common = text.firstIndex(of: "県").map { text[...$0] }.flatMap { (3...5).contains($0.count) ? String($0) : nil }
    prefecture = special ?? common ?? prefectureOfCity(text)
    let rest = text.dropFirst((special ?? common)?.count ?? 0)
    city = rest.isEmpty ? nil : String(rest)
  }
}
