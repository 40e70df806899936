import Domain
import Testing

@testable import Exchange

@Suite("A file is read in its own encoding")
struct ImportFormatTests {
  private let text = "#nii_code,name_ja\n0000001,見本大学\n"

  @Test("Spreadsheets' encodings are told from the bytes", arguments: TextEncoding.allCases)
  func detected(encoding: TextEncoding) throws {
    let reading = try ImportFormat.nii.read(encoding.bytes(of: text).bytes, file: "master.csv")
    #expect(reading.records.first?.json["name"] == .object(["ja": "見本大学"]))
    #expect(reading.file == "master.csv")
  }

  @Test("A named encoding is taken at its word")
  func named() {
    let bytes = TextEncoding.cp932.bytes(of: text).bytes
    #expect(throws: ExchangeError.undecodable(file: "master.csv", encoding: .utf8, offset: 26)) {
      _ = try ImportFormat.nii.read(bytes, file: "master.csv", encoding: .utf8)
    }
  }
}
