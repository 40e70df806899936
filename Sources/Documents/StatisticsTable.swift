package import Domain
package import Reports

/// Figures as JSON lines and as a table (DESIGN §5, fixed keys): a line a key, and last the total.
package enum StatisticsTable {
  private static let totalKey = "total"

  package static func json(_ figures: Statistics) -> [JSONObject] {
    func object(_ key: String, _ count: Statistics.Count) -> JSONObject {
      [
        "by": .string(figures.cut.rawValue), "key": .string(key), "cases": .int(count.cases),
        "referrals": .int(count.referrals),
      ]
    }
    return figures.lines.map { object($0.key, $0.count) } + [object(totalKey, figures.total)]
  }

  /// The heads are the keys of JSON, and a last column tells the key in words.
  package static func csv(_ figures: Statistics, names: StatisticsNames) -> CSV {
    func row(_ key: String, _ count: Statistics.Count, _ name: String) -> [String] {
      [figures.cut.rawValue, key, String(count.cases), String(count.referrals), name]
    }
    return CSV(
      [["by", "key", "cases", "referrals", "name"]]
        + figures.lines.map { row($0.key, $0.count, names.name(of: $0, by: figures.cut)) }
        + [row(totalKey, figures.total, "")])
  }
}
