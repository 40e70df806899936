import Domain
import Foundation
import Testing

@testable import Matching

/// Tests over the public collections and real files beside the checkout; they are skipped where those are not there.
@Suite(.enabled(if: Samples.shared != nil, "no folder of real data beside the checkout"))
struct RealDataTests {
  private struct Line: Decodable {
    let id: String
    let name: String
  }

  private func text(_ path: String) throws -> String {
    let shared = try #require(Samples.shared)
    return try String(contentsOf: shared.appending(path: path), encoding: .utf8)
  }

  /// The smallest collection only: an unoptimised build is slow. `madoguchi-bench retrieval` measures all of them.
  @Test func `paraphrases are found at the level of the best recipe known without a dictionary`() throws {
    let records = try text("retrieval/jsts-para/data/catalog/docs.jsonl").split(separator: "\n").map { line in
      let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      return Samples.record(line.id, [(.name, line.name)])
    }
    let topics = try Topic.parse(text("retrieval/jsts-para/topics.tsv"), file: "topics.tsv")
    let judgements = try Judgements.parse(text("retrieval/jsts-para/qrels"), file: "qrels")
    let index = CatalogIndex(records)
    var run = RankedRun()
    for topic in topics {
      run.entries[topic.id] = index.search(Query(topic.text, layers: .words, limit: 10)).map {
        .init(record: records[Int($0.record.rawValue)].id, score: $0.score)
      }
    }
    let result = RunEvaluation(run, topics: topics.map(\.id), judgements: judgements)
    #expect(result.mean(\.reciprocalRank) >= 0.640)
    #expect(result.mean(\.recall) >= 0.86)
  }

  @Test(
    "Institutions are among the first five of 2,264 as they are called",
    arguments: [
      ("産業技術総合研究所", "国立研究開発法人産業技術総合研究所"), ("産総研", "国立研究開発法人産業技術総合研究所"),
      ("AIST", "国立研究開発法人産業技術総合研究所"), ("サンギョウギジュツ", "国立研究開発法人産業技術総合研究所"),
      ("さんそうけん", "国立研究開発法人産業技術総合研究所"), ("tokyo univ", "東京大学"), ("東大", "東京大学"),
      ("toukyoudai", "東京大学"),
    ])
  func institutions(typed: String, name: String) throws {
    let index = try RealDataTests.institutions.get()
    let hits = index.index.search(Query(typed, limit: 5, isTyping: true))
    let names = hits.compactMap { index.records[Int($0.record.rawValue)].texts.first?.text }
    #expect(names.contains(name), "\(names)")
  }

  /// Columns nii_code, mext_code, jsps_code, name_ja, name_en, name_yomi; Exchange reads them for use.
  private static let institutions: Result<(records: [SearchableRecord], index: CatalogIndex), any Error> = Result {
    let shared = try #require(Samples.shared)
    let file = shared.appending(path: "real/institution_master_kakenhi.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
    let records = rows.compactMap { row -> SearchableRecord? in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 6, let yomi = cells.last else { return nil }
      let english = cells[4..<cells.count - 1].joined(separator: ",")
      return Samples.record(
        "nii-" + cells[0], .institution, [(.name, cells[3]), (.name, english), (.yomi, yomi)])
    }
    .sorted { $0.id < $1.id }
    return (records, CatalogIndex(records))
  }
}
