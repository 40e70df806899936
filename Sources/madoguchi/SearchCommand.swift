import Screens
import ArgumentParser
import Canvas
import Desk
import Domain
import Matching
import Words

/// `madoguchi search TEXT…`: who can help, and why.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Who can help with a problem, and why. / 対応できる機関・人・機器を探す")

  @Argument(help: "The problem, as the company says it.")
  var text: [String] = []

  @OptionGroup var filter: SearchOptions
  @Flag(name: .long, help: "Show what each hit's score is made of.") var explain = false
  @Flag(name: .long, help: "One JSON object a line.") var json = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let opened = try global.open()
    let search = try filter.query(text.joined(separator: " "), opened)
    guard !search.text.allSatisfy(\.isWhitespace) else {
      throw CommandFailure(sentence: opened.say(CommandWords.nothingToSearch))
    }
    let engine = opened.searchEngine()
    let (hits, ways) = engine.search(search)
    if json {
      for hit in hits { Output.json(hit.json) }
    } else {
      printPlain(hits, opened)
      if hits.isEmpty { Output.remark(opened.say(CommandWords.nothingFound)) }
      printWays(ways, engine, opened)
    }
    if hits.isEmpty {
      throw CommandEnd.nothingFound
    }
  }

  /// Doors beside the hits; they are no hits, and go to stderr.
  private func printWays(_ ways: [WaysOut.Way], _ engine: SearchEngine, _ opened: OpenedFolder) {
    guard !ways.isEmpty else { return }
    Output.remark(opened.say(CommandWords.otherDoors))
    for way in ways {
      guard let record = opened.catalog[way.record] else { continue }
      Output.remark(
        "  \(record.name.text(in: opened.language))  \(engine.sentence(for: way.reason))  \(record.id.text)")
    }
  }

  private func printPlain(_ hits: [FoundRecord], _ opened: OpenedFolder) {
    let table = Columns([
      Columns.Column(alignment: .right), Columns.Column(), Columns.Column(minimum: 16), Columns.Column(minimum: 10),
      Columns.Column(),
    ])
    let rows = hits.map { hit in
      [
        "\(hit.rank)", opened.say(hit.record.kind.phrase), hit.name,
        hit.record.kind == .institution ? "" : hit.institution ?? "", hit.record.id.text,
      ]
    }
    let widths = table.widths(of: rows, room: Output.columns)
    for (hit, row) in zip(hits, rows) {
      Output.line(table.line(row, widths: widths))
      let indent = String(repeating: " ", count: (widths.first ?? 1) + 2)
      if explain {
        for line in hit.explanationLines(opened.say) { Output.line("\(indent)\(line)") }
      } else if !hit.why.isEmpty {
        let line = "\(indent)\(opened.say.list(hit.why))"
        Output.line(Output.columns.map { line.cut(to: $0) } ?? line)
      }
    }
  }
}

/// The filters that `search` and `evaluate` share.
struct SearchOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("institution, researcher, equipment, service or programme; may be repeated.", valueName: "kind"))
  var kind: [String] = []
  @Option(name: .long, help: ArgumentHelp("A field code; may be repeated.", valueName: "code"))
  var field: [String] = []
  @Option(name: .long, help: ArgumentHelp("A prefecture's name.", valueName: "name"))
  var prefecture: String?
  @Option(name: .long, help: "How many hits.") var limit = 20
  @Option(name: .long, help: ArgumentHelp("words,concepts,experience,role", valueName: "layers"))
  var layers: String?
  @Flag(name: .long, help: "Do not spread the ways to help; the plain order of scores.") var flat = false
  @Flag(name: .long, help: "Retired and historical records too.") var retired = false

  func query(_ text: String, _ opened: OpenedFolder) throws -> Query {
    var query = Query(text)
    query.kinds = Set(
      try kind.map { word in
        guard let kind = RecordKind(rawValue: word) else {
          throw CommandFailure(
            sentence: opened.say(CommandWords.unknownValue("--kind", word, RecordKind.allCases.map(\.rawValue))))
        }
        return kind
      })
    for code in field where !opened.fields.fields.isEmpty && opened.fields[code] == nil {
      throw CommandFailure(
        sentence: opened.say(CommandWords.unknownValue("--field", code, opened.fields.fields.map(\.code))))
    }
    query.fields = Set(field)
    query.prefecture = prefecture
    query.includesRetired = retired
    query.isFlat = flat
    guard limit > 0 else { throw CommandFailure(sentence: opened.say(CommandWords.badNumber("--limit", "\(limit)"))) }
    query.limit = limit
    if let layers { query.layers = try Layers(words: layers, opened) }
    return query
  }
}

extension Layers {
  static let names: [(String, Layers)] = [
    ("words", .words), ("concepts", .concepts), ("experience", .experience), ("role", .role),
  ]

  init(words: String, _ opened: OpenedFolder) throws {
    self = []
    for word in words.split(separator: ",") {
      guard let layer = Layers.names.first(where: { $0.0 == word })?.1 else {
        throw CommandFailure(
          sentence: opened.say(CommandWords.unknownValue("--layers", String(word), Layers.names.map(\.0))))
      }
      insert(layer)
    }
  }
}
