import Domain
import Foundation
import Matching
import Storage
import TestSupport
import Testing

@testable import Desk

/// The judged problems of `Tests/Judged` on the shipped vocabulary. The figures are in `Tests/README.md`; here is the
/// floor below which something is broken.
@Suite struct JudgedProblemsTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.tests.appending(path: "Judged/\(name)"), encoding: .utf8)
  }

  @Test("of the problems that nothing was fitted on, the concepts answer far more than the words alone")
  func report() throws {
    let temporary = try TemporaryFolder()
    let data = Self.tests.deletingLastPathComponent().appending(path: "data").path
    let opened = try OpenedFolder(
      DataFolder(Self.tests.appending(path: "Judged/data").path), shipped: ShippedData(DataFolder(data)),
      stateFolder: temporary.path("state"), language: .japanese, environmentLanguage: .japanese)
    let index = SearchEngine(
      opened.catalog, vocabulary: opened.compiledVocabulary(), today: opened.today, language: .japanese
    ).index
    let report = Set(
      try text("split.tsv").split(separator: "\n").filter { $0.hasSuffix("\treport") }.map {
        String($0.prefix { $0 != "\t" })
      })
    let topics = try Topic.parse(try text("topics.tsv"), file: "topics.tsv").filter { report.contains($0.id) }
    let judgements = try Judgements.parse(try text("qrels"), file: "qrels")
    func recall(_ layers: Layers) -> Double {
      var run = RankedRun()
      for topic in topics {
        run.entries[topic.id] = index.search(Query(topic.text, layers: layers, limit: 10)).map {
          .init(record: opened.catalog.records[Int($0.record.rawValue)].id.text, score: $0.score)
        }
      }
      return RunEvaluation(run, topics: topics.map(\.id), judgements: judgements).mean(\.recall)
    }
    #expect(topics.count > 140)
    let words = recall(.words)
    let all = recall(.all)
    #expect(all > 0.45, "\(all)")
    #expect(all > 2 * words, "\(all) and \(words)")
  }

  @Test("every name of the sample that is typed whole is first, in either language")
  func names() throws {
    let temporary = try TemporaryFolder()
    let data = DataFolder(Self.tests.deletingLastPathComponent().appending(path: "data").path)
    let opened = try OpenedFolder(
      data, shipped: ShippedData(data), stateFolder: temporary.path("state"), language: .japanese,
      environmentLanguage: .japanese)
    let engine = SearchEngine(
      opened.catalog, vocabulary: opened.compiledVocabulary(), cases: opened.ledger.cases, today: opened.today,
      language: .japanese)
    for record in opened.catalog.records {
      for name in record.name.all {
        let first = engine.search(Query(name, includesRetired: true, limit: 1)).records.first
        #expect(first?.record.name.all.contains(name) == true, "\(name): \(first?.name ?? "nothing")")
      }
    }
  }
}
