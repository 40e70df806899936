import Domain
import ArgumentParser
import Desk
import Matching
import Storage
import Words

/// `madoguchi evaluate`: how well judged problems are answered, in TREC's formats.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measures the matcher on judged problems. / 判定済みの相談で検索を測る")

  @Option(name: .long, help: ArgumentHelp("Lines of id<TAB>text.", valueName: "file")) var topics: String?
  @Option(name: .long, help: ArgumentHelp("Lines of: id 0 record grade.", valueName: "file")) var qrels: String?
  @Flag(name: .long, help: "This council's own referrals in the place of both files. / 自分の紹介の記録で測る")
  var journal = false
  @Option(name: .customLong("run"), help: ArgumentHelp("Writes the run there.", valueName: "file")) var runFile: String?
  @Option(name: .long, help: ArgumentHelp("Compares with an earlier run.", valueName: "run")) var against: String?
  @Option(name: .long, help: ArgumentHelp("words,concepts,experience,role", valueName: "layers")) var layers: String?
  @Flag(name: .long, help: "The plain order of scores.") var flat = false
  @Option(name: .long, help: "Records a topic in the run.") var depth = 100
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let opened = try global.open()
    let say = opened.say
    guard depth > 0 else { throw CommandFailure(sentence: say(CommandWords.badNumber("--depth", "\(depth)"))) }
    let used = try layers.map { try Layers(words: $0, opened) } ?? .all
    do {
      let set = try judged(opened)
      let engine = opened.searchEngine()
      let clock = ContinuousClock()
      var ranked = RankedRun()
      var times: [Double] = []
      var shares = LayerShares()
      for topic in set.topics {
        var query = Query(topic.text, layers: used, limit: depth, isFlat: flat)
        query.exceptCase = set.cases[topic.id]?.text
        let start = clock.now
        let hits = engine.index.search(query)
        times.append((clock.now - start) / .milliseconds(1))
        ranked.entries[topic.id] = hits.map {
          .init(record: opened.catalog.records[Int($0.record.rawValue)].id.text, score: $0.score)
        }
        shares.add(engine.explanations(of: hits.prefix(RetrievalMetrics.depth), to: query))
      }
      let result = RunEvaluation(ranked, topics: set.topics.map(\.id), judgements: set.judgements)
      show(result)
      show(shares)
      if journal { show(set.reciprocalRanksThen) }
      Output.line(
        "time ms  p50 \(short(Resampling.percentile(times, 0.5)))  p99 \(short(Resampling.percentile(times, 0.99)))  n \(times.count)"
      )
      if let against { try compare(result, against, set.judgements, say) }
      if let runFile { try write(ranked.text(topics: set.topics.map(\.id), tag: "madoguchi"), to: runFile, say) }
    } catch let error as MatchingError {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, say))
    }
  }

  /// The problems with their answers: from the two files, or from the journal.
  private func judged(_ opened: OpenedFolder) throws -> JudgedSet {
    let say = opened.say
    if journal, topics == nil, qrels == nil {
      let own = JournalTopics(opened.ledger.cases)
      if own.topics.isEmpty { throw CommandFailure(sentence: say(CommandWords.nothingJudged)) }
      return JudgedSet(
        topics: own.topics, judgements: own.judgements, cases: own.cases, reciprocalRanksThen: own.reciprocalRanksThen)
    }
    guard let topics, let qrels, !journal else { throw CommandFailure(sentence: say(CommandWords.topicsOrJournal)) }
    return JudgedSet(
      topics: try Topic.parse(try text(topics, say), file: topics),
      judgements: try Judgements.parse(try text(qrels, say), file: qrels))
  }

  private struct JudgedSet {
    var topics: [Topic]
    var judgements: Judgements
    var cases: [String: EventID] = [:]
    var reciprocalRanksThen: [Double] = []
  }

  private func show(_ shares: LayerShares) {
    let names = ["words", "concepts", "experience", "role"]
    let parts = zip(names, shares.shares).map { "\($0) \(short($1))" }
    Output.line("share     \(parts.joined(separator: "  "))")
  }

  /// How high the chosen stood in the list when they were chosen.
  private func show(_ then: [Double]) {
    guard !then.isEmpty else { return }
    Output.line("MRR then  \(short(Resampling.mean(then)))  n \(then.count)")
  }

  private static var figures: [(String, KeyPath<RetrievalMetrics, Double>)] {
    [
      ("MRR@10   ", \.reciprocalRank), ("nDCG@10  ", \.gain), ("recall@10", \.recall),
    ]
  }

  private func show(_ result: RunEvaluation) {
    for (name, path) in Self.figures {
      let interval = Resampling.interval(result.values(path))
      Output.line("\(name) \(short(result.mean(path)))  [\(short(interval.lowerBound))–\(short(interval.upperBound))]")
    }
  }

  private func compare(_ result: RunEvaluation, _ file: String, _ judgements: Judgements, _ say: Voice) throws {
    let old = RunEvaluation(
      try RankedRun.parse(try text(file, say), file: file), topics: result.topics, judgements: judgements)
    for (name, path) in Self.figures {
      let change = Resampling.compare(new: result.values(path), old: old.values(path))
      Output.line(
        "\(name) \(change.difference < 0 ? "" : "+")\(short(change.difference))  better \(change.better)  equal \(change.equal)  worse \(change.worse)  p \(short(change.probability))"
      )
    }
  }

  private func text(_ path: String, _ say: Voice) throws -> String {
    do throws(SystemFailure) {
      return String(decoding: try SystemCalls.real.content(of: path), as: UTF8.self)
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: .system(error), say))
    }
  }

  private func write(_ text: String, to path: String, _ say: Voice) throws {
    do throws(SystemFailure) {
      try ReplacingFile.write(Array(text.utf8), to: path, in: .real)
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: .system(error), say))
    }
  }

  /// Four decimals, without a leading zero's worth of noise behind them.
  private func short(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
}
