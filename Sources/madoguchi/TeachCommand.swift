import ArgumentParser
import Canvas
import Desk
import Domain
import Matching
import Storage
import Words

/// `madoguchi teach`: phrases of the callers and what they mean here.
struct TeachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teach",
    abstract: "Ties a phrase to a term; lists and approves what was taught. / 企業の言い方を用語に結び付ける",
    discussion: "Without arguments: what awaits approval. / 引数なしでは承認待ちの一覧")

  @Argument(help: "What companies say.") var phrase: String?
  @Option(name: .long, help: ArgumentHelp("The term that it means.", valueName: "id|name")) var concept: String?
  @Option(name: .long, help: ArgumentHelp("Writes it into vocabulary/taught.json; “all” for all.", valueName: "phrase"))
  var approve: [String] = []
  @Option(name: .long, help: ArgumentHelp("Takes it back.", valueName: "phrase")) var withdraw: String?
  @Option(name: .long, help: ArgumentHelp("The coordinator's code.", valueName: "code")) var by: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    var opened = try global.open()
    let say = opened.say
    let wishes = [phrase != nil, !approve.isEmpty, withdraw != nil].filter { $0 }.count
    guard wishes < 2 else { throw CommandFailure(sentence: say(TeachWords.oneAtATime)) }
    if let phrase {
      let label = LabelTaught(concept: try id(opened), label: phrase)
      do throws(TeachingError) {
        try opened.teach(label, by: by)
      } catch {
        throw CommandFailure(sentence: error.sentence(say))
      }
    }
    let waiting = opened.awaitingApproval()
    do {
      if let withdraw {
        let events = waiting.filter { $0.label == withdraw }
        guard !events.isEmpty else { throw CommandFailure(sentence: say(TeachWords.notWaiting(withdraw)), status: 1) }
        try opened.append(events.map { .withdrawn(Withdrawn(event: $0.event)) }, by: by)
        return Output.line(say(TeachWords.withdrawn(withdraw)))
      }
      if !approve.isEmpty {
        let chosen = try approve == ["all"] ? waiting : approve.flatMap { try phrases($0, waiting, say) }
        try opened.approve(chosen)
        return Output.line(say(TeachWords.approved(chosen.count, "vocabulary/taught.json")))
      }
    } catch let error as StorageError {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, say))
    }
    list(waiting, opened)
  }

  private func phrases(_ text: String, _ waiting: [TaughtPhrase], _ say: Voice) throws -> [TaughtPhrase] {
    let found = waiting.filter { $0.label == text }
    if found.isEmpty { throw CommandFailure(sentence: say(TeachWords.notWaiting(text)), status: 1) }
    return found
  }

  /// The concept that is meant: by its id, or by its name where just one is called so.
  private func id(_ opened: OpenedFolder) throws -> String {
    guard let concept else { throw CommandFailure(sentence: opened.say(TeachWords.needsConcept)) }
    let compiled = opened.compiledVocabulary()
    if compiled.vocabulary[concept] != nil { return concept }
    let near = ConceptFinder(compiled).concepts(for: concept, limit: 3)
    let named = near.filter { $0.preferred.all.contains { $0.withoutReadersNote == concept } }
    if let only = named.first, named.count == 1 { return only.id }
    let first = near.map { "\($0.id) \($0.preferred.text(in: opened.language))" }.joined(separator: ", ")
    throw CommandFailure(sentence: opened.say(TeachWords.noConcept(concept, first.isEmpty ? "-" : first)), status: 1)
  }

  private func list(_ waiting: [TaughtPhrase], _ opened: OpenedFolder) {
    guard !waiting.isEmpty else { return }
    let say = opened.say
    let vocabulary = opened.vocabulary().vocabulary
    let table = Columns([
      Columns.Column(say(TeachWords.phrase)), Columns.Column("id"), Columns.Column(say(TeachWords.meaning), minimum: 8),
      Columns.Column(say(ScreenWords.date)), Columns.Column(say(ScreenWords.coordinator)),
    ])
    let rows = waiting.map { item in
      [
        item.label, item.concept, vocabulary[item.concept]?.preferred.text(in: opened.language) ?? "",
        item.at.date(at: opened.settings.utcOffset).iso, opened.coordinatorName(item.by),
      ]
    }
    for line in table.lines(of: rows, room: Output.columns) { Output.line(line) }
  }
}
