import Foundation
import Testing

@testable import Matching

@Suite struct EvaluationTests {
  @Test func `topics are read by tab, whatever the line ends, byte order mark and blank lines`() throws {
    let topics = try Topic.parse("\u{FEFF}q1\tめっき が\t剥がれる\r\n\n  \nq2\tbroken\n", file: "t")
    #expect(topics == [Topic(id: "q1", text: "めっき が\t剥がれる"), Topic(id: "q2", text: "broken")])
  }

  @Test func `a wrong line is told by file and line`() {
    #expect(throws: MatchingError.badLine(file: "t", line: 3, expected: "id<TAB>text")) {
      try Topic.parse("q1\ta\n\nq2 b\n", file: "t")
    }
    #expect(throws: MatchingError.doubleID(file: "t", line: 2, id: "q1")) {
      try Topic.parse("q1\ta\nq1\tb\n", file: "t")
    }
    #expect(throws: MatchingError.badLine(file: "q", line: 2, expected: "topic 0 record grade")) {
      try Judgements.parse("q1 0 a 1\nq1 0 b x\n", file: "q")
    }
    #expect(throws: MatchingError.badLine(file: "r", line: 1, expected: "topic Q0 record rank score tag")) {
      try RankedRun.parse("q1 Q0 a 1 0.5", file: "r")
    }
  }

  @Test func `a run is read by rank and written as it was`() throws {
    let text = "q1 Q0 a 1 2.5 x\nq1 Q0 b 2 1.25 x\nq2 Q0 c 1 1.0 x\n"
    let shuffled = text.split(separator: "\n").reversed().joined(separator: "\n")
    #expect(try RankedRun.parse(shuffled, file: "r").text(topics: ["q1", "q2"], tag: "x") == text)
  }

  @Test func `the three figures are those worked out by hand`() {
    let answers = ["a": 3, "b": 1, "z": 2]
    let metrics = RetrievalMetrics(ranking: ["x", "b", "a", "b"], answers: answers)
    #expect(metrics.reciprocalRank == 0.5)
    #expect(metrics.recall == 2.0 / 3)
    let gained = 1 / log2(3.0) + 3 / log2(4.0)
    let best = 3 / log2(2.0) + 2 / log2(3.0) + 1 / log2(4.0)
    #expect(abs(metrics.gain - gained / best) < 1e-12)
  }

  @Test func `the eleventh place does not count`() {
    let ranking = (0..<10).map { "x\($0)" } + ["a"]
    #expect(
      RetrievalMetrics(ranking: ranking, answers: ["a": 1]) == RetrievalMetrics(reciprocalRank: 0, gain: 0, recall: 0))
  }

  @Test func `a topic that the run lacks counts zero, one without an answer is left out`() {
    let run = RankedRun(entries: ["q1": [.init(record: "a", score: 1)]])
    let judgements = Judgements(grades: ["q1": ["a": 1], "q2": ["b": 1], "q3": ["c": 0]])
    let result = RunEvaluation(run, topics: ["q1", "q2", "q3", "q4"], judgements: judgements)
    #expect(result.topics == ["q1", "q2"])
    #expect(result.mean(\.reciprocalRank) == 0.5)
  }

  @Test func `an interval holds the mean, is the same each time, and narrows with more topics`() {
    let few = (0..<20).map { $0 % 2 == 0 ? 1.0 : 0 }
    let many = (0..<2_000).map { $0 % 2 == 0 ? 1.0 : 0 }
    let interval = Resampling.interval(few)
    #expect(interval == Resampling.interval(few))
    #expect(interval.contains(0.5))
    // The normal approximation gives 0.5 ± 1.96 · 0.5/√20 = 0.281…0.719.
    #expect(abs(interval.lowerBound - 0.281) < 0.06 && abs(interval.upperBound - 0.719) < 0.06)
    let narrow = Resampling.interval(many)
    #expect(narrow.upperBound - narrow.lowerBound < 0.06)
    #expect(Resampling.interval([]) == 0...0)
  }

  @Test func `runs that are alike differ by chance, a clear improvement does not`() {
    let old = (0..<40).map { Double($0 % 4) / 4 }
    #expect(Resampling.compare(new: old, old: old).probability == 1)
    let better = Resampling.compare(new: old.map { $0 + 0.1 }, old: old)
    #expect(better.better == 40 && better.worse == 0 && better.equal == 0)
    #expect(better.probability < 0.01)
    let mixed = Resampling.compare(new: old.enumerated().map { $1 + ($0 % 2 == 0 ? 0.1 : -0.1) }, old: old)
    #expect(mixed.better == 20 && mixed.worse == 20)
    #expect(mixed.probability > 0.5)
  }

  @Test func `percentiles are nearest ranks`() {
    let values = (1...100).map(Double.init).reversed().map { $0 }
    #expect(Resampling.percentile(values, 0.5) == 50)
    #expect(Resampling.percentile(values, 0.99) == 99)
    #expect(Resampling.percentile([3], 0.99) == 3)
    #expect(Resampling.percentile([], 0.5) == 0)
  }
}
