import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("The council's settings")
struct DeskSettingsTests {
  private func read(_ text: String) throws -> (settings: DeskSettings, findings: [Finding]) {
    let temporary = try TemporaryFolder()
    try temporary.write(text, to: "desk.json")
    return DeskFile.read(in: DataFolder(temporary.path), system: .real)
  }

  @Test("Only the format is needed; the rest has defaults")
  func defaults() throws {
    let (settings, findings) = try read(#"{"format": 1}"#)
    #expect(findings == [])
    #expect(settings.format == 1 && !settings.isReadOnly && !settings.isShared)
    #expect(settings.id == nil && settings.council == nil && settings.language == nil)
    #expect(settings.utcOffset == .japan && settings.fiscalYearStartMonth == 4)
    #expect(settings.coordinators == [] && settings.replyWithinDays == nil && settings.retentionYears == nil)
  }

  @Test("Everything that is said is read, and unknown keys stay")
  func full() throws {
    let (settings, findings) = try read(
      #"""
      {"format": 1, "id": "c", "council": {"ja": "協議会", "en": "Council"}, "region": "みどり県", "language": "en",
       "utcOffset": "+08:30", "fiscalYearStartMonth": 1, "replyWithinDays": 3, "shared": true, "retentionYears": 7,
       "coordinators": [{"code": "mi", "name": "見本"}, {"code": "te"}], "colour": {"door": 1}, "keys": {}}
      """#)
    #expect(findings == [])
    #expect(settings.id == "c" && settings.council?.en == "Council" && settings.region?.ja == "みどり県")
    #expect(settings.language == .english && settings.utcOffset.iso == "+08:30" && settings.isShared)
    #expect(settings.fiscalYearStartMonth == 1 && settings.replyWithinDays == 3 && settings.retentionYears == 7)
    #expect(
      settings.coordinators == [
        .init(code: "mi", name: BilingualText(ja: "見本")), .init(code: "te", name: nil),
      ])
    #expect(settings.json["colour"] == .object(["door": .int(1)]))
  }

  @Test("A later major format opens read-only and is told; a later minor one is not")
  func newer() throws {
    let (settings, findings) = try read(#"{"format": 2}"#)
    #expect(settings.isReadOnly)
    #expect(
      findings == [
        Finding(
          file: "desk.json", place: TextPlace(line: 1, column: 12),
          fault: .settings(.newerFormat(found: 2, known: 1)))
      ])
    #expect(try !read(#"{"format": 1.9}"#).settings.isReadOnly)
  }

  @Test("Each wrong value counts as not said and is told at its place")
  func problems() throws {
    let (settings, findings) = try read(
      #"""
      {"id": 1, "language": "fr", "utcOffset": "JST",
       "fiscalYearStartMonth": 13, "shared": "yes",
       "coordinators": [{"name": "見本"}, {"code": "a"}, {"code": "a"}, 4], "format": "1",
       "replyWithinDays": 2.5, "council": 3}
      """#)

    #expect(
      findings.map(\.fault) == [
        .settings(.wrongType(key: "id", found: "number", expected: .string)),
        .settings(.unknownValue(key: "language", value: "fr", expected: ["ja", "en"])),
        .settings(.badOffset("JST")),
        .settings(.outOfRange(key: "fiscalYearStartMonth", value: 13, 1...12)),
        .settings(.wrongType(key: "shared", found: "string", expected: .truth)),
        .settings(.missing(key: "code")),
        .settings(.doubleCoordinator("a")),
        .settings(.wrongType(key: "coordinators", found: "number", expected: .object)),
        .settings(.wrongType(key: "format", found: "string", expected: .number)),
        .settings(.wrongType(key: "replyWithinDays", found: "number", expected: .number)),
        .settings(.wrongType(key: "council", found: "number", expected: .wording)),
      ])
    #expect(
      findings.map { [$0.line, $0.column] } == [
        [1, 8], [1, 23], [1, 42], [2, 26], [2, 40], [3, 19], [3, 59], [3, 65], [3, 79], [4, 21], [4, 37],
      ])
    #expect(settings.utcOffset == .japan && settings.fiscalYearStartMonth == 4 && !settings.isShared)
  }

  @Test("A missing, empty or broken file gives the defaults and is told")
  func broken() throws {
    let temporary = try TemporaryFolder()
    let missing = DeskFile.read(in: DataFolder(temporary.path), system: .real)
    #expect(missing.settings == DeskSettings())
    #expect(missing.findings == [Finding(file: "desk.json", fault: .file(.missing))])
    #expect(try read(" \n").findings == [Finding(file: "desk.json", fault: .file(.empty))])
    let broken = try read("{\"format\": 1,\n \"名\": }")
    #expect(broken.settings == DeskSettings())
    #expect(
      broken.findings == [
        Finding(
          file: "desk.json", place: TextPlace(line: 2, column: 7),
          fault: .json(expected: .value, found: .character("}")))
      ])
    #expect(try read("[]").findings.map(\.fault) == [.settings(.notAnObject(found: "array"))])
  }
}
