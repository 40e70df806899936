import Domain

/// Gathers the records of the catalog's files and decides which are set aside: those that lack what every record needs,
/// and those whose id was taken before.
struct RecordCollector {
  var reading = CatalogReading()
  /// Where the first record of each id stands in `reading.records`.
  private var places: [RecordID: Int] = [:]

  mutating func begin(_ file: String) { reading.files.append(file) }

  private var file: String { reading.files.last ?? "catalog" }

  /// Adds what is wrong without leaving a record out.
  mutating func tell(_ fault: FindingFault, at place: TextPlace) {
    reading.findings.append(Finding(file: file, place: place, fault: fault))
  }

  /// Adds why a record is left out.
  mutating func setAside(_ fault: FindingFault, at place: TextPlace) {
    tell(fault, at: place)
    reading.setAside.append(Finding(file: file, place: place, fault: fault))
  }

  /// Takes a record, or says why not.
  ///
  /// `start` is the record's offset in `bytes`, which begin at `base` in the file; `ruler` stands at or before it.
  mutating func take(
    _ value: JSONValue, at start: Int, doubleKeys: [JSONReader.DoubleKey], in bytes: Span<UInt8>, from base: Int,
    ruler: TextRuler
  ) {
    for double in doubleKeys {
      var ahead = ruler
      tell(.doubleKey(double.key), at: ahead.place(of: double.offset, in: bytes))
    }
    func place(of path: [JSONStep]) -> TextPlace {
      var ahead = ruler
      return ahead.place(of: JSONLocator.offset(of: path, from: start, in: bytes), in: bytes)
    }
    guard let record = value.object.flatMap(CatalogRecord.init) else {
      let problems = RecordProblem.find(in: value, fields: nil).filter(\.setsAside)
      for (number, problem) in problems.enumerated() {
        if number == 0 {
          setAside(.record(problem.fault), at: place(of: problem.path))
        } else {
          tell(.record(problem.fault), at: place(of: problem.path))
        }
      }
      return
    }
    if let first = places[record.id] {
      let origin = reading.origins[first]
      let fault = RecordProblem.Fault.doubleID(record.id.text, first: "\(reading.files[origin.file]):\(origin.line)")
      setAside(.record(fault), at: place(of: [.key("id")]))
      return
    }
    places[record.id] = reading.records.count
    reading.records.append(record)
    var ahead = ruler
    reading.origins.append(
      CatalogReading.Origin(
        file: reading.files.count - 1, line: ahead.place(of: start, in: bytes).line, offset: base + start))
  }
}
