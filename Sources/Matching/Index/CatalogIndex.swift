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
  let names: NameLookup
  let facts: RecordFacts
  let vocabulary: CompiledVocabulary
  let concepts: ConceptPostings

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
    analyzer: Analyzer, dictionary: TermDictionary, postings: Postings, words: WordList, names: NameLookup,
    facts: RecordFacts, vocabulary: CompiledVocabulary, concepts: ConceptPostings
  ) {
    self.analyzer = analyzer
    self.dictionary = dictionary
    self.postings = postings
    self.words = words
    self.names = names
    self.facts = facts
    self.vocabulary = vocabulary
    self.concepts = concepts
  }
}
