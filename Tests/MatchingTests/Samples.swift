import Domain
import Foundation

@testable import Matching

/// Small catalogs for these tests.
enum Samples {
  static func record(
    _ id: String, _ kind: RecordKind, _ texts: [(RecordKey, String)], retired: Bool = false,
    fields: [String] = [], prefectures: [String] = []
  ) -> SearchableRecord {
    SearchableRecord(
      id: id, kind: kind, isRetired: retired, fields: fields, prefectures: prefectures,
      texts: texts.map { SearchableRecord.Text($0.0, $0.1) })
  }

  static func record(_ id: String, _ texts: [(RecordKey, String)]) -> SearchableRecord {
    record(id, .equipment, texts)
  }

  static func named(_ names: [String], _ kind: RecordKind = .equipment) -> [SearchableRecord] {
    names.enumerated().map { index, name in
      record("r\(1000 + index)", kind, [(.name, name)])
    }
  }

  static let words = [
    "走査電子顕微鏡", "蛍光X線分析装置", "めっき", "塗膜", "剥がれ", "腐食", "試験機", "引張", "硬さ", "ニッケル", "アルミニウム", "ステンレス", "SUS304", "coating",
    "corrosion", "microscope", "analysis", "の", "を測る", "における", "評価", "表面", "断面", "観察", "材料",
  ]

  /// Records of random words, always the same for a seed.
  static func random(_ count: Int, seed: UInt64) -> [SearchableRecord] {
    var numbers = SeededNumbers(seed: seed)
    func text(_ length: Int) -> String {
      (0..<1 + numbers.next(below: length)).map { _ in words[numbers.next(below: words.count)] }
        .joined(separator: numbers.next(below: 3) == 0 ? " " : "")
    }
    return (0..<count).map { index in
      record(
        "r\(10_000 + index)", RecordKind.allCases[numbers.next(below: 5)],
        [(.name, text(4)), (.keywords, text(3)), (.summary, text(12))], retired: numbers.next(below: 10) == 0,
        fields: ["f\(numbers.next(below: 4))"], prefectures: ["県\(numbers.next(below: 3))"])
    }
  }

  static func query(_ numbers: inout SeededNumbers) -> Query {
    let text = (0..<1 + numbers.next(below: 8)).map { _ in words[numbers.next(below: words.count)] }
      .joined(separator: numbers.next(below: 2) == 0 ? "" : " ")
    var query = Query(String(text.prefix(1 + numbers.next(below: 40))), limit: 1 + numbers.next(below: 30))
    query.isTyping = numbers.next(below: 2) == 0
    query.includesRetired = numbers.next(below: 3) == 0
    if numbers.next(below: 3) == 0 { query.kinds = [RecordKind.allCases[numbers.next(below: 5)]] }
    if numbers.next(below: 4) == 0 { query.fields = ["f1", "f2"] }
    if numbers.next(below: 5) == 0 { query.prefecture = "県1" }
    return query
  }

  /// The same with slips of the finger and of the input method in it.
  static func carelessQuery(_ numbers: inout SeededNumbers) -> Query {
    var query = query(&numbers)
    for _ in 0..<1 + numbers.next(below: 3) {
      query.text += " " + careless[numbers.next(below: careless.count)]
    }
    return query
  }

  private static let careless = [
    "corosion", "micrscope", "analisis", "coatnig", "coatings", "corrosio", "mekki", "hagareta", "遺物", "いぶつが", "対抗性",
  ]

  /// The folder of public collections and real files beside the checkout; nil where it is not there.
  static let shared: URL? = {
    var folder = URL(filePath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let shared = folder.appending(path: "shared")
      if FileManager.default.fileExists(atPath: shared.appending(path: "retrieval").path) { return shared }
    }
    return nil
  }()
}

extension CatalogIndex {
  /// Ids of what is found, best first.
  func ids(_ query: Query, _ records: [SearchableRecord]) -> [String] {
    search(query).map { records[Int($0.record.rawValue)].id }
  }
}
