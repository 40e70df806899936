package import Domain
package import Matching
package import Screens
package import Words

/// The matcher over one state of the catalog: builds the index, searches, and puts hits into words.
package struct SearchEngine: Sendable {
  private let catalog: Catalog
  private let records: [SearchableRecord]
  private let language: Language
  package let index: CatalogIndex

  /// Linear in the text of the catalog.
  package init(_ catalog: Catalog, vocabulary: CompiledVocabulary = .empty, today: CivilDate, language: Language) {
    self.catalog = catalog
    self.language = language
    records = catalog.records.map {
      SearchableRecord($0, institution: catalog.institution(of: $0), isLive: $0.isLive(on: today))
    }
    index = CatalogIndex(records, vocabulary: vocabulary)
  }

  /// The best records for a query, each with its reasons.
  package func search(_ query: Query) -> [FoundRecord] {
    let explainer = index.explainer(for: query)
    return index.search(query).enumerated().map { place, hit in found(hit, rank: place + 1, explainer) }
  }

  /// The hits of a finished search as the counter shows them.
  package func candidates(_ hits: [Hit], _ explainer: Explainer) -> [Candidate] {
    hits.map { hit in
      let number = Int(hit.record.rawValue)
      let explanation = explainer.explain(hit.record, records[number], deduction: hit.deduction)
      let say = Voice(isJapanese: language == .japanese)
      let name = catalog.records[number].name.text(in: language)
      let place = records[number].texts.firstIndex { $0.key == .name && $0.text == name }
      return Candidate(
        record: catalog.records[number].id,
        why: Reasons.sentences(explanation, say).joined(separator: say.isJapanese ? "　" : " · "),
        nameMarks: place.flatMap { explanation.marks[$0] } ?? [])
    }
  }

  private func found(_ hit: Hit, rank: Int, _ explainer: Explainer) -> FoundRecord {
    let number = Int(hit.record.rawValue)
    let record = catalog.records[number]
    let explanation = explainer.explain(hit.record, records[number], deduction: hit.deduction)
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
      let key =
        part.path.isEmpty
        ? part.key.map { say(WhyWords.key("\($0)")) } ?? "-" : Reasons.way(part.path, say)
      return "\(part.points)  \(say(WhyWords.quoted(part.term)))  \(key)"
    } + ["= \(score)"]
  }
}
