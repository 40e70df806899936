import ArgumentParser
import Desk
import Domain
import Screens
import Storage
import Words

/// `madoguchi refer`: a consultation and its referral, written as the desk writes them.
struct ReferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refer", abstract: "Records a consultation with a referral. / 相談と紹介を記録する")

  @OptionGroup var options: CaseOptions
  @Option(
    name: .long,
    help: ArgumentHelp("A record's id, or a name outside the catalog; may be repeated.", valueName: "id|words"))
  var to: [String] = []
  @OptionGroup var global: GlobalOptions

  func run() throws {
    var opened = try global.open()
    var draft = try options.draft(opened)
    guard !to.isEmpty else { throw CommandFailure(sentence: opened.say(CommandWords.needsTarget)) }
    for text in to {
      if let record = opened.catalog.record(id: text) {
        draft.targets.append(ReferralTarget(snapshotOf: record, in: opened.catalog, language: opened.language))
      } else {
        guard !text.allSatisfy(\.isWhitespace) else {
          throw CommandFailure(sentence: opened.say(NoticeWords.targetWithoutName))
        }
        Output.remark("madoguchi: \(opened.say(CommandWords.freeWords(text)))")
        draft.targets.append(ReferralTarget(key: "", id: nil, name: text))
      }
    }
    try Recording.record(draft, options, &opened)
  }
}

/// `madoguchi log`: a consultation without a referral.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Records a consultation without a referral. / 紹介のない相談を記録する")

  @OptionGroup var options: CaseOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    var opened = try global.open()
    try Recording.record(try options.draft(opened), options, &opened)
  }
}

private enum Recording {
  /// Writes the draft and tells the number, as a person or a script reads it.
  static func record(_ draft: ConsultationDraft, _ options: CaseOptions, _ opened: inout OpenedFolder) throws {
    let id: EventID
    do throws(StorageError) {
      id = try opened.record(draft, SheetOutcome(followUp: draft.followUp), by: options.by)
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, opened.say))
    }
    guard let item = opened.ledger[id] else { return }
    if options.json { Output.json(CaseJSON.object(item)) } else { Output.line(item.number.description) }
  }
}
