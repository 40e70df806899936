import Canvas
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  /// The keys of some reads, and then of what was still held when nothing more came.
  private func keys(_ reads: String..., sequences: KeySequences = .shared) -> [Key] {
    var decoder = KeyDecoder(sequences: sequences)
    let keys = reads.flatMap { decoder.feed(Array($0.utf8)) }
    return keys + (decoder.patience == nil ? [] : decoder.flush())
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .controlRight), ("\u{1B}[1;2D", .shiftLeft),
    ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)), ("\u{1B}[[C", .function(3)), ("\r", .enter),
    ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{3}", .control("c")),
    ("\u{1A}", .control("z")), ("\u{0}", .control("@")), ("\u{1F}", .control("_")), ("\u{1B}x", .alt("x")),
    ("\u{1B}", .escape), ("\u{1B}[", .alt("[")), ("\u{1B}OM", .enter), ("\u{1B}[27;5;13~", .enter),
    ("\u{1B}[97;5u", .control("a")), ("\u{1B}[<0;12;5M", .mouse(.init(.press, at: Point(row: 4, column: 11)))),
    ("\u{1B}[<65;1;1M", .mouse(.init(.wheelDown, at: Point(row: 0, column: 0)))),
  ])
  func aSequenceIsOneKey(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test func theTerminalsOwnSequencesComeFirst() {
    let sequences = KeySequences { name in name == "kf5" ? Array("\u{1B}[M5".utf8) : nil }
    #expect(keys("\u{1B}[M5a", sequences: sequences) == [.function(5), .text("a")])
  }

  @Test func anInputMethodsPhraseArrivesWholeAndInOrder() {
    let phrase = "東京都の窓口で相談する、ガラス😀"
    #expect(keys(phrase + "\r") == phrase.map { .text($0) } + [.enter])
  }

  @Test func marksAreComposedWithTheirBase() {
    let found = keys("か\u{3099}ハ\u{309A}e\u{301}🇯🇵葛\u{E0100}")
    #expect(found == [.text("が"), .text("パ"), .text("é"), .text("🇯🇵"), .text("葛\u{E0100}")])
    guard case .text(let first)? = found.first else { return }
    #expect(Array(first.unicodeScalars) == ["が"])
  }

  @Test func charactersAndSequencesMayBeTornAnywhere() {
    let bytes = Array("剥がれ😀\u{1B}[1;5Cé\u{1B}[200~貼り\r\n\u{1B}[201~\u{1B}[24~x".utf8)
    let whole: [Key] =
      "剥がれ😀".map { .text($0) } + [.controlRight, .text("é"), .paste("貼り\n"), .function(12), .text("x")]
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      #expect(decoder.feed(Array(bytes[..<cut])) + decoder.feed(Array(bytes[cut...])) == whole, "torn at \(cut)")
    }
    var decoder = KeyDecoder()
    #expect(bytes.flatMap { decoder.feed([$0]) } == whole)
    #expect(decoder.patience == nil)
  }

  @Test func escapeIsAltOnlyForACharacterSentWithIt() {
    #expect(keys("\u{1B}", "x") == [.escape, .text("x")])
    #expect(keys("\u{1B}", "[A") == [.up])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}窓") == [.escape, .text("窓")])
    #expect(keys("\u{1B}\r") == [.escape, .enter])
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [] && decoder.patience == 25)
    #expect(decoder.flush() == [.escape] && decoder.patience == nil)
  }

  @Test func unknownSequencesAreNotTypedIntoTheField() {
    #expect(keys("a\u{1B}[?1;2c\u{1B}[I\u{1B}[99~\u{1B}[<35;1;1mb") == [.text("a"), .text("b")])
    #expect(keys("\u{1B}[" + String(repeating: "1;", count: 100) + "Ab").last == .text("b"))
  }

  @Test func bytesThatAreNoTextAreShownAsDamage() {
    var decoder = KeyDecoder()
    let damaged: [UInt8] = [0x61, 0xFF, 0xE3, 0x81, 0x62, 0xED, 0xA0, 0x80, 0xC2, 0x9B, 0xE3]
    #expect(
      decoder.feed(damaged) == [.text("a"), .text("\u{FFFD}"), .text("\u{FFFD}"), .text("b"), .text("\u{FFFD}")])
    #expect(decoder.patience == 100 && decoder.flush() == [.text("\u{FFFD}")])
  }

  @Test func aPasteIsOneKeyAndMayHoldAnything() {
    #expect(keys("\u{1B}[200~一行\r二行\n\u{1B}[A\u{1B}[201~z") == [.paste("一行\n二行\n\u{1B}[A"), .text("z")])
    #expect(keys("\u{1B}[200~か\u{3099}\u{1B}[201~") == [.paste("が")])
  }

  @Test func aHugePasteIsCutAndOneWithoutAnEndIsGivenAfterAWhile() {
    var decoder = KeyDecoder()
    var found = decoder.feed(Array("\u{1B}[200~".utf8))
    for _ in 0..<1_300 { found += decoder.feed(Array(repeating: 0x78, count: 4_095)) }
    #expect(found == [] && decoder.patience == 1_000)
    found = decoder.feed(Array("\u{1B}[201~q".utf8))
    #expect(found == [.paste(String(repeating: "x", count: KeyDecoder.pasteLimit)), .text("q")])
    #expect(keys("\u{1B}[200~ab\u{1B}[20") == [.paste("ab\u{1B}[20")])
  }

  @Test func anyBytesAreTakenWithoutACrashAndTextIsNeverLost() {
    var state: UInt64 = 5
    for _ in 0..<2_000 {
      let bytes = (0..<24).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let choices: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x31, 0x7E, 0xE3, 0x81, 0x8B, UInt8(state >> 56)]
        return choices[Int((state >> 33) % 10)]
      }
      var decoder = KeyDecoder()
      var found = decoder.feed(bytes)
      while decoder.patience != nil { found += decoder.flush() }
      found = decoder.feed(Array("窓口".utf8))
      #expect(found == [.text("窓"), .text("口")])
    }
  }
}
