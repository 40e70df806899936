package import Domain

/// How the keys of figures are told to people: a field's and a coordinator's name, a scale's word in their language.
package struct StatisticsNames: Sendable, Equatable {
  package var fields: FieldList
  /// A coordinator's name by code.
  package var coordinators: [String: String]
  package var language: Language
  /// The words for `none` and `open`.
  package var none: String
  package var open: String

  package init(fields: FieldList, coordinators: [String: String], language: Language, none: String, open: String) {
    self.fields = fields
    self.coordinators = coordinators
    self.language = language
    self.none = none
    self.open = open
  }

  package func name(of line: Statistics.Line, by cut: StatisticsCut) -> String {
    let key = line.key
    if key == StatisticsCut.noneKey { return none }
    func label<Word: LogWord>(_: Word.Type) -> String { Word(rawValue: key)?.label(in: language) ?? key }
    return switch cut {
    case .month, .prefecture: key
    case .fiscalYear: language == .japanese ? key + "年度" : "FY" + key
    case .field: fields.name(of: key, in: language)
    case .institution: line.name ?? key
    case .coordinator: coordinators[key] ?? key
    case .stage: label(Stage.self)
    case .outcome: key == StatisticsCut.openKey ? open : label(Outcome.self)
    case .channel: label(Channel.self)
    case .companySize: label(CompanySize.self)
    case .kind: label(ConsultationKind.self)
    }
  }
}
