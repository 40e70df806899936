import Domain
import Reports
import Testing

/// The history finds what is asked for, by every option that `madoguchi history` has.
@Suite struct HistoryTests {
  private let history = History(SampleCases.ledger, offset: .japan)

  /// The numbers of the cases that a filter finds, in their order.
  private func found(_ change: (inout HistoryFilter) -> Void) -> [String] {
    var filter = HistoryFilter()
    change(&filter)
    return history.cases(filter).map(\.number.description)
  }

  @Test("without a filter every case is there, the newest first; of one moment the larger number")
  func order() {
    #expect(found { _ in } == ["2026-B-0001", "2026-A-0002", "2026-A-0001", "2025-A-0031"])
    #expect(history.count == 4)
  }

  @Test("two cases of one number and moment have a fixed order, whichever journal was read first")
  func doubledNumber() {
    var log = SampleCases()
    let ids = (1...2).map { _ in log.open("2026-A-0001", at: "2026-05-01T09:00:00+09:00", problem: "一") }
    for events in [log.events, log.events.reversed()] {
      #expect(History(Ledger(events), offset: .japan).cases(HistoryFilter()).map(\.id) == ids.reversed())
    }
  }

  @Test(
    "a word is found folded, anywhere in number, company, problem, notes, later words, target and institution",
    arguments: [
      ("2026-a", ["2026-A-0002", "2026-A-0001"]), ("０００２", ["2026-A-0002"]), ("sus304", ["2025-A-0031"]),
      ("サーバ", ["2025-A-0031"]), ("ｻｰﾊﾞｰ", ["2025-A-0031"]), ("めっき", ["2026-A-0001"]), ("急ぎ", ["2026-A-0002"]),
      ("軸受け", ["2026-A-0002"]), ("電子顕微", ["2026-A-0002"]), ("工業技術センター", ["2026-A-0002"]), ("無い言葉", []),
    ])
  func words(word: String, numbers: [String]) {
    #expect(found { $0.words = [word] } == numbers)
  }

  @Test("every word must occur, wherever each stands")
  func allWords() {
    #expect(found { $0.words = ["見本", "センター"] } == ["2026-A-0002"])
    #expect(found { $0.words = ["見本", "めっき"] } == [])
    #expect(found { $0.words = ["", "接着"] } == ["2026-B-0001"])
  }

  @Test("a word never runs from one text into the next")
  func noWordAcrossTexts() {
    #expect(found { $0.words = ["精機異音"] } == [])
  }

  @Test("from and to are days of the council's clock, both within")
  func days() throws {
    let april = try #require(CivilDate("2026-04-01"))
    let march = try #require(CivilDate("2026-03-31"))
    let november = try #require(CivilDate("2026-11-24"))
    #expect(found { $0.from = april } == ["2026-B-0001", "2026-A-0002", "2026-A-0001"])
    #expect(found { $0.to = march } == ["2025-A-0031"])
    #expect(found { ($0.from, $0.to) = (april, april) } == ["2026-A-0001"])
    #expect(found { $0.from = november } == ["2026-B-0001", "2026-A-0002"])
    let greenwich = try #require(UTCOffset("Z"))
    let utc = History(SampleCases.ledger, offset: greenwich)
    var filter = HistoryFilter()
    filter.from = april
    #expect(utc.cases(filter).map(\.number.description) == ["2026-B-0001", "2026-A-0002"])
  }

  @Test("a fiscal year begins in its month")
  func fiscalYear() {
    #expect(found { $0.fiscalYear = FiscalYear(year: 2025, startMonth: 4) } == ["2025-A-0031"])
    #expect(found { $0.fiscalYear = FiscalYear(year: 2026, startMonth: 4) }.count == 3)
    #expect(found { $0.fiscalYear = FiscalYear(year: 2026, startMonth: 1) }.count == 4)
  }

  @Test("a company is found by a part of its name, folded, and nowhere else")
  func company() {
    #expect(found { $0.company = "鍍金" } == ["2026-A-0001"])
    #expect(found { $0.company = "サーバー" } == ["2025-A-0031"])
    #expect(found { $0.company = "めっき" } == [])
  }

  @Test("an institution is that of a target, or the target itself")
  func institution() {
    #expect(found { $0.institution = RecordID("inst-kogyo") } == ["2026-A-0002"])
    #expect(found { $0.institution = RecordID("eq-sem") } == ["2026-A-0002"])
    #expect(found { $0.institution = RecordID("inst-aoba") } == [])
  }

  @Test("coordinator, field and stage are exact")
  func exact() {
    #expect(found { $0.coordinator = "te" } == ["2026-B-0001"])
    #expect(found { $0.coordinator = "t" } == [])
    #expect(found { $0.field = "metal" } == ["2026-A-0001", "2025-A-0031"])
    #expect(found { $0.stage = .testing } == ["2026-A-0002"])
    #expect(found { $0.stage = .consultation }.count == 3)
  }

  @Test("filters hold together")
  func together() {
    #expect(
      found {
        $0.field = "metal"
        $0.words = ["めっき"]
      } == ["2026-A-0001"])
  }

  @Test("names are those that were read out, whatever the catalog says today")
  func snapshots() throws {
    var log = SampleCases()
    let id = log.open("2026-A-0001", at: "2026-05-01T09:00:00+09:00", problem: "測りたい")
    log.refer(
      id, to: [SampleCases.target("eq-1", "旧名の装置", institution: ("inst-1", "旧試験場"))], at: "2026-05-01T09:05:00+09:00")
    let machine = try #require(RecordID("eq-1"))
    log.write(
      .recordEdited(CatalogEdit(id: machine, base: nil, changes: ["name": "新名の装置"])),
      at: "2026-06-01T09:00:00+09:00")
    let history = History(Ledger(log.events), offset: .japan)
    var filter = HistoryFilter()
    filter.words = ["旧名", "旧試験場"]
    #expect(history.cases(filter).count == 1)
    #expect(history.cases(filter).first?.targets.first?.target.name == "旧名の装置")
    filter.words = ["新名"]
    #expect(history.cases(filter).isEmpty)
  }

  @Test("a case that was withdrawn is in no history, and an event that closes shows in it")
  func withdrawn() {
    var log = SampleCases()
    let first = log.open("2026-A-0001", at: "2026-05-01T09:00:00+09:00", problem: "一")
    let second = log.open("2026-A-0002", at: "2026-05-02T09:00:00+09:00", problem: "二")
    log.write(.withdrawn(Withdrawn(event: first)), at: "2026-05-02T10:00:00+09:00")
    log.write(
      .consultationClosed(ConsultationClosed(caseID: second, outcome: .lead, confidentiality: .open)),
      at: "2026-05-03T09:00:00+09:00")
    let cases = History(Ledger(log.events), offset: .japan).cases(HistoryFilter())
    #expect(cases.map(\.number.sequence) == [2])
    #expect(cases.first?.outcome == .lead)
  }
}
