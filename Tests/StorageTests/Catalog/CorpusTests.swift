import Domain
import Testing

@testable import Storage

@Suite("The frozen files of version 1 are read as ever")
struct CorpusTests {
  private static let corpus = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Corpus/"
  private let full = DataFolder(CorpusTests.corpus + "v1")
  private let minimal = DataFolder(CorpusTests.corpus + "v1-minimal")

  @Test("The full folder has nothing to complain of")
  func sound() throws {
    let found = FolderCheck.findings(
      in: full, shipped: nil, under: [], today: try #require(CivilDate("2026-11-24")), system: .real)
    #expect(
      found == [
        Finding(
          file: "catalog/d-lines.jsonl", place: TextPlace(line: 3, column: 158),
          fault: .recordText(.invisibleCharacter(key: "_", "\u{7}")))
      ])
  }

  @Test("Its records, whatever form their file has")
  func records() {
    let reading = CatalogFiles.read(in: full, system: .real)
    #expect(reading.setAside == [] && reading.findings == [])
    #expect(
      reading.records.map { "\($0.id) \($0.kind) \($0.name.text(in: .japanese)) / \($0.name.text(in: .english))" } == [
        "inst-u institution 書庫大学 / Archive University",
        "inst-k institution 書庫県工業技術センター / 書庫県工業技術センター",
        "eq-sem equipment 走査電子顕微鏡 / 走査電子顕微鏡",
        "svc-1 service Advice / Advice",
        "res-1 researcher 書庫 花子 / 書庫 花子",
        "res-2 researcher 書庫 太郎 / Taro",
        "res.3_X-9 researcher 改行\nなし / 改行\nなし",
        "prg-1 programme 歴史的制度 / 歴史的制度",
        "prg-2 programme 後継制度 / 後継制度",
      ])
    #expect(reading.origins.map(\.line) == [2, 15, 2, 1, 1, 3, 4, 1, 3])
  }

  @Test("What version 1 does not know is kept with its order and spelling")
  func unknown() throws {
    let catalog = CatalogFiles.read(in: full, system: .real).catalog(under: []).catalog
    let record = try #require(catalog.record(id: "res-2"))
    #expect(
      String(decoding: JSONWriter.line(.object(record.json)), as: UTF8.self)
        == #"{"zz":{"名":[1.50,-0,1e3,{"x":null}],"深":[[[[{}]]]]},"id":"res-2","kind":"researcher","#
        + #""name":{"ja":"書庫 太郎","en":"Taro","kana":"しょこ"},"_":"\u0007😀/"}"#)
  }

  @Test("What a record means")
  func meaning() throws {
    let catalog = CatalogFiles.read(in: full, system: .real).catalog(under: []).catalog
    let today = try #require(CivilDate("2026-11-24"))
    let researcher = try #require(catalog.record(id: "res-1"))
    #expect(researcher.isViaWindow && catalog.contact(of: researcher)?.extension == "2310")
    #expect(catalog.record(id: "eq-sem")?.companyUse == .yes)
    #expect(catalog.record(id: "prg-1")?.isLive(on: today) == false)
    #expect(catalog.record(id: "res.3_X-9")?.isLive(on: today) == false)
    #expect(catalog.record(id: "inst-u")?.verifiedOn?.iso == "2026-04-01")
  }

  @Test("The settings and the field list")
  func settings() throws {
    let settings = DeskFile.read(in: full, system: .real).settings
    #expect(settings.format == 1 && settings.id == "corpus-v1" && settings.isShared && !settings.isReadOnly)
    #expect(settings.council?.en == "Archive Council" && settings.retentionYears == 7)
    #expect(settings.coordinators.map(\.code) == ["mi", "te"])
    #expect(settings.coordinators[1].name?.en == "Kenji Tehon")
    #expect(settings.json["laterKey"] == .array([.number("1.50"), .null]))
    let fields = try #require(FieldFile.read(in: full, shipped: nil, system: .real).list)
    #expect(fields.fields.map(\.code) == ["metal", "food"])
    #expect(fields.name(of: "metal", in: .english) == "Metals" && fields.name(of: "food", in: .english) == "食品")
  }

  @Test("The least that a folder may hold")
  func least() {
    #expect(DeskFile.read(in: minimal, system: .real).findings == [])
    #expect(CatalogFiles.read(in: minimal, system: .real).records.map(\.id.text) == ["a"])
  }
}
