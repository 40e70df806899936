package import Domain

/// A kind of help that a sentence can ask for and a member gives (DESIGN §1).
package struct HelpRole: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Finds causes, measures, tests: the testing institutes.
  package static let investigates = HelpRole(rawValue: 1)
  /// Develops something new together: universities, national institutes.
  package static let develops = HelpRole(rawValue: 2)
  /// Patents, licences.
  package static let licenses = HelpRole(rawValue: 4)
  /// Money: programmes, funding agencies.
  package static let funds = HelpRole(rawValue: 8)
  /// Teaches people.
  package static let trains = HelpRole(rawValue: 16)

  /// The words by which a sentence asks for each, folded.
  static let asked: [(role: HelpRole, words: [String])] = [
    (.investigates, ["原因", "なぜ", "調べ", "突き止め", "測って", "測定", "分析して", "試験", "確認したい", "cause", "measure", "test"]),
    (.develops, ["共同", "開発", "作りたい", "新商品", "新製品", "試作", "develop", "joint research"]),
    (.licenses, ["特許", "知財", "商標", "意匠", "ライセンス", "権利", "patent", "license", "licence"]),
    (.funds, ["補助金", "助成", "資金", "公募", "費用の支援", "subsidy", "funding", "grant"]),
    (.trains, ["研修", "講習", "勉強", "人材", "教育", "training"]),
  ]

  /// What a record gives: by its kind, its services, and the member behind it.
  package init(of record: CatalogRecord, institution: CatalogRecord?) {
    self = []
    let type = institution?.words("type").first ?? ""
    switch record.kind {
    case .programme: insert(.funds)
    case .equipment: insert(.investigates)
    case .researcher:
      if ["university", "college", "nationalInstitute"].contains(type) {
        insert(.develops)
      } else {
        insert(.investigates)
      }
    case .service:
      let words = record.words("service")
      if words.contains(where: { ["依頼試験", "技術相談", "技術指導", "機器利用"].contains($0) }) { insert(.investigates) }
      if words.contains(where: { ["共同研究", "受託研究"].contains($0) }) { insert(.develops) }
      if words.contains("知財") { insert(.licenses) }
      if words.contains("研修") { insert(.trains) }
      if words.contains("公募・助成金相談") { insert(.funds) }
    case .institution:
      switch type {
      case "publicTestingInstitute": formUnion([.investigates, .trains])
      case "university", "college", "nationalInstitute": insert(.develops)
      case "tlo": formUnion([.licenses, .develops])
      case "supportAgency", "fundingAgency": insert(.funds)
      default: break
      }
    }
  }
}
