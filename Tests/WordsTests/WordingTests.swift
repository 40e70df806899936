import Foundation
import Testing
import Words

/// Every wording in the sources, read as text: a table of constants can't be walked at run time.
@Suite struct WordingTests {
  private static let wordings = (try? Wording.all()) ?? []

  @Test("every wording that is written out is found, in all its rooms")
  func found() {
    #expect(Self.wordings.count > 250)
    #expect(Self.wordings.contains { $0.ja == "相談受付" && $0.en == "Intake" })
    #expect(Self.wordings.contains { $0.ja == "先方確認日 ◇" && $0.en == "verified ◇" })
    #expect(
      Set(Self.wordings.map(\.file)).isSuperset(of: ["ScreenWords.swift", "NoticeWords.swift", "ErrorSentences.swift"]))
  }

  @Test("no wording is empty or has spaces at its ends or twice within")
  func spaces() {
    for wording in Self.wordings {
      for text in [wording.ja, wording.en] {
        #expect(text.contains { !$0.isWhitespace }, "\(wording)")
        #expect(text.first?.isWhitespace != true && text.last?.isWhitespace != true, "\(wording)")
        #expect(!text.contains("  ") && !text.contains("\u{3000}"), "\(wording)")
      }
    }
  }

  @Test("English has no Japanese in it, but where it asks for the language and names the mark 〓")
  func english() {
    for wording in Self.wordings
    where !["Language / ことば", "◇ characters that ◇ lacks became 〓: ◇"].contains(wording.en) {
      #expect(!wording.en.isPartlyJapanese, "\(wording)")
    }
  }

  @Test("Japanese says it in Japanese, but for names and formats that are the same everywhere")
  func japanese() {
    let same: Set = ["Web", "FAX", "null"]
    for wording in Self.wordings where !same.contains(wording.ja) && wording.ja.contains(where: \.isLetter) {
      #expect(wording.ja.isPartlyJapanese, "\(wording)")
    }
  }

  @Test("a sentence in one language is a sentence in the other")
  func sentences() {
    for wording in Self.wordings where wording.en != "ext." {
      #expect(wording.ja.hasSuffix("。") == wording.en.hasSuffix("."), "\(wording)")
    }
  }

  @Test("Japanese is set as the house sets it: half-width digits, letters and brackets, 、 and 。, … in one")
  func setting() {
    for wording in Self.wordings {
      #expect(!wording.ja.unicodeScalars.contains { (0xFF08...0xFF5A).contains($0.value) && $0 != "：" }, "\(wording)")
      #expect(!wording.ja.contains("，") && !wording.ja.contains("．") && !wording.ja.contains("..."), "\(wording)")
      #expect(!wording.en.contains("..."), "\(wording)")
    }
  }

  @Test("a voice speaks one of the two, and sets enumerations as its language does")
  func voice() {
    let phrase = Phrase("窓口", "desk")
    #expect(Voice(isJapanese: true)(phrase) == "窓口")
    #expect(Voice(isJapanese: false)(phrase) == "desk")
    #expect(Voice(isJapanese: true).list(["甲", "乙"]) == "甲、乙")
    #expect(Voice(isJapanese: false).list(["a", "b"]) == "a, b")
  }

  @Test("the parser's sentences are told in Japanese, and one that is not known stays as it is")
  func parser() {
    #expect(
      ParserWords.phrase(for: "Unknown option '--nase'. Did you mean '--name'?").ja
        == "オプション --nase はありません (もしかして --name)")
    #expect(ParserWords.phrase(for: "Missing expected argument '<id>'").ja == "<id> が足りません")
    #expect(ParserWords.phrase(for: "Something new.") == Phrase("Something new", "Something new"))
  }
}

/// A `Phrase("…", "…")` of the sources; what is put in at run time is `◇`.
private struct Wording: CustomStringConvertible {
  let ja: String
  let en: String
  let file: String

  var description: String { "\(file): \(ja) | \(en)" }

  static func all() throws -> [Wording] {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files =
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
    return try files.flatMap { file in
      try wordings(in: String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent)
    }
  }

  private static func wordings(in source: String, file: String) -> [Wording] {
    var found: [Wording] = []
    var rest = Substring(source)
    while let start = rest.range(of: "Phrase(") {
      rest = rest[start.upperBound...].drop(while: \.isWhitespace)
      guard let ja = literal(&rest) else { continue }
      rest = rest.drop { $0 == "," || $0.isWhitespace }
      guard let en = literal(&rest) else { continue }
      found.append(Wording(ja: ja, en: en, file: file))
    }
    return found
  }

  /// Takes a string literal off the front, quotes in its interpolations and all; nil where none stands there.
  private static func literal(_ rest: inout Substring) -> String? {
    guard rest.first == "\"" else { return nil }
    rest.removeFirst()
    var text = ""
    while let character = rest.popFirst(), character != "\"" {
      guard character == "\\" else {
        text.append(character)
        continue
      }
      let escaped = rest.popFirst()
      guard escaped == "(" else {
        if let escaped { text.append(escaped) }
        continue
      }
      text.append("◇")
      var depth = 1
      while depth > 0, let inner = rest.first {
        if inner == "\"" {
          _ = literal(&rest)
        } else {
          depth += inner == "(" ? 1 : inner == ")" ? -1 : 0
          rest.removeFirst()
        }
      }
    }
    // A long sentence may be two literals with a plus between them.
    var next = rest.drop(while: \.isWhitespace)
    guard next.popFirst() == "+" else { return text }
    next = next.drop(while: \.isWhitespace)
    guard let more = literal(&next) else { return text }
    rest = next
    return text + more
  }
}

extension Unicode.Scalar {
  /// Kana, kanji, and the marks that Japanese is set with.
  fileprivate var isJapanese: Bool {
    (0x3001...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value) || (0xFF00...0xFFEF).contains(value)
  }
}

extension String {
  fileprivate var isPartlyJapanese: Bool { unicodeScalars.contains { $0.isJapanese } }
}
