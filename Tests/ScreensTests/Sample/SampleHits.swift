import Domain
import Screens

/// What the matcher says to 「めっきが剥がれる」, as a message gives it to the desk.
enum SampleHits {
  static let problem = "アルミにつけたニッケルめっきが半年で剥がれる。下地と原因を知りたい"
  static let problemInEnglish = "The nickel plating on our aluminium housings peels after half a year. Why?"

  static func hits(_ language: Language) -> [Candidate] {
    let hits =
      language == .japanese
      ? [
        hit("svc-failure", "「めっき」「原因」が名称に一致　「剥がれ」が概要に一致", marking: ["めっき", "原因"], language),
        hit("res-ajisai", "「めっき」「アルミ」「下地」が相談できることに一致　「剥がれ」が概要に一致", marking: [], language),
        hit("eq-fe-sem", "「めっき」 → めっきの剥がれ → 断面観察 → 走査電子顕微鏡", marking: [], language),
        hit("eq-xps", "「めっき」が分野に一致", marking: [], language),
        hit("eq-salt", "「めっき」が分野に一致", marking: [], language),
        hit("inst-kogyo", "「めっき」が分野に一致", marking: [], language),
        hit("prg-shisaku", "「原因」が概要に一致", marking: [], language),
      ]
      : [
        hit("svc-failure", "“plating” in name · “peels” in summary", marking: ["plating"], language),
        hit("res-ajisai", "“plating” “aluminium” in can help with", marking: [], language),
        hit("eq-fe-sem", "“plating” → peeling of plating → cross section → SEM", marking: [], language),
        hit("eq-xps", "“plating” in fields", marking: [], language),
        hit("eq-salt", "“plating” in fields", marking: [], language),
        hit("inst-kogyo", "“plating” in fields", marking: [], language),
        hit("prg-shisaku", "“why” in summary", marking: [], language),
      ]
    return hits.enumerated().map { place, hit in
      Candidate(
        record: hit.record, why: hit.why, nameMarks: hit.nameMarks, found: ReferralTarget.Found(rank: place + 1))
    }
  }

  /// A hit with the places of some words of its name marked.
  static func hit(_ id: String, _ why: String, marking words: [String], _ language: Language) -> Candidate {
    let name = SampleCatalog.catalog.record(id: id)?.name.text(in: language) ?? ""
    let marks = words.compactMap { word in
      name.range(of: word).map { range in
        let start = name.utf8.distance(from: name.startIndex, to: range.lowerBound)
        return start..<start + word.utf8.count
      }
    }
    guard let record = RecordID(id) else { preconditionFailure("no id: \(id)") }
    return Candidate(record: record, why: why, nameMarks: marks)
  }
}

extension String {
  fileprivate func range(of word: String) -> Range<Index>? {
    indices.lazy.compactMap { start in
      self[start...].hasPrefix(word) ? start..<self.index(start, offsetBy: word.count) : nil
    }.first
  }
}
