import Domain
import Testing

@testable import Storage

@Suite("JSON is read strictly and faults are told by place")
struct JSONReaderTests {
  @Test("Members keep their order and numbers their spelling")
  func order() throws {
    let value = try JSONReader.read(#" {"b": 1.50, "a": [true, null, -0e+1], "名": {"ja": "窓口"}} "#)
    #expect(
      value
        == .object(
          JSONObject([
            .init(key: "b", value: .number("1.50")),
            .init(key: "a", value: .array([.bool(true), .null, .number("-0e+1")])),
            .init(key: "名", value: .object(["ja": "窓口"])),
          ])))
  }

  @Test("Escapes give their characters, pairs of surrogates too")
  func escapes() throws {
    #expect(try JSONReader.read(#""\"\\\/\b\f\n\r\t\u7a93\ud83d\uDE00\u0000""#) == "\"\\/\u{8}\u{C}\n\r\t窓😀\0")
  }

  @Test("A byte order mark before the text is passed over")
  func mark() throws {
    #expect(try JSONReader.read("\u{FEFF}[1]") == .array([.number("1")]))
  }

  @Test(
    "What breaks the grammar is told with its line, its column in characters, and what was expected",
    arguments: [
      ("", 1, 1, .value), ("  \n ", 2, 2, .value), ("[1,]", 1, 4, .element), ("[1 2]", 1, 4, .commaOrEndOfArray),
      (#"{"窓口" 1}"#, 1, 7, .colon), (#"{"名": "窓口" "a": 1}"#, 1, 12, .commaOrEndOfObject), ("{,}", 1, 2, .keyOrEnd),
      (#"{"a":1,}"#, 1, 8, .key), ("{\n  '窓'}", 2, 3, .keyOrEnd), ("[01]", 1, 3, .commaOrEndOfArray),
      ("-", 1, 2, .digit), ("1.", 1, 3, .digit), ("1e+", 1, 4, .digit), ("+1", 1, 1, .value), ("tru", 1, 1, .value),
      ("[nul]", 1, 2, .value), ("\"窓", 1, 3, .closingQuote), ("[\"窓\n\"]", 1, 4, .closingQuote),
      ("\"窓\u{1}\"", 1, 3, .escapedControl), (#""窓\x""#, 1, 4, .escape), (#""\u12""#, 1, 6, .fourHexDigits),
      (#""窓\ud83d""#, 1, 3, .surrogatePair), (#""\ude00""#, 1, 2, .surrogatePair),
      (#""\ud83d\u0041""#, 1, 2, .surrogatePair),
      ("{} 窓", 1, 4, .endOfText), ("NaN", 1, 1, .value), ("// x", 1, 1, .value), ("\u{FEFF}[}", 1, 2, .value),
    ] as [(String, Int, Int, JSONExpectation)])
  func faults(text: String, line: Int, column: Int, expected: JSONExpectation) throws {
    let bytes = Array(text.utf8)
    let fault = try #require(throws: JSONFault.self) { _ = try JSONReader.read(bytes.span) }
    var ruler = TextRuler()
    #expect(ruler.place(of: fault.offset, in: bytes.span) == TextPlace(line: line, column: column))
    #expect(fault.expected == expected)
  }

  @Test(
    "A byte that is no UTF-8 is told at its own column",
    arguments: [[0xFF], [0xE7, 0xAA], [0xC0, 0x80], [0xED, 0xA0, 0x80]])
  func notUTF8(broken: [UInt8]) throws {
    let bytes = Array(#"["窓口"#.utf8) + broken + Array(#""]"#.utf8)
    let fault = try #require(throws: JSONFault.self) { _ = try JSONReader.read(bytes.span) }
    var ruler = TextRuler()
    #expect(ruler.place(of: fault.offset, in: bytes.span) == TextPlace(line: 1, column: 5))
    #expect(fault == JSONFault(offset: 8, expected: .utf8, found: .byte(broken[0])))
  }

  @Test("Nesting is read down to the limit and refused below it")
  func depth() throws {
    let deep = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
    #expect(throws: Never.self) { _ = try JSONReader.read(deep(JSONReader.depthLimit)) }
    let fault = try #require(throws: JSONFault.self) { _ = try JSONReader.read(deep(JSONReader.depthLimit + 1)) }
    #expect(fault.expected == .lessDepth && fault.offset == JSONReader.depthLimit)
    #expect(throws: JSONFault.self) { _ = try JSONReader.read(String(repeating: "[{\"a\":", count: 100_000)) }
  }

  @Test("Keys that stand twice in one object are told where they stand the second time, and the last one counts")
  func doubleKeys() throws {
    let bytes = Array(#"{"id": "a", "x": {"id": "b"}, "id": "c"}"#.utf8)
    var reader = JSONReader()
    let value = try reader.value(in: bytes.span)
    #expect(reader.doubleKeys == [.init(key: "id", offset: 30)])
    #expect(value.object?["id"] == "c")
    let many = "{" + (0..<300).map { "\"k\($0 % 299)\":0" }.joined(separator: ",") + "}"
    var second = JSONReader()
    _ = try second.value(in: Array(many.utf8).span)
    #expect(second.doubleKeys.map(\.key) == ["k0"])
  }

  @Test("Values are taken one after another out of one text, with offsets of that text")
  func sequence() throws {
    let bytes = Array(#"{"a":1} [2] "三""#.utf8)
    var reader = JSONReader()
    #expect(try reader.value(in: bytes.span) == .object(["a": .int(1)]))
    #expect(try reader.value(in: bytes.span) == .array([.int(2)]))
    #expect(try reader.value(in: bytes.span) == "三")
    #expect(throws: Never.self) { try reader.end(in: bytes.span) }
  }
}
