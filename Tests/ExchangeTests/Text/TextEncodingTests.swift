import Testing

@testable import Exchange

@Suite("Files come in several encodings")
struct TextEncodingTests {
  /// 表計算 in Shift JIS has `\` (0x5C) as the second byte of 表.
  private let cp932: [UInt8] = [0x95, 0x5C, 0x8C, 0x76, 0x8E, 0x5A, 0x2C, 0x87, 0x8A, 0x0A]
  private let eucJP: [UInt8] = [0xC9, 0xBD, 0xB7, 0xD7, 0xBB, 0xBB, 0x2C, 0xC0, 0xDF, 0xC8, 0xF7, 0x0A]
  private let utf16LE: [UInt8] = [0xFF, 0xFE, 0x93, 0x7A, 0xE3, 0x53]
  private let utf16BE: [UInt8] = [0xFE, 0xFF, 0x7A, 0x93, 0x53, 0xE3]

  private func text(_ bytes: [UInt8], as encoding: TextEncoding) throws -> String {
    String(decoding: try encoding.utf8(from: bytes, file: "一覧.csv"), as: UTF8.self)
  }

  @Test("Each encoding gives its text, Windows' own characters too")
  func decoding() throws {
    #expect(try text(cp932, as: .cp932) == "表計算,㈱\n")
    #expect(try text(eucJP, as: .eucJP) == "表計算,設備\n")
    #expect(try text(utf16LE, as: .utf16) == "窓口")
    #expect(try text(utf16BE, as: .utf16) == "窓口")
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("窓口".utf8), as: .utf8) == "窓口")
  }

  @Test("Without a name the bytes tell their encoding")
  func detection() {
    #expect(TextEncoding.detected(in: Array("窓口".utf8)) == .utf8)
    #expect(TextEncoding.detected(in: []) == .utf8)
    #expect(TextEncoding.detected(in: cp932) == .cp932)
    #expect(TextEncoding.detected(in: eucJP) == .eucJP)
    #expect(TextEncoding.detected(in: utf16LE) == .utf16)
    #expect(TextEncoding.detected(in: utf16BE) == .utf16)
  }

  @Test(
    "Names are read as people write them",
    arguments: [
      ("UTF-8", TextEncoding.utf8), ("utf8", .utf8), ("Shift_JIS", .cp932), ("sjis", .cp932), ("Windows-31J", .cp932),
      ("CP932", .cp932), ("EUC-JP", .eucJP), ("eucjp", .eucJP), ("utf 16", .utf16),
    ])
  func names(name: String, encoding: TextEncoding) throws {
    #expect(try TextEncoding(named: name) == encoding)
  }

  @Test("An unknown name is told with those that are known")
  func unknownName() {
    #expect(throws: ExchangeError.unknownEncoding("latin1", known: ["utf-8", "utf-16", "cp932", "euc-jp"])) {
      _ = try TextEncoding(named: "latin1")
    }
  }

  @Test(
    "Bytes that mean nothing are told by their offset",
    arguments: [
      (TextEncoding.utf8, Array("窓".utf8) + [0xFF, 0x41], 3), (.utf8, Array("窓口".utf8.dropLast()), 3),
      (.cp932, [0x41, 0x95, 0x5C, 0xFF, 0x41], 3), (.cp932, [0x41, 0x95], 1), (.eucJP, [0x41, 0xC9, 0x20], 1),
      (.utf16, [0xFF, 0xFE, 0x93, 0x7A, 0x3D, 0xD8, 0x41, 0x00], 4),
    ])
  func undecodable(encoding: TextEncoding, bytes: [UInt8], offset: Int) {
    #expect(throws: ExchangeError.undecodable(file: "一覧.csv", encoding: encoding, offset: offset)) {
      _ = try encoding.utf8(from: bytes, file: "一覧.csv")
    }
  }

  @Test("Text longer than one piece of the converter arrives whole")
  func longText() throws {
    let bytes = Array(repeating: cp932, count: 30_000).flatMap(\.self)
    #expect(try text(bytes, as: .cp932) == String(repeating: "表計算,㈱\n", count: 30_000))
  }

  @Test("What is written is read back, with the wave dash as Windows has it", arguments: TextEncoding.allCases)
  func encoding(encoding: TextEncoding) throws {
    let written = encoding.bytes(of: "表計算 1〜2,①\n")
    #expect(written.missing == [])
    let read = try text(written.bytes, as: encoding)
    #expect(read == "表計算 1〜2,①\n" || read == "表計算 1～2,①\n")
    #expect(TextEncoding.detected(in: written.bytes) == encoding)
  }

  @Test("A character that the encoding lacks becomes 〓 and is told")
  func missing() throws {
    let written = TextEncoding.cp932.bytes(of: "𠮷田\n髙橋😀。")
    #expect(written.missing == ["𠮷", "😀"])
    #expect(try text(written.bytes, as: .cp932) == "〓田\n髙橋〓。")
  }
}
