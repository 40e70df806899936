import TextAnalysis

/// Names looked up as a person says or shortens them: whole, by reading, by first letters, by first kanji.
///
/// The words layer asks how rare a term is; a name that is typed wants one record and wants it first. So these
/// look-ups give fixed points (`NamePoints`), and each keeps a small table of its own.
struct NameLookup: Sendable {
  /// Whole names: keys ascending, with the record and whether it is its name (else an alias).
  private(set) var wholeKeys: [UInt64] = []
  private(set) var wholeRecords: [UInt32] = []
  private(set) var wholeIsName: [Bool] = []
  /// Latin names as a set of stems: keys ascending, with the record.
  private(set) var bagKeys: [UInt64] = []
  private(set) var bagRecords: [UInt32] = []
  /// Readings in order, each with its record.
  private(set) var readings = WordList()
  /// Institutions' names without their legal form, in the order of records.
  private(set) var shortable = WordList()
  /// First letters of institutions' English names, in the order of records.
  private(set) var initials = WordList()

  init(_ builder: NameLookupBuilder) {
    let whole = builder.whole.sorted { ($0.key, $0.record) < ($1.key, $1.record) }
    wholeKeys = whole.map(\.key)
    wholeRecords = whole.map(\.record)
    wholeIsName = whole.map(\.isName)
    let bags = builder.bags.sorted { ($0.key, $0.record) < ($1.key, $1.record) }
    bagKeys = bags.map(\.key)
    bagRecords = bags.map(\.record)
    readings = WordList(sorting: builder.readings)
    shortable = builder.shortable
    initials = builder.initials
  }

  /// The places of one key in ascending keys. O(log n).
  static func places(of key: UInt64, in keys: [UInt64]) -> Range<Int> {
    func first(where isPast: (UInt64) -> Bool) -> Int {
      var low = 0
      var high = keys.count
      while low < high {
        let middle = (low + high) / 2
        if isPast(keys[middle]) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let lower = first { $0 >= key }
    return lower..<max(lower, first { $0 > key })
  }

  /// A name without spaces and punctuation; digits, letters, kanji and kana are what is compared.
  static func bareName(_ folded: FoldedText) -> [UInt32] {
    var name: [UInt32] = []
    for unit in 0..<folded.count where folded.classes[unit] != CharacterClass.separator.rawValue {
      name.append(folded.scalars[unit])
    }
    return name
  }

  static func wholeKey(_ name: ArraySlice<UInt32>) -> UInt64 { TermKey.of(.run, name) }

  /// The key of a set of words, whatever their order and repeats; nil for fewer than two, which a name's words say.
  static func bagKey(_ words: some Sequence<UInt64>) -> UInt64? {
    let distinct = Set(words).sorted()
    guard distinct.count > 1 else { return nil }
    var key = TermKey(.pair)
    for word in distinct { key.mix(word) }
    return key.finished
  }

  /// The reading key of kana text, empty where it is none.
  static func readingKey(_ text: String) -> [UInt32] {
    let folded = Folding().fold(text)
    return KanaReading.key(folded, 0..<folded.count) ?? []
  }
}

/// Gathers the names of records for a `NameLookup`.
struct NameLookupBuilder {
  fileprivate(set) var whole: [(key: UInt64, record: UInt32, isName: Bool)] = []
  fileprivate(set) var bags: [(key: UInt64, record: UInt32)] = []
  fileprivate(set) var readings = WordList()
  fileprivate(set) var shortable = WordList()
  fileprivate(set) var initials = WordList()

  /// A name longer than this is a sentence; nobody looks it up by shortening it.
  private static let longestShortable = 40

  /// Takes a name or an alias in.
  mutating func addName(_ analysis: Analysis, isName: Bool, isInstitution: Bool, record: UInt32) {
    let bare = NameLookup.bareName(analysis.folded)
    guard !bare.isEmpty else { return }
    whole.append((NameLookup.wholeKey(bare[...]), record, isName))
    // The separators matter to forms such as (株): they are looked for in the folded text, with them.
    let core = LegalForms.stripped(bare[...]) ?? LegalForms.stripped(analysis.folded.scalars[...])
    if let core { whole.append((NameLookup.wholeKey(core.filter(Self.isWritten)[...]), record, isName)) }
    if let bag = NameLookup.bagKey(analysis.tokens.lazy.filter { $0.kind == .word }.map(\.key)) {
      bags.append((bag, record))
    }
    addReading(analysis.folded, record: record)
    guard isInstitution, isName, bare.count <= Self.longestShortable * 3 else { return }
    if analysis.runs.contains(where: { $0.kind == .kanji }) {
      if bare.count <= Self.longestShortable { shortable.append(core ?? bare[...], record) }
    } else {
      let letters = analysis.tokens.filter { $0.kind == .word }.map { analysis.folded.scalars[Int($0.start)] }
      if letters.count >= 3 { initials.append(letters, record) }
    }
  }

  /// Takes a text in that is a reading where it is all kana.
  mutating func addReading(_ folded: FoldedText, record: UInt32) {
    guard folded.count <= 200, let key = KanaReading.key(folded, 0..<folded.count), key.count > 1 else { return }
    readings.append(key, record)
    if let core = LegalForms.strippedReading(key), core.count > 1 { readings.append(core, record) }
  }

  private static func isWritten(_ scalar: UInt32) -> Bool { scalar > 0x40 || (0x30...0x39).contains(scalar) }
}
