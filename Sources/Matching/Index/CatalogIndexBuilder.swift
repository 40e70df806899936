import Domain
import TextAnalysis

/// Builds a `CatalogIndex` record by record, so that the records need not all be in memory at once.
package struct CatalogIndexBuilder {
  private let analyzer = Analyzer()
  private var postings = PostingsBuilder()
  private var names = NameLookupBuilder()
  private var facts = RecordFacts()
  /// Distinct Latin words as written, with the term of their stem.
  private var words = WordList()
  private var knownWords = TermDictionary()
  private var analysis = Analysis()
  private let vocabulary: CompiledVocabulary
  private var ties: [(record: UInt32, concept: UInt32, tie: UInt8)] = []

  package init(_ vocabulary: CompiledVocabulary = .empty) { self.vocabulary = vocabulary }

  /// Takes the next record in and numbers it.
  @discardableResult
  package mutating func add(_ record: SearchableRecord) -> RecordNumber {
    let number = UInt32(truncatingIfNeeded: facts.count)
    facts.add(record)
    var tied: [UInt32: Int32] = [:]
    for id in record.techniques {
      guard let place = vocabulary.vocabulary.place(of: id) else { continue }
      tied[UInt32(truncatingIfNeeded: place)] = ConceptWeights.techniqueTie
    }
    for text in record.texts {
      analyzer.analyze(text.text, into: &analysis)
      switch text.key {
      case .yomi:
        names.addReading(analysis.folded, record: number)
        continue
      case .name, .aliases:
        names.addName(
          analysis, isName: text.key == .name, isInstitution: record.kind == .institution, record: number)
      default: break
      }
      let length = max(ConceptWeights.longestName, analysis.folded.count)
      let tie = ConceptWeights.tie(text.key) * Int32(ConceptWeights.longestName) / Int32(clamping: length)
      if tie > 0, !vocabulary.isEmpty {
        for match in vocabulary.labels.matches(in: analysis.folded) {
          // A label that is most of a text is what the text says; a word in a sentence is a quarter of that.
          let share = min(16, 4 + 20 * match.units.count / max(1, analysis.folded.count))
          tied[match.concept] = max(tied[match.concept] ?? 0, max(1, tie * Int32(share) / 16))
        }
      }
      postings.add(analysis, key: text.key, record: number)
      for token in analysis.tokens where token.kind == .word {
        let word = analysis.folded.scalars[token.units]
        let known = knownWords.count
        guard knownWords.intern(TermKey.of(.word, word)) == known else { continue }
        if let term = postings.dictionary.number(of: token.key) {
          words.append(word, UInt32(truncatingIfNeeded: term))
        }
      }
    }
    for (concept, tie) in tied { ties.append((number, concept, UInt8(clamping: tie))) }
    return RecordNumber(number)
  }

  /// The index of what was taken in.
  package func finish() -> CatalogIndex {
    CatalogIndex(
      analyzer: analyzer, dictionary: postings.dictionary, postings: postings.finish(recordCount: facts.count),
      words: WordList(sorting: words), writtenWords: knownWords, names: NameLookup(names), facts: facts,
      vocabulary: vocabulary,
      concepts: ConceptPostings(ties, conceptCount: vocabulary.vocabulary.concepts.count))
  }
}
