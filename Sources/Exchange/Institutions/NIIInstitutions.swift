internal import Domain
internal import Storage

/// The institution master of NII's KAKEN database (CSV) as records of the catalog.
///
/// Columns `#nii_code,mext_code,jsps_code,name_ja,name_en,name_yomi`, found by name, in any order; only `nii_code` and
/// `name_ja` must be there. Codes are text: leading zeros are part of them. The list keeps bodies that were merged,
/// renamed or dissolved beside the living and does not say which; only doubles of one name are told apart (`NIIDoubles`).
/// The record's `prefecture` is that of the name, else of MEXT's number, which stands for the seat on paper.
package enum NIIInstitutions {
  /// Reads a whole file; `bytes` are UTF-8. Linear.
  ///
  /// Throws where there is nothing or the columns are not there; what is wrong with single rows is told in the reading.
  package static func read(
    _ bytes: [UInt8], file: String, progress: @escaping (ImportProgress) -> Void = { _ in }
  ) throws(ExchangeError) -> ImportReading {
    var reader = CSVReader(bytes)
    guard let header = reader.next() else { throw .empty(file: file) }
    let columns = Columns(header.texts)
    guard let columns else {
      throw .notThisFormat(file: file, place: .start, expected: Columns.names, found: header.texts)
    }
    var reading = ImportReading(format: .nii, file: file)
    var ruler = TextRuler()
    var teller = ProgressTeller(totalBytes: bytes.count, report: progress)
    var rows: [NIIRow] = []
    var firstLines: [String: Int] = [:]
    while let row = reader.next() {
      reading.rows += 1
      teller.tell(rows: reading.rows, bytes: row.end)
      let place = ruler.place(of: row.offset, in: bytes.span)
      let faults = row.faults.map { ($0.offset, ImportFault.csv($0.kind)) }
      for (offset, fault) in faults {
        reading.problems.append(ImportProblem(place: ruler.place(of: offset, in: bytes.span), fault: fault))
      }
      func tell(_ fault: ImportFault) { reading.problems.append(ImportProblem(place: place, fault: fault)) }
      if row.fields.count != columns.count { tell(.ragged(fields: row.fields.count, expected: columns.count)) }
      let raw = String(decoding: bytes[row.offset..<row.end], as: UTF8.self)
      var entry = NIIRow(place: place, raw: raw, fields: columns.values(of: row))
      if entry.exchangeLanguages() { tell(.languagesExchanged) }
      if entry.code.isEmpty {
        tell(.missing(key: "nii_code"))
      } else if RecordID(entry.recordID) == nil {
        tell(.badCode(key: "nii_code", value: entry.code))
      } else if entry.ja.isEmpty, entry.en.isEmpty {
        tell(.noName)
      } else if let firstLine = firstLines[entry.code] {
        tell(.doubleInFile(id: entry.recordID, firstLine: firstLine))
      } else {
        firstLines[entry.code] = place.line
        rows.append(entry)
      }
    }
    let living = NIIDoubles.livingDoubles(of: rows)
    for (index, row) in rows.enumerated() {
      let double = living[index].map { rows[$0].recordID }
      if let double { reading.problems.append(ImportProblem(place: row.place, fault: .formerDouble(livingID: double))) }
      reading.records.append(
        ImportedRecord(place: row.place, json: row.record(file: file, livingDouble: double)))
    }
    reading.problems.sort { $0.place < $1.place }
    teller.finish(rows: reading.rows)
    return reading
  }

  /// Which place of a row holds which of the columns that are used.
  private struct Columns {
    static let names = ["nii_code", "mext_code", "jsps_code", "name_ja", "name_en", "name_yomi"]
    let count: Int
    private let places: [Int?]

    init?(_ header: [String]) {
      let found = header.map { name in
        String(name.drop { $0 == "#" || $0.isWhitespace }).lowercased()
      }
      count = header.count
      places = Columns.names.map(found.firstIndex(of:))
      guard found.contains("nii_code"), found.contains("name_ja") else { return nil }
    }

    func values(of row: CSVRow) -> [String] {
      places.map { place in
        guard let place, row.fields.indices.contains(place) else { return "" }
        let text = row.fields[place].text.unicodeScalars
        guard let first = text.firstIndex(where: { !KanaForm.isBlank($0) }),
          let last = text.lastIndex(where: { !KanaForm.isBlank($0) })
        else { return "" }
        return String(text[first...last])
      }
    }
  }
}
