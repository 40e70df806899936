import Domain
package import Matching
package import Screens
import Words

extension SearchEngine {
  /// What to offer beside the hits of a search where they are few or weak; nothing otherwise.
  ///
  /// A search with filters is made once more without them: two searches at most.
  package func waysOut(_ query: Query, hits: [Hit]) -> [WaysOut.Way] {
    guard WaysOut.areNeeded(for: hits, wanted: query.limit) else { return [] }
    var open = query
    (open.kinds, open.fields, open.prefecture) = ([], [], nil)
    let isFiltered = open != query
    let unfiltered = isFiltered ? index.search(open) : hits
    let codes = FieldGuess.codes(
      for: query.text, among: fields,
      hits: unfiltered.map { (catalog.records[Int($0.record.rawValue)].fields, $0.score) })
    return WaysOut(catalog, today: today).find(
      besides: hits.map { id(of: $0) }, unfiltered: isFiltered ? unfiltered.map { id(of: $0) } : [],
      fields: (query.fields.sorted() + codes).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  /// The same as rows of the counter, below the hits.
  package func wayOutCandidates(_ query: Query, hits: [Hit]) -> [Candidate] {
    waysOut(query, hits: hits).map { way in
      Candidate(record: way.record, why: sentence(for: way.reason), nameMarks: [], isWayOut: true)
    }
  }

  /// A reason in words.
  package func sentence(for reason: WaysOut.Reason) -> String {
    let say = Voice(isJapanese: language == .japanese)
    return switch reason {
    case .unfiltered: say(WhyWords.withoutFilters)
    case .field(let code): say(WhyWords.windowOfField(fields.name(of: code, in: language)))
    case .window: say(WhyWords.generalWindow)
    case .outside: say(WhyWords.outsideDoor)
    }
  }

  private func id(of hit: Hit) -> RecordID { catalog.records[Int(hit.record.rawValue)].id }
}
