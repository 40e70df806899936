package import Canvas
import Domain
package import Reports

/// 前にも相談のあった企業: those that the caller may be, and the cases of the one that is shown.
package struct CompanyState: Sendable, Equatable {
  package let companies: [Company]
  package private(set) var place = 0
  /// Over the company's cases.
  package var list = ListWindow()

  /// `companies` is not empty.
  init?(_ companies: [Company]) {
    if companies.isEmpty { return nil }
    self.companies = companies
    list.reset(count: companies[0].cases.count)
  }

  package var company: Company { companies[place] }
  var chosenCase: Case? { list.selection.flatMap { company.cases.indices.contains($0) ? company.cases[$0] : nil } }

  mutating func turn(by step: Int) {
    place = (place + step + companies.count) % companies.count
    list.reset(count: company.cases.count)
  }
}

extension DeskState {
  /// Whom the caller may be: known by the whole name or phone; else, while a field is being typed, whoever begins so.
  var callers: [Company] {
    let typed = Caller(company: intake.company.text.trimmed.nilIfEmpty, phone: intake.phone.text.trimmed.nilIfEmpty)
    let known = companies.known(as: typed)
    if !known.isEmpty { return known }
    return switch intake.focus {
    case .company: companies.suggestions(name: intake.company.text, limit: 9)
    case .phone: companies.suggestions(phone: intake.phone.text, limit: 9)
    default: []
    }
  }
}
