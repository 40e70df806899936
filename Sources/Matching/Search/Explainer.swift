import Domain
import TextAnalysis

/// Tells why a record was found: walks over the query's lists and looks into the record's texts again.
///
/// Made once for a query, asked once for each record that is shown. Terms that belong to one stretch of the query (the
/// kanji, bigrams and runs of 走査電子顕微鏡) and were met in one key are told as one contribution.
package struct Explainer: Sendable {
  private let index: CatalogIndex
  private let plan: QueryPlan
  /// The keys of the query's terms, and of those that it may mean.
  private let terms: Set<UInt64>
  private let lastWord: [UInt32]?
  private let phrases: Phrases

  init(_ plan: QueryPlan, in index: CatalogIndex) {
    self.index = index
    self.plan = plan
    phrases = Phrases(plan.analysis)
    let guessed = plan.lists.compactMap { list -> UInt64? in
      if case .guessedTerm(let term, _) = list.origin { index.dictionary.keys[term] } else { nil }
    }
    terms = Set(plan.analysis.tokens.map(\.key) + guessed)
    lastWord = plan.lists.first { $0.origin == .wordStart }.map { [folded = plan.analysis.folded] list in
      Array(folded.scalars[list.units])
    }
  }

  /// The explanation of one record. Its contributions add up to the record's score.
  ///
  /// `adjustments` are the hit's own.
  package func explain(
    _ number: RecordNumber, _ record: SearchableRecord, adjustments: [Adjustment] = []
  ) -> Explanation {
    let texts = record.texts.map { index.analyzer.analyze($0.text) }
    let homes = homes(of: record, texts)
    var order: [Group] = []
    var sums: [Group: (units: Int, met: [Range<Int>])] = [:]
    for list in plan.lists {
      let points = list.points(of: number.rawValue, in: index)
      guard points != 0 else { continue }
      let group = Group(phrase: phrase(of: list), why: list.why, key: key(of: list, points, homes, record))
      if sums[group] == nil { order.append(group) }
      sums[group, default: (0, [])].units += Int(points)
      sums[group, default: (0, [])].met.append(list.units)
    }
    let bytes = Array(plan.text.utf8)
    var paths = ConceptPaths(index)
    var best: (units: Int, way: [UInt32]) = (0, [])
    var contributions = order.map { group in
      let sum = sums[group] ?? (0, [])
      // What wakes a concept may be one kanji of a word; a person hears the word.
      let quote = group.why.concept == nil ? quoted(group.phrase, sum.met) : group.phrase
      let place = plan.analysis.folded.source(quote)
      var path: [UInt32] = []
      if let concept = group.why.concept { path = paths.path(from: concept, to: number.rawValue) }
      if !path.isEmpty, sum.units > best.units { best = (sum.units, path) }
      if case .similarCase(let case_) = group.why {
        let label = index.pastCases.items[Int(case_)].label
        return Contribution(
          layer: .experience, why: group.why, term: label, place: 0..<0, key: nil, units: sum.units)
      }
      return Contribution(
        layer: path.isEmpty && group.why.guess == nil ? .words : .concepts, why: group.why,
        term: String(decoding: bytes[place], as: UTF8.self),
        place: place, key: group.key, path: path.map { index.vocabulary.vocabulary.concepts[Int($0)].preferred },
        isFragment: quote != group.phrase, units: sum.units)
    }
    .sorted { ($0.units, $1.place.lowerBound) > ($1.units, $0.place.lowerBound) }
    for item in adjustments {
      let layer: Layers = item.why == .sameWayAbove ? .concepts : .role
      contributions.append(
        Contribution(layer: layer, why: item.why, term: "", place: 0..<0, key: nil, units: item.units))
    }
    let way = best.way.map { index.vocabulary.vocabulary.concepts[Int($0)].id }
    return Explanation(contributions: contributions, marks: marks(texts), way: way)
  }

  private struct Group: Hashable {
    let phrase: Range<Int>
    let why: Contribution.Why
    let key: RecordKey?
  }

  /// The weightiest key in which each term of the query stands.
  private func homes(of record: SearchableRecord, _ texts: [Analysis]) -> [UInt64: RecordKey] {
    var homes: [UInt64: RecordKey] = [:]
    for (place, analysis) in texts.enumerated() where record.texts[place].key != .yomi {
      let key = record.texts[place].key
      for token in analysis.tokens where terms.contains(token.key) {
        if let home = homes[token.key], home.weight >= key.weight { continue }
        homes[token.key] = key
      }
    }
    return homes
  }

  private func key(
    of list: QueryPlan.List, _ points: Int32, _ homes: [UInt64: RecordKey], _ record: SearchableRecord
  ) -> RecordKey? {
    switch list.origin {
    case .term(let term, _), .guessedTerm(let term, _): return homes[index.dictionary.keys[term]]
    case .wordStart:
      let places = record.texts.indices.filter { place in
        record.texts[place].key != .yomi
          && index.analyzer.analyze(record.texts[place].text).holdsWord(beginningWith: lastWord ?? [])
      }
      return places.map { record.texts[$0].key }.max { $0.weight < $1.weight }
    case .reading: return record.texts.contains { $0.key == .yomi } ? .yomi : .name
    case .wholeName: return points == NamePoints.wholeName ? .name : .aliases
    case .allWords, .abbreviation: return .name
    case .concept, .pastCase: return nil
    }
  }

  /// The phrase that a list's units lie in; their own where the list stands for a whole name or label.
  private func phrase(of list: QueryPlan.List) -> Range<Int> {
    switch list.origin {
    case .term: phrases.phrase(of: list.units)
    case .concept(_, nil): phrases.phrases(of: list.units)
    case .concept(_, let guess?), .guessedTerm(_, let guess): guess.units
    case .wordStart, .wholeName, .allWords, .reading, .abbreviation, .pastCase: list.units
    }
  }

  /// What to quote of a phrase: all of it where most of it was met, else what was.
  private func quoted(_ phrase: Range<Int>, _ met: [Range<Int>]) -> Range<Int> {
    let inside = met.map { $0.clamped(to: phrase) }.filter { !$0.isEmpty }
    let covered = Set(inside.flatMap { Array($0) }).count
    guard covered * 2 <= phrase.count, let first = inside.map(\.lowerBound).min(),
      let last = inside.map(\.upperBound).max()
    else { return phrase }
    return first..<last
  }

  /// What to mark in each text: words, runs, trigrams and katakana that the query holds, kanji of which at least two
  /// stand together or which are words by themselves. Single kana pairs are endings as often as not and are left out.
  private func marks(_ texts: [Analysis]) -> [Int: [Range<Int>]] {
    var marks: [Int: [Range<Int>]] = [:]
    for (place, analysis) in texts.enumerated() {
      var marked = [Bool](repeating: false, count: analysis.folded.count)
      var kanji = marked
      for token in analysis.tokens {
        guard terms.contains(token.key) || isBegun(token, analysis) else { continue }
        switch token.kind {
        case .run, .trigram, .katakana, .word: for unit in token.units { marked[unit] = true }
        case .kanji: for unit in token.units { kanji[unit] = true }
        case .hiragana, .pair: break
        }
      }
      for unit in kanji.indices where kanji[unit] {
        if unit > 0 && kanji[unit - 1] || unit + 1 < kanji.count && kanji[unit + 1] { marked[unit] = true }
      }
      var ranges: [Range<Int>] = []
      for unit in marked.indices where marked[unit] {
        let bytes = analysis.folded.source(unit..<unit + 1)
        if let last = ranges.last, last.upperBound >= bytes.lowerBound {
          ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, bytes.upperBound)
        } else {
          ranges.append(bytes)
        }
      }
      if !ranges.isEmpty { marks[place] = ranges }
    }
    return marks
  }

  private func isBegun(_ token: Token, _ analysis: Analysis) -> Bool {
    guard token.kind == .word, let lastWord else { return false }
    return analysis.folded.scalars[token.units].starts(with: lastWord)
  }
}

extension QueryPlan.List {
  /// How the list's records were met.
  fileprivate var why: Contribution.Why {
    switch origin {
    case .term: .word
    case .wordStart: .wordStart
    case .wholeName: .wholeName
    case .allWords: .allWords
    case .reading: .reading
    case .abbreviation: .abbreviation
    case .concept(let concept, nil): .concept(concept)
    case .concept(let concept, let guess?): .guessed(guess, concept: concept)
    case .guessedTerm(_, let guess): .guessed(guess, concept: nil)
    case .pastCase(let place): .similarCase(place)
    }
  }
}

extension Analysis {
  fileprivate func holdsWord(beginningWith start: [UInt32]) -> Bool {
    tokens.contains { $0.kind == .word && folded.scalars[$0.units].starts(with: start) }
  }
}
