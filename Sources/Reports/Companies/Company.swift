package import Domain

/// A company (企業) as its cases tell of it: what it is called, who calls for it, and what it was told.
///
/// Facts are those of the newest case that says them.
package struct Company: Sendable, Equatable {
  /// Spellings of its name, the newest first; empty for a caller known by phone alone.
  package internal(set) var names: [String] = []
  package internal(set) var kana: String?
  package internal(set) var corporateNumber: String?
  /// Who called, the newest first.
  package internal(set) var persons: [String] = []
  /// As written, the newest first.
  package internal(set) var phones: [String] = []
  package internal(set) var email: String?
  package internal(set) var prefecture: String?
  package internal(set) var city: String?
  package internal(set) var trade: String?
  package internal(set) var industry: Industry?
  package internal(set) var size: CompanySize?
  /// Its cases, the newest first.
  package internal(set) var cases: [Case] = []

  package var name: String? { names.first }

  /// Its cases with an open promise, the one due first in front.
  package var promised: [(item: Case, promise: FollowUpPromise)] {
    cases.compactMap { item in item.promise.map { (item, $0) } }.sorted {
      ($0.1.on, $1.0.openedAt) < ($1.1.on, $0.0.openedAt)
    }
  }

  /// The facts that a new call of the company takes over where the caller does not say otherwise.
  package var facts: Caller {
    var facts = Caller()
    facts.kana = kana
    facts.corporateNumber = corporateNumber
    facts.prefecture = prefecture
    facts.city = city
    facts.trade = trade
    facts.industry = industry
    facts.size = size
    return facts
  }

  /// Takes in a case that is newer than those before.
  mutating func take(_ item: Case) {
    let caller = item.caller
    cases.insert(item, at: 0)
    Company.put(caller.company, first: &names)
    Company.put(caller.person, first: &persons)
    Company.put(caller.phone, first: &phones)
    kana = caller.kana ?? kana
    corporateNumber = caller.corporateNumber ?? corporateNumber
    email = caller.email ?? email
    if let city = caller.city {
      self.city = city
      prefecture = caller.prefecture
    } else {
      prefecture = caller.prefecture ?? prefecture
    }
    if let trade = caller.trade {
      self.trade = trade
      industry = caller.industry
    } else {
      industry = caller.industry ?? industry
    }
    size = caller.size ?? size
  }

  private static func put(_ text: String?, first list: inout [String]) {
    guard let text, !text.isEmpty else { return }
    list.removeAll { $0 == text }
    list.insert(text, at: 0)
  }
}
