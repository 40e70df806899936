import Domain
import Foundation
import TestSupport
import Testing

@testable import Storage

/// What every later version must read from a journal of version 1. The files were written by another program than this
/// one, from the words of the format alone.
struct JournalCorpusTests {
  private static let corpus =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Corpus/v1-journal").path

  private let journal: Journal

  init() throws { journal = try Journal(folder: JournalCorpusTests.corpus) }

  private func lines(of file: String) throws -> [[UInt8]] {
    try SystemCalls.real.content(of: JournalCorpusTests.corpus + "/" + file)
      .split(separator: UInt8(ascii: "\n")).map { Array($0) }
  }

  private func matter(_ id: String) throws -> Case {
    try #require(journal.ledger[EventID("0193574a-\(id)-7000-8000-00000000\(id)")])
  }

  @Test("every event is read, each acted-on type as itself and every other one kept with its words")
  func events() throws {
    let types = journal.applied.map { event in
      if case .other = event.body { "(\(event.body.type))" } else { event.body.type }
    }
    #expect(
      types == [
        "deskOpened", "deskOpened", "consultationOpened", "consultationOpened", "referralMade", "consultationAmended",
        "consultationContinued", "contactNoted", "caseTaken", "referralAnswered", "referralAnswered", "stageReached",
        "followUpSet", "followUpDone", "consultationClosed", "consultationReopened", "(handedOver)",
        "(handOverAnswered)", "consultationOpened", "referralMade", "consultationOpened", "needUnmet",
        "consultationOpened", "(redacted)", "consultationOpened", "withdrawn", "stageReached", "withdrawn",
        "recordAdded", "recordEdited", "(equipmentUsed)", "(equipmentWished)", "(trainingDone)", "(applicationMade)",
        "(applicationStep)", "(recordRetired)", "(recordVerified)", "(recordFlagged)", "labelTaught",
        "(lunarLanding)", "deskOpened", "consultationOpened", "consultationContinued", "consultationClosed",
      ])
    let unknown = try #require(journal.events.first { $0.body.type == "lunarLanding" })
    #expect(unknown.body.parts.texts == ["words": "後の版の言葉"])
    #expect(unknown.body.parts.data["anything"] == .array([.object(["deep": .bool(true)])]))
  }

  @Test("the cases stand as they stood")
  func cases() throws {
    #expect(
      journal.ledger.cases.map { "\($0.number) \($0.kind.rawValue) \($0.caller.company ?? "-") \($0.problem ?? "-")" }
        == [
          "2026-A-0001 技術相談 架空鍍金工業株式会社 アルミにつけたニッケルめっきが半年で剥がれる。\n下地と原因を知りたい。",
          "2026-A-0001 技術相談 架空染色 染めむらが出る",
          "2026-A-0002 技術相談 架空素材株式会社 未公開の製法で割れが出る",
          "2026-A-0003 技術相談 架空食品株式会社 賞味期限を延ばしたい",
          "2026-A-0004 技術相談 - -",
          "2026-B-0001 事務問合せ - 会費の払い方",
        ])
    let first = try matter("0002")
    #expect(first.openedAt.iso == "2026-11-20T10:02:41+09:00")
    #expect(first.startedAt?.iso == "2026-11-20T10:00:05+09:00")
    #expect(first.coordinator == "S" && first.fields == ["surface"])
    #expect(first.caller.person == "見本花子" && first.caller.phone == "000-1111-3333")
    #expect(first.laterWords == ["素地側から剥がれていると判明", "センターの佐倉様と通話", "こちらにも電話あり"])
    #expect(first.stage == .testing && first.outcome == nil && first.followUp == nil)
    #expect(first.targets.map(\.state) == [.accepted, .declined])
    #expect(first.targets.map(\.reason) == [nil, "対象外の素材"])
    #expect(first.targets.map(\.target.id?.text) == ["midori-itc.sem", nil])
    #expect(first.targets.map(\.target.why) == ["「剥がれる」→ 密着性評価 → 断面観察", nil])
    #expect(first.targets[0].target.consent.given && first.targets[0].target.found?.concepts.count == 2)
    #expect(try matter("0011").confidentiality == .underNDA)
    #expect(try matter("0013").unmet == .tooFar)
    #expect(journal.ledger.cases(numbered: CaseNumber(fiscalYear: 2026, code: code("A"), sequence: 1)).count == 2)
    #expect(journal.ledger.codes.map { "\($0): \($1.text)" }.sorted() == ["3k7m0xk2p9ab: A", "q4hw8t2n5zce: B"])
    #expect(journal.ledger.catalogChanges.count == 2)
    #expect(journal.ledger.clock == 42)
  }

  @Test("nothing is wrong but what is meant to be worth a note")
  func findings() {
    #expect(
      journal.findings.map { "\($0.severity) \($0.file):\($0.line) \($0.fault)" } == [
        "note journal/q4hw8t2n5zce.jsonl:2 journal(Storage.JournalFault.payloadMissing("
          + "Storage.PayloadPart.private, event: \"0193574a-0028-7000-8000-000000000028\"))",
        "note journal/q4hw8t2n5zce.jsonl:7 journal(Storage.JournalFault.tornLastLine)",
        "note texts/3k7m0xk2p9ab.jsonl:17 journal(Storage.JournalFault.orphanPayload("
          + "Storage.PayloadPart.texts, event: \"0193574a-ffff-7000-8000-000000000000\"))",
      ])
    #expect(journal.newerVersion == nil)
    #expect(
      journal.heads.mapValues(\.sum) == [
        WriterID("3k7m0xk2p9ab"): "3cd757fa0e5d293bb2903b4f57666ea5e1b39465700f72a4568d805eb511aaae",
        WriterID("q4hw8t2n5zce"): "1e6bc462209bfdd5632a21681d397695082fd5497fae216007bf86bc9ab64eb7",
      ])
  }

  @Test("what this version writes is to the byte what the format says")
  func written() throws {
    var compared = 0
    for line in try lines(of: "journal/3k7m0xk2p9ab.jsonl") {
      let members = try LineFault.members(of: line.span)
      if members["futureKey"] != nil { continue }
      #expect(try JournalLine(members).written.bytes == line)
      compared += 1
    }
    #expect(compared == 37)
    for line in try lines(of: "texts/3k7m0xk2p9ab.jsonl") {
      let members = try LineFault.members(of: line.span)
      let salt = try #require(members["salt"]?.string)
      let bytes = stride(from: 0, to: 32, by: 2).map { UInt8(salt.dropFirst($0).prefix(2), radix: 16) ?? 0 }
      #expect(try PayloadLine(members).written(salt: bytes).bytes == line)
    }
  }
}
