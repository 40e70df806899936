import Foundation
import Testing

@testable import Matching

@Suite struct RelevanceTests {
  @Test func `a score is the sum that its law spells`() {
    let records = Samples.named(["腐食", "腐食試験機", "顕微鏡"])
    let index = CatalogIndex(records)
    let hits = index.search(Query("腐食"))
    // 腐 and 食 stand in 2 of 3 records; 腐食 as a run in 1 of 3. Lengths 2, 5, 3; average 10/3.
    let common = log(1 + (3 - 2 + 0.5) / (2 + 0.5))
    let rare = log(1 + (3 - 1 + 0.5) / (1 + 0.5))
    func impact(_ rarity: Double, length: Double) -> Int {
      let frequency = 1 / (1 - 0.6 + 0.6 * length / (10.0 / 3))
      return Int((1024 * rarity * frequency * 1.2 / (frequency + 0.2)).rounded())
    }
    let whole = 4096 * 16384
    #expect(hits.map(\.record.rawValue) == [0, 1])
    #expect(hits[0].units == 32 * impact(common, length: 2) * 2 + 16 * impact(rare, length: 2) + whole)
    #expect(hits[1].units == 32 * impact(common, length: 5) * 2)
  }

  @Test func `texts of one record are summed before they saturate, each with its key's weight`() {
    let records = [
      Samples.record("a", [(.name, "装置甲"), (.summary, "腐食")]), Samples.record("b", [(.name, "装置乙")]),
    ]
    let hits = CatalogIndex(records).search(Query("腐"))
    let rarity = log(1 + (2 - 1 + 0.5) / 1.5)
    let impact = (1024 * rarity * 0.2 * 1.2 / (0.2 + 0.2)).rounded()
    #expect(hits.map(\.units) == [32 * Int(impact)])
  }

  @Test func `English words that repeat count each time, Japanese terms once`() {
    let records = Samples.named(["shock wave", "腐食", "laminar flow"])
    let index = CatalogIndex(records)
    func units(_ text: String) -> Int { index.search(Query(text)).first?.units ?? 0 }
    #expect(units("shock, shock and shock") == 3 * units("shock of"))
    #expect(units("腐 腐") == units("腐"))
  }

  @Test func `where a word stands decides: name, keywords, summary, institution`() {
    let keys: [RecordKey] = [.institution, .summary, .keywords, .name]
    let records = keys.enumerated().map { index, key in
      Samples.record("r\(index)", [(.name, "装置"), (key, "腐食")].filter { key != .name || $0.1 != "装置" })
    }
    #expect(CatalogIndex(records).ids(Query("腐食"), records) == ["r3", "r2", "r1", "r0"])
  }

  @Test func `our logarithm is the C library's`() {
    for x in [1e-300, 1e-9, 0.3, 0.5, 0.999_999, 1, 1.414_213_6, 2, 2.718_281_828, 10, 12_345.678, 1e9, 1e300] {
      let judged = log(x)
      #expect(abs(NaturalLogarithm.of(x) - judged) <= 1e-14 * max(1, abs(judged)), "\(x)")
    }
    #expect(NaturalLogarithm.of(0) == 0)
    #expect(NaturalLogarithm.of(-1) == 0)
    #expect(NaturalLogarithm.of(.infinity) == 0)
  }
}
