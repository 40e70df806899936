/// How the characters of a foreign file are written as bytes.
///
/// Inside the program text is UTF-8; files of other programs come in what Japanese spreadsheets and older systems write.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  /// Shift JIS as Windows writes it; `shift_jis` is read as this too, since hardly any file keeps to the standard.
  case cp932
  case eucJP = "euc-jp"

  /// The encoding of a name as people write it: case, `-`, `_` and blanks do not matter.
  package init(named name: String) throws(ExchangeError) {
    let plain = String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    switch plain {
    case "utf8", "utf8bom", "utf8sig": self = .utf8
    case "utf16", "utf16le", "utf16be", "unicode": self = .utf16
    case "cp932", "ms932", "windows31j", "shiftjis", "sjis": self = .cp932
    case "eucjp", "eucjpms", "euc": self = .eucJP
    default: throw .unknownEncoding(name, known: TextEncoding.allCases.map(\.rawValue))
    }
  }

  /// The likeliest encoding of a file that comes without a name for it.
  ///
  /// A byte order mark decides, then validity as UTF-8, which text in another encoding practically never has by chance.
  /// Of the two Japanese encodings the one that can be decoded with fewer half-width kana is meant: EUC read as Shift JIS
  /// is full of them. Linear.
  package static func detected(in bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if invalidUTF8(in: bytes) == nil { return .utf8 }
    let counts = [TextEncoding.cp932, .eucJP].compactMap { encoding -> (TextEncoding, Int)? in
      guard let text = try? encoding.utf8(from: bytes, file: "") else { return nil }
      let kana = String(decoding: text, as: UTF8.self).unicodeScalars.count { (0xFF61...0xFF9F).contains($0.value) }
      return (encoding, kana)
    }
    return counts.min { $0.1 < $1.1 }?.0 ?? .utf8
  }

  /// The bytes as UTF-8 without a byte order mark; `file` is named in the error. Linear.
  package func utf8(from bytes: [UInt8], file: String) throws(ExchangeError) -> [UInt8] {
    switch self {
    case .utf8:
      if let offset = TextEncoding.invalidUTF8(in: bytes) {
        throw .undecodable(file: file, encoding: self, offset: offset)
      }
      return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    case .utf16:
      let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
      let mark = isBigEndian || bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
      return try convert(Array(bytes.dropFirst(mark)), from: isBigEndian ? "UTF-16BE" : "UTF-16LE", skipped: mark, file)
    case .cp932: return try convert(bytes, from: "CP932", skipped: 0, file)
    case .eucJP: return try convert(bytes, from: "EUC-JP-MS", skipped: 0, file)
    }
  }

  private func convert(
    _ bytes: [UInt8], from name: String, skipped: Int, _ file: String
  ) throws(ExchangeError) -> [UInt8] {
    let result = CharacterConversion.convert(bytes, from: name, to: "UTF-8")
    if let stop = result.stop { throw .undecodable(file: file, encoding: self, offset: stop + skipped) }
    return result.bytes
  }

  /// The offset of the first byte that is no UTF-8, nil where all is well.
  private static func invalidUTF8(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
