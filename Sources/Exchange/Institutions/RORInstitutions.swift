internal import Domain
internal import Storage

/// The Research Organization Registry (schema v2, a JSON array or JSON Lines) as records of the catalog.
///
/// Only bodies with a place in Japan are taken; the rest of the world's file is counted and passed over one value at a time,
/// so that the whole registry can be read without being held. A dump may be partial: what is not in it is not touched.
package enum RORInstitutions {
  /// Reads a whole file; `bytes` are UTF-8. Linear.
  ///
  /// A broken line of JSON Lines costs that record; a break inside an array ends the reading there, and what came before is
  /// kept. Throws where there is nothing, or neither `[` nor `{`.
  package static func read(
    _ bytes: [UInt8], file: String, progress: @escaping (ImportProgress) -> Void = { _ in }
  ) throws(ExchangeError) -> ImportReading {
    var values = JSONValues(bytes)
    guard let first = values.firstByte else { throw .empty(file: file) }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      throw .notThisFormat(file: file, place: .start, expected: ["[", "{"], found: [String(Unicode.Scalar(first))])
    }
    var reading = ImportReading(format: .ror, file: file)
    var ruler = TextRuler()
    var teller = ProgressTeller(totalBytes: bytes.count, report: progress)
    var rows: [RORRow] = []
    var firstLines: [String: Int] = [:]
    while let item = values.next() {
      reading.rows += 1
      teller.tell(rows: reading.rows, bytes: item.end)
      let place = ruler.place(of: item.offset, in: bytes.span)
      func tell(_ fault: ImportFault) { reading.problems.append(ImportProblem(place: place, fault: fault)) }
      let json: JSONObject
      switch item.content {
      case .failure(let fault):
        let place = ruler.place(of: fault.offset, in: bytes.span)
        reading.problems.append(ImportProblem(place: place, fault: .brokenJSON(fault)))
        continue
      case .success(let value):
        guard let object = value.object else {
          tell(.notAnObject(found: value.typeName))
          continue
        }
        json = object
      }
      guard let code = RORRow.code(of: json) else {
        tell(json["id"]?.string.map { .badCode(key: "id", value: $0) } ?? .missing(key: "id"))
        continue
      }
      guard json["locations"]?.array != nil else {
        tell(.missing(key: "locations"))
        continue
      }
      guard RORRow.isOfJapan(json) else {
        reading.foreign += 1
        continue
      }
      let row = RORRow(json, code: code, place: place)
      if row.names.isEmpty {
        tell(json["names"]?.array == nil ? .missing(key: "names") : .noName)
      } else if let firstLine = firstLines[row.code] {
        tell(.doubleInFile(id: row.recordID, firstLine: firstLine))
      } else {
        firstLines[row.code] = place.line
        rows.append(row)
      }
    }
    let parents = parentsOfOneName(among: rows)
    for (index, row) in rows.enumerated() {
      let parent = parents[index]
      if let parent { reading.problems.append(ImportProblem(place: row.place, fault: .nameOfParent(parentID: parent))) }
      reading.records.append(
        ImportedRecord(place: row.place, json: row.record(file: file, withoutJapaneseName: parent != nil)))
    }
    reading.problems.sort { $0.place < $1.place }
    teller.finish(rows: reading.rows)
    return reading
  }

  /// For each row whose Japanese name is its parent's (RIKEN's institutes carry 理化学研究所 as their Japanese label), the
  /// parent's id: the name belongs to the parent.
  private static func parentsOfOneName(among rows: [RORRow]) -> [Int: String] {
    var byCode: [String: Int] = [:]
    for (index, row) in rows.enumerated() { byCode[row.code] = index }
    let keys = rows.map { row in row.names.ja.map { InstitutionName($0).key } }
    var parents: [Int: String] = [:]
    for (index, row) in rows.enumerated() {
      guard let key = keys[index], row.names.en != nil else { continue }
      let parent = row.parents.first { code in
        byCode[code].map { $0 != index && keys[$0] == key } ?? false
      }
      if let parent { parents[index] = "ror-\(parent)" }
    }
    return parents
  }
}
