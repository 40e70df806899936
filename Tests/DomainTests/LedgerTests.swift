import Domain
import Testing

/// Builds journals of several writers for the fold's tests.
struct Script {
  var events: [Event] = []
  private var seqs: [String: Int] = [:]
  private var clock = 0

  /// Appends an event whose writer has seen all before it, or only the clock given.
  @discardableResult
  mutating func write(_ body: EventBody, by writer: String = "w1", clock given: Int? = nil) -> Event {
    let seq = (seqs[writer] ?? 0) + 1
    seqs[writer] = seq
    clock = max(clock, (given ?? clock + 1))
    let header = EventHeader(
      id: EventID("\(writer)-\(seq)"), writer: WriterID(writer), seq: seq, clock: given ?? clock,
      at: Timestamp(seconds: 1_790_000_000 + clock * 60, offset: .japan), occurredAt: nil, by: "MM")
    let event = Event(header: header, body: body)
    events.append(event)
    return event
  }

  @discardableResult
  mutating func open(_ number: String, by writer: String = "w1") -> EventID {
    let number = CaseNumber(number) ?? CaseNumber(fiscalYear: 1, code: code("Z"), sequence: 1)
    return write(
      .consultationOpened(ConsultationOpened(number: number, coordinator: "MM", problem: "めっきが剥がれる")), by: writer
    ).id
  }
}

func code(_ text: String) -> WriterCode {
  guard let code = WriterCode(text) else { preconditionFailure("no code: \(text)") }
  return code
}

func target(_ key: String, name: String = "SEM") -> ReferralTarget { ReferralTarget(key: key, id: nil, name: name) }

@Suite struct LedgerTests {
  @Test("a case follows its events from the call to the product")
  func story() throws {
    var script = Script()
    let id = script.open("2026-A-0001")
    let day = try #require(CivilDate("2026-12-01"))
    let referral = script.write(
      .referralMade(
        ReferralMade(caseID: id, targets: [target("1"), target("2")], followUp: day, confidentiality: .open)))
    script.write(
      .referralAnswered(
        ReferralAnswered(
          caseID: id, referral: referral.id, target: "2", state: .declined, reason: "手一杯", confidentiality: .open)))
    script.write(.stageReached(StageReached(caseID: id, stage: .testing)))
    var story = try #require(Ledger(script.events)[id])
    #expect(story.stage == .testing)
    #expect(story.followUp == day)
    #expect(story.targets.map(\.state) == [.asked, .declined])
    #expect(story.targets.map(\.reason) == [nil, "手一杯"])
    script.write(.consultationClosed(ConsultationClosed(caseID: id, outcome: .partlySolved, confidentiality: .open)))
    story = try #require(Ledger(script.events)[id])
    #expect(story.outcome == .partlySolved)
    #expect(story.followUp == nil)
    script.write(.consultationReopened(CaseWords(caseID: id, confidentiality: .open)))
    #expect(Ledger(script.events)[id]?.isOpen == true)
  }

  @Test("withdrawing takes an event back, withdrawing that brings it back again")
  func withdrawal() {
    var script = Script()
    let id = script.open("2026-A-0001")
    let stage = script.write(.stageReached(StageReached(caseID: id, stage: .product)))
    let taken = script.write(.withdrawn(Withdrawn(event: stage.id)))
    #expect(Ledger(script.events)[id]?.stage == .consultation)
    #expect(Ledger(script.events)[id]?.events.count == 3)
    script.write(.withdrawn(Withdrawn(event: taken.id)))
    #expect(Ledger(script.events)[id]?.stage == .product)
    script.write(.withdrawn(Withdrawn(event: id)))
    let ledger = Ledger(script.events)
    #expect(ledger.cases.isEmpty)
    #expect(ledger.orphans.isEmpty)
    #expect(ledger.nextNumber(fiscalYear: 2026, code: code("A")).description == "2026-A-0002")
  }

