import Domain
import Storage
import Testing

@testable import Exchange

@Suite("ROR's list becomes records")
struct RORInstitutionsTests {
  /// A record in ROR's schema on one line.
  private func row(
    _ code: String, _ names: String, country: String = "JP", rest: String = ""
  ) -> String {
    """
    {"id":"https://ror.org/\(code)","names":[\(names)],"status":"active","types":["education"],"locations":[{"geonames_id":1,\
    "geonames_details":{"country_code":"\(country)","country_subdivision_code":"05","country_subdivision_name":"Akita",\
    "name":"Akita"}}],"links":[{"type":"wikipedia","value":"https://example.org/w"},{"type":"website","value":\
    "https://example.org"}]\(rest)}
    """
  }

  private func name(_ value: String, _ types: String..., lang: String? = nil) -> String {
    let types = types.map { "\"\($0)\"" }.joined(separator: ",")
    return "{\"value\":\"\(value)\",\"types\":[\(types)],\"lang\":\(lang.map { "\"\($0)\"" } ?? "null")}"
  }

  private func read(_ text: String) throws -> ImportReading {
    try RORInstitutions.read(Array(text.utf8), file: "ror.jsonl")
  }

  private func json(_ names: String...) throws -> JSONObject {
    try #require(try read(row("03hv1ad10", names.joined(separator: ","))).records.first).json
  }

  @Test("A line becomes a record")
  func record() throws {
    let line = row(
      "03hv1ad10",
      [
        name("Akita University", "ror_display", "label", lang: "en"), name("秋田大学", "label", lang: "ja"),
        name("あきただいがく", "alias"), name("Akita Daigaku", "alias"), name("Akita daigaku", "alias"),
        name("AU", "acronym"), name("Университет Акита", "label", lang: "ru"),
      ].joined(separator: ","))
    let reading = try read(line + "\n")
    #expect(reading.problems == [])
    #expect(
      reading.records.first?.json == [
        "id": "ror-03hv1ad10", "kind": "institution", "name": .object(["ja": "秋田大学", "en": "Akita University"]),
        "yomi": "アキタダイガク", "aliases": .strings(["Akita Daigaku", "AU"]), "type": "university",
        "prefecture": .object(["ja": "秋田県", "en": "Akita"]), "city": .object(["en": "Akita"]),
        "contact": .object(["url": "https://example.org"]), "ror": "https://ror.org/03hv1ad10",
        "source": .object(["format": "ror", "file": "ror.jsonl", "row": .string(line)]),
      ])
    #expect(reading.records.allSatisfy { RecordProblem.find(in: .object($0.json), fields: nil).isEmpty })
  }

  @Test("The Japanese name is the label in kanji, whatever the language tags say")
  func japaneseName() throws {
    let tags = try json(
      name("Seisen Daigaku", "label", lang: "ja"), name("せいせんだいがく", "label", lang: "ja"),
      name("清泉大学", "label"), name("Seisen University", "ror_display", "label", lang: "en"))
    #expect(tags["name"] == .object(["ja": "清泉大学", "en": "Seisen University"]))
    #expect(tags["yomi"]?.string == "セイセンダイガク")
    let display = try json(name("RIKEN", "ror_display", "label", lang: "ja"), name("理化学研究所", "label", lang: "ja"))
    #expect(display["name"] == .object(["ja": "理化学研究所", "en": "RIKEN"]))
  }

  @Test("Without a Japanese label the one Japanese alias is the name, of two none is")
  func namesFromAliases() throws {
    let one = try json(
      name("Sample Hospital", "ror_display", "label"), name("見本病院", "alias", lang: "ja"), name("みほんびょういん", "alias"))
    #expect(one["name"]?.object?["ja"]?.string == "見本病院")
    let two = try json(name("Sample", "ror_display", "label"), name("見本甲", "alias"), name("見本乙", "alias"))
    #expect(two["name"] == .object(["en": "Sample"]))
    #expect(two["aliases"]?.strings == ["見本甲", "見本乙"])
  }

  @Test("ROR's mark of difference is no part of a name")
  func marks() throws {
    let company = try json(
      name("Sample, Inc.", "label"), name("Sample, Inc. (Japan)", "ror_display", "label"),
      name("株式会社見本", "label", lang: "ja"))
    #expect(company["name"] == .object(["ja": "株式会社見本", "en": "Sample, Inc."]))
    #expect(company["aliases"]?.strings == ["見本"])
  }

  @Test("Ended and withdrawn bodies are retired", arguments: ["inactive", "withdrawn"])
  func status(status: String) throws {
    let line = row("03hv1ad10", name("見本", "label"))
      .replacing("\"status\":\"active\"", with: "\"status\":\"\(status)\"")
    let json = try #require(try read(line).records.first).json
    #expect(json["status"]?.string == "retired")
    #expect(json["notice"] != nil)
  }

  @Test("A Japanese name that is the parent's is left to the parent")
  func nameOfParent() throws {
    let child = row(
      "030vbmf58", name("Sample Science Institute", "ror_display", "label") + "," + name("国立研究開発法人見本研究所", "label"),
      rest: ",\"relationships\":[{\"type\":\"parent\",\"id\":\"https://ror.org/01sjwvz98\"}]")
    let reading = try read(child + "\n" + row("01sjwvz98", name("見本研究所", "label")) + "\n")
    #expect(reading.problems.map(\.fault) == [.nameOfParent(parentID: "ror-01sjwvz98")])
    #expect(
      reading.records.map(\.json["name"]) == [
        .object(["en": "Sample Science Institute"]), .object(["ja": "見本研究所"]),
      ])
    #expect(reading.records.first?.json["aliases"] == nil)
  }

  @Test("Lines and an array, on one line or over many, give the same records")
  func shapes() throws {
    let rows = [row("000000a01", name("甲", "label")), row("000000b02", name("乙", "label"))]
    let lines = try read(rows.joined(separator: "\n"))
    #expect(lines.records.count == 2)
    for text in [
      "[" + rows.joined(separator: ",") + "]", "\u{FEFF}[\n " + rows.joined(separator: "\n ,\n ") + "\n]\n",
      rows.joined(separator: "\r\n") + "\r\n", rows.map { $0.replacing(",", with: ",\n") }.joined(separator: "\n"),
    ] {
      let reading = try read(text)
      #expect(reading.records.map(\.json) == lines.records.map(\.json))
      #expect(reading.problems == [])
    }
  }

  @Test("Bodies outside Japan are counted and passed over")
  func foreign() throws {
    let reading = try read(
      row("000000a01", name("A", "label"), country: "DE") + "\n" + row("000000b02", name("乙", "label")))
    #expect(reading.foreign == 1)
    #expect(reading.records.count == 1)
    #expect(reading.problems == [])
  }

  @Test("A broken line costs its own record, a broken array what comes after")
  func broken() throws {
    let good = row("000000a01", name("甲", "label"))
    let other = row("000000b02", name("乙", "label"))
    let lines = try read(good + "\n{\"id\": \"https://ror.org/x\", \"names\": [}\n" + other + "\n{\"id\":\n")
    #expect(lines.records.count == 2)
    #expect(lines.problems.map(\.place) == [TextPlace(line: 2, column: 39), TextPlace(line: 5, column: 1)])
    #expect(lines.problems.filter { !$0.fault.setsAside } == [])
    let array = try read("[" + good + ",{]," + other + "]")
    #expect(array.records.count == 1)
    #expect(array.problems.count == 1)
    #expect(try read("[" + good).problems.count == 1)
  }

  @Test("A row that can't be taken is told by what it lacks")
  func setAside() throws {
    let good = row("000000a01", name("甲", "label"))
    let faults = try read(
      "{\"id\": 1}\n{\"id\":\"https://ror.org/窓口\"}\n{\"id\":\"https://ror.org/a\",\"name\":\"v1\"}\n"
        + row("000000b02", "") + "\n" + good + "\n" + good + "\n"
    ).problems.map(\.fault)
    #expect(
      faults == [
        .missing(key: "id"), .badCode(key: "id", value: "https://ror.org/窓口"), .missing(key: "locations"), .noName,
        .doubleInFile(id: "ror-000000a01", firstLine: 5),
      ])
    #expect(
      try read("[1, \"x\"]").problems.map(\.fault) == [.notAnObject(found: "number"), .notAnObject(found: "string")])
    #expect(throws: ExchangeError.empty(file: "ror.jsonl")) { _ = try read(" \n") }
    #expect(
      throws: ExchangeError.notThisFormat(file: "ror.jsonl", place: .start, expected: ["[", "{"], found: ["a"])
    ) { _ = try read("a,b\n") }
  }
}
