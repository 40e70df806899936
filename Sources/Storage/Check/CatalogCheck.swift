package import Domain

/// Finds everything that `check` tells of the catalog, each at its line and column.
///
/// The records are judged as they stand with the journal's changes over them, so that what was mended in the desk is not
/// told again; the place is that of the record's file. Files are read once more, and only those with something to tell.
package enum CatalogCheck {
  /// What reading found, and what sound records show, in the order of `Finding`. `fields` nil: no code is judged;
  /// nor is a technique where the vocabulary is empty.
  package static func findings(
    in reading: CatalogReading, under changes: [Ledger.CatalogChange], fields: FieldList?,
    vocabulary: Vocabulary = Vocabulary(), today: CivilDate, folder: DataFolder, system: SystemCalls
  ) -> [Finding] {
    let (catalog, withoutEffect) = reading.catalog(under: changes)
    let origins = Dictionary(zip(reading.records.map(\.id), reading.origins)) { first, _ in first }
    var located = LocatedFaults()
    for record in catalog.records {
      for (path, fault) in faults(of: record, fields: fields, today: today) {
        located.add(fault, path: path, origin: origins[record.id])
      }
    }
    for (index, problem) in CatalogProblems.find(among: catalog.records, whereIs: { _ in "" }) {
      located.add(.record(problem.fault), path: problem.path, origin: origins[catalog.records[index].id])
    }
    if !vocabulary.concepts.isEmpty {
      for record in catalog.records {
        for (place, id) in techniques(of: record) where vocabulary[id] == nil {
          located.add(
            .record(.unknownConcept(id)), path: [.key("techniques"), .index(place)], origin: origins[record.id])
        }
      }
    }
    let ofChanges = withoutEffect.map { change in
      Finding(file: "journal", fault: .change(fault(of: change, in: catalog)))
    }
    return (reading.findings + located.findings(files: reading.files, folder: folder, system: system) + ofChanges)
      .sorted()
  }

  private static func faults(
    of record: CatalogRecord, fields: FieldList?, today: CivilDate
  ) -> [([JSONStep], FindingFault)] {
    let problems = RecordProblem.find(in: .object(record.json), fields: fields) + RecordShape.problems(of: record)
    return problems.map { ($0.path, .record($0.fault)) }
      + RecordTexts.faults(of: record).map { ($0.path, .recordText($0.fault)) }
      + RecordAges.faults(of: record, on: today).map { ($0.path, .age($0.fault)) }
  }

  /// The concepts that a record names, with their places in `techniques`.
  private static func techniques(of record: CatalogRecord) -> [(place: Int, id: String)] {
    (record.json["techniques"]?.array ?? []).enumerated().compactMap { place, value in
      value.string.map { (place, $0) }
    }
  }

  private static func fault(of change: Ledger.CatalogChange, in catalog: Catalog) -> ChangeFault {
    switch change {
    case .added: .addsNoRecord
    case .edited(let edit):
      catalog[edit.id] == nil ? .ofUnknownRecord(id: edit.id.text) : .breaksRecord(id: edit.id.text)
    }
  }
}

/// Faults whose line and column are still to be found.
private struct LocatedFaults {
  private var byFile: [Int: [(origin: CatalogReading.Origin, path: [JSONStep], fault: FindingFault)]] = [:]
  /// Of records that stand in no file.
  private var ofJournal: [FindingFault] = []

  mutating func add(_ fault: FindingFault, path: [JSONStep], origin: CatalogReading.Origin?) {
    if let origin {
      byFile[origin.file, default: []].append((origin, path, fault))
    } else {
      ofJournal.append(fault)
    }
  }

  /// Reads the files again and looks the places up, in one pass over each. Of a file that changed meanwhile the line is
  /// told that was read first.
  func findings(files: [String], folder: DataFolder, system: SystemCalls) -> [Finding] {
    var found = ofJournal.map { Finding(file: "journal", fault: $0) }
    for (file, faults) in byFile {
      let content = (try? system.content(of: folder.path(of: files[file]))) ?? []
      let bytes = content.span
      var ruler = TextRuler()
      for (origin, path, fault) in faults.sorted(by: { $0.origin.offset < $1.origin.offset }) {
        var place = ruler.place(of: origin.offset, in: bytes)
        if place.line == origin.line {
          var ahead = ruler
          place = ahead.place(of: JSONLocator.offset(of: path, from: origin.offset, in: bytes), in: bytes)
        } else {
          place = TextPlace(line: origin.line, column: 1)
        }
        found.append(Finding(file: files[file], place: place, fault: fault))
      }
    }
    return found
  }
}
