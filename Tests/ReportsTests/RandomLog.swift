import Domain

/// A journal made by chance from a seed: every kind of particular, cases with many fields and targets, withdrawals.
struct RandomLog {
  private(set) var log = SampleCases()
  private var state: UInt64

  init(seed: UInt64, cases: Int) {
    state = seed
    for number in 1...max(cases, 1) { addCase(number) }
  }

  /// SplitMix64.
  private mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(limit, 1)))
  }

  private mutating func one<Element>(of all: [Element]) -> Element? { all.isEmpty ? nil : all[next(below: all.count)] }

  private mutating func time() -> String {
    CivilDate(daysSinceEpoch: 20_000 + next(below: 900)).iso + "T09:00:00+09:00"
  }

  private mutating func addCase(_ number: Int) {
    guard let code = WriterCode("A") else { return }
    var caller = Caller()
    if next(below: 2) == 0 { caller.prefecture = one(of: ["みどり県", "白樺県"]) }
    if next(below: 2) == 0 { caller.size = one(of: CompanySize.allCases) }
    let fields = (0..<next(below: 4)).compactMap { _ in one(of: ["metal", "food", "plastics"]) }
    let id = log.write(
      .consultationOpened(
        ConsultationOpened(
          number: CaseNumber(fiscalYear: 2026, code: code, sequence: number),
          kind: one(of: ConsultationKind.allCases) ?? .technical,
          channel: next(below: 3) == 0 ? nil : one(of: Channel.allCases), fields: fields,
          coordinator: one(of: ["mi", "te", "hi"]) ?? "mi", caller: caller, problem: "相談")), at: time())
    for _ in 0..<next(below: 3) {
      let targets = (0..<next(below: 4)).map { place in
        let institution = next(below: 5)
        return SampleCases.target(
          "r-\(place)", "紹介先", institution: institution == 0 ? nil : ("inst-\(institution)", "機関\(institution)"))
      }
      log.refer(id, to: targets, at: time())
    }
    if next(below: 2) == 0 {
      log.write(.stageReached(StageReached(caseID: id, stage: one(of: Stage.allCases) ?? .meeting)), at: time())
    }
    if let outcome = one(of: Outcome.allCases), next(below: 2) == 0 {
      log.write(
        .consultationClosed(ConsultationClosed(caseID: id, outcome: outcome, confidentiality: .open)), at: time())
    }
    if next(below: 10) == 0 { log.write(.withdrawn(Withdrawn(event: id)), at: time()) }
  }
}
