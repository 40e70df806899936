package import Domain
import TextAnalysis

/// The history: every case of a ledger, newest first, ready to be searched.
///
/// Texts are folded once, when it is made; a search is then a scan for substrings, linear in the text.
package struct History: Sendable {
  private struct Entry: Sendable {
    let item: Case
    let text: [UInt32]
    let company: [UInt32]
  }

  private let entries: [Entry]
  private let offset: UTCOffset

  /// - Parameter offset: the council's clock, which decides the day of a case.
  package init(_ ledger: Ledger, offset: UTCOffset) {
    let folding = Folding()
    self.offset = offset
    let cases = ledger.cases.sorted {
      ($0.openedAt.seconds, $0.number) == ($1.openedAt.seconds, $1.number)
        ? $0.id > $1.id : ($0.openedAt.seconds, $0.number) > ($1.openedAt.seconds, $1.number)
    }
    entries = cases.map { item in
      // A word never runs from one text into the next: the separator folds to itself and no word holds it.
      let text = History.searchableTexts(of: item).joined(separator: "\n")
      return Entry(
        item: item, text: folding.fold(text).scalars, company: folding.fold(item.caller.company ?? "").scalars)
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
    let folding = Folding()
    let words = filter.words.map { folding.fold($0).scalars }.filter { !$0.isEmpty }
    let company = filter.company.map { folding.fold($0).scalars }
    return entries.lazy.filter { entry in
      words.allSatisfy { History.occurs($0, in: entry.text) }
        && (company.map { History.occurs($0, in: entry.company) } ?? true) && matches(entry.item, filter)
    }.map(\.item)
  }

  /// Whether a word occurs in a text, both folded. Plain scan: words are short and texts a few hundred scalars.
  private static func occurs(_ word: [UInt32], in text: [UInt32]) -> Bool {
    guard let first = word.first else { return true }
    guard text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      var length = 1
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
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
