import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("The catalog's files are read, and a broken record never hides the good ones")
struct CatalogFilesTests {
  private func read(_ files: [(String, String)]) throws -> CatalogReading {
    let temporary = try TemporaryFolder()
    for (name, text) in files { try temporary.write(text, to: "catalog/" + name) }
    return CatalogFiles.read(in: DataFolder(temporary.path), system: .real)
  }

  private func read(_ text: String) throws -> CatalogReading { try read([("a.json", text)]) }

  private func record(_ id: String) -> String { #"{"id": "\#(id)", "kind": "service", "name": "窓口 \#(id)"}"# }

  /// How many characters a record has.
  private var width: Int { record("a").count }

  private func ids(_ reading: CatalogReading) -> [String] { reading.records.map(\.id.text) }

  private func told(_ reading: CatalogReading) -> [String] {
    reading.findings.map { finding in
      if case .json(let expected, _) = finding.fault { return "\(finding.line):\(finding.column) \(expected)" }
      return "\(finding.line):\(finding.column) \(finding.fault)"
    }
  }

  @Test("Arrays, single objects and lines mix, in the order of file names; other files are passed over")
  func forms() throws {
    let reading = try read([
      ("b.jsonl", record("l1") + "\r\n\n  " + record("l2")), ("c.json", record("one")),
      ("a.json", "[\(record("a1")),\n \(record("a2"))]"), ("README.md", "none"), (".d.json.tmp", "?"), (".e.json", "?"),
    ])
    #expect(ids(reading) == ["a1", "a2", "l1", "l2", "one"])
    #expect(reading.files == ["catalog/a.json", "catalog/b.jsonl", "catalog/c.json"])
    #expect(reading.origins.map(\.file) == [0, 0, 1, 1, 2])
    #expect(reading.origins.map(\.line) == [1, 2, 1, 3, 1])
    #expect(reading.findings == [] && reading.setAside == [])
  }

  @Test("A record's offset is that of its first byte in the file")
  func offsets() throws {
    let lines = [("a.jsonl", "\u{FEFF}" + record("x") + "\n " + record("y") + "\n")]
    let length = record("x").utf8.count
    #expect(try read(lines).origins.map(\.offset) == [3, 3 + length + 2])
    #expect(try read("[ " + record("x") + ",\n" + record("y") + "]").origins.map(\.offset) == [2, 2 + length + 2])
  }

  @Test("Unknown keys stay with their order, numbers with their spelling")
  func unknownKeys() throws {
    let text = #"{"zz":{"名":[1.50,{"x":null}]},"id":"a","kind":"equipment","name":{"ja":"窓","fr":"f"},"_":"\u0007"}"#
    let reading = try read("[\(text)]")
    #expect(String(decoding: JSONWriter.line(.object(reading.records[0].json)), as: UTF8.self) == text)
  }

  @Test("Behind each kind of break inside a record the next records are read")
  func brokenRecords() throws {
    let good = (record("a"), record("b"))
    let breaks = [
      #"{"id": "x", "kind": "service", "name": }"#, #"{"id": "x" "kind": 1}"#, #"{"id": 'x'}"#, #"{"id": "x", }"#,
      #"{"id": "x", "n": [1, 2}"#, #"{"id": "x", "n": {"a": [}}"#, #"{"id": "\q, "}"#, "nul", #"{"a": 01}"#,
      #"{"a": NaN, "b": [1]}"#,
    ]
    for text in breaks {
      let reading = try read("[\(good.0), \(text), \(good.1)]")
      #expect(ids(reading) == ["a", "b"], "\(text)")
      #expect(reading.setAside.count == 1 && reading.findings.count == 1, "\(text): \(told(reading))")
    }
  }

  @Test("A missing quotation mark or bracket costs only its own record where records begin on lines of their own")
  func lostStructure() throws {
    for broken in [
      #"{"id": "x", "kind": "service", "name": "窓},"#, #"{"id": "x", "name": {"ja": "窓"},"#, #"{"id": "x", "l": ["a","#,
      "{\"id\": \"x\",\n    \"contact\": {\n      \"phone\": \"1\"\n    ,\n    \"fee\": {}\n  },",
    ] {
      let reading = try read("[\n  \(record("a")),\n  \(broken)\n  \(record("b")),\n  \(record("c"))\n]\n")
      #expect(ids(reading) == ["a", "b", "c"], "\(broken)")
      #expect(reading.setAside.count == 1, "\(broken)")
      #expect(reading.findings == reading.setAside, "\(broken): \(told(reading))")
    }
  }

  @Test("A list that was cut off keeps what came before, and says where it ends")
  func cutOff() throws {
    let text = "[\n\(record("a")),\n\(record("b")),\n{\"id\": \"c\", \"name\": \"窓"
    let reading = try read(text)
    #expect(ids(reading) == ["a", "b"])
    #expect(told(reading) == ["4:23 closingQuote"])
    #expect(told(try read("[\(record("a"))")) == ["1:\(width + 2) commaOrEndOfArray"])
    #expect(told(try read("[\(record("a")),")) == ["1:\(width + 3) value"])
  }

  @Test("What is wrong between records is told and costs none")
  func separators() throws {
    let cases: [(String, [String])] = [
      ("[\(record("a")) \(record("b"))]", ["1:\(width + 3) commaOrEndOfArray"]),
      ("[\(record("a")), , \(record("b"))]", ["1:\(width + 4) value"]),
      ("[\(record("a")), \(record("b")),]", ["1:\(2 * width + 5) element"]),
      ("[\(record("a")), \(record("b"))] ]", ["1:\(2 * width + 6) endOfText"]),
      ("\(record("a"))\n\(record("b"))\n\(record("c"))", ["2:1 endOfText"]),
    ]
    for (text, expected) in cases {
      let reading = try read(text)
      #expect(ids(reading).prefix(2) == ["a", "b"], "\(text)")
      #expect(told(reading) == expected, "\(text)")
      #expect(reading.setAside == [])
    }
  }

  @Test("A broken line of a .jsonl file is told with its own line and column")
  func brokenLine() throws {
    let text = "\(record("a"))\n{\"id\": \"x\", \"name\": \"窓口\" \"kind\": 1}\n[1]\n\(record("b")) x\n\(record("c"))"
    let reading = try read([("a.jsonl", text)])
    #expect(ids(reading) == ["a", "c"])
    #expect(
      told(reading) == [
        "2:26 commaOrEndOfObject", #"3:1 record(Domain.RecordProblem.Fault.notAnObject(found: "array"))"#,
        "4:\(width + 2) endOfText",
      ])
    #expect(reading.setAside.count == 3)
  }

