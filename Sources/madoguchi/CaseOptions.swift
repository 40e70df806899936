import Storage
import ArgumentParser
import Desk
import Domain
import Words

/// What `refer` and `log` are told of the call.
struct CaseOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("What the company asks, in its own words.", valueName: "text"))
  var problem: String?
  @Option(name: .long, help: "The company's name.") var company: String?
  @Option(name: .long, help: "Who called.") var caller: String?
  @Option(name: .long, help: "The caller's phone.") var phone: String?
  @Option(name: .long, help: ArgumentHelp("電話, 来所, メール, FAX, 訪問, Web, or their English labels.", valueName: "channel"))
  var channel: String?
  @Option(name: .long, help: ArgumentHelp("Where the company is: みどり県新緑市.", valueName: "place")) var place: String?
  @Option(name: .long, help: ArgumentHelp("How many people it has: 12人, or a band.", valueName: "people")) var size:
    String?
  @Option(name: .long, help: ArgumentHelp("Its business in its own words: めっき.", valueName: "words")) var industry:
    String?
  @Option(name: .long, help: ArgumentHelp("技術相談, 事務問合せ, 苦情, 途切れ, 対象外, or their English labels.", valueName: "kind"))
  var kind: String?
  @Option(name: .long, help: ArgumentHelp("open, nameWithheld or underNDA.", valueName: "level"))
  var confidential: String?
  @Option(name: .long, help: "A note.") var note: String?
  @Option(name: .long, help: ArgumentHelp("A field code; may be repeated.", valueName: "code")) var field: [String] = []
  @Option(name: .long, help: ArgumentHelp("When to see how it went, YYYY-MM-DD.", valueName: "date")) var followUp:
    String?
  @Option(name: .long, help: ArgumentHelp("The coordinator's code.", valueName: "code")) var by: String?
  @Option(name: .long, help: ArgumentHelp("When the call was, YYYY-MM-DD[THH:MM].", valueName: "time")) var at: String?
  @Flag(name: .long, help: "One JSON object: the case.") var json = false

  /// The draft that the options make.
  func draft(_ opened: OpenedFolder) throws -> ConsultationDraft {
    let say = opened.say
    var draft = ConsultationDraft()
    draft.problem = problem ?? ""
    draft.note = note ?? ""
    draft.caller = Caller(company: company, person: caller, phone: phone)
    try describeCompany(&draft.caller, opened)
    if let channel { draft.channel = try word(channel, "--channel", opened) }
    if let kind { draft.kind = try word(kind, "--kind", opened) }
    if let confidential {
      guard let level = Confidentiality(rawValue: confidential) else {
        throw CommandFailure(
          sentence: say(
            CommandWords.unknownValue("--confidential", confidential, Confidentiality.allCases.map(\.rawValue))))
      }
      draft.confidentiality = level
    }
    for code in field where !opened.fields.fields.isEmpty && opened.fields[code] == nil {
      throw CommandFailure(sentence: say(CommandWords.unknownValue("--field", code, opened.fields.fields.map(\.code))))
    }
    draft.fields = field
    draft.followUp = try followUp.map { try date($0, "--follow-up", opened) }
    if let at {
      guard let time = Timestamp(at, defaultOffset: opened.settings.utcOffset) else {
        throw CommandFailure(sentence: say(CommandWords.badTime("--at", at)))
      }
      draft.occurredAt = time
    }
    if let problem = draft.problemBeforeRecording {
      switch problem {
      case .noProblem: throw CommandFailure(sentence: say(CommandWords.needsProblem))
      case .targetWithoutName: throw CommandFailure(sentence: say(NoticeWords.targetWithoutName))
      }
    }
    return draft
  }

  /// Place, size and business, as far as they are understood.
  private func describeCompany(_ caller: inout Caller, _ opened: OpenedFolder) throws {
    if let place {
      let place = Place(place, prefectureOfCity: { opened.catalog.prefecturesByCity[$0] })
      caller.prefecture = place.prefecture
      caller.city = place.city
    }
    if let size {
      guard let band = CompanySize(said: size) else {
        throw CommandFailure(
          sentence: opened.say(
            CommandWords.unknownValue("--size", size, CompanySize.allCases.map { $0.label(in: opened.language) })))
      }
      caller.size = band
    }
    if let industry {
      caller.trade = industry
      caller.industry = Industry(said: industry)
    }
  }
}

/// A value of one of the log's scales, by its Japanese word or English label.
func word<Word: LogWord>(_ text: String, _ option: String, _ opened: OpenedFolder) throws -> Word {
  guard let value = Word(word: text) else {
    let known = Word.allCases.map { opened.language == .japanese ? $0.rawValue : "\($0.rawValue) (\($0.english))" }
    throw CommandFailure(sentence: opened.say(CommandWords.unknownValue(option, text, known)))
  }
  return value
}

func date(_ text: String, _ option: String, _ opened: OpenedFolder) throws -> CivilDate {
  guard let date = CivilDate(text) else {
    throw CommandFailure(sentence: opened.say(CommandWords.badDate(option, text)))
  }
  return date
}
