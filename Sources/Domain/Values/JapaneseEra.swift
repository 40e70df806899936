/// The Japanese eras since Meiji, each with its first day, for dates as 令和8年11月24日 and for old slips.
package enum JapaneseEra: String, Sendable, CaseIterable {
  case meiji = "明治"
  case taisho = "大正"
  case showa = "昭和"
  case heisei = "平成"
  case reiwa = "令和"

  /// The first day of the era (Meiji from the Gregorian calendar's adoption, 1873-01-01, as dates before it differ).
  package var firstDay: (year: Int, month: Int, day: Int) {
    switch self {
    case .meiji: (1873, 1, 1)
    case .taisho: (1912, 7, 30)
    case .showa: (1926, 12, 25)
    case .heisei: (1989, 1, 8)
    case .reiwa: (2019, 5, 1)
    }
  }

  /// The Gregorian year that the era's year 1 (元年) is.
  package var firstYear: Int { self == .meiji ? 1868 : firstDay.year }
}

extension CivilDate {
  /// The day in Japanese form, `令和8年11月24日` with 元年 for year 1; the ISO form before 1873.
  package var inJapaneseEra: String {
    let key = (year, month, day)
    guard let era = JapaneseEra.allCases.last(where: { $0.firstDay <= key }) else { return iso }
    let number = year - era.firstYear + 1
    return "\(era.rawValue)\(number == 1 ? "元" : String(number))年\(month)月\(day)日"
  }

  /// Reads `令和8年11月24日` (元年 too) and `R8.11.24`, `R8-11-24`, `R8/11/24`; nil for a day that the era does not have.
  package init?(inJapaneseEra text: String) {
    for era in JapaneseEra.allCases {
      for prefix in [era.rawValue, era.letter] where text.uppercased().hasPrefix(prefix) {
        let parts = text.dropFirst(prefix.count).split(whereSeparator: { "年月日.-/".contains($0) })
        guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]),
          let number = parts[0] == "元" ? 1 : Int(parts[0]), (1...99).contains(number),
          let date = CivilDate(year: era.firstYear + number - 1, month: month, day: day),
          (date.year, date.month, date.day) >= era.firstDay
        else { return nil }
        self = date
        return
      }
    }
    return nil
  }
}

extension JapaneseEra {
  /// The letter that forms print for the era.
  fileprivate var letter: String {
    switch self {
    case .meiji: "M"
    case .taisho: "T"
    case .showa: "S"
    case .heisei: "H"
    case .reiwa: "R"
    }
  }
}
