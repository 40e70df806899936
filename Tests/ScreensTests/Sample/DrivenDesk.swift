import Canvas
import Domain
import Screens

/// The desk under a test's fingers: keys go in, the state and every effect come out. No loop, no clock, no disk.
struct DrivenDesk {
  private(set) var state: DeskState
  /// Every effect since the desk was opened, the last one last.
  private(set) var effects: [Effect] = []

  init(
    _ language: Language = .japanese, size: Size = Size(columns: 80, rows: 24), isReadOnly: Bool = false,
    setAside: Int = 0, ledger: Ledger = Ledger(), catalog: Catalog = SampleCatalog.catalog
  ) {
    state = DeskState(
      setting: DeskState.Setting(
        council: language == .japanese ? "見本：みどり県産学官連携協議会" : "Sample: Midori Council", isSample: true,
        language: language, offset: .japan, coordinatorCode: "mi",
        coordinatorName: language == .japanese ? "見本 美咲" : "Misaki Mihon", isReadOnly: isReadOnly),
      now: SampleLedger.now, size: size, catalog: catalog, fields: SampleCatalog.fields, ledger: ledger,
      setAsideCount: setAside)
    state.setting.coordinatorNames = ["mi": state.setting.coordinatorName]
  }

  var frame: Frame { view(state) }
  /// The whole screen as text, without the caret.
  var text: String { frame.lines.joined(separator: "\n") }

  /// Gives the desk a message; what it wants done then.
  @discardableResult
  mutating func send(_ message: Message) -> [Effect] {
    let wanted = update(&state, message)
    effects += wanted
    return wanted
  }

  /// Changes what no message changes: a setting.
  mutating func set(_ change: (inout DeskState) -> Void) { change(&state) }

  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.reduce(into: []) { wanted, key in wanted += send(.key(key)) }
  }

  /// Each character as a key.
  mutating func type(_ text: String) { for character in text { send(.key(.text(character))) } }

  /// The answer to the newest search.
  mutating func find(_ hits: [Candidate]) { send(.found(generation: state.intake.generation, hits: hits)) }

  /// So many seconds go by.
  mutating func wait(seconds: Int) {
    send(.tick(Timestamp(seconds: state.now.seconds + seconds, offset: state.now.offset)))
  }
}

extension DrivenDesk {
  /// A call in full swing: the sample's problem typed, its hits found, the draft on the disk, two minutes gone.
  static func duringCall(
    _ language: Language = .japanese, size: Size = Size(columns: 80, rows: 24), isReadOnly: Bool = false
  ) -> DrivenDesk {
    var desk = DrivenDesk(language, size: size, isReadOnly: isReadOnly, ledger: SampleLedger.ledger)
    desk.type(language == .japanese ? SampleHits.problem : SampleHits.problemInEnglish)
    desk.find(SampleHits.hits(language))
    desk.press(.tab)
    desk.type(language == .japanese ? "架空鍍金株式会社" : "Kaku Plating Co.")
    desk.press(.tab)
    desk.type(language == .japanese ? "見本 花子" : "Hanako Mihon")
    desk.press(.tab)
    desk.type("000-1111-2222")
    desk.press(.backTab, .backTab, .backTab)
    desk.send(.draftSaved)
    desk.wait(seconds: 161)
    return desk
  }

  /// The same with the best hit, the researcher and the microscope chosen.
  static func withChosen(_ language: Language = .japanese, size: Size = Size(columns: 80, rows: 24)) -> DrivenDesk {
    var desk = duringCall(language, size: size)
    desk.press(.down, .function(4), .down, .function(4), .down, .function(4), .up)
    desk.send(.draftSaved)
    return desk
  }
}

extension DrivenDesk {
  /// The same in a window of another size.
  func with(size: Size) -> DrivenDesk {
    var copy = self
    copy.send(.resized(size))
    return copy
  }
}

extension Language {
  /// The end of a golden's name: `-ja`, `-en`.
  var suffix: String { "-\(rawValue)" }
}
