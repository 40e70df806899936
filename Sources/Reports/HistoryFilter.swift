package import Domain

/// Which cases of the history are asked for; a part that is nil asks for nothing.
package struct HistoryFilter: Sendable, Equatable {
  /// Every word must occur, folded, in the number, company, problem, notes, or a target's name or institution.
  package var words: [String] = []
  /// First and last day of the opening, both within.
  package var from: CivilDate?
  package var to: CivilDate?
  package var fiscalYear: FiscalYear?
  package var company: String?
  package var institution: RecordID?
  package var coordinator: String?
  package var field: String?
  package var stage: Stage?

  package init() {}
}

/// The history: every case of a ledger, newest first, ready to be searched.
///
/// Text is compared as the given function folds it (room TextAnalysis), once a case; a search is then a scan of
/// substrings, linear in the text.
package struct History: Sendable {
  private struct Entry: Sendable {
    let item: Case
    let folded: String
    let company: String
  }

  private let entries: [Entry]
  private let fold: @Sendable (String) -> String
  private let offset: UTCOffset

  /// - Parameters:
  ///   - offset: the council's clock, which decides the day of a case.
  ///   - fold: one spelling per word, applied to the cases' texts and to what is searched for.
  package init(_ ledger: Ledger, offset: UTCOffset, fold: @escaping @Sendable (String) -> String) {
    self.fold = fold
    self.offset = offset
    let cases = ledger.cases.sorted {
      ($0.openedAt.seconds, $0.number) == ($1.openedAt.seconds, $1.number)
        ? $0.id > $1.id : ($0.openedAt.seconds, $0.number) > ($1.openedAt.seconds, $1.number)
    }
    entries = cases.map { item in
      let texts = History.searchableTexts(of: item)
      return Entry(
        item: item, folded: texts.map(fold).joined(separator: "\n"), company: fold(item.caller.company ?? ""))
    }
  }

  private static func searchableTexts(of item: Case) -> [String] {
    var texts = [item.number.description, item.caller.company ?? "", item.problem ?? "", item.note ?? ""]
    texts += item.laterWords
    for referral in item.referrals {
      texts.append(referral.note ?? "")
      for target in referral.targets { texts += [target.target.name, target.target.institution ?? ""] }
    }
    return texts.filter { !$0.isEmpty }
  }

  /// How many cases there are.
  package var count: Int { entries.count }

  /// The cases that a filter asks for, newest first, without limit.
  package func cases(_ filter: HistoryFilter) -> [Case] {
    let words = filter.words.map(fold).filter { !$0.isEmpty }
    let company = filter.company.map(fold)
    return entries.lazy.filter { entry in
      words.allSatisfy { entry.folded.contains($0) } && (company.map { entry.company.contains($0) } ?? true)
        && matches(entry.item, filter)
    }.map(\.item)
  }

  private func matches(_ item: Case, _ filter: HistoryFilter) -> Bool {
    let day = item.openedAt.date(at: offset)
    if let from = filter.from, day < from { return false }
    if let to = filter.to, day > to { return false }
    if let year = filter.fiscalYear, !year.contains(day) { return false }
    if let coordinator = filter.coordinator, item.coordinator != coordinator { return false }
    if let field = filter.field, !item.fields.contains(field) { return false }
    if let stage = filter.stage, item.stage != stage { return false }
    if let institution = filter.institution {
      return item.targets.contains { $0.target.institutionID == institution || $0.target.id == institution }
    }
    return true
  }
}
