import Domain
import Testing

@testable import Matching

@Suite struct ExplanationTests {
  private func marked(_ explanation: Explanation, _ record: SearchableRecord) -> [String] {
    explanation.marks.sorted { $0.key < $1.key }.flatMap { place, ranges in
      let bytes = Array(record.texts[place].text.utf8)
      return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  @Test func `an explanation adds up to the score, for every hit of 300 random queries`() {
    let records = Samples.random(300, seed: 21)
    let index = CatalogIndex(records)
    var numbers = SeededNumbers(seed: 22)
    for _ in 0..<300 {
      let query = Samples.query(&numbers)
      let explainer = index.explainer(for: query)
      for hit in index.search(query) {
        let explanation = explainer.explain(hit.record, records[Int(hit.record.rawValue)])
        #expect(explanation.units == hit.units, "\(query)")
        #expect(explanation.contributions.reduce(0) { $0 + $1.points } == hit.score)
      }
    }
  }

  @Test func `terms of one stretch in one key are one contribution, as typed`() {
    let records = [
      Samples.record("a", [(.name, "走査電子顕微鏡"), (.summary, "めっきの断面を観察")]), Samples.record("b", [(.name, "塗膜")]),
    ]
    let index = CatalogIndex(records)
    let explanation = index.explainer(for: Query("メッキ断面と電子顕微鏡")).explain(RecordNumber(0), records[0])
    #expect(explanation.contributions.map(\.term) == ["電子顕微鏡", "断面"])
    #expect(explanation.contributions.map(\.key) == [.name, .summary])
    #expect(marked(explanation, records[0]) == ["電子顕微鏡", "断面"])
  }

  @Test func `marks and terms are in the spelling of the original`() {
    let record = Samples.record("a", [(.name, "ＦＥ-ＳＥＭとｽﾊﾟｯﾀｰ")])
    let index = CatalogIndex([record, Samples.record("b", [(.name, "塗膜")])])
    let query = Query("「sem」のスパッタ")
    let explanation = index.explainer(for: query).explain(RecordNumber(0), record)
    #expect(marked(explanation, record) == ["ＳＥＭ", "ｽﾊﾟｯﾀｰ"])
    #expect(Set(explanation.contributions.map(\.term)) == ["sem", "スパッタ"])
    for part in explanation.contributions {
      #expect(String(decoding: Array(query.text.utf8)[part.place], as: UTF8.self) == part.term)
    }
  }

  @Test func `a lone kanji of a longer word is not marked, a kanji word is`() {
    let record = Samples.record("a", [(.name, "食品の熱と錆の検査")])
    let index = CatalogIndex([record, Samples.record("b", [(.name, "塗膜")])])
    let explanation = index.explainer(for: Query("腐食、錆")).explain(RecordNumber(0), record)
    #expect(marked(explanation, record) == ["錆"])
  }

  @Test func `each way of being met has its name`() {
    let records = [
      Samples.record(
        "a", .institution,
        [(.name, "見本産業技術総合研究所"), (.name, "Mihon Institute of Coating Technology"), (.yomi, "ミホンサンギョウギジュツ")]),
      Samples.record("b", [(.name, "塗膜")]),
    ]
    let index = CatalogIndex(records)
    func whys(_ text: String) -> [Contribution.Why] {
      index.explainer(for: Query(text, isTyping: true)).explain(RecordNumber(0), records[0]).contributions.map(\.why)
    }
    #expect(whys("見本産業技術総合研究所").first == .wholeName)
    #expect(whys("みほんさんぎょう") == [.reading])
    #expect(whys("mihonsangyo") == [.reading])
    #expect(whys("見産総研").contains(.abbreviation))
    #expect(whys("coat") == [.wordStart])
    #expect(whys("institute mihon technology coati").contains(.allWords))
  }
}
