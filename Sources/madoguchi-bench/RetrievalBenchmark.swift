import Matching

/// Quality of the words layer on a public collection, with the time of each query.
enum RetrievalBenchmark {
  static func run(_ folder: String) throws {
    let records = try BenchCatalog.records(folder + "/data")
    let topics = try Topic.parse(BenchCatalog.text(folder + "/topics.tsv"), file: "topics.tsv")
    let judgements = try Judgements.parse(BenchCatalog.text(folder + "/qrels"), file: "qrels")
    let clock = ContinuousClock()
    var index = CatalogIndex([])
    let built = clock.measure { index = CatalogIndex(records) }
    var run = RankedRun()
    var times: [Double] = []
    for topic in topics {
      var hits: [Hit] = []
      let time = clock.measure { hits = index.search(Query(topic.text, layers: .words, limit: 100, isFlat: true)) }
      times.append(BenchCatalog.milliseconds(time))
      run.entries[topic.id] = hits.map { .init(record: records[Int($0.record.rawValue)].id, score: $0.score) }
    }
    let result = RunEvaluation(run, topics: topics.map(\.id), judgements: judgements)
    func figure(_ path: KeyPath<RetrievalMetrics, Double>) -> String {
      let interval = Resampling.interval(result.values(path))
      let numbers = [result.mean(path), interval.lowerBound, interval.upperBound].map { "\(BenchCatalog.short($0))" }
      return "[\(numbers.joined(separator: ", "))]"
    }
    let name = folder.split(separator: "/").last ?? ""
    print(
      #"{"collection": "\#(name)", "records": \#(records.count), "topics": \#(result.topics.count),"#,
      #""mrr10": \#(figure(\.reciprocalRank)), "ndcg10": \#(figure(\.gain)), "recall10": \#(figure(\.recall)),"#,
      #""buildMs": \#(BenchCatalog.short(BenchCatalog.milliseconds(built), 10)),"#,
      #""p50Ms": \#(BenchCatalog.short(Resampling.percentile(times, 0.5))),"#,
      #""p99Ms": \#(BenchCatalog.short(Resampling.percentile(times, 0.99)))}"#)
  }
}
