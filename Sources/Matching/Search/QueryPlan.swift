import TextAnalysis

/// What a query asks of the index: lists of records with points, strongest first.
///
/// A record's score is the sum of what each list gives it, and nothing else; so the order in which lists are read never
/// matters to the result, and an explanation walks over the same lists.
struct QueryPlan: Sendable {
  /// One list: the postings of a term by a weight, or records with points of its own (a look-up by name).
  struct List: Sendable {
    var origin: Origin
    /// The units of the folded query that it stands for.
    var units: Range<Int>
    /// Entries of the index's postings; empty where the list has its own records.
    var entries: Range<Int>
    /// What an impact is multiplied with.
    var weight: Int32
    /// Ascending, with `points` beside them.
    var records: [UInt32]
    var points: [Int32]
    /// The most that a record can get from this list.
    var largest: Int32

    var length: Int { entries.isEmpty ? records.count : entries.count }
  }

  /// What a list comes from, for the explanation.
  enum Origin: Sendable, Equatable {
    /// A term of the words layer, by its number and class.
    case term(Int, TermClass)
    /// Words that begin with what was typed.
    case wordStart
    case wholeName, allWords, reading, abbreviation
    /// A concept that the query speaks of, by number; if only the guess is true.
    case concept(UInt32, Guess?)
    /// A term of what is meant, by its number.
    case guessedTerm(Int, Guess)
    /// A past case like the query, by its place among them.
    case pastCase(UInt32)
  }

  /// Lists by falling `largest`; ties in the order of the query.
  private(set) var lists: [List] = []
  /// The concepts that the query speaks of; none without the concepts layer.
  let spoken: [ConceptLists.Spoken]
  /// The query, folded and cut.
  let analysis: Analysis
  /// What was analyzed: the query, cut to `longestQuery` scalars.
  let text: String

  /// A longer text is cut: nobody describes a problem in more, and a pasted file must not stop the desk.
  static let longestQuery = 4_096
  /// The sum of `largest` stays below this, so that no score can overflow; the weakest lists are left out.
  private static let largestSum: Int64 = 1 << 30

  init(_ query: Query, in index: CatalogIndex) {
    text = String(String.UnicodeScalarView(query.text.unicodeScalars.prefix(Self.longestQuery)))
    analysis = index.analyzer.analyze(text)
    var found: [List] = []
    let speaks = query.layers.contains(.concepts) && !index.vocabulary.isEmpty
    let concepts = speaks ? ConceptLists(analysis, index.vocabulary) : nil
    if query.layers.contains(.words) {
      found = TermLists(analysis, typing: query.isTyping).lists(in: index)
      if let asides = concepts?.asides { found.removeAll { asides.touch($0.units) } }
      found += NameLists(analysis, typing: query.isTyping).lists(in: index)
    }
    spoken = concepts?.spoken() ?? []
    found += spoken.compactMap { concepts?.list(of: $0, in: index) }
    if query.layers.contains(.concepts) {
      found += GuessLists(
        analysis, in: index, typing: query.isTyping, labels: concepts?.labels ?? [], besides: spoken
      ).lists()
    }
    if query.layers.contains(.experience) { found += ExperienceLists(query: query).lists(in: index) }
    let order = found.indices.sorted { (-Int64(found[$0].largest), $0) < (-Int64(found[$1].largest), $1) }
    var sum: Int64 = 0
    for place in order {
      sum += Int64(found[place].largest)
      if sum >= Self.largestSum { break }
      lists.append(found[place])
    }
  }
}

extension QueryPlan.List {
  /// A list over the postings of a term; nil where no record holds it.
  init?(term: Int, kind: TermClass, repeats: Int, units: Range<Int>, in index: CatalogIndex) {
    let entries = index.postings.entries(of: term)
    guard !entries.isEmpty else { return nil }
    let weight = Relevance.weight(kind) * Int32(Relevance.countsRepeats(kind) ? min(repeats, Relevance.mostRepeats) : 1)
    self.init(
      origin: .term(term, kind), units: units, entries: entries, weight: weight, records: [], points: [],
      largest: weight * Int32(index.postings.largest[term]))
  }

  /// A list with points of its own; where a record stands several times its best counts. nil for none.
  init?(_ origin: QueryPlan.Origin, units: Range<Int>, best found: [(record: UInt32, points: Int32)]) {
    var records: [UInt32] = []
    var points: [Int32] = []
    for (record, value) in found.sorted(by: { ($0.record, -$0.points) < ($1.record, -$1.points) })
    where value > 0 && records.last != record {
      records.append(record)
      points.append(value)
    }
    guard let largest = points.max() else { return nil }
    self.init(
      origin: origin, units: units, entries: 0..<0, weight: 0, records: records, points: points, largest: largest)
  }

  /// A list from points record by record; nil where all are 0.
  init?(_ origin: QueryPlan.Origin, units: Range<Int>, dense: [Int32]) {
    var records: [UInt32] = []
    var points: [Int32] = []
    for record in dense.indices where dense[record] > 0 {
      records.append(UInt32(truncatingIfNeeded: record))
      points.append(dense[record])
    }
    guard let largest = points.max() else { return nil }
    self.init(
      origin: origin, units: units, entries: 0..<0, weight: 0, records: records, points: points, largest: largest)
  }

  /// What the list gives a record; 0 for nothing. O(log n).
  func points(of record: UInt32, in index: CatalogIndex) -> Int32 {
    let among = entries.isEmpty ? records : index.postings.records
    let range = entries.isEmpty ? 0..<records.count : entries
    let place = SortedSearch.firstIndex(in: among, range, notBelow: record)
    guard place < range.upperBound, among[place] == record else { return 0 }
    return entries.isEmpty ? points[place] : weight * Int32(index.postings.impacts[place])
  }
}
