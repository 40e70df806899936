import Domain
import Testing

/// What is understood of a company from words on the phone.
@Suite struct CallerTests {
  @Test(
    "the size is read from a number or a band as it is said",
    arguments: [
      ("12人", CompanySize.upTo20), ("約５０名", .upTo50), ("1,200", .over300), ("個人でやっています", .upTo5), ("6-20人", .upTo20),
      ("21 to 50", .upTo50), ("over 300", .over300), ("99999999999999999999999人", .over300), ("0", .upTo5),
      ("15", .upTo20),
    ])
  func size(words: String, band: CompanySize) { #expect(CompanySize(said: words) == band) }

  @Test("every band is read back from its label in both languages", arguments: CompanySize.allCases)
  func sizeLabels(band: CompanySize) {
    #expect(CompanySize(said: band.rawValue) == band)
    #expect(CompanySize(said: band.english) == band)
  }

  @Test("no size is made of words without one", arguments: ["", "小さい", "たくさん", "-"])
  func noSize(words: String) { #expect(CompanySize(said: words) == nil) }

  @Test(
    "the longest word that tells a business decides",
    arguments: [
      ("めっき", Industry.metalwork), ("食品機械", .machinery), ("味噌の製造", .food), ("ｾﾗﾐｯｸ", nil), ("IT", .information),
      ("metalworking, surfaces", .metalwork), ("建設", .construction), ("ふしぎ", nil), ("自動車の塗装", .transport),
    ])
  func industry(words: String, industry: Industry?) { #expect(Industry(said: words) == industry) }

  @Test(
    "a place is prefecture and city; cities with 府, 道 or 県 in them stay whole",
    arguments: [
      ("みどり県新緑市", "みどり県", "新緑市"), ("京都府 宇治市", "京都府", "宇治市"), ("四街道市", nil, "四街道市"), ("山県市", nil, "山県市"),
      ("北海道", "北海道", nil), ("太宰府市", nil, "太宰府市"), ("新緑市", "みどり県", "新緑市"), ("", nil, nil),
    ])
  func place(words: String, prefecture: String?, city: String?) {
    let place = Place(words) { $0 == "新緑市" ? "みどり県" : nil }
    #expect(place.prefecture == prefecture && place.city == city)
  }
}
