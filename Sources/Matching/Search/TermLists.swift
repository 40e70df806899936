import TextAnalysis

/// The words layer's part of a plan: a list for each distinct term of the query.
struct TermLists {
  private let analysis: Analysis
  private let typing: Bool

  init(_ analysis: Analysis, typing: Bool) {
    self.analysis = analysis
    self.typing = typing
  }

  func lists(in index: CatalogIndex) -> [QueryPlan.List] {
    var order: [Token] = []
    var repeats: [UInt64: Int] = [:]
    for token in analysis.tokens {
      repeats[token.key, default: 0] += 1
      if repeats[token.key] == 1 { order.append(token) }
    }
    let beginning = typing ? unfinishedWord() : nil
    var lists: [QueryPlan.List] = []
    for token in order {
      let times = repeats[token.key] ?? 1
      if let beginning, token == beginning, times == 1 {
        if let list = wordStart(beginning, in: index) { lists.append(list) }
        continue
      }
      guard let term = index.dictionary.number(of: token.key) else { continue }
      if let list = QueryPlan.List(term: term, kind: token.kind, repeats: times, units: token.units, in: index) {
        lists.append(list)
      }
    }
    return lists
  }

  /// The last word of the query where nothing comes after it, so that more letters may follow.
  private func unfinishedWord() -> Token? {
    guard let last = analysis.tokens.last(where: { $0.kind == .word }), Int(last.end) == analysis.folded.count,
      analysis.folded.classes[Int(last.start)] == CharacterClass.letter.rawValue,
      last.units.count >= Relevance.shortestWordStart
    else { return nil }
    return last
  }

  /// The words that begin as `token` does; each record has the best of them. The word itself counts in full.
  private func wordStart(_ token: Token, in index: CatalogIndex) -> QueryPlan.List? {
    let weight = Relevance.weight(.word)
    var best = [Int32](repeating: 0, count: index.count)
    var read = 0
    for term in WordStart.terms(token, of: analysis.folded, in: index) {
      let isWhole = index.dictionary.keys[term] == token.key
      let entries = index.postings.entries(of: term)
      read += entries.count
      if read > Relevance.mostWordStartPostings, !isWhole { continue }
      for place in entries {
        let full = weight * Int32(index.postings.impacts[place])
        let points = isWhole ? full : full / 4 * Relevance.wordStartQuarters
        let record = Int(index.postings.records[place])
        best[record] = max(best[record], points)
      }
    }
    return QueryPlan.List(.wordStart, units: token.units, dense: best)
  }
}

/// The terms that the beginning of a word may grow into.
enum WordStart {
  /// Term numbers: the stems of the words that begin as `token` does, the shortest words first, and the term itself.
  static func terms(_ token: Token, of folded: FoldedText, in index: CatalogIndex) -> [Int] {
    let range = index.words.words(beginningWith: Array(folded.scalars[token.units]))
    var places = Array(range)
    if places.count > Relevance.mostWordStarts {
      places.sort { (index.words.word($0).count, $0) < (index.words.word($1).count, $1) }
      places.removeLast(places.count - Relevance.mostWordStarts)
    }
    var terms = Set(places.map { Int(index.words.numbers[$0]) })
    if let term = index.dictionary.number(of: token.key) { terms.insert(term) }
    return terms.sorted()
  }
}
