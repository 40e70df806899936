package import Domain
package import Matching
package import Words

/// A hit as the counter shows it: the record, why it was found, and what of its name to mark.
package struct Candidate: Sendable, Equatable {
  package let record: RecordID
  /// Every reason, in the desk's language.
  package let why: String
  /// The reason for a row of the list (`Reasons.line`).
  package let line: String
  /// Byte ranges in the UTF-8 of the name as it is shown, ascending and apart.
  package let nameMarks: [Range<Int>]
  /// No answer of the matcher, but another door, offered because there is little to offer (`WaysOut`).
  package let isWayOut: Bool
  /// What a referral keeps of it: the place in the list, the way, the vocabulary's version; nil for a way out.
  package let found: ReferralTarget.Found?

  /// - Parameter line: nil for the whole of `why`.
  package init(
    record: RecordID, why: String, line: String? = nil, nameMarks: [Range<Int>], isWayOut: Bool = false,
    found: ReferralTarget.Found? = nil
  ) {
    self.isWayOut = isWayOut
    self.found = found
    self.record = record
    self.why = why
    self.line = line ?? why
    self.nameMarks = nameMarks
  }
}

/// Puts an explanation into sentences.
package enum Reasons {
  /// A part below this share of the score is not worth a breath on the phone.
  private static let worthSaying = 0.04

  /// A fragment of so many characters says nothing to a person, and is told only where there is nothing else.
  private static let shortFragment = 2

  /// The way through the vocabulary: 密着性評価 → スクラッチ試験機.
  package static func way(_ path: [BilingualText], _ say: Voice) -> String {
    let names = path.map { $0.text(in: say.isJapanese ? .japanese : .english).withoutReadersNote }
    return names.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }.joined(separator: " → ")
  }

  /// The reasons of a hit, the strongest first, one for each place where words were met: 「めっき」「剥離」が名称に一致.
  package static func sentences(_ explanation: Explanation, _ say: Voice) -> [String] {
    sentences(explanation.contributions, say)
  }

  /// - Parameter contributions: all of a hit, the strongest first.
  package static func sentences(_ contributions: [Contribution], _ say: Voice) -> [String] {
    let least = Double(contributions.reduce(0) { $0 + $1.units }) * worthSaying
    let parts = contributions.filter { Double($0.units) >= least && $0.layer != .role }
    let whole = parts.filter { !$0.isFragment || $0.term.count > shortFragment }
    let told = whole.isEmpty ? Array(parts.prefix(1)) : whole
    var guesses: Set<Guess> = []
    let ways = told.filter { part in
      !part.path.isEmpty && (part.why.guess.map { guesses.insert($0).inserted } ?? true)
    }.prefix(2).map {
      say(WhyWords.leads(quote($0, say), way($0.path, say)))
    }
    let similar = told.first { $0.layer == .experience }.map { [say(WhyWords.similarCase($0.term))] } ?? []
    let last = deductions(contributions, say)
    return ways + guessed(told, say) + met(told.filter { $0.layer == .words }, say) + similar + last
  }

  /// The reasons in the one line of a list: the best way without what the caller's words were taken for, a similar case,
  /// what was deducted; where there is no way, the words that were met.
  package static func line(_ explanation: Explanation, _ say: Voice) -> String {
    let parts = explanation.contributions
    guard let best = parts.first(where: { !$0.path.isEmpty }), best.units * 4 >= parts.first?.units ?? 0 else {
      return sentences(explanation, say).joined(separator: say.isJapanese ? "　" : " · ")
    }
    let names = best.path.count > 1 ? Array(best.path.dropFirst()) : best.path
    var reasons = [say(WhyWords.leads(shortQuote(best, say), way(names, say)))]
    reasons += parts.first { $0.layer == .experience }.map { [say(WhyWords.similarCase($0.term))] } ?? []
    reasons += deductions(parts, say)
    return reasons.joined(separator: say.isJapanese ? "　" : " · ")
  }

  /// So much of the caller's words is quoted in a list; there are many rows, and all answer the same call.
  private static let longestQuote = 10

  private static func shortQuote(_ part: Contribution, _ say: Voice) -> String {
    if let guess = part.why.guess { return say(WhyWords.perhaps(part.term, guess.meant)) }
    let isLong = part.term.count > longestQuote
    return say(WhyWords.quoted(isLong ? part.term.prefix(longestQuote - 1) + "…" : part.term))
  }

  /// What was typed, and where it is only a guess what is meant, the guess.
  package static func quote(_ part: Contribution, _ say: Voice) -> String {
    guard let guess = part.why.guess else { return say(WhyWords.quoted(part.term)) }
    return switch guess.kind {
    case .misspelt: say(WhyWords.misspelt(part.term, guess.meant))
    case .romaji: say(WhyWords.romaji(part.term, guess.meant))
    case .kana: say(WhyWords.kana(part.term, guess.meant))
    case .misconverted: say(WhyWords.misconverted(part.term, guess.meant))
    }
  }

  /// A sentence for each guess that was met in the record's own words; the way through a concept tells it too.
  private static func guessed(_ parts: [Contribution], _ say: Voice) -> [String] {
    var told = Set(parts.filter { !$0.path.isEmpty }.compactMap(\.why.guess))
    return parts.filter { $0.path.isEmpty }.compactMap { part in
      guard let guess = part.why.guess, told.insert(guess).inserted else { return nil }
      let place = part.key.map { WhyWords.key("\($0)") } ?? WhyWords.somewhere
      return say(WhyWords.guessMet(quote(part, say), in: say(place)))
    }
  }

  private static func deductions(_ parts: [Contribution], _ say: Voice) -> [String] {
    parts.compactMap { part in
      switch part.why {
      case .sameWayAbove: say(WhyWords.sameWayAbove)
      case .closed: say(WhyWords.closed)
      default: nil
      }
    }
  }

  /// A sentence for each place where words were met.
  private static func met(_ parts: [Contribution], _ say: Voice) -> [String] {
    var places: [RecordKey?] = []
    var terms: [[String]] = []
    for part in parts {
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
      let name = place.map { WhyWords.key("\($0)") } ?? WhyWords.somewhere
      return say(WhyWords.met(shown, in: say(name)))
    }
  }
}
