import Domain
import Testing

@Suite struct EventBodyTests {
  private static let id = EventID("01890000-0000-7000-8000-000000000001")

  static func samples(at level: Confidentiality) -> [EventBody] {
    let number = CaseNumber(fiscalYear: 2026, code: code("A"), sequence: 1)
    var caller = Caller(company: "架空鍍金", person: "見本花子", phone: "000-1111-2222", email: "h@example.jp")
    caller.kana = "かくうめっき"
    caller.corporateNumber = "1234567890123"
    caller.prefecture = "みどり県"
    caller.city = "新緑市"
    caller.trade = "亜鉛めっき"
    caller.industry = .metalwork
    caller.size = .upTo20
    var filled = ReferralTarget(
      key: "1", id: RecordID("eq-sem"), kind: .equipment, name: "走査電子顕微鏡", institutionID: RecordID("inst-a"),
      institution: "甲センター", department: "材料部", service: .commissionedTest, mode: .introduction,
      consent: .init(given: true, on: CivilDate("2026-11-24"), manner: "電話"),
      found: .init(rank: 2, concepts: ["sym.peeling"], vocabulary: "v"))
    filled.why = "「剥がれる」→ 密着性評価"
    return [
      .deskOpened(DeskOpened(code: code("A"))),
      .consultationOpened(
        ConsultationOpened(
          number: number, kind: .technical, channel: .phone, confidentiality: level, fields: ["surface"],
          coordinator: "MM", startedAt: Timestamp(seconds: 1_790_000_000, offset: .japan), duration: 161,
          caller: caller, problem: "めっきが剥がれる", note: "急ぎ")),
      .consultationAmended(
        ConsultationAmended(
          caseID: id, kind: .complaint, fields: [], confidentiality: level, caller: caller, problem: "x")),
      .consultationContinued(CaseWords(caseID: id, note: "続き", confidentiality: level)),
      .consultationClosed(ConsultationClosed(caseID: id, outcome: .solved, note: "膜厚で納得", confidentiality: level)),
      .caseTaken(CaseTaken(caseID: id, coordinator: "SS")),
      .referralMade(
        ReferralMade(
          caseID: id, targets: [filled, target("2", name: "外の人")], followUp: CivilDate("2026-12-01"), note: "メモ",
          query: "めっきが剥がれる", confidentiality: level)),
      .referralAnswered(
        ReferralAnswered(
          caseID: id, referral: id, target: "1", state: .declined, reason: "手一杯", confidentiality: level)),
      .stageReached(StageReached(caseID: id, stage: .jointResearch)),
      .followUpSet(
        FollowUpSet(caseID: id, on: CivilDate(daysSinceEpoch: 20_000), note: "電話する", confidentiality: level)),
      .needUnmet(NeedUnmet(caseID: id, reason: .tooFar, note: "隣県だけ", confidentiality: level)),
      .withdrawn(Withdrawn(event: id)),
      .recordAdded(RecordAdded(record: ["id": "x"])),
      .other(type: "fromTheFuture", EventParts(data: ["x": .int(1)], texts: ["y": "z"])),
    ]
  }

  @Test("every body is read back from its parts as it was", arguments: [Confidentiality.open, .underNDA])
  func roundTrip(level: Confidentiality) {
    for body in EventBodyTests.samples(at: level) {
      #expect(EventBody(type: body.type, parts: body.parts) == body)
    }
  }

  @Test("no word of a caller ever lies in the journal's own part", arguments: Confidentiality.allCases)
  func noCallersWords(level: Confidentiality) {
    let said = [
      "架空鍍金", "見本花子", "000-1111-2222", "h@example.jp", "めっきが剥がれる", "急ぎ", "続き", "膜厚で納得", "メモ", "手一杯", "電話する", "隣県だけ",
      "密着性評価", "かくうめっき", "1234567890123", "新緑市", "亜鉛めっき",
    ]
    for body in EventBodyTests.samples(at: level) {
      let data = String(describing: body.parts.data)
      #expect(said.allSatisfy { !data.contains($0) }, "\(body.type) tells what was said")
    }
  }

  @Test("a withheld name lies in private only, and under NDA all words do")
  func levels() {
    for body in EventBodyTests.samples(at: .nameWithheld) {
      let texts = String(describing: body.parts.texts)
      #expect(["架空鍍金", "かくうめっき", "1234567890123"].allSatisfy { !texts.contains($0) })
    }
    for body in EventBodyTests.samples(at: .underNDA) where body.type != "fromTheFuture" {
      #expect(body.parts.texts.isEmpty, "\(body.type)")
    }
    let open = EventBodyTests.samples(at: .open)[1].parts
    #expect(open.texts["company"] == "架空鍍金")
    #expect(open.texts["caller"] == nil && open.texts["phone"] == nil)
    #expect(open.data["company"] == .object(["prefecture": "みどり県", "industry": "金属加工・表面処理", "size": "6-20人"]))
  }

  @Test("a known type that says something unknown is kept as it is")
  func unreadable() {
    let parts = EventParts(data: ["case": "c", "stage": "月面着陸"])
    #expect(EventBody(type: "stageReached", parts: parts) == .other(type: "stageReached", parts))
  }

  @Test("a level that this version does not know is taken as the strictest")
  func unknownLevel() throws {
    var parts = EventBodyTests.samples(at: .open)[1].parts
    parts.data["confidentiality"] = "cosmic"
    guard case .consultationOpened(let payload) = EventBody(type: "consultationOpened", parts: parts) else {
      Issue.record("not read")
      return
    }
    #expect(payload.confidentiality == .underNDA)
  }
}
