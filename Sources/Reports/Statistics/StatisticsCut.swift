import Domain

/// By what cases are counted; the raw value is the name on the command line and in JSON (DESIGN §5, fixed).
package enum StatisticsCut: String, Sendable, CaseIterable {
  case month, fiscalYear, field, institution, coordinator, stage, outcome, prefecture, channel, companySize, kind

  /// The key of cases without the particular that is counted by.
  package static let noneKey = "none"
  /// The key of cases that are not closed, when they are counted by outcome.
  package static let openKey = "open"

  /// Whether a case may stand in several lines, so that the lines add up to more than the total.
  package var overlaps: Bool { self == .field || self == .institution }
}

extension StatisticsCut {
  /// Where a key stands among the lines: along the calendar or the scale, `none` at the end. nil: by number of cases.
  func place(of key: String) -> Int? {
    if key == StatisticsCut.noneKey { return Int.max }
    func rank<Word: LogWord>(_: Word.Type) -> Int {
      Array(Word.allCases).firstIndex { $0.rawValue == key } ?? Int.max - 1
    }
    return switch self {
    case .month, .fiscalYear: 0
    case .stage: rank(Stage.self)
    case .outcome: rank(Outcome.self)
    case .channel: rank(Channel.self)
    case .companySize: rank(CompanySize.self)
    case .kind: rank(ConsultationKind.self)
    case .field, .institution, .coordinator, .prefecture: nil
    }
  }
}
