package import Domain

/// One of the 47 prefectures, found by the codes and spellings of foreign lists.
package struct Prefecture: Sendable, Equatable {
  /// The number of JIS X 0401, 1 (Hokkaido) to 47 (Okinawa), which is also the number in ISO 3166-2:JP.
  package let number: Int
  package let ja: String
  package let en: String
  /// The second and third digit of the five-digit number that MEXT gives to research institutions. Hokkaido to Okinawa in
  /// blocks of regions; read off the list itself (every number of an institution that has its prefecture in its name).
  let mextDigits: String

  /// As the catalog's `prefecture`.
  package var json: JSONValue { .object(["ja": .string(ja), "en": .string(en)]) }

  package static let all: [Prefecture] = table.enumerated().map { place, row in
    Prefecture(number: place + 1, ja: row.0, en: row.1, mextDigits: row.2)
  }

  /// By the number of JIS X 0401, written with or without the leading zero.
  package init?(number text: String) {
    guard let number = Int(text), Prefecture.all.indices.contains(number - 1) else { return nil }
    self = Prefecture.all[number - 1]
  }

  /// By its English name, with or without long marks, `-ken` and the like left out: `Hyōgo`, `Ōsaka`, `Tokyo`.
  package init?(english name: String) {
    let key = InstitutionName.key(of: name)
    guard let found = Prefecture.all.first(where: { InstitutionName.key(of: $0.en) == key }) else { return nil }
    self = found
  }

  /// The prefecture that a Japanese name begins with: 埼玉県産業技術総合センター.
  package init?(beginning name: String) {
    guard let found = Prefecture.all.first(where: { name.hasPrefix($0.ja) }) else { return nil }
    self = found
  }

  /// By MEXT's number of an institution: 1**26**01 is in Tokyo. `28` is Tokyo too, which has more than fit into `26`.
  package init?(mextCode code: String) {
    guard code.utf8.count == 5 else { return nil }
    let digits = code.dropFirst().prefix(2)
    guard let found = Prefecture.all.first(where: { $0.mextDigits == (digits == "28" ? "26" : digits) }) else {
      return nil
    }
    self = found
  }

  private init(number: Int, ja: String, en: String, mextDigits: String) {
    self.number = number
    self.ja = ja
    self.en = en
    self.mextDigits = mextDigits
  }

  private static let table: [(String, String, String)] = [
    ("北海道", "Hokkaido", "01"), ("青森県", "Aomori", "11"), ("岩手県", "Iwate", "12"),
    ("宮城県", "Miyagi", "13"), ("秋田県", "Akita", "14"), ("山形県", "Yamagata", "15"),
    ("福島県", "Fukushima", "16"), ("茨城県", "Ibaraki", "21"), ("栃木県", "Tochigi", "22"),
    ("群馬県", "Gunma", "23"), ("埼玉県", "Saitama", "24"), ("千葉県", "Chiba", "25"), ("東京都", "Tokyo", "26"),
    ("神奈川県", "Kanagawa", "27"), ("新潟県", "Niigata", "31"), ("富山県", "Toyama", "32"),
    ("石川県", "Ishikawa", "33"), ("福井県", "Fukui", "34"), ("山梨県", "Yamanashi", "35"),
    ("長野県", "Nagano", "36"), ("岐阜県", "Gifu", "37"), ("静岡県", "Shizuoka", "38"),
    ("愛知県", "Aichi", "39"), ("三重県", "Mie", "41"), ("滋賀県", "Shiga", "42"), ("京都府", "Kyoto", "43"),
    ("大阪府", "Osaka", "44"), ("兵庫県", "Hyogo", "45"), ("奈良県", "Nara", "46"),
    ("和歌山県", "Wakayama", "47"), ("鳥取県", "Tottori", "51"), ("島根県", "Shimane", "52"),
    ("岡山県", "Okayama", "53"), ("広島県", "Hiroshima", "54"), ("山口県", "Yamaguchi", "55"),
    ("徳島県", "Tokushima", "61"), ("香川県", "Kagawa", "62"), ("愛媛県", "Ehime", "63"),
    ("高知県", "Kochi", "64"), ("福岡県", "Fukuoka", "71"), ("佐賀県", "Saga", "72"),
    ("長崎県", "Nagasaki", "73"), ("熊本県", "Kumamoto", "74"), ("大分県", "Oita", "75"),
    ("宮崎県", "Miyazaki", "76"), ("鹿児島県", "Kagoshima", "77"), ("沖縄県", "Okinawa", "80"),
  ]
}
