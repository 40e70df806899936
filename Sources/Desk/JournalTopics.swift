package import Domain
package import Matching

/// The council's own referrals as judged problems: what was asked is the topic, whom the coordinator chose the answer.
///
/// A case is graded by how it ended: 3 solved, 2 partly solved or gone on to a test or further, 1 a lead or still open;
/// an unsolved case, a target that declined and one outside the catalog answer nothing. What is under NDA stays out,
/// and so does what is no technical consultation. Coordinators choose among what they were shown, so the figures favour
/// the matcher of that day; they serve to compare, before and after an edit.
package struct JournalTopics: Sendable, Equatable {
  /// By case, oldest first; the id is the case's number.
  package private(set) var topics: [Topic] = []
  package private(set) var judgements = Judgements(grades: [:])
  /// Topic id → the case that it is, so that it does not answer itself.
  package private(set) var cases: [String: EventID] = [:]
  /// 1 / place in the list at which a case's best target was chosen then, where the journal holds it.
  package private(set) var reciprocalRanksThen: [Double] = []

  package init(_ cases: [Case]) {
    var grades: [String: [String: Int]] = [:]
    for item in cases where item.kind == .technical && item.confidentiality != .underNDA {
      guard let problem = item.problem, !problem.allSatisfy(\.isWhitespace) else { continue }
      let helpers = item.targets.filter { $0.state != .declined && $0.state != .noAnswer }
      let ids = helpers.compactMap { $0.target.id?.text }
      let grade = Self.grade(of: item)
      guard grade > 0, !ids.isEmpty else { continue }
      // Two desks may have given one number; the later one is told apart by its id.
      let number = item.number.description
      let id = grades[number] == nil ? number : "\(number)#\(item.id.text)"
      topics.append(Topic(id: id, text: problem))
      grades[id] = Dictionary(ids.map { ($0, grade) }) { first, _ in first }
      self.cases[id] = item.id
      if let rank = helpers.compactMap({ $0.target.found?.rank }).filter({ $0 > 0 }).min() {
        reciprocalRanksThen.append(rank <= RetrievalMetrics.depth ? 1 / Double(rank) : 0)
      }
    }
    judgements = Judgements(grades: grades)
  }

  private static func grade(of item: Case) -> Int {
    switch item.outcome {
    case .solved?: 3
    case .partlySolved?: 2
    case .unsolved?: 0
    case .lead?, .unknown?, nil: item.stage > .referral ? 2 : 1
    }
  }
}
