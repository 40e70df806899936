import Domain
import Storage
import Testing

@testable import Exchange

@Suite("An import adds, joins and overwrites nothing")
struct ImportPlanTests {
  private let nii: [JSONObject] = [
    [
      "id": "nii-1", "kind": "institution", "name": .object(["ja": "国立研究開発法人見本研究所"]), "nii": "1",
      "type": "nationalInstitute",
    ],
    ["id": "nii-2", "kind": "institution", "name": .object(["ja": "旧名大学"]), "nii": "2"],
    ["id": "nii-3", "kind": "institution", "name": .object(["ja": "株式会社同名研究所"]), "nii": "3"],
    ["id": "nii-4", "kind": "institution", "name": .object(["ja": "一般財団法人同名研究所"]), "nii": "4"],
    ["id": "nii-5", "kind": "institution", "name": .object(["ja": "二人の会"]), "nii": "5"],
    ["id": "nii-6", "kind": "institution", "name": .object(["ja": "終わった会"]), "nii": "6"],
    ["id": "nii-7", "kind": "institution", "name": .object(["ja": "県立見本研究所"]), "nii": "7"],
  ]
  private let ror: [JSONObject] = [
    [
      "id": "ror-a", "kind": "institution", "name": .object(["ja": "見本研究所", "en": "Sample Institute"]),
      "ror": "https://ror.org/a", "aliases": .strings(["SI"]), "type": "other",
      "contact": .object(["url": "https://example.org"]),
    ],
    [
      "id": "ror-b", "kind": "institution", "name": .object(["ja": "新名大学"]), "ror": "https://ror.org/b",
      "aliases": .strings(["旧名大学"]),
    ],
    ["id": "ror-c", "kind": "institution", "name": .object(["ja": "(株)同名研究所"]), "ror": "https://ror.org/c"],
    ["id": "ror-d", "kind": "institution", "name": .object(["ja": "二人の会"]), "ror": "https://ror.org/d"],
    ["id": "ror-e", "kind": "institution", "name": .object(["ja": "二人の会"]), "ror": "https://ror.org/e"],
    [
      "id": "ror-f", "kind": "institution", "name": .object(["ja": "終わった会"]), "ror": "https://ror.org/f",
      "status": "retired",
    ],
  ]

  private func plan(_ catalog: Catalog, _ format: ImportFormat, _ records: [JSONObject]) -> ImportPlan {
    var reading = ImportReading(format: format, file: "見本")
    reading.records = records.enumerated().map {
      ImportedRecord(place: TextPlace(line: $0.offset + 1, column: 1), json: $0.element)
    }
    return ImportPlan(catalog: catalog, imported: reading) { $0["id"]?.string.map { "digest of \($0)" } }
  }

  private func catalog(_ records: JSONObject...) -> Catalog { Catalog(records.compactMap { CatalogRecord($0) }) }

