/// A question of a test collection.
package struct Topic: Sendable, Equatable {
  package let id: String
  package let text: String

  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }

  /// Reads `id<TAB>text` a line; blank lines are passed over. Throws `MatchingError`.
  package static func parse(_ content: String, file: String) throws(MatchingError) -> [Topic] {
    var topics: [Topic] = []
    var seen: Set<String> = []
    for (number, line) in EvaluationLines(content) {
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].allSatisfy(\.isWhitespace) else {
        throw .badLine(file: file, line: number, expected: "id<TAB>text")
      }
      let id = String(parts[0])
      guard seen.insert(id).inserted else { throw .doubleID(file: file, line: number, id: id) }
      topics.append(Topic(id: id, text: String(parts[1])))
    }
    return topics
  }
}

/// Which records answer which topic, and how well.
package struct Judgements: Sendable, Equatable {
  /// Topic id → record id → grade; a grade above 0 is an answer.
  package let grades: [String: [String: Int]]

  package init(grades: [String: [String: Int]]) { self.grades = grades }

  /// Reads TREC qrels: `topic 0 record grade` a line, separated by blanks. Throws `MatchingError`.
  package static func parse(_ content: String, file: String) throws(MatchingError) -> Judgements {
    var grades: [String: [String: Int]] = [:]
    for (number, line) in EvaluationLines(content) {
      let parts = line.split(whereSeparator: \.isWhitespace)
      guard parts.count == 4, let grade = Int(parts[3]) else {
        throw .badLine(file: file, line: number, expected: "topic 0 record grade")
      }
      grades[String(parts[0]), default: [:]][String(parts[2])] = grade
    }
    return Judgements(grades: grades)
  }

  /// The answers of a topic.
  package func answers(to topic: String) -> [String: Int] { (grades[topic] ?? [:]).filter { $0.value > 0 } }
}

/// What a system returned for each topic, best first.
package struct RankedRun: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package let record: String
    package let score: Double

    package init(record: String, score: Double) {
      self.record = record
      self.score = score
    }
  }

  /// Topic id → records by rank.
  package var entries: [String: [Entry]]

  package init(entries: [String: [Entry]] = [:]) { self.entries = entries }

  /// Reads a TREC run: `topic Q0 record rank score tag` a line. The order is that of the ranks. Throws `MatchingError`.
  package static func parse(_ content: String, file: String) throws(MatchingError) -> RankedRun {
    var ranked: [String: [(rank: Int, entry: Entry)]] = [:]
    for (number, line) in EvaluationLines(content) {
      let parts = line.split(whereSeparator: \.isWhitespace)
      guard parts.count == 6, let rank = Int(parts[3]), let score = Double(parts[4]) else {
        throw .badLine(file: file, line: number, expected: "topic Q0 record rank score tag")
      }
      ranked[String(parts[0]), default: []].append((rank, Entry(record: String(parts[2]), score: score)))
    }
    return RankedRun(entries: ranked.mapValues { list in list.sorted { $0.rank < $1.rank }.map(\.entry) })
  }

  /// The run as TREC writes it, topics in the given order.
  package func text(topics: [String], tag: String) -> String {
    var text = ""
    for topic in topics {
      for (index, entry) in (entries[topic] ?? []).enumerated() {
        text += "\(topic) Q0 \(entry.record) \(index + 1) \(entry.score) \(tag)\n"
      }
    }
    return text
  }
}

/// The lines of a file that say something, with their numbers from 1; a byte order mark and CR are passed over.
struct EvaluationLines: Sequence, IteratorProtocol {
  private var rest: ArraySlice<Substring.SubSequence>
  private var number = 0

  init(_ content: String) {
    var content = Substring(content)
    if content.unicodeScalars.first?.value == 0xFEFF { content = Substring(content.unicodeScalars.dropFirst()) }
    rest = content.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }[...]
  }

  mutating func next() -> (Int, Substring)? {
    while let line = rest.popFirst() {
      number += 1
      if !line.allSatisfy(\.isWhitespace) { return (number, line) }
    }
    return nil
  }
}
