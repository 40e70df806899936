import Domain
import Testing

@testable import Matching

@Suite struct SearchTests {
  let records = [
    Samples.record("a1", .equipment, [(.name, "走査電子顕微鏡")], fields: ["M"], prefectures: ["みどり県", "Midori"]),
    Samples.record("a2", .service, [(.name, "電子顕微鏡観察")], fields: ["M", "S"], prefectures: ["東京都"]),
    Samples.record("a3", .researcher, [(.name, "見本美咲"), (.canHelpWith, "電子顕微鏡")], fields: ["S"]),
    Samples.record("a4", .equipment, [(.name, "旧型電子顕微鏡")], retired: true, fields: ["M"]),
  ]

  private func ids(_ query: Query) -> [String] { CatalogIndex(records).ids(query, records) }

  @Test func `filters keep what they name`() {
    #expect(Set(ids(Query("顕微鏡"))) == ["a1", "a2", "a3"])
    #expect(ids(Query("顕微鏡", kinds: [.service, .researcher])) == ["a2", "a3"])
    #expect(Set(ids(Query("顕微鏡", fields: ["M"]))) == ["a1", "a2"])
    #expect(Set(ids(Query("顕微鏡", fields: ["S", "M"]))) == ["a1", "a2", "a3"])
    #expect(ids(Query("顕微鏡", fields: ["X"])).isEmpty)
    #expect(Set(ids(Query("顕微鏡", includesRetired: true))) == ["a1", "a2", "a3", "a4"])
  }

  @Test("A prefecture is met in any spelling", arguments: ["みどり県", "みどり", "midori", "Midori Prefecture"])
  func prefecture(name: String) {
    #expect(ids(Query("顕微鏡", prefecture: name)) == ["a1"])
  }

  @Test func `the capital is met with and without its suffix`() {
    #expect(ids(Query("顕微鏡", prefecture: "東京")) == ["a2"])
    #expect(ids(Query("顕微鏡", prefecture: "京都")).isEmpty)
  }

  @Test("Nothing typed finds nothing", arguments: ["", "   ", "、。", "\u{200B}", "龘"])
  func nothing(text: String) {
    #expect(ids(Query(text)).isEmpty)
  }

  @Test func `no limit, no hits; without the words layer none of its hits`() {
    #expect(ids(Query("顕微鏡", limit: 0)).isEmpty)
    #expect(ids(Query("顕微鏡", limit: -1)).isEmpty)
    #expect(ids(Query("顕微鏡", layers: [.role])).isEmpty)
  }

  @Test func `an empty catalog answers nothing`() {
    #expect(CatalogIndex([]).search(Query("顕微鏡", isTyping: true)).isEmpty)
  }

  @Test func `equals stand in the order of their ids`() {
    let twins = Samples.named(["硬さ試験機", "硬さ試験機", "硬さ試験機"])
    #expect(CatalogIndex(twins).ids(Query("硬さ"), twins) == ["r1000", "r1001", "r1002"])
  }

  @Test func `a name typed whole is first, then an alias, whatever else the words say`() {
    let names = [
      Samples.record("b1", [(.name, "顕微鏡 電子顕微鏡 電子顕微鏡")]),
      Samples.record("b2", [(.name, "透過型装置"), (.aliases, "電子顕微鏡")]),
      Samples.record("b3", [(.name, "電子・顕微鏡")]),
      Samples.record("b4", [(.name, "顕微鏡電子顕微鏡"), (.keywords, "電子顕微鏡"), (.summary, "電子顕微鏡")]),
    ]
    #expect(Array(CatalogIndex(names).ids(Query("電子顕微鏡"), names).prefix(2)) == ["b3", "b2"])
  }

  @Test func `every name of a catalog is first when typed`() {
    let records = Samples.random(400, seed: 11)
    let index = CatalogIndex(records)
    for (number, record) in records.enumerated() {
      let name = record.texts[0].text
      let first = index.search(Query(name, includesRetired: true, limit: 1)).first
      let found = first.map { records[Int($0.record.rawValue)].texts[0].text }
      // Spaces are not part of a name: several records may be called the same.
      #expect(found?.filter { $0 != " " } == name.filter { $0 != " " }, "\(number)")
    }
  }

  @Test func `while typing, the last word is taken as a beginning`() {
    let records = Samples.named(["coating thickness gauge", "corrosion test chamber", "core drill"])
    let index = CatalogIndex(records)
    #expect(index.ids(Query("coat", isTyping: true), records) == ["r1000"])
    #expect(Set(index.ids(Query("cor", isTyping: true), records)) == ["r1001", "r1002"])
    #expect(index.ids(Query("corro test", isTyping: true), records) == ["r1001"])
    #expect(index.ids(Query("corr"), records).isEmpty)
    #expect(index.ids(Query("corr ", isTyping: true), records).isEmpty)
  }

  @Test func `a word typed to its end counts in full while typing`() {
    let records = Samples.named(["core drill", "corrosion test chamber"])
    let index = CatalogIndex(records)
    let typing = index.search(Query("core", isTyping: true))
    #expect(typing.first == index.search(Query("core")).first)
  }

  @Test func `a pasted file neither traps nor overflows`() {
    let records = Samples.random(50, seed: 12)
    let text = String(repeating: Samples.words.joined() + " ", count: 4_000)
    let hits = CatalogIndex(records).search(Query(text))
    #expect(!hits.isEmpty)
    #expect(hits.allSatisfy { $0.units > 0 && $0.units < 1 << 30 })
  }
}
