import Documents
import Domain
import Testing

/// The history as a table: the heads are the keys of `--json`, the same in both languages, and words are the log's.
@Suite struct HistoryTableTests {
  @Test("without cases the heads stand alone, in the order of the keys of a case")
  func heads() {
    #expect(
      HistoryTable.csv([]).text
        == "number,openedAt,kind,company,problem,fields,stage,outcome,coordinator,targets\r\n")
  }

  @Test("a case is a row: open where it has no outcome, targets with their states")
  func row() throws {
    let number = try #require(CaseNumber("2026-A-0012"))
    let at = try #require(Timestamp("2026-11-24T09:12:33+09:00", defaultOffset: .japan))
    func event(_ seq: Int, _ body: EventBody) -> Event {
      Event(
        header: EventHeader(
          id: EventID("e\(seq)"), writer: WriterID("w"), seq: seq, clock: seq, at: at, occurredAt: nil, by: "mi"),
        body: body)
    }
    let id = EventID("e1")
    let events = [
      event(
        1,
        .consultationOpened(
          ConsultationOpened(
            number: number, fields: ["surface", "metal"], coordinator: "mi", caller: Caller(company: "=架空鍍金"),
            problem: "めっきが\n剥がれる, 至急"))),
      event(
        2,
        .referralMade(
          ReferralMade(
            caseID: id,
            targets: [
              ReferralTarget(key: "1", id: nil, name: "SEM"), ReferralTarget(key: "2", id: nil, name: "隣県の試験機関"),
            ], confidentiality: .open))),
      event(
        3,
        .referralAnswered(
          ReferralAnswered(
            caseID: id, referral: EventID("e2"), target: "2", state: .declined, confidentiality: .open))),
    ]
    let rows = HistoryTable.csv(Ledger(events).cases).rows
    #expect(
      rows.last == [
        "2026-A-0012", "2026-11-24T09:12:33+09:00", "技術相談", "=架空鍍金", "めっきが\n剥がれる, 至急", "surface;metal", "紹介", "open",
        "mi", "SEM (打診中); 隣県の試験機関 (辞退)",
      ])
    let text = HistoryTable.csv(Ledger(events).cases).text
    #expect(text.contains(",'=架空鍍金,\"めっきが\n剥がれる, 至急\",surface;metal,"))

    let closing = ConsultationClosed(caseID: id, outcome: .solved, confidentiality: .open)
    let closed = Ledger(events + [event(4, .consultationClosed(closing))]).cases
    #expect(HistoryTable.csv(closed).rows.last?[7] == "十分解決")
  }
}