  /// Which ids of the two lists ended in one record.
  private func joined(_ catalog: Catalog) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: catalog.records.compactMap { record in
        guard let nii = record.json["nii"]?.string, let ror = record.json["ror"]?.string else { return nil }
        return (nii, String(ror.suffix(1)))
      })
  }

  @Test("Joined are bodies of one unambiguous name, by a former name too, in either order of the lists")
  func order() {
    let niiFirst = plan(catalog(), .nii, nii).applied(to: catalog())
    let rorFirst = plan(catalog(), .ror, ror).applied(to: catalog())
    let expected = ["1": "a", "2": "b", "3": "c"]
    #expect(joined(plan(niiFirst, .ror, ror).applied(to: niiFirst)) == expected)
    #expect(joined(plan(rorFirst, .nii, nii).applied(to: rorFirst)) == expected)
  }

  @Test("Where a name is shared the record is added and this is told")
  func ambiguous() {
    let first = plan(catalog(), .nii, nii).applied(to: catalog())
    let second = plan(first, .ror, ror)
    #expect(second.additions.compactMap { $0.json["id"]?.string } == ["ror-d", "ror-e", "ror-f"])
    let shared = second.notes.filter { if case .sharedName = $0.kind { true } else { false } }
    #expect(shared.map(\.id.text) == ["ror-d", "ror-e"])
    #expect(second.notes.contains { $0.id.text == "nii-2" && $0.kind == .joinedByOtherName })
    #expect(second.setAside == [])
  }

  @Test("A second import of the same file changes nothing")
  func twice() {
    let lists = [(ImportFormat.nii, nii), (.ror, ror)]
    var state = catalog()
    for (format, records) in lists { state = plan(state, format, records).applied(to: state) }
    for (format, records) in lists {
      let again = plan(state, format, records)
      #expect(again.additions == [])
      #expect(again.merges == [])
      #expect(again.unchanged.count == records.count)
    }
  }

  @Test("An edit fills what is missing and names its base")
  func edit() throws {
    let state = plan(catalog(), .nii, nii).applied(to: catalog())
    let merge = try #require(plan(state, .ror, ror).merges.first { $0.edit.id.text == "nii-1" })
    #expect(merge.way == .name)
    #expect(merge.edit.base == "digest of nii-1")
    #expect(merge.edit.changes["name"] == .object(["ja": "国立研究開発法人見本研究所", "en": "Sample Institute"]))
    #expect(merge.edit.changes["ror"] == "https://ror.org/a")
    #expect(merge.edit.changes["contact"] == .object(["url": "https://example.org"]))
    #expect(merge.edit.changes["aliases"] == .strings(["見本研究所", "SI"]))
    #expect(merge.edit.changes.keys.count == 4)
  }

  @Test("What a person typed stays, and the difference is told")
  func typed() throws {
    let own: JSONObject = [
      "id": "mihonken", "kind": "institution", "name": "見本研究所", "type": "publicTestingInstitute",
      "aliases": .strings(["みほんけん"]), "contact": .object(["phone": "000-1111-2222"]), "source": "名簿",
      "未知": .array([]),
    ]
    var proposal = ror[0]
    let source = JSONValue.object(["format": "ror", "file": "f", "row": "r"])
    proposal["source"] = source
    let plan = plan(catalog(own), .ror, [proposal])
    let id = try #require(RecordID("mihonken"))
    let merged = try #require(plan.applied(to: catalog(own))[id]).json
    #expect(
      merged == [
        "id": "mihonken", "kind": "institution", "name": .object(["ja": "見本研究所", "en": "Sample Institute"]),
        "type": "publicTestingInstitute", "aliases": .strings(["みほんけん", "SI"]),
        "contact": .object(["phone": "000-1111-2222", "url": "https://example.org"]),
        "source": .array(["名簿", source]), "未知": .array([]), "ror": "https://ror.org/a",
      ])
    #expect(plan.notes.map(\.kind) == [.kept(keys: ["type"])])
  }

  @Test("A list's own id goes before the name, with or without the address before it")
  func byID() {
    let renamed: JSONObject = ["id": "x", "kind": "institution", "name": "改めた名", "ror": "A"]
    let other: JSONObject = ["id": "y", "kind": "institution", "name": "見本研究所"]
    let plan = plan(catalog(renamed, other), .ror, [ror[0]])
    #expect(plan.merges.map(\.edit.id.text) == ["x"])
    #expect(plan.merges.map(\.way) == [.id])
  }

  @Test("A body that a list retires is told, not retired")
  func retiredByList() {
    var ended = ror[0]
    let state = plan(catalog(), .ror, [ended]).applied(to: catalog())
    ended["status"] = "retired"
    let again = plan(state, .ror, [ended])
    #expect(again.merges == [])
    #expect(again.notes.map(\.kind) == [.kept(keys: ["status"])])
  }

  @Test("A retired record gives its name to no living body")
  func retiredInCatalog() {
    let retired: JSONObject = ["id": "x", "kind": "institution", "name": "見本研究所", "status": "retired"]
    #expect(plan(catalog(retired), .ror, [ror[0]]).additions.count == 1)
  }

  @Test("An id that names something else is set aside, and so is the second row of one id")
  func setAside() throws {
    let service: JSONObject = ["id": "ror-a", "kind": "service", "name": "相談"]
    let plan = plan(catalog(service), .ror, [ror[0], ["id": "x"], ror[1], ror[1]])
    let (taken, double) = (try #require(RecordID("ror-a")), try #require(RecordID("ror-b")))
    #expect(plan.setAside.map(\.reason) == [.idTaken(taken), .noRecord, .doubleInFile(double)])
  }
}
