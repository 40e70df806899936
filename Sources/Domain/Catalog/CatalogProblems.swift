/// What only shows when records stand beside each other: double ids and references that lead nowhere.
package enum CatalogProblems {
  /// Problems of each record given, by its place; `where` words the place of a record for the complaint about a
  /// double id (`catalog/a.json:12`). O(n).
  package static func find(
    among records: [CatalogRecord], whereIs place: (Int) -> String
  ) -> [(index: Int, problem: RecordProblem)] {
    var first: [RecordID: Int] = [:]
    var found: [(index: Int, problem: RecordProblem)] = []
    for (index, record) in records.enumerated() {
      if let earlier = first[record.id] {
        found.append(
          (index, RecordProblem(path: [.key("id")], fault: .doubleID(record.id.text, first: place(earlier)))))
      } else {
        first[record.id] = index
      }
    }
    for (index, record) in records.enumerated() {
      for (path, id) in references(of: record) {
        guard let target = RecordID(id).flatMap({ first[$0] }) else {
          found.append((index, RecordProblem(path: path, fault: .dangling(key: name(of: path), id: id))))
          continue
        }
        if path == [.key("institution")], records[target].kind != .institution {
          found.append((index, RecordProblem(path: path, fault: .notAnInstitution(id: id))))
        }
      }
    }
    return found
  }

  private static func references(of record: CatalogRecord) -> [([JSONStep], String)] {
    var references: [([JSONStep], String)] = []
    if record.kind != .institution, let id = record.json["institution"]?.string {
      references.append(([.key("institution")], id))
    }
    switch record.json["successorOf"] {
    case .string(let id)?: references.append(([.key("successorOf")], id))
    case .array(let ids)?:
      for (place, id) in ids.enumerated() {
        if let text = id.string { references.append(([.key("successorOf"), .index(place)], text)) }
      }
    default: break
    }
    return references
  }

  private static func name(of path: [JSONStep]) -> String {
    if case .key(let key)? = path.first { key } else { "" }
  }
}
