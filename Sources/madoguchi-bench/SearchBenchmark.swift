import FoundationEssentials
import Matching

/// Time of searches on a large catalog, by group of queries, with the build and the memory.
enum SearchBenchmark {
  static func run(_ folder: String, queries path: String) throws {
    let clock = ContinuousClock()
    var records = try BenchCatalog.records(folder)
    let queries = try JSONDecoder().decode([String: [String]].self, from: Data(contentsOf: URL(filePath: path)))
    var index = CatalogIndex([])
    let built = clock.measure { index = CatalogIndex(records) }
    let count = records.count
    records = []
    print(
      #"{"records": \#(count), "terms": \#(index.termCount), "postings": \#(index.postingCount),"#,
      #""buildSeconds": \#(BenchCatalog.short(BenchCatalog.milliseconds(built) / 1000, 100)),"#,
      #""residentMiB": \#(BenchCatalog.short(BenchCatalog.residentMiB(), 1))}"#)
    for (group, texts) in queries.sorted(by: { $0.key < $1.key }) {
      var times: [Double] = []
      var slices: [Double] = []
      for text in texts {
        let query = Query(text, layers: .words, limit: 20, isFlat: true, isTyping: group == "prefix")
        let start = clock.now
        var task = index.task(for: query)
        var last = start
        var isFinished = false
        while !isFinished {
          isFinished = task.advance()
          slices.append(BenchCatalog.milliseconds(clock.now - last))
          last = clock.now
        }
        times.append(BenchCatalog.milliseconds(clock.now - start))
      }
      print(
        #"{"group": "\#(group)", "queries": \#(texts.count),"#,
        #""p50Ms": \#(BenchCatalog.short(Resampling.percentile(times, 0.5), 1000)),"#,
        #""p99Ms": \#(BenchCatalog.short(Resampling.percentile(times, 0.99), 1000)),"#,
        #""maxMs": \#(BenchCatalog.short(times.max() ?? 0, 1000)),"#,
        #""longestSliceMs": \#(BenchCatalog.short(slices.max() ?? 0, 1000))}"#)
    }
  }
}
