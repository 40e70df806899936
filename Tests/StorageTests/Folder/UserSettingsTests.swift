import TestSupport
import Testing

@testable import Storage

@Suite("A user's settings")
struct UserSettingsTests {
  private func read(_ text: String) throws -> UserSettingsFile {
    let temporary = try TemporaryFolder()
    try temporary.write(text, to: "settings.json")
    return UserSettingsFile.read(temporary.path("settings.json"), in: .real)
  }

  @Test("Without a file all is as it ships, and nothing is wrong")
  func missing() throws {
    let file = UserSettingsFile.read(try TemporaryFolder().path("none.json"), in: .real)
    #expect(file.settings == UserSettings() && file.findings == [])
    #expect(file.settings.hasMouse && file.settings.ambiguousWidth == 1 && file.settings.theme == .standard)
  }

  @Test("Everything that can be chosen is read")
  func full() throws {
    let file = try read(
      #"""
      {"keys": {"save": ["F11", "Ctrl-S"], "help": ["Alt-h"]}, "theme": "highContrast", "boxes": "ascii",
       "ambiguousWidth": 2, "dates": "era", "mouse": false}
      """#)
    #expect(file.findings == [])
    let settings = file.settings
    #expect(settings.keys.map(\.action) == ["save", "help"] && settings.keys[0].keys == ["F11", "Ctrl-S"])
    #expect(settings.theme == .highContrast && settings.boxes == .ascii && settings.ambiguousWidth == 2)
    #expect(settings.dates == .era && !settings.hasMouse)
  }

  @Test(
    "What is wrong is told at its place, and the rest holds",
    arguments: [
      (#"{"theme": "pink"}"#, 11), (#"{"theme": 1}"#, 11), (#"{"boxes": "round"}"#, 11), (#"{"dates": true}"#, 11),
      (#"{"ambiguousWidth": 3}"#, 20), (#"{"ambiguousWidth": "2"}"#, 20), (#"{"mouse": "on"}"#, 11),
      (#"{"keys": []}"#, 10), (#"{"keys": {"save": "F11"}}"#, 19), (#"{"keys": {"save": [12]}}"#, 19),
      (#"{"colour": 1}"#, 12), ("[]", 1),
    ])
  func wrong(text: String, column: Int) throws {
    let file = try read(text)
    #expect(file.settings == UserSettings())
    #expect(file.findings.count == 1)
    #expect(file.findings.first?.column == column, "\(file.findings)")
    #expect(file.findings.first?.severity == .problem)
  }

  @Test("A file that is no JSON is all defaults and one finding")
  func broken() throws {
    let file = try read(#"{"theme": "dark",}"#)
    #expect(file.settings == UserSettings() && file.findings.count == 1)
  }
}
