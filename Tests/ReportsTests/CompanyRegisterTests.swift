import Domain
import Reports
import Testing

/// Who called before, gathered from the cases.
@Suite struct CompanyRegisterTests {
  private static func caller(_ company: String?, phone: String? = nil, prefecture: String? = nil) -> Caller {
    var caller = Caller(company: company, phone: phone)
    caller.prefecture = prefecture
    return caller
  }

  private static func register(_ callers: [Caller]) -> CompanyRegister {
    var log = SampleCases()
    for (place, caller) in callers.enumerated() {
      log.call("2026-A-000\(place + 1)", at: "2026-11-0\(place + 1)T09:00:00+09:00", caller)
    }
    return CompanyRegister(Ledger(log.events))
  }

  @Test(
    "spellings of one name are one company",
    arguments: [
      "架空鍍金株式会社", "㈱架空鍍金", "架空鍍金（株）", "(株) 架空鍍金", "株式会社　架空鍍金", "架空鍍金", "架空鍍金㍿", "架空鍍金 Co., Ltd.",
    ])
  func spellings(name: String) {
    let register = Self.register([Self.caller("株式会社架空鍍金"), Self.caller(name)])
    #expect(register.companies.count == 1)
    #expect(register.companies.first?.cases.count == 2)
    #expect(register.known(as: Caller(company: name)).count == 1)
  }

  @Test("widths, case and long marks make no other company")
  func widths() {
    let register = Self.register([Self.caller("ＡＢＣサーバー㈱"), Self.caller("abc ｻｰﾊﾞ 有限会社"), Self.caller("Abc サーバー Inc.")])
    #expect(register.companies.count == 1)
  }

  @Test("names that only share a part stay apart, and a bare legal form is a name")
  func apart() {
    let register = Self.register([
      Self.caller("架空鍍金"), Self.caller("架空鍍金工業"), Self.caller("株式会社"), Self.caller("有限会社"), Self.caller("Co."),
    ])
    #expect(register.companies.count == 5)
  }

  @Test("one name in two prefectures is two companies, unless a phone is shared")
  func prefectures() {
    let two = Self.register([
      Self.caller("山田製作所", phone: "000-1111-2222", prefecture: "みどり県"),
      Self.caller("山田製作所", phone: "000-3333-4444", prefecture: "若草県"), Self.caller("山田製作所", phone: "000-3333-4444"),
    ])
    #expect(two.companies.map(\.cases.count) == [1, 2])
    let one = Self.register([
      Self.caller("山田製作所", phone: "000-1111-2222", prefecture: "みどり県"),
      Self.caller("山田製作所", phone: "0001111-2222", prefecture: "若草県"),
    ])
    #expect(one.companies.count == 1)
  }

  @Test("a corporate number joins a company that was renamed, and parts two of one name")
  func corporateNumber() {
    var before = Self.caller("架空鍍金")
    before.corporateNumber = "1000000000001"
    var after = Self.caller("架空サーフェス")
    after.corporateNumber = "1000000000001"
    var other = Self.caller("架空鍍金")
    other.corporateNumber = "1000000000002"
    let register = Self.register([before, after, other])
    #expect(register.companies.map(\.names) == [["架空サーフェス", "架空鍍金"], ["架空鍍金"]])
  }

  @Test("a call without a name belongs to its phone; without both to nobody")
  func nameless() {
    let register = Self.register([
      Self.caller(nil, phone: "０００（１１１１）２２２２"), Self.caller("架空鍍金", phone: "000-1111-2222"), Self.caller(nil),
      Self.caller(nil, phone: "+81 00 1111 2222"),
    ])
    #expect(register.companies.map(\.cases.count) == [2, 1])
    #expect(register.known(as: Caller(phone: "000 1111 2222")).first?.name == "架空鍍金")
    #expect(register.known(as: Caller()).isEmpty)
    #expect(register.known(as: Caller(phone: "0001")).isEmpty)
  }

  @Test("what is being typed finds by the name's beginning, its kana or the phone")
  func suggestions() {
    var plating = Self.caller("架空鍍金株式会社", phone: "000-1111-2222")
    plating.kana = "カクウメッキ"
    let register = Self.register([plating, Self.caller("見本精機"), Self.caller("北架空電子"), Self.caller("なかよし商店")])
    func names(_ text: String) -> [String?] { register.suggestions(name: text, limit: 5).map(\.name) }
    #expect(names("架空") == ["架空鍍金株式会社", "北架空電子"])
    #expect(names("かくうめ") == ["架空鍍金株式会社"])
    #expect(names("カブシキガイシャかくう") == ["架空鍍金株式会社"])
    #expect(names("(株)見本") == ["見本精機"])
    #expect(names("").isEmpty && names("、").isEmpty)
    #expect(register.suggestions(phone: "000-11", limit: 5).map(\.name) == ["架空鍍金株式会社"])
    #expect(register.suggestions(phone: "1111-2222", limit: 5).map(\.name) == ["架空鍍金株式会社"])
    #expect(register.suggestions(phone: "000", limit: 5).isEmpty)
  }

  @Test("facts are the newest that were told, and a place is never mixed from two")
  func facts() {
    var first = Self.caller("架空鍍金", prefecture: "みどり県")
    first.city = "新緑市"
    first.trade = "めっき"
    first.industry = .metalwork
    first.size = .upTo20
    var second = Self.caller("架空鍍金")
    second.city = "遠くの市"
    let company = Self.register([first, second]).companies.first
    #expect(company?.city == "遠くの市" && company?.prefecture == nil)
    #expect(company?.trade == "めっき" && company?.industry == .metalwork && company?.size == .upTo20)
  }

  @Test("promises are the follow-ups set and not done, with who made them, the first due in front")
  func promises() {
    var log = SampleCases()
    let caller = Self.caller("架空鍍金")
    let first = log.call("2026-A-0001", at: "2026-11-01T09:00:00+09:00", caller)
    let second = log.call("2026-A-0002", at: "2026-11-02T09:00:00+09:00", caller)
    let third = log.call("2026-A-0003", at: "2026-11-03T09:00:00+09:00", caller)
    for (item, day) in [(first, "2026-12-09"), (second, "2026-12-01"), (third, "2026-12-05")] {
      guard let day = CivilDate(day) else { continue }
      log.write(
        .followUpSet(FollowUpSet(caseID: item, on: day, note: "測定結果を伝える", confidentiality: .open)),
        at: "2026-11-04T09:00:00+09:00")
    }
    log.write(.followUpDone(CaseWords(caseID: third, confidentiality: .open)), at: "2026-11-05T09:00:00+09:00")
    let promised = CompanyRegister(Ledger(log.events)).companies.first?.promised ?? []
    #expect(promised.map(\.item.number.description) == ["2026-A-0002", "2026-A-0001"])
    #expect(promised.first?.promise.by == "mi" && promised.first?.promise.note == "測定結果を伝える")
  }
}
