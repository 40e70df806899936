import TextAnalysis

/// The look-ups by name of a plan: whole names, all words of a Latin name, readings, short forms.
struct NameLists {
  private let analysis: Analysis
  private let typing: Bool

  /// Short forms and parts of readings are looked for one by one; with more names than this they are left out, so that
  /// a keystroke stays within its slice.
  private static let mostScanned = 100_000

  init(_ analysis: Analysis, typing: Bool) {
    self.analysis = analysis
    self.typing = typing
  }

  func lists(in index: CatalogIndex) -> [QueryPlan.List] {
    var lists: [QueryPlan.List?] = [wholeName(in: index.names), allWords(in: index)]
    for segment in segments() {
      lists.append(reading(segment, in: index.names))
      lists.append(shortForm(segment, in: index.names))
    }
    return lists.compactMap { $0 }
  }

  /// Every stretch without spaces and punctuation.
  private func segments() -> [Range<Int>] {
    var segments: [Range<Int>] = []
    for run in analysis.runs {
      if let last = segments.last, last.upperBound == run.units.lowerBound {
        segments[segments.count - 1] = last.lowerBound..<run.units.upperBound
      } else {
        segments.append(run.units)
      }
    }
    return segments
  }

  private func wholeName(in names: NameLookup) -> QueryPlan.List? {
    let bare = NameLookup.bareName(analysis.folded)
    guard !bare.isEmpty else { return nil }
    var keys = [NameLookup.wholeKey(bare[...])]
    if let core = LegalForms.stripped(bare[...]) { keys.append(NameLookup.wholeKey(core)) }
    var found: [(record: UInt32, points: Int32)] = []
    for key in keys {
      for place in NameLookup.places(of: key, in: names.wholeKeys) {
        let points = names.wholeIsName[place] ? NamePoints.wholeName : NamePoints.wholeAlias
        found.append((names.wholeRecords[place], points))
      }
    }
    return QueryPlan.List(.wholeName, units: 0..<analysis.folded.count, best: found)
  }

  private func allWords(in index: CatalogIndex) -> QueryPlan.List? {
    let words = analysis.tokens.filter { $0.kind == .word }
    guard let last = words.last, words.count > 1, words.count <= 16 else { return nil }
    var endings = [last.key]
    if typing { endings += WordStart.terms(last, of: analysis.folded, in: index).map { index.dictionary.keys[$0] } }
    var found: [(record: UInt32, points: Int32)] = []
    for ending in endings {
      guard let key = NameLookup.bagKey(words.dropLast().map(\.key) + [ending]) else { continue }
      for place in NameLookup.places(of: key, in: index.names.bagKeys) {
        found.append((index.names.bagRecords[place], NamePoints.allWords))
      }
    }
    let units = (words.first.map { Int($0.start) } ?? 0)..<Int(last.end)
    return QueryPlan.List(.allWords, units: units, best: found)
  }

  /// A segment that is all kana, or romaji, as (part of) a reading.
  private func reading(_ segment: Range<Int>, in names: NameLookup) -> QueryPlan.List? {
    guard let key = readingKey(segment), key.count > 1 else { return nil }
    var found: [(record: UInt32, points: Int32)] = []
    let starts = names.readings.words(beginningWith: key)
    for place in starts {
      let length = names.readings.word(place).count
      let whole = length == key.count
      let points =
        whole
        ? NamePoints.wholeReading
        : NamePoints.readingStart + Self.share(NamePoints.readingStart, Double(key.count) / Double(length))
      found.append((names.readings.numbers[place], points))
    }
    if key.count >= 4, names.readings.count <= Self.mostScanned {
      for place in 0..<names.readings.count where !starts.contains(place) {
        let word = names.readings.word(place)
        guard word.count > key.count else { continue }
        if Self.contains(key, in: word) {
          let points = Self.share(NamePoints.readingPart, Double(key.count) / Double(word.count))
          found.append((names.readings.numbers[place], points))
        } else {
          let fit = Abbreviation.fitReading(key, in: word)
          if fit > 0 { found.append((names.readings.numbers[place], Self.share(NamePoints.abbreviation, fit))) }
        }
      }
    }
    return QueryPlan.List(.reading, units: segment, best: found)
  }

  private func readingKey(_ segment: Range<Int>) -> [UInt32]? {
    if let key = KanaReading.key(analysis.folded, segment) { return key }
    guard segment.count >= 4 else { return nil }
    let isLast = segment.upperBound == analysis.folded.count
    return Romaji.readingKey(analysis.folded.scalars[segment], typing: typing && isLast)
  }

  /// A segment of two to six kanji or letters as the short form of an institution's name.
  private func shortForm(_ segment: Range<Int>, in names: NameLookup) -> QueryPlan.List? {
    guard (2...6).contains(segment.count) else { return nil }
    let letters = Array(analysis.folded.scalars[segment])
    let classes = Set(analysis.folded.classes[segment])
    var found: [(record: UInt32, points: Int32)] = []
    func scan(_ list: WordList, _ fit: ([UInt32], ArraySlice<UInt32>) -> Double) {
      guard list.count <= Self.mostScanned else { return }
      for place in 0..<list.count {
        let points = Self.share(NamePoints.abbreviation, fit(letters, list.word(place)))
        if points > 0 { found.append((list.numbers[place], points)) }
      }
    }
    if classes == [CharacterClass.kanji.rawValue] { scan(names.shortable, Abbreviation.fit) }
    if classes == [CharacterClass.letter.rawValue] { scan(names.initials, Abbreviation.fitInitials) }
    return QueryPlan.List(.abbreviation, units: segment, best: found)
  }

  private static func share(_ points: Int32, _ part: Double) -> Int32 { Int32(Double(points) * min(max(part, 0), 1)) }

  private static func contains(_ key: [UInt32], in word: ArraySlice<UInt32>) -> Bool {
    let last = word.endIndex - key.count
    for start in word.startIndex...max(word.startIndex, last) where word[start] == key[0] {
      if word[start..<min(start + key.count, word.endIndex)].elementsEqual(key) { return true }
    }
    return false
  }
}
