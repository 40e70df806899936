import Domain
import Storage
import Testing

@testable import Exchange

@Suite("NII's list becomes records")
struct NIIInstitutionsTests {
  private let header = "#nii_code,mext_code,jsps_code,name_ja,name_en,name_yomi\r\n"

  private func read(_ rows: String, header: String? = nil) throws -> ImportReading {
    try NIIInstitutions.read(Array(((header ?? self.header) + rows).utf8), file: "master.csv")
  }

  private func record(_ row: String) throws -> JSONObject {
    try #require(try read(row).records.first).json
  }

  @Test("A row becomes a record, code and raw row unchanged")
  func record() throws {
    let row = "0012601,12601,12601,東京大学,The University of Tokyo,トウキョウダイガク"
    let reading = try read(row + "\r\n")
    #expect(reading.problems == [])
    #expect(
      reading.records == [
        ImportedRecord(
          place: TextPlace(line: 2, column: 1),
          json: [
            "id": "nii-0012601", "kind": "institution",
            "name": .object(["ja": "東京大学", "en": "The University of Tokyo"]), "yomi": "トウキョウダイガク",
            "type": "university", "prefecture": .object(["ja": "東京都", "en": "Tokyo"]), "nii": "0012601",
            "source": .object(["format": "nii", "file": "master.csv", "row": .string(row)]),
          ])
      ])
    #expect(reading.records.allSatisfy { RecordProblem.find(in: .object($0.json), fields: nil).isEmpty })
  }

  @Test("The name without its legal form is an alias, and the reading goes without it too")
  func legalForm() throws {
    let json = try record(
      "382764,82626,,国立研究開発法人産業技術総合研究所,AIST,ｺｸﾘﾂｹﾝｷｭｳｶｲﾊﾂﾎｳｼﾞﾝｻﾝｷﾞｮｳｷﾞｼﾞｭﾂｿｳｺﾞｳｹﾝｷｭｳｼﾞｮ\n")
    #expect(json["aliases"]?.strings == ["産業技術総合研究所"])
    #expect(json["yomi"]?.string == "サンギョウギジュツソウゴウケンキュウジョ")
    #expect(json["type"]?.string == "nationalInstitute")
  }

  @Test("The prefecture of a name goes before that of MEXT's number")
  func prefecture() throws {
    #expect(try record("1,82626,,埼玉県産業技術総合センター,,\n")["prefecture"]?.object?["ja"]?.string == "埼玉県")
    #expect(try record("1,82410,,見本センター,,\n")["prefecture"]?.object?["ja"]?.string == "埼玉県")
    #expect(try record("1,80010,,見本センター,,\n")["prefecture"] == nil)
  }

  @Test("A name in the wrong column is put right, and a Japanese name is no English one")
  func languages() throws {
    let reading = try read("1,,,Sample College,見本短期大学,\n2,,,見本大学,見本大学,\n")
    #expect(
      reading.records.map(\.json["name"]) == [
        .object(["ja": "見本短期大学", "en": "Sample College"]), .object(["ja": "見本大学"]),
      ])
    #expect(
      reading.problems == [
        ImportProblem(place: TextPlace(line: 2, column: 1), fault: .languagesExchanged)
      ])
  }

  @Test("Columns are found by name, in any order, with or without the mark and with others between")
  func columns() throws {
    let reading = try read("見本大学,x,0000001\n", header: "name_ja,other,NII_code\n")
    #expect(reading.records.first?.json["nii"]?.string == "0000001")
    #expect(reading.problems == [])
  }

  @Test("A row that can't be taken is told by line, and hides no other")
  func setAside() throws {
    let reading = try read(
      "1,,,見本大学,,\n,,,無番大学,,\n窓口,,,番号大学,,\n2,,,,,\n1,,,二重大学,,\n3,,,短い大学\n4,,,長い大学,,,,\n\"5,,,引用大学,,\n6,,,見本短期大学,,\n")
    func problem(_ line: Int, _ fault: ImportFault) -> ImportProblem {
      ImportProblem(place: TextPlace(line: line, column: 1), fault: fault)
    }
    #expect(
      reading.problems == [
        problem(3, .missing(key: "nii_code")), problem(4, .badCode(key: "nii_code", value: "窓口")), problem(5, .noName),
        problem(6, .doubleInFile(id: "nii-1", firstLine: 2)), problem(7, .ragged(fields: 4, expected: 6)),
        problem(8, .ragged(fields: 8, expected: 6)), problem(9, .csv(.unclosedQuote)),
        problem(9, .badCode(key: "nii_code", value: "\"5")),
      ])
    #expect(reading.records.compactMap { $0.json["id"]?.string } == ["nii-1", "nii-3", "nii-4", "nii-6"])
    #expect(reading.rows == 9)
  }

  @Test("Of several rows with one name the living one stays and the others are retired")
  func doubles() throws {
    let reading = try read(
      """
      1,32653,32653,見本女子医科大学,,
      2,36253,,見本女子医科大学,,
      3,62602,,国立見本博物館,,
      4,82617,,独立行政法人国立見本博物館,,
      5,87702,87702,公益財団法人見本水族館,,
      6,87702,87702,公益財団法人見本水族館,,
      7,90001,,株式会社見本研究所,,
      8,90002,,一般財団法人見本研究所,,
      9,10001,10001,二重大学,,
      10,10002,10002,二重大学,,

      """)
    let retired = reading.records.filter { $0.json["status"]?.string == "retired" }
    #expect(retired.compactMap { $0.json["id"]?.string } == ["nii-2", "nii-3", "nii-6"])
    #expect(
      reading.problems.map(\.fault) == [
        .formerDouble(livingID: "nii-1"), .formerDouble(livingID: "nii-4"), .formerDouble(livingID: "nii-5"),
      ])
    #expect(retired.first?.json["notice"]?.object?["ja"]?.string?.contains("nii-1") == true)
  }

  @Test("A file that is no such list is told with the columns that had to be there")
  func otherFile() {
    #expect(throws: ExchangeError.empty(file: "master.csv")) { _ = try read("", header: "\n\n") }
    #expect {
      _ = try read("1,2\n", header: "code,name\n")
    } throws: { error in
      guard case ExchangeError.notThisFormat(_, .start, let expected, let found)? = error as? ExchangeError else {
        return false
      }
      return expected.contains("nii_code") && found == ["code", "name"]
    }
  }

  @Test("Progress is told at most a hundred times and a little, and ends with all")
  func progress() throws {
    let rows = (1...5000).map { "\($0),,,見本大学\($0),,\n" }.joined()
    var told: [ImportProgress] = []
    _ = try NIIInstitutions.read(Array((header + rows).utf8), file: "master.csv") { told.append($0) }
    #expect(told.count <= 102)
    #expect(told.count >= 50)
    #expect(told.last?.rows == 5000)
    #expect(told.last?.bytes == told.last?.totalBytes)
    #expect(zip(told, told.dropFirst()).allSatisfy { $0.rows <= $1.rows && $0.bytes <= $1.bytes })
  }
}