  @Test("Records without id, kind or name are set aside, once each, with every reason told")
  func unusable() throws {
    let reading = try read(
      #"""
      [{"名": "あ", "id": "no good", "name": " "},
       {"id": "a", "kind": "service", "name": "窓", "id": "b"}, 7]
      """#)
    #expect(ids(reading) == ["b"])
    #expect(reading.setAside.map(\.fault) == [.record(.badID("no good")), .record(.notAnObject(found: "number"))])
    #expect(
      Set(reading.findings.map { "\($0.line):\($0.column)" }) == ["1:2", "1:19", "1:38", "2:46", "2:58"])
    #expect(reading.findings.contains { $0.fault == .doubleKey("id") && $0.place == TextPlace(line: 2, column: 46) })
  }

  @Test("Of a doubled id the first is kept and the other told, with where the first stands")
  func doubleID() throws {
    let reading = try read([("a.json", "[\n\(record("x"))]"), ("b.jsonl", "\(record("y"))\n\(record("x"))")])
    #expect(ids(reading) == ["x", "y"])
    #expect(
      reading.setAside == [
        Finding(
          file: "catalog/b.jsonl", place: TextPlace(line: 2, column: 8),
          fault: .record(.doubleID("x", first: "catalog/a.json:2")))
      ])
  }

  @Test("Empty files, byte order marks and bytes that are no UTF-8")
  func encodings() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("", to: "catalog/a.json")
    try temporary.write("\u{FEFF} \n", to: "catalog/b.json")
    try temporary.write("", to: "catalog/c.jsonl")
    try temporary.write("[]", to: "catalog/d.json")
    try temporary.write("\u{FEFF}[\(record("e"))]", to: "catalog/e.json")
    let broken = Array("[\(record("f")),\n{\"id\": \"g\", \"name\": \"窓".utf8) + [0x8B, 0xFF] + Array("\"}]".utf8)
    try temporary.write(broken, to: "catalog/f.json")
    let reading = CatalogFiles.read(in: DataFolder(temporary.path), system: .real)
    #expect(ids(reading) == ["e", "f"])
    #expect(
      reading.findings == [
        Finding(file: "catalog/a.json", fault: .file(.empty)), Finding(file: "catalog/b.json", fault: .file(.empty)),
        Finding(
          file: "catalog/f.json", place: TextPlace(line: 2, column: 23),
          fault: .json(expected: .utf8, found: .byte(0x8B))),
      ])
  }

  @Test("A file that can't be read is told and the others are read")
  func unreadable() throws {
    let temporary = try TemporaryFolder()
    try temporary.write(record("a"), to: "catalog/a.json")
    try temporary.write("", to: "catalog/b.json/inside.txt")
    let reading = CatalogFiles.read(in: DataFolder(temporary.path), system: .real)
    #expect(ids(reading) == ["a"])
    #expect(reading.findings == [Finding(file: "catalog/b.json", fault: .file(.unreadable(Errno(21))))])
    let none = CatalogFiles.read(in: DataFolder(temporary.path("nowhere")), system: .real)
    #expect(none.records == [] && none.findings == [])
    try temporary.write("", to: "other/catalog")
    let file = CatalogFiles.read(in: DataFolder(temporary.path("other")), system: .real)
    #expect(file.records == [] && file.findings == [Finding(file: "catalog", fault: .file(.notAFolder))])
  }
}
