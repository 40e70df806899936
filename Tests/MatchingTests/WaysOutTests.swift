import Domain
import Testing

@testable import Matching

@Suite struct WaysOutTests {
  private let today: CivilDate

  init() throws { today = try #require(CivilDate(year: 2026, month: 11, day: 24)) }

  private func record(_ id: String, _ kind: String, _ more: JSONObject = JSONObject()) -> CatalogRecord? {
    var json = more
    json["id"] = .string(id)
    json["kind"] = .string(kind)
    json["name"] = .string(id)
    return CatalogRecord(json)
  }

  private var catalog: Catalog {
    Catalog(
      [
        record("inst-plating", "institution", ["fields": .strings(["surface"])]),
        record("inst-food", "institution", ["fields": .strings(["food"])]),
        record(
          "svc-ask-plating", "service",
          [
            "institution": "inst-plating", "service": "技術相談", "fields": .strings(["surface"]),
          ]),
        record(
          "svc-ask-all", "service",
          [
            "institution": "inst-food", "service": "技術相談", "fields": .strings(["food", "agri"]),
          ]),
        record("eq-plating", "equipment", ["institution": "inst-plating", "fields": .strings(["surface"])]),
        record("out-near", "institution", ["outside": .bool(true), "fields": .strings(["surface"])]),
        record("out-a", "institution", ["outside": .bool(true)]),
        record("out-closed", "institution", ["outside": .bool(true), "status": "retired"]),
      ].compactMap { $0 })
  }

  private func ids(_ ways: [WaysOut.Way]) -> [String] { ways.map(\.record.text) }

  @Test("the field's windows come first, then general ones, then doors outside, those of the field before the others")
  func order() {
    let ways = WaysOut(catalog, today: today).find(besides: [], unfiltered: [], fields: ["surface"])
    #expect(
      ids(ways) == ["svc-ask-plating", "inst-plating", "svc-ask-all", "out-near", "out-a"])
    #expect(ways.map(\.reason) == [.field("surface"), .field("surface"), .window, .outside, .outside])
  }

  @Test("what is among the hits is not offered again, and what the filters hid comes first")
  func withoutDoubles() throws {
    let hit = try #require(RecordID("svc-ask-plating"))
    let hidden = try #require(RecordID("eq-plating"))
    let ways = WaysOut(catalog, today: today).find(
      besides: [hit], unfiltered: [hit, hidden], fields: ["surface"])
    #expect(ways.first == WaysOut.Way(record: hidden, reason: .unfiltered))
    #expect(!ids(ways).contains("svc-ask-plating"))
    #expect(Set(ids(ways)).count == ways.count)
  }

  @Test("a window left over from a field is offered among the general ones")
  func leftOver() {
    let five = (1...5).compactMap { number in
      record("svc-\(number)", "service", ["service": "技術相談", "fields": .strings(["surface"])])
    }
    let ways = WaysOut(Catalog(five), today: today).find(besides: [], unfiltered: [], fields: ["surface"])
    #expect(ids(ways) == ["svc-1", "svc-2", "svc-3", "svc-4", "svc-5"])
    #expect(ways.suffix(2).map(\.reason) == [.window, .window])
  }

  @Test("an empty catalog has no doors")
  func empty() {
    #expect(WaysOut(Catalog([]), today: today).find(besides: [], unfiltered: [], fields: ["surface"]).isEmpty)
  }

  @Test("doors are needed where hits are few or weak")
  func need() {
    let strong = Hit(record: RecordNumber(0), units: Int(WaysOut.weak * Double(Relevance.unitsPerPoint)))
    let weak = Hit(record: RecordNumber(0), units: strong.units - 1)
    #expect(WaysOut.areNeeded(for: [], wanted: 20))
    #expect(WaysOut.areNeeded(for: Array(repeating: strong, count: WaysOut.few - 1), wanted: 20))
    #expect(!WaysOut.areNeeded(for: Array(repeating: strong, count: WaysOut.few), wanted: 20))
    #expect(WaysOut.areNeeded(for: Array(repeating: weak, count: 50), wanted: 20))
    #expect(!WaysOut.areNeeded(for: [strong], wanted: 1))
    #expect(WaysOut.areNeeded(for: [], wanted: 1))
  }

  @Test("a field is guessed from its own words and from the fields of the hits")
  func guess() {
    let list = FieldList([
      Field(code: "surface", name: BilingualText(ja: "表面処理", en: "Surface"), aliases: ["めっき"]),
      Field(code: "food", name: BilingualText(ja: "食品", en: "Food"), aliases: ["醸造"]),
      Field(code: "metal", name: BilingualText(ja: "金属", en: "Metals"), aliases: []),
    ])
    #expect(FieldGuess.codes(for: "メッキではなくめっきの話", among: list, hits: []) == ["surface"])
    #expect(
      FieldGuess.codes(for: "剥がれる", among: list, hits: [(["metal"], 30), (["food"], 60), (["surface"], 10)])
        == ["food", "metal"])
    #expect(FieldGuess.codes(for: "天気", among: list, hits: []).isEmpty)
  }
}
