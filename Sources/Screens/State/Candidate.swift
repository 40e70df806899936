package import Domain
package import Matching
package import Words

/// A hit as the counter shows it: the record, why it was found, and what of its name to mark.
package struct Candidate: Sendable, Equatable {
  package let record: RecordID
  /// One line, in the desk's language.
  package let why: String
  /// Byte ranges in the UTF-8 of the name as it is shown, ascending and apart.
  package let nameMarks: [Range<Int>]

  package init(record: RecordID, why: String, nameMarks: [Range<Int>]) {
    self.record = record
    self.why = why
    self.nameMarks = nameMarks
  }
}

/// Puts an explanation into sentences.
package enum Reasons {
  /// A part below this share of the score is not worth a breath on the phone.
  private static let worthSaying = 0.04

  /// The reasons of a hit, the strongest first, one for each place where words were met: 「めっき」「剥離」が名称に一致.
  package static func sentences(_ explanation: Explanation, _ say: Voice) -> [String] {
    let least = Double(explanation.units) * worthSaying
    var places: [RecordKey?] = []
    var terms: [[String]] = []
    for part in explanation.contributions where Double(part.units) >= least {
      let word = say(WhyWords.quoted(part.term))
      if let place = places.firstIndex(of: part.key) {
        if !terms[place].contains(word) { terms[place].append(word) }
      } else {
        places.append(part.key)
        terms.append([word])
      }
    }
    return zip(places, terms).map { place, words in
      let shown = words.prefix(5).joined(separator: say.isJapanese ? "" : " ")
      let name = place.map { WhyWords.key("\($0)") } ?? WhyWords.exactName
      return say(WhyWords.met(shown, in: say(name)))
    }
  }
}
