import TextAnalysis

/// The catalog made searchable: built once, never changed, flat arrays throughout.
///
/// It knows records by number only. What a hit looks like, and why it was found, is told with the record in hand
/// (`explain`).
package struct CatalogIndex: Sendable {
  let analyzer: Analyzer
  let dictionary: TermDictionary
  let postings: Postings
  /// Latin words in order, each with the term of its stem.
  let words: WordList
  /// The same words as a set.
  let writtenWords: TermDictionary
  let names: NameLookup
  let facts: RecordFacts
  package let vocabulary: CompiledVocabulary
  let concepts: ConceptPostings
  /// What was learned; empty until `learning`.
  private(set) var pastCases: PastCases
  private var numbers: [String: UInt32] = [:]

  /// How many records it holds.
  package var count: Int { facts.count }
  /// How many distinct terms, and how many postings they have.
  package var termCount: Int { dictionary.count }
  package var postingCount: Int { postings.records.count }

  /// Indexes records in the order given, which should be that of their ids. O(length of all texts).
  package init(_ records: some Sequence<SearchableRecord>, vocabulary: CompiledVocabulary = .empty) {
    var builder = CatalogIndexBuilder(vocabulary)
    for record in records { builder.add(record) }
    self = builder.finish()
  }

  init(
    analyzer: Analyzer, dictionary: TermDictionary, postings: Postings, words: WordList,
    writtenWords: TermDictionary, names: NameLookup, facts: RecordFacts, vocabulary: CompiledVocabulary,
    concepts: ConceptPostings
  ) {
    self.analyzer = analyzer
    self.dictionary = dictionary
    self.postings = postings
    self.words = words
    self.writtenWords = writtenWords
    self.names = names
    self.facts = facts
    self.vocabulary = vocabulary
    self.concepts = concepts
    pastCases = PastCases()
  }

  /// The same index with past cases to lend weight. `ids` are the records' ids in their order.
  package func learning(_ cases: PastCases, ids: [String]) -> CatalogIndex {
    var index = self
    index.pastCases = cases
    index.numbers = Dictionary(ids.enumerated().map { ($1, UInt32(truncatingIfNeeded: $0)) }) { first, _ in first }
    return index
  }

  /// The number of a record that a past case names; nil where the catalog has it no more.
  func number(of id: String) -> UInt32? { numbers[id] }
}
