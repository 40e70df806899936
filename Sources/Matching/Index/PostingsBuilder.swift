import TextAnalysis

/// Gathers terms text by text in one pass, then lays them out by term.
///
/// While records come in, an entry is (term, text, repeats); what an impact needs besides (averages, rarity) is known
/// only at the end. `finish` sorts the entries by counting, sums the entries of one record as BM25F says, and keeps one
/// posting for each term and record.
struct PostingsBuilder {
  private(set) var dictionary = TermDictionary()
  private var kinds: [UInt8] = []

  /// Entry by entry.
  private var entryTerms: [UInt32] = []
  private var entryTexts: [UInt32] = []
  private var entryRepeats: [UInt8] = []
  /// By term: its last entry, so that a repeat within a text is counted there.
  private var lastEntries: [Int32] = []

  /// Text by text.
  private var textRecords: [UInt32] = []
  private var textKeys: [RecordKey] = []
  private var textLengths: [UInt32] = []
  private var textIsLatin: [Bool] = []

  /// Takes the terms of one text of a record in. Records ascend.
  mutating func add(_ analysis: Analysis, key: RecordKey, record: UInt32) {
    let text = UInt32(truncatingIfNeeded: textRecords.count)
    textRecords.append(record)
    textKeys.append(key)
    textLengths.append(UInt32(truncatingIfNeeded: analysis.folded.count))
    textIsLatin.append(!analysis.runs.contains { $0.kind == .kanji || $0.kind.isKana })
    for token in analysis.tokens {
      let term = dictionary.intern(token.key)
      if term == kinds.count {
        kinds.append(token.kind.rawValue)
        lastEntries.append(-1)
      }
      let last = Int(lastEntries[term])
      if last >= 0, entryTexts[last] == text {
        if entryRepeats[last] < .max { entryRepeats[last] += 1 }
      } else {
        lastEntries[term] = Int32(truncatingIfNeeded: entryTerms.count)
        entryTerms.append(UInt32(truncatingIfNeeded: term))
        entryTexts.append(text)
        entryRepeats.append(1)
      }
    }
  }

  /// The postings of `recordCount` records. O(entries).
  func finish(recordCount: Int) -> Postings {
    let starts = termStarts()
    var places = starts
    var texts = [UInt32](repeating: 0, count: entryTerms.count)
    var repeats = [UInt8](repeating: 0, count: entryTerms.count)
    for entry in entryTerms.indices {
      let term = Int(entryTerms[entry])
      texts[places[term]] = entryTexts[entry]
      repeats[places[term]] = entryRepeats[entry]
      places[term] += 1
    }
    let shares = textShares()
    var postings = Postings()
    postings.kinds = kinds
    postings.starts.reserveCapacity(kinds.count + 1)
    postings.largest.reserveCapacity(kinds.count)
    postings.records.reserveCapacity(texts.count)
    postings.impacts.reserveCapacity(texts.count)
    var held: [UInt32] = []
    var frequencies: [Double] = []
    for term in kinds.indices {
      guard let kind = TermClass(rawValue: kinds[term]) else { continue }
      let textShares = Relevance.isLatin(kind) ? shares.latin : shares.japanese
      held.removeAll(keepingCapacity: true)
      frequencies.removeAll(keepingCapacity: true)
      for place in starts[term]..<starts[term + 1] {
        let text = Int(texts[place])
        let frequency = Double(textShares[text]) * Double(repeats[place])
        if let last = held.last, last == textRecords[text] {
          frequencies[frequencies.count - 1] += frequency
        } else {
          held.append(textRecords[text])
          frequencies.append(frequency)
        }
      }
      let rarity = Relevance.rarity(of: held.count, among: recordCount)
      var largest: UInt16 = 0
      for index in held.indices {
        let impact = Relevance.impact(kind, rarity: rarity, frequency: frequencies[index])
        postings.records.append(held[index])
        postings.impacts.append(impact)
        largest = max(largest, impact)
      }
      postings.largest.append(largest)
      postings.starts.append(postings.records.count)
    }
    return postings
  }

  /// Where each term's entries begin; one more than there are terms.
  private func termStarts() -> [Int] {
    var starts = [Int](repeating: 0, count: kinds.count + 1)
    for term in entryTerms { starts[Int(term) + 1] += 1 }
    for term in kinds.indices { starts[term + 1] += starts[term] }
    return starts
  }

  /// What one occurrence in each text adds to the weighted frequency of a term: key weight by length.
  private func textShares() -> (japanese: [Float], latin: [Float]) {
    let slots = RecordKey.allCases.count * 2
    var sums = [Double](repeating: 0, count: slots)
    var counts = [Double](repeating: 0, count: slots)
    func slot(_ text: Int) -> Int { Int(textKeys[text].rawValue) * 2 + (textIsLatin[text] ? 1 : 0) }
    for text in textKeys.indices {
      sums[slot(text)] += Double(textLengths[text])
      counts[slot(text)] += 1
    }
    func shares(_ lengthShare: Double) -> [Float] {
      textKeys.indices.map { text in
        let average = max(1, sums[slot(text)] / max(1, counts[slot(text)]))
        let length = 1 - lengthShare + lengthShare * Double(textLengths[text]) / average
        return Float(textKeys[text].weight / length)
      }
    }
    return (shares(Relevance.japaneseLengthShare), shares(Relevance.latinLengthShare))
  }
}
