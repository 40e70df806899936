import Domain
import Matching
import Screens
import Testing
import Words

/// Every value of Domain and Matching that a screen names has words for it.
@Suite struct ValueWordingTests {
  private func isJapanese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value) }
  }

  @Test("every event that a journal may hold has a name", arguments: EventType.allCases)
  func events(type: EventType) {
    let name = EventWords.name(type.rawValue)
    #expect(isJapanese(name.ja) && !name.en.contains(where: \.isUppercase))
  }

  @Test("every key in which a word may be met has a name", arguments: RecordKey.allCases)
  func keys(key: RecordKey) {
    #expect(isJapanese(WhyWords.key("\(key)").ja))
  }

  @Test("every kind of record, way to end a sheet and level of sharing has a name")
  func screens() {
    for kind in RecordKind.allCases { #expect(isJapanese(kind.phrase.ja)) }
    for level in Confidentiality.allCases { #expect(isJapanese(level.phrase.ja)) }
    for screen in ScreenName.allCases { #expect(isJapanese(screen.phrase.ja)) }
  }
}
