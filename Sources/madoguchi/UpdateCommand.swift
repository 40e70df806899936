import ArgumentParser
import Desk
import Domain
import Storage
import Words

/// `madoguchi update CASE`: what became of it.
struct UpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Answers, stages, notes, closing of a case. / 相談のその後を記録する")

  @Argument(help: "The case's number, e.g. 2026-A-0012.") var number: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A target (id, name or its place) and its state: 打診中 承諾 辞退 無回答 引合せ済.", valueName: "target=state[:reason]"))
  var answer: [String] = []
  @Option(name: .long, help: ArgumentHelp("How far it went: 相談 紹介 面談・現地確認 … 事業化.", valueName: "stage")) var stage:
    String?
  @Option(name: .long, help: "A note of a contact.") var note: String?
  @Option(name: .long, help: ArgumentHelp("When to see how it went.", valueName: "date")) var followUp: String?
  @Flag(name: .long, help: "The follow-up is done.") var done = false
  @Option(name: .long, help: ArgumentHelp("How it ended: 十分解決 一部解決 手がかり 未解決 不明.", valueName: "outcome")) var close:
    String?
  @Flag(name: .long, help: "Opens it again.") var reopen = false
  @Option(name: .customLong("continue"), help: ArgumentHelp("What the company asked further.", valueName: "text"))
  var continued: String?
  @Option(name: .long, help: ArgumentHelp("Another coordinator takes it.", valueName: "code")) var take: String?
  @Flag(name: .long, help: "Takes the whole case out of history and figures.") var withdraw = false
  @Option(name: .long, help: ArgumentHelp("The coordinator's code.", valueName: "code")) var by: String?
  @Flag(name: .long, help: "One JSON object: the case.") var json = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    var opened = try global.open()
    let item = try findCase(opened)
    let bodies = try bodies(for: item, opened)
    guard !bodies.isEmpty else { throw CommandFailure(sentence: opened.say(CommandWords.nothingToUpdate)) }
    do throws(StorageError) {
      try opened.append(bodies, by: by)
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, opened.say))
    }
    guard let updated = opened.ledger[item.id] else {
      Output.line(opened.say(CommandWords.withdrawn(item.number.description)))
      return
    }
    if json { Output.json(CaseJSON.object(updated)) } else { Output.line(updated.number.description) }
  }

  private func findCase(_ opened: OpenedFolder) throws -> Case {
    guard let number = CaseNumber(number) else {
      throw CommandFailure(sentence: opened.say(CommandWords.badCaseNumber(number)))
    }
    let cases = opened.ledger.cases(numbered: number)
    guard let item = cases.first else {
      throw CommandFailure(sentence: opened.say(CommandWords.noSuchCase(number.description)), status: 1)
    }
    guard cases.count == 1 else {
      throw CommandFailure(sentence: opened.say(CommandWords.doubledNumber(number.description, cases.count)))
    }
    return item
  }

  /// The events that the options ask for, in the order in which a case goes.
  private func bodies(for item: Case, _ opened: OpenedFolder) throws -> [EventBody] {
    let level = item.confidentiality
    func words(_ text: String?) -> CaseWords { CaseWords(caseID: item.id, note: text, confidentiality: level) }
    if withdraw { return [.withdrawn(Withdrawn(event: item.id, note: note))] }
    var bodies: [EventBody] = []
    if reopen { bodies.append(.consultationReopened(words(nil))) }
    if let continued { bodies.append(.consultationContinued(words(continued))) }
    if let take { bodies.append(.caseTaken(CaseTaken(caseID: item.id, coordinator: take))) }
    for text in answer { bodies.append(.referralAnswered(try parseAnswer(text, of: item, opened))) }
    if let stage {
      bodies.append(.stageReached(StageReached(caseID: item.id, stage: try word(stage, "--stage", opened))))
    }
    if let note { bodies.append(.contactNoted(words(note))) }
    if done { bodies.append(.followUpDone(words(nil))) }
    if let followUp {
      let day = try date(followUp, "--follow-up", opened)
      bodies.append(.followUpSet(FollowUpSet(caseID: item.id, on: day, confidentiality: level)))
    }
    if let close {
      let outcome: Outcome = try word(close, "--close", opened)
      bodies.append(.consultationClosed(ConsultationClosed(caseID: item.id, outcome: outcome, confidentiality: level)))
    }
    return bodies
  }

  /// `TARGET=STATE[:REASON]`; the target by its id, its name, or its place from 1. The last `=` before a known state
  /// divides, since names may hold one.
  private func parseAnswer(_ text: String, of item: Case, _ opened: OpenedFolder) throws -> ReferralAnswered {
    guard let sign = text.lastIndex(of: "=") else {
      throw CommandFailure(sentence: opened.say(CommandWords.badAnswer(text)))
    }
    let name = String(text[..<sign])
    let parts = text[text.index(after: sign)...].split(separator: ":", maxSplits: 1)
    let state: ReferralState = try word(parts.first.map(String.init) ?? "", "--answer", opened)
    let reason = parts.count > 1 ? String(parts[1]) : nil
    let targets = item.targets
    let byPlace = Int(name).flatMap { targets.indices.contains($0 - 1) ? targets[$0 - 1] : nil }
    guard
      let target = targets.last(where: { $0.target.id?.text == name }) ?? targets.last(where: { $0.target.name == name }
      ) ?? byPlace
    else {
      let known = targets.map { $0.target.id?.text ?? $0.target.name }
      throw CommandFailure(sentence: opened.say(CommandWords.noSuchTarget(name, item.number.description, known)))
    }
    return ReferralAnswered(
      caseID: item.id, referral: target.referral, target: target.target.key, state: state, reason: reason,
      confidentiality: item.confidentiality)
  }
}
