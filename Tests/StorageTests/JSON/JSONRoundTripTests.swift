import Domain
import Testing

@testable import Storage

@Suite("JSON that is written is read again as it was")
struct JSONRoundTripTests {
  /// Holds every kind of value, escape and width of character, and white space.
  static let sample = #"""
    {"id": "eq-1", "name": {"ja": "走査電子顕微鏡", "en": "SEM"}, "n": [0, -1.5e+10, true, false, null, {}, []],
     "esc": "\"\\\/\b\f\n\r\t\u7a93\ud83d\ude00\u0001", "鍵": "😀が\u2028"}

    """#

  @Test("Any value, in both forms")
  func roundTrip() throws {
    for seed in 0..<400 {
      var random = RandomValues(seed: UInt64(seed))
      let value = random.value()
      #expect(try JSONReader.read(JSONWriter.line(value).span) == value, "seed \(seed)")
      #expect(try JSONReader.read(JSONWriter.laidOut(value).span) == value, "seed \(seed)")
      #expect(!JSONWriter.line(value).contains(UInt8(ascii: "\n")))
    }
  }

  @Test("The compact form has no white space, escapes only what it must, and keeps Japanese as it is")
  func compact() throws {
    let value: JSONValue = .object([
      "名": "窓口 \"A\"\\\n\u{1F}\u{2028}/", "n": .number("1.0"), "l": .array([.null, .bool(true)]), "o": .object([:]),
    ])
    #expect(
      String(decoding: JSONWriter.line(value), as: UTF8.self)
        == #"{"名":"窓口 \"A\"\\\n\u001f"# + "\u{2028}" + #"/","n":1.0,"l":[null,true],"o":{}}"#)
  }

  @Test("The laid-out form keeps short lists and wordings on one line")
  func laidOut() throws {
    let record: JSONValue = .array([
      .object([
        "id": "eq-1", "name": .object(["ja": "窓口", "en": "Desk"]), "keywords": .strings(["めっき", "剥離"]),
        "fee": .object(["steps": .array([.object(["from": .int(1)])])]), "fields": .array([]),
      ])
    ])
    #expect(
      String(decoding: JSONWriter.laidOut(record), as: UTF8.self) == """
        [
          {
            "id": "eq-1",
            "name": {"ja": "窓口", "en": "Desk"},
            "keywords": ["めっき", "剥離"],
            "fee": {
              "steps": [
                {"from": 1}
              ]
            },
            "fields": []
          }
        ]

        """)
  }

  @Test("Every beginning of a text gives a value or a fault inside it, never a trap")
  func prefixes() {
    let bytes = Array(Self.sample.utf8)
    for length in 0...bytes.count {
      do {
        _ = try JSONReader.read(Array(bytes[..<length]).span)
        #expect(bytes[length...].allSatisfy(isSpace))
      } catch {
        #expect(error.offset <= length)
      }
    }
  }

  @Test("Random damage gives a value or a fault inside the text, never a trap")
  func damage() {
    let original = Array(Self.sample.utf8)
    var random = RandomValues(seed: 7)
    for _ in 0..<4000 {
      var bytes = original
      for _ in 0...random.number(below: 3) { bytes[random.number(below: bytes.count)] = random.byte() }
      do {
        let value = try JSONReader.read(bytes.span)
        #expect(throws: Never.self) { _ = try JSONReader.read(JSONWriter.line(value).span) }
      } catch {
        #expect((0...bytes.count).contains(error.offset))
      }
      _ = JSONLocator.offset(of: [.key("name"), .key("ja")], from: random.number(below: bytes.count), in: bytes.span)
    }
  }
}
