import Domain
import Testing

@testable import Exchange

@Suite("Names of institutions are compared without their legal forms")
struct InstitutionNameTests {
  @Test(
    "Legal forms come off both ends, in every width",
    arguments: [
      ("国立研究開発法人産業技術総合研究所", "産業技術総合研究所"), ("地方独立行政法人 鳥取県産業技術センター", "鳥取県産業技術センター"),
      ("大学共同利用機関法人高エネルギー加速器研究機構", "高エネルギー加速器研究機構"), ("国立大学法人東京大学", "東京大学"), ("公立大学法人大阪", "大阪"),
      ("学校法人立命館", "立命館"), ("㈱島津製作所", "島津製作所"), ("（株）島津製作所", "島津製作所"), ("(株)島津製作所", "島津製作所"),
      ("浜松ホトニクス株式会社", "浜松ホトニクス"), ("（財）応用光学研究所", "応用光学研究所"), ("認定ＮＰＯ法人　見本", "見本"), ("株式会社ＫＲＩ", "KRI"),
      ("医療法人社団見本会", "見本会"), ("株式会社", "株式会社"), ("産業技術総合研究所", "産業技術総合研究所"),
    ])
  func bareNames(name: String, bare: String) {
    #expect(InstitutionName(name).bare == bare)
  }

  @Test(
    "Spellings of one name have one key",
    arguments: [
      ("株式会社KRI", "株式会社ＫＲＩ"), ("茨城県霞ケ浦環境科学センター", "茨城県霞ヶ浦環境科学センター"), ("アルバック･ファイ", "アルバック・ファイ株式会社"),
      ("結核予防会 結核研究所", "公益財団法人結核予防会　結核研究所"), ("國學院大學", "国学院大学"), ("ｶﾞﾊﾟﾅ研究所", "ガパナ研究所"),
    ])
  func keys(left: String, right: String) {
    #expect(InstitutionName(left).key == InstitutionName(right).key)
  }

  @Test("A body inside another's name is another body")
  func prefecturalNamesakes() {
    let national = InstitutionName("国立研究開発法人産業技術総合研究所").key
    #expect(InstitutionName("地方独立行政法人神奈川県立産業技術総合研究所").key != national)
    #expect(InstitutionName("埼玉県産業技術総合センター").key != national)
    #expect(InstitutionName("五洋建設株式会社（技術研究所）").key != InstitutionName("五洋建設株式会社").key)
  }

  @Test("Forms of one family agree, of two families do not, and no form agrees with all")
  func families() {
    func agree(_ left: String, _ right: String) -> Bool { InstitutionName(left).agrees(with: InstitutionName(right)) }
    #expect(agree("独立行政法人見本", "国立研究開発法人見本"))
    #expect(agree("(財)見本", "一般財団法人見本"))
    #expect(agree("有限会社見本", "株式会社見本"))
    #expect(agree("見本", "株式会社見本"))
    #expect(!agree("株式会社建設技術研究所", "一般財団法人建設技術研究所"))
    #expect(!agree("社団法人見本", "財団法人見本"))
  }

  @Test(
    "Readings are katakana without the legal form",
    arguments: [
      ("国立研究開発法人電子航法研究所", "コクリツケンキュウカイハツホウジンデンシコウホウケンキュウジョ", "デンシコウホウケンキュウジョ"),
      ("(財)見本協会", "(ザイ)ミホンキョウカイ", "ミホンキョウカイ"), ("見本株式会社", "ﾐﾎﾝｶﾌﾞｼｷｶﾞｲｼｬ", "ミホン"),
      ("東京大学", "とうきょう だいがく", "トウキョウダイガク"), ("国立研究開発法人見本", "ミホン", "ミホン"),
    ])
  func readings(name: String, reading: String, expected: String) {
    #expect(KanaReading.of(reading, name: InstitutionName(name)) == expected)
  }

  @Test(
    "A reading is told from a trade name",
    arguments: [
      ("東京大学", "とうきょうだいがく", true), ("茨城県霞ケ浦環境科学センター", "イバラキケン カスミガウラ カンキョウ カガク センター", true),
      ("公益社団法人日本獣医学会", "こうえきしゃだんほうじん にほんじゅういがっかい", true), ("広島市工業技術センター", "ヒロシマシ コウギョウ ギジュツ センター", true),
      ("昭和電工マテリアルズ株式会社", "ひたちかせい", false), ("自然科学研究機構アストロバイオロジーセンター", "アストロバイオロジーセンター", false),
      ("キッズファースト", "キッズファースト", false), ("東京大学", "Todai", false),
    ])
  func fittingReadings(name: String, reading: String, fits: Bool) {
    #expect(KanaReading.fits(reading, name: InstitutionName(name)) == fits)
  }

  @Test(
    "The type is guessed where the name is certain",
    arguments: [
      ("東京大学", InstitutionType.university), ("國學院大學", .university), ("国立大学法人見本大学", .university),
      ("見本大学短期大学部", .college),
      ("函館工業高等専門学校", .college), ("国立研究開発法人産業技術総合研究所", .nationalInstitute), ("独立行政法人酒類総合研究所", .nationalInstitute),
      ("国立情報学研究所", .nationalInstitute), ("大学共同利用機関法人高エネルギー加速器研究機構", .nationalInstitute),
      ("国立研究開発法人科学技術振興機構", .fundingAgency), ("埼玉県産業技術総合センター", .publicTestingInstitute),
      ("地方独立行政法人大阪産業技術研究所", .publicTestingInstitute), ("名古屋市工業研究所", .publicTestingInstitute),
      ("長野県果樹試験場", .publicTestingInstitute), ("株式会社TLO京都", .tlo), ("見本商工会議所", .supportAgency),
      ("公益財団法人いわて産業振興センター", .supportAgency), ("国立研究開発法人農業・食品産業技術総合研究機構", .nationalInstitute),
    ])
  func types(name: String, type: InstitutionType) {
    #expect(InstitutionKind.type(of: InstitutionName(name)) == type)
  }

  @Test(
    "Where the name is not certain no type is guessed",
    arguments: ["東京大学医学部附属病院", "防衛大学校", "埼玉県立がんセンター", "岐阜県保健環境研究所", "株式会社見本工業研究所", "見本協会"])
  func noTypes(name: String) {
    #expect(InstitutionKind.type(of: InstitutionName(name)) == nil)
  }

  @Test("Prefectures are found by number, English name, MEXT's number and the name itself")
  func prefectures() {
    #expect(Prefecture.all.count == 47)
    #expect(Set(Prefecture.all.map(\.mextDigits)).count == 47)
    #expect(Prefecture(number: "01")?.ja == "北海道")
    #expect(Prefecture(number: "13")?.json == .object(["ja": "東京都", "en": "Tokyo"]))
    #expect(Prefecture(number: "48") == nil)
    #expect(Prefecture(number: "00") == nil)
    #expect(Prefecture(english: "Hyōgo")?.ja == "兵庫県")
    #expect(Prefecture(english: "Ōsaka")?.ja == "大阪府")
    #expect(Prefecture(english: "Bavaria") == nil)
    #expect(Prefecture(mextCode: "12601")?.ja == "東京都")
    #expect(Prefecture(mextCode: "32806")?.ja == "東京都")
    #expect(Prefecture(mextCode: "126") == nil)
    #expect(Prefecture(beginning: "埼玉県産業技術総合センター")?.en == "Saitama")
  }
}
