package import Domain
package import Matching
package import Screens
package import Words

/// The matcher over one state of the catalog: builds the index, searches, and puts hits into words.
package struct SearchEngine: Sendable {
  let catalog: Catalog
  private let records: [SearchableRecord]
  let language: Language
  let fields: FieldList
  let today: CivilDate
  package let index: CatalogIndex

  /// Linear in the text of the catalog and of the past cases.
  package init(
    _ catalog: Catalog, vocabulary: CompiledVocabulary = .empty, cases: [Case] = [],
    fields: FieldList = FieldList(), today: CivilDate, language: Language
  ) {
    self.fields = fields
    self.today = today
    self.catalog = catalog
    self.language = language
    records = catalog.records.map {
      SearchableRecord($0, institution: catalog.institution(of: $0), isLive: $0.isLive(on: today))
    }
    let past = PastCases(cases.compactMap { Self.item($0, language) }, vocabulary: vocabulary)
    index = CatalogIndex(records, vocabulary: vocabulary).learning(past, ids: records.map(\.id))
  }

  /// What a case can teach: only technical ones, and none under NDA, whose words are nobody else's.
  private static func item(_ item: Case, _ language: Language) -> PastCases.Item? {
    guard item.kind == .technical, item.confidentiality != .underNDA, let problem = item.problem else { return nil }
    let helpers = item.targets.filter { $0.state != .declined && $0.state != .noAnswer }
      .compactMap { $0.target.id?.text }
    let success: Int =
      switch item.outcome {
      case .solved?: 16
      case .partlySolved?: 12
      case .lead?: 6
      case nil: item.stage > .referral ? 6 : 2
      case .unknown?: 2
      case .unsolved?: 0
      }
    let label = item.number.description + (item.outcome.map { " " + $0.label(in: language) } ?? "")
    return PastCases.Item(id: item.id.text, label: label, problem: problem, helpers: helpers, success: success)
  }

  /// The best records for a query, each with its reasons, and what to offer beside them.
  package func search(_ query: Query) -> (records: [FoundRecord], ways: [WaysOut.Way]) {
    let explainer = index.explainer(for: query)
    let hits = index.search(query)
    let records = hits.enumerated().map { place, hit in found(hit, rank: place + 1, explainer) }
    return (records, waysOut(query, hits: hits))
  }

  /// The hits of a finished search as the counter shows them.
  package func candidates(_ hits: [Hit], _ explainer: Explainer) -> [Candidate] {
    let vocabulary = index.vocabulary.vocabulary.version
    return hits.enumerated().map { place, hit in
      let number = Int(hit.record.rawValue)
      let explanation = explainer.explain(hit.record, records[number], adjustments: hit.adjustments)
      let say = Voice(isJapanese: language == .japanese)
      let name = catalog.records[number].name.text(in: language)
      let nameText = records[number].texts.firstIndex { $0.key == .name && $0.text == name }
      return Candidate(
        record: catalog.records[number].id,
        why: Reasons.sentences(explanation, say).joined(separator: say.isJapanese ? "　" : " · "),
        line: Reasons.line(explanation, say),
        nameMarks: nameText.flatMap { explanation.marks[$0] } ?? [],
        found: .init(rank: place + 1, concepts: explanation.way, vocabulary: vocabulary.isEmpty ? nil : vocabulary))
    }
  }

  /// Why a query's hits were found, in their order.
  package func explanations(of hits: some Sequence<Hit>, to query: Query) -> [Explanation] {
    let explainer = index.explainer(for: query)
    return hits.map {
      explainer.explain($0.record, records[Int($0.record.rawValue)], adjustments: $0.adjustments)
    }
  }

  private func found(_ hit: Hit, rank: Int, _ explainer: Explainer) -> FoundRecord {
    let number = Int(hit.record.rawValue)
    let record = catalog.records[number]
    let explanation = explainer.explain(hit.record, records[number], adjustments: hit.adjustments)
    let institution = catalog.institution(of: record)
    return FoundRecord(
      rank: rank, record: record, name: record.name.text(in: language),
      institution: institution?.name.text(in: language), institutionID: institution?.id, score: hit.score,
      why: Reasons.sentences(explanation, Voice(isJapanese: language == .japanese)), explanation: explanation)
  }
}

/// A hit of `madoguchi search`.
package struct FoundRecord: Sendable {
  package let rank: Int
  package let record: CatalogRecord
  package let name: String
  package let institution: String?
  package let institutionID: RecordID?
  package let score: Double
  package let why: [String]
  package let explanation: Explanation

  /// The keys of DESIGN §5 (fixed).
  package var json: JSONObject {
    [
      "rank": .int(rank), "id": .string(record.id.text), "kind": .string(record.kind.rawValue), "name": .string(name),
      "institution": institution.map(JSONValue.string) ?? .null,
      "institutionId": institutionID.map { .string($0.text) } ?? .null, "score": .number(String(score)),
      "why": .strings(why),
    ]
  }

  /// The score's parts, a line each, and their sum.
  package func explanationLines(_ say: Voice) -> [String] {
    explanation.contributions.map { part in
      if case .role = part.why { return "\(part.points)  \(say(WhyWords.fitsRole))" }
      if part.why == .closed { return "\(part.points)  \(say(WhyWords.closed))" }
      if part.why == .sameWayAbove { return "\(part.points)  \(say(WhyWords.sameWayAbove))" }
      if part.layer == .experience { return "\(part.points)  \(say(WhyWords.similarCase(part.term)))" }
      let key =
        part.path.isEmpty
        ? part.key.map { say(WhyWords.key("\($0)")) } ?? "-" : Reasons.way(part.path, say)
      return "\(part.points)  \(Reasons.quote(part, say))  \(key)"
    } + ["= \(score)"]
  }
}
