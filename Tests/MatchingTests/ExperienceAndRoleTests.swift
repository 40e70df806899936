import Domain
import Testing

@testable import Matching

/// What past cases and the kind of help asked for add to a score.
@Suite struct ExperienceAndRoleTests {
  private static func record(_ id: String, _ name: String, roles: HelpRole = [], isClosed: Bool = false)
    -> SearchableRecord
  {
    var record = SearchableRecord(id: id, kind: .equipment, texts: [.init(.name, name)])
    record.roles = roles
    record.isClosed = isClosed
    return record
  }

  private static func item(_ id: String, _ problem: String, _ helpers: [String], success: Int = 16) -> PastCases.Item {
    PastCases.Item(id: id, label: "2026-A-0001 十分解決", problem: problem, helpers: helpers, success: success)
  }

  private func index(_ cases: [PastCases.Item]) -> CatalogIndex {
    let records = [Self.record("a", "旋盤"), Self.record("b", "膜厚計"), Self.record("c", "めっき膜厚計")]
    // Rarity needs company: among other cases a word says something.
    let others = ["味噌の色が変わる", "木の板が反る", "補助金の締切", "モーターの異音", "織物の縞"].enumerated().map {
      Self.item("other \($0)", $1, ["b"])
    }
    return CatalogIndex(records).learning(PastCases(cases + others, vocabulary: .empty), ids: records.map(\.id))
  }

  private func units(_ index: CatalogIndex, _ text: String, except: String? = nil) -> [UInt32: Int] {
    var query = Query(text, layers: [.words, .experience])
    query.exceptCase = except
    return Dictionary(uniqueKeysWithValues: index.search(query).map { ($0.record.rawValue, $0.units) })
  }

  private static let problem = "ニッケルめっきが膨れて剥がれる原因を知りたい"

  @Test("a case like the query finds its helper, though no word of it stands in the record; the reason names the case")
  func experience() throws {
    let index = index([Self.item("case", Self.problem, ["a"])])
    #expect(units(index, Self.problem)[0] ?? 0 > 0)
    let query = Query(Self.problem, layers: [.words, .experience])
    let hit = try #require(index.search(query).first { $0.record.rawValue == 0 })
    let explanation = index.explainer(for: query).explain(hit.record, Self.record("a", "旋盤"))
    #expect(explanation.contributions.map(\.term) == ["2026-A-0001 十分解決"])
    #expect(explanation.units == hit.units)
  }

  @Test("a case never answers itself, and one that did not help, or whose record is gone, lends nothing")
  func nothingLent() {
    #expect(units(index([Self.item("case", Self.problem, ["a"])]), Self.problem, except: "case")[0] == nil)
    #expect(units(index([Self.item("case", Self.problem, ["a"], success: 0)]), Self.problem)[0] == nil)
    #expect(units(index([Self.item("case", Self.problem, ["gone"])]), Self.problem)[0] == nil)
  }

  @Test("one case never outweighs words: what stands in the name stays before what one case points to")
  func smoothed() {
    let found = units(index([Self.item("case", "めっき膜厚", ["a"])]), "めっき膜厚")
    #expect(found[2] ?? 0 > found[0] ?? 0)
  }

  @Test("what ended better lends more")
  func outcome() {
    let solved = units(index([Self.item("case", Self.problem, ["a"], success: 16)]), Self.problem)[0] ?? 0
    let lead = units(index([Self.item("case", Self.problem, ["a"], success: 6)]), Self.problem)[0] ?? 0
    #expect(solved > lead && lead > 0)
  }

  @Test("the kind of help asked for goes first among equals, and what nobody can use goes last")
  func roles() {
    let records = [
      Self.record("a", "めっき甲", isClosed: true), Self.record("b", "めっき乙"),
      Self.record("c", "めっき丙", roles: .develops), Self.record("d", "めっき丁", roles: .investigates),
    ]
    let index = CatalogIndex(records)
    func order(_ text: String) -> [String] {
      index.search(Query(text, layers: [.words, .role])).map { records[Int($0.record.rawValue)].id }
    }
    #expect(order("めっき") == ["b", "c", "d", "a"])
    #expect(order("めっきを共同で").first == "c")
    #expect(order("めっきの原因").first == "d")
    for hit in index.search(Query("めっきの原因", layers: [.words, .role])) {
      let explanation = index.explainer(for: Query("めっきの原因", layers: [.words, .role])).explain(
        hit.record, records[Int(hit.record.rawValue)], adjustments: hit.adjustments)
      #expect(explanation.units == hit.units)
    }
  }
}
