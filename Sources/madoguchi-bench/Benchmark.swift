import FoundationEssentials

/// Measures the matching engine; each subcommand prints one JSON object a line.
///
///     madoguchi-bench retrieval DIR…        quality and time on folders with data/, topics.tsv and qrels
///     madoguchi-bench search DIR QUERIES    time on a data folder; QUERIES is {"group": ["text", …], …}
@main struct Benchmark {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      switch (arguments.first, arguments.count) {
      case ("retrieval"?, 2...): for folder in arguments.dropFirst() { try RetrievalBenchmark.run(folder) }
      case ("search"?, 3): try SearchBenchmark.run(arguments[1], queries: arguments[2])
      default: print("madoguchi-bench retrieval DIR… | search DIR QUERIES.json")
      }
    } catch {
      print(#"{"error": "\#(error)"}"#)
    }
  }
}
