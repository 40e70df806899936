import Domain
import Testing

@Suite struct CaseNumberTests {
  @Test("a number is written with four digits and read back as people type it")
  func readsBack() throws {
    let number = try #require(CaseNumber("2026-A-0012"))
    #expect(number.description == "2026-A-0012")
    #expect(CaseNumber("2026-a-12") == number)
    #expect(CaseNumber("2026-AB-12345")?.description == "2026-AB-12345")
  }

  @Test(
    "what is no number is refused",
    arguments: [
      "2026-I-1", "2026-O-1", "2026-ABCD-1", "26-A-1", "2026-A-0", "2026-A", "2026-A-1-2", "2026-A-x", "",
    ])
  func refused(text: String) { #expect(CaseNumber(text) == nil) }

  @Test("letters are given in order and I and O are never among them")
  func letters() throws {
    var taken: Set<WriterCode> = []
    var given: [String] = []
    for _ in 0..<26 {
      let code = try #require(WriterCode.firstFree(among: taken))
      taken.insert(code)
      given.append(code.text)
    }
    #expect(given.joined(separator: " ") == "A B C D E F G H J K L M N P Q R S T U V W X Y Z AA AB")
  }
}
