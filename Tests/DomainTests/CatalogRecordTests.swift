import Domain
import Testing

@Suite struct CatalogRecordTests {
  private let sem = JSONObject([
    .init(key: "id", value: "eq-sem"), .init(key: "kind", value: "equipment"),
    .init(key: "name", value: .object(["ja": "走査電子顕微鏡", "en": "Scanning electron microscope"])),
    .init(key: "institution", value: "inst-a"), .init(key: "ourShelf", value: "B-3"),
  ])

  @Test("a record keeps keys that it does not know")
  func unknownKeys() { #expect(CatalogRecord(sem)?.json["ourShelf"] == "B-3") }

  @Test("id, kind and name are needed, anything else is not")
  func needed() {
    for key in ["id", "kind", "name"] {
      var json = sem
      json[key] = nil
      #expect(CatalogRecord(json) == nil)
      #expect(RecordProblem.find(in: .object(json), fields: nil) == [.init(path: [], fault: .missing(key: key))])
    }
  }

  @Test(
    "ids that could leave their folder or break a file name are refused",
    arguments: [
      ".", "..", "", "a/b", "a b", "あ", String(repeating: "x", count: 65),
    ])
  func badIDs(text: String) { #expect(RecordID(text) == nil) }

  @Test("each fault of a record is found with the way to it")
  func faults() {
    var json = sem
    json["status"] = "asleep"
    json["validUntil"] = "2026-02-30"
    json["fields"] = .strings(["surface", "nowhere"])
    json["use"] = .object(["companies": "perhaps"])
    let fields = FieldList([Field(code: "surface", name: BilingualText(ja: "表面処理"), aliases: [])])
    let problems = RecordProblem.find(in: .object(json), fields: fields)
    #expect(
      problems == [
        .init(
          path: [.key("status")],
          fault: .unknownValue(key: "status", value: "asleep", expected: ["active", "paused", "retired"])),
        .init(
          path: [.key("use"), .key("companies")],
          fault: .unknownValue(key: "use.companies", value: "perhaps", expected: ["yes", "ask", "no", "unknown"])),
        .init(path: [.key("validUntil")], fault: .badDate(key: "validUntil", value: "2026-02-30")),
        .init(path: [.key("fields"), .index(1)], fault: .unknownField("nowhere")),
      ])
    #expect(problems.allSatisfy { !$0.setsAside })
  }

  @Test("between records, doubles and dangling references are found")
  func catalogFaults() throws {
    let institution = try #require(CatalogRecord(["id": "inst-a", "kind": "institution", "name": "甲"]))
    let machine = try #require(CatalogRecord(sem))
    let lost = try #require(
      CatalogRecord(["id": "eq-x", "kind": "equipment", "name": "乙", "institution": "inst-z"]))
    let inside = try #require(
      CatalogRecord(["id": "eq-y", "kind": "equipment", "name": "丙", "institution": "eq-sem"]))
    let found = CatalogProblems.find(among: [institution, machine, lost, inside, machine], whereIs: { "row \($0)" })
    #expect(found.map(\.index) == [4, 2, 3])
    #expect(
      found.map(\.problem.fault) == [
        .doubleID("eq-sem", first: "row 1"), .dangling(key: "institution", id: "inst-z"),
        .notAnInstitution(id: "eq-sem"),
      ])
  }

  @Test("a difference applied to the old state gives the new one")
  func edits() throws {
    var new = sem
    new["ourShelf"] = nil
    new["summary"] = "表面を見る"
    new["name"] = "SEM"
    let id = try #require(RecordID("eq-sem"))
    let edit = CatalogEdit(id: id, base: nil, changes: CatalogEdit.difference(from: sem, to: new))
    #expect(edit.changes.keys == ["name", "summary", "ourShelf"])
    #expect(edit.applied(to: sem) == new)
    #expect(CatalogEdit.difference(from: new, to: new).isEmpty)
  }

  @Test("retired, ended and not yet begun records are not live")
  func live() throws {
    let today = try #require(CivilDate("2026-11-24"))
    func isLive(_ key: String, _ value: JSONValue) -> Bool? {
      var json = sem
      json[key] = value
      return CatalogRecord(json)?.isLive(on: today)
    }
    #expect(CatalogRecord(sem)?.isLive(on: today) == true)
    #expect(isLive("status", "paused") == true)
    #expect(isLive("status", "retired") == false)
    #expect(isLive("validUntil", "2026-11-23") == false)
    #expect(isLive("validUntil", "2026-11-24") == true)
    #expect(isLive("validFrom", "2026-11-25") == false)
  }
}