  @Test("of two desks that claimed the same letters the later loses them and takes others")
  func claimedCodes() {
    var script = Script()
    script.write(.deskOpened(DeskOpened(code: code("A"))), by: "w1", clock: 1)
    script.write(.deskOpened(DeskOpened(code: code("A"))), by: "w2", clock: 1)
    var ledger = Ledger(script.events)
    #expect(ledger.codes == [WriterID("w1"): code("A")])
    script.write(.deskOpened(DeskOpened(code: code("B"))), by: "w2", clock: 2)
    ledger = Ledger(script.events)
    #expect(ledger.codes == [WriterID("w1"): code("A"), WriterID("w2"): code("B")])
    #expect(WriterCode.firstFree(among: ledger.claimedCodes) == code("C"))
  }

  @Test("a doubled number lists both cases")
  func doubledNumber() throws {
    var script = Script()
    let first = script.open("2026-A-0001", by: "w1")
    let second = script.open("2026-A-0001", by: "w2")
    let number = try #require(CaseNumber("2026-A-0001"))
    #expect(Ledger(script.events).cases(numbered: number).map(\.id) == [first, second])
  }

  @Test("an event about a case that is not here is kept apart")
  func orphans() {
    var script = Script()
    script.write(.stageReached(StageReached(caseID: EventID("gone"), stage: .meeting)))
    #expect(Ledger(script.events).orphans == [EventID("w1-1")])
  }
}

@Suite struct LedgerLawTests {
  /// A random journal of three writers, with withdrawals, answers to nothing and unknown types among it.
  private func randomJournal(_ random: inout SeededRandom) -> [Event] {
    var script = Script()
    var cases: [EventID] = []
    for step in 0..<60 {
      let writer = ["w1", "w2", "w3"].randomElement(using: &random) ?? "w1"
      guard let id = cases.randomElement(using: &random), Int.random(in: 0..<4, using: &random) > 0 else {
        cases.append(script.open("2026-A-\(step + 1)", by: writer))
        continue
      }
      let earlier = script.events.randomElement(using: &random)?.id ?? id
      let clock = Bool.random(using: &random) ? nil : Int.random(in: 1...60, using: &random)
      let body: EventBody =
        switch Int.random(in: 0..<8, using: &random) {
        case 0: .stageReached(StageReached(caseID: id, stage: Stage.allCases.randomElement(using: &random) ?? .meeting))
        case 1: .referralMade(ReferralMade(caseID: id, targets: [target("1")], confidentiality: .open))
        case 2:
          .referralAnswered(
            ReferralAnswered(caseID: id, referral: earlier, target: "1", state: .accepted, confidentiality: .open))
        case 3: .consultationClosed(ConsultationClosed(caseID: id, outcome: .lead, confidentiality: .open))
        case 4: .withdrawn(Withdrawn(event: earlier))
        case 5: .contactNoted(CaseWords(caseID: id, note: "電話", confidentiality: .open))
        case 6: .caseTaken(CaseTaken(caseID: id, coordinator: writer))
        default: .other(type: "fromTheFuture", EventParts(data: ["case": .string(id.text)]))
        }
      script.write(body, by: writer, clock: clock)
    }
    return script.events
  }

  @Test("order, doubles and partition of the files make no difference", arguments: 0..<40)
  func orderAndDoubles(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let events = randomJournal(&random)
    let expected = Ledger(events)
    var shuffled = events + events.filter { _ in Bool.random(using: &random) }
    shuffled.shuffle(using: &random)
    let byWriter = Dictionary(grouping: shuffled, by: \.header.writer).values.flatMap(\.self)
    for other in [Ledger(shuffled), Ledger(byWriter)] {
      #expect(other.cases == expected.cases)
      #expect(other.codes == expected.codes)
      #expect(other.catalogChanges == expected.catalogChanges)
      #expect(Set(other.orphans) == Set(expected.orphans))
      #expect(other.clock == expected.clock)
    }
  }

  @Test("adding one by one, folding again where asked, is the same as folding at once", arguments: 0..<20)
  func incremental(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let events = randomJournal(&random)
    var ledger = Ledger()
    for (count, event) in events.enumerated() where !ledger.add(event) { ledger = Ledger(Array(events[...count])) }
    #expect(ledger.cases == Ledger(events).cases)
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): a small generator with a seed, so that a failure can be repeated.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
