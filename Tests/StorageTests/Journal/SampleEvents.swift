import Domain
import Storage

/// Events for the tests of the journal: what a desk records in a week, in all its variety.
enum SampleEvents {
  static let noon = timestamp("2026-11-24T12:00:00+09:00")

  static func timestamp(_ text: String) -> Timestamp {
    Timestamp(text, defaultOffset: .japan) ?? Timestamp(seconds: 0, offset: .japan)
  }

  static func new(_ body: EventBody, after seconds: Int = 0, id: EventID = .random(milliseconds: 0)) -> NewEvent {
    let at = Timestamp(seconds: noon.seconds + seconds, offset: .japan)
    return NewEvent(id: id, at: at, by: "M", body: body)
  }

  /// A call with words and a caller.
  static func opening(
    _ number: CaseNumber, _ level: Confidentiality = .open, problem: String = "めっきが半年で剥がれる。"
  ) -> EventBody {
    .consultationOpened(
      ConsultationOpened(
        number: number, channel: .phone, confidentiality: level, fields: ["surface"], coordinator: "M",
        caller: Caller(company: "架空鍍金株式会社", person: "見本花子", phone: "000-1111-2222"), problem: problem))
  }

  static func referral(of caseID: EventID, _ level: Confidentiality = .open) -> EventBody {
    .referralMade(
      ReferralMade(
        caseID: caseID,
        targets: [
          ReferralTarget(
            key: "1", id: RecordID("midori-itc.sem"), kind: .equipment, name: "FE-SEM",
            institutionID: RecordID("midori-itc"), institution: "みどり県工業技術センター", service: .equipmentUse,
            consent: .init(given: true, on: CivilDate("2026-11-24"), manner: "電話"),
            found: .init(rank: 1, concepts: ["adhesion"], vocabulary: "1"), why: "「剥がれる」→ 断面観察"),
          ReferralTarget(key: "2", id: nil, name: "見本研究所"),
        ], followUp: CivilDate("2026-12-08"), note: "至急", query: "めっき 剥がれ", confidentiality: level))
  }

  /// What happens to a case after its opening, as event bodies.
  static func course(of caseID: EventID, referral: EventID, step: Int) -> EventBody {
    let words = CaseWords(caseID: caseID, note: "追加の話 \(step)", confidentiality: .open)
    return switch step % 8 {
    case 0: .consultationContinued(words)
    case 1:
      .referralAnswered(
        ReferralAnswered(
          caseID: caseID, referral: referral, target: "1", state: .declined, reason: "装置が故障中",
          confidentiality: .open))
    case 2: .stageReached(StageReached(caseID: caseID, stage: .meeting))
    case 3: .contactNoted(words)
    case 4: .followUpSet(FollowUpSet(caseID: caseID, on: dayOfFollowUp, confidentiality: .open))
    case 5: .other(type: "futureThing", EventParts(data: ["case": .string(caseID.text), "x": .int(step)]))
    case 6: .consultationClosed(ConsultationClosed(caseID: caseID, outcome: .lead, confidentiality: .open))
    default: .consultationReopened(CaseWords(caseID: caseID, confidentiality: .open))
    }
  }

  private static let dayOfFollowUp = CivilDate(daysSinceEpoch: 20_800)
}
