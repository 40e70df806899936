import Domain
import Storage
import TestSupport
import Testing

@Suite struct DraftFileTests {
  @Test("a draft comes back as it was typed, and is gone once removed")
  func roundTrip() throws {
    let temporary = try TemporaryFolder()
    let folder = DataFolder(temporary.path)
    var draft = ConsultationDraft()
    draft.kind = .complaint
    draft.channel = .fax
    draft.confidentiality = .underNDA
    draft.caller = Caller(company: "架空鍍金", person: "見本花子", phone: "000-1111-2222", email: "h@example.jp")
    draft.caller.kana = "かくうめっき"
    draft.caller.corporateNumber = "1234567890123"
    draft.caller.prefecture = "みどり県"
    draft.caller.city = "新緑市"
    draft.caller.trade = "めっき"
    draft.caller.industry = .metalwork
    draft.caller.size = .upTo20
    draft.secondsAside = 90
    draft.setAsideAt = Timestamp(seconds: 1_790_000_100, offset: .japan)
    draft.occurredAt = Timestamp(seconds: 1_780_000_000, offset: .japan)
    draft.continues = EventID("c1")
    draft.problem = "めっきが\n剥がれる"
    draft.note = "急ぎ"
    draft.fields = ["surface"]
    var target = ReferralTarget(key: "1", id: RecordID("eq-sem"), name: "走査電子顕微鏡", service: .commissionedTest)
    target.why = "「剥がれる」"
    draft.targets = [target, ReferralTarget(key: "2", id: nil, name: "外の人")]
    draft.followUp = CivilDate("2026-12-01")
    draft.startedAt = Timestamp(seconds: 1_790_000_000, offset: .japan)
    try DraftFile.save(draft, named: "desk", in: folder, system: .real)
    #expect(DraftFile.load(named: "desk", in: folder, system: .real) == draft)
    DraftFile.remove(named: "desk", in: folder, system: .real)
    #expect(DraftFile.load(named: "desk", in: folder, system: .real) == nil)
  }
}
