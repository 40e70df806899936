package import Canvas
package import Domain
package import Reports
package import Words

/// Everything the desk shows and knows; only `update` changes it.
///
/// It holds no clock, no file and no index: time comes by `.tick`, hits come by `.found`, what was written comes by
/// `.recorded`.
package struct DeskState: Sendable {
  package var setting: Setting
  package var now: Timestamp
  package var size: Size
  package var catalog: Catalog
  package var fields: FieldList
  package var ledger: Ledger { didSet { companies = CompanyRegister(ledger) } }
  /// Who ever called, folded from the ledger.
  package private(set) var companies: CompanyRegister
  /// Records that could not be read, so many; the top line says so.
  package var setAsideCount: Int

  /// From the first screen to the one on top; never empty.
  package private(set) var stack: [Screen] = [.intake]
  package var intake = IntakeState()
  package var sheet = SheetState()
  package var history = HistoryState()
  package var notice: Notice?

  /// What does not change while the desk is open.
  package struct Setting: Sendable {
    package var council: String
    package var isSample: Bool
    package var language: Language
    package var offset: UTCOffset
    package var coordinatorCode: String
    package var coordinatorName: String
    package var isReadOnly: Bool
    /// Who sits in the council, by code, in the desk's language.
    package var coordinatorNames: [String: String] = [:]
    /// The keys, as this user has them.
    package var keys = KeyMap.standard
    /// How days are written.
    package var dates = DateStyle.iso

    package init(
      council: String, isSample: Bool, language: Language, offset: UTCOffset, coordinatorCode: String,
      coordinatorName: String, isReadOnly: Bool
    ) {
      self.council = council
      self.isSample = isSample
      self.language = language
      self.offset = offset
      self.coordinatorCode = coordinatorCode
      self.coordinatorName = coordinatorName
      self.isReadOnly = isReadOnly
    }
  }

  package init(
    setting: Setting, now: Timestamp, size: Size, catalog: Catalog, fields: FieldList, ledger: Ledger,
    setAsideCount: Int
  ) {
    self.setting = setting
    self.now = now
    self.size = size
    self.catalog = catalog
    self.fields = fields
    self.ledger = ledger
    companies = CompanyRegister(ledger)
    self.setAsideCount = setAsideCount
  }

  package var say: Voice { Voice(isJapanese: setting.language == .japanese) }
  /// A coordinator as the screen tells them; the code where the list does not know it.
  func coordinatorName(_ code: String) -> String { setting.coordinatorNames[code] ?? code }
  package var today: CivilDate { now.date(at: setting.offset) }
}

/// A screen with what it is about.
package enum Screen: Sendable, Equatable {
  case intake
  case card(CardState)
  case sheet
  case saved(SavedState)
  case history
  case caseView(CaseViewState)
  case help(HelpState)
  case palette(PaletteState)
  case questions(QuestionsState)
  case teach(TeachState)
  case company(CompanyState)
}

/// A sentence on the line above the key bar, until the next key.
package struct Notice: Sendable, Equatable {
  package enum Tone: Sendable { case done, warning, failure }

  package let tone: Tone
  package let text: String

  package init(_ tone: Tone, _ text: String) {
    self.tone = tone
    self.text = text
  }
}

extension DeskState {
  /// The screen on top.
  package var screen: Screen { stack.last ?? .intake }

  /// Its name in the key table.
  package var screenName: ScreenName {
    switch screen {
    case .intake: .intake
    case .card: .card
    case .sheet: sheet.isWithoutReferral ? .noReferral : .sheet
    case .saved: .saved
    case .history: .history
    case .caseView: .caseView
    case .help: .help
    case .palette: .palette
    case .questions: .questions
    case .teach: .teach
    case .company: .company
    }
  }

  mutating func push(_ screen: Screen) { stack.append(screen) }

  /// Leaves the screen on top; at the root it stays.
  mutating func pop() { if stack.count > 1 { stack.removeLast() } }

  /// Back to the counter.
  mutating func popToIntake() { stack = [.intake] }

  /// Puts another screen (or the same in another state) in the place of the one on top.
  mutating func replaceTop(with screen: Screen) { stack[stack.count - 1] = screen }
}
