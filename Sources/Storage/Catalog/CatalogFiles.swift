import Domain

/// Reads every file of `catalog/`: `*.json` (an array of records, or one) and `*.jsonl` (a record a line), any number,
/// kinds mixed. A broken record or line is told and left out; the others are read.
package enum CatalogFiles {
  /// Reads all files in the order of their names. Throws nothing: what can't be read is a finding. Linear in the text;
  /// holds one `.json` file, or a piece of a `.jsonl` file, besides the records.
  package static func read(in folder: DataFolder, system: SystemCalls) -> CatalogReading {
    var collector = RecordCollector()
    do {
      if let status = try system.statusIfPresent(of: folder.catalog), status.kind != .folder {
        collector.reading.findings.append(Finding(file: "catalog", fault: .file(.notAFolder)))
      }
      for name in try system.names(inFolder: folder.catalog) where isCatalogFile(name) {
        collector.begin("catalog/" + name)
        let path = folder.catalog.appendingName(name)
        do {
          if name.hasSuffix(".jsonl") {
            try readLines(path, in: system, into: &collector)
          } else {
            readArray(try system.content(of: path), into: &collector)
          }
        } catch {
          collector.tell(.file(.unreadable(error.errno)), at: .start)
        }
      }
    } catch {
      collector.reading.findings.append(Finding(file: "catalog", fault: .file(.unreadable(error.errno))))
    }
    return collector.reading
  }

  /// Hidden files, such as what an editor or `ReplacingFile` writes beside, are none of the catalog's.
  static func isCatalogFile(_ name: String) -> Bool {
    !name.hasPrefix(".") && (name.hasSuffix(".json") || name.hasSuffix(".jsonl"))
  }

  private static func readArray(_ content: [UInt8], into collector: inout RecordCollector) {
    let bytes = content.span
    var text = JSONReader(at: byteOrderMark(of: bytes))
    text.skipSpace(in: bytes)
    if text.place == bytes.count {
      collector.tell(.file(.empty), at: .start)
      return
    }
    var scanner = RecordScanner()
    var ruler = TextRuler()
    while let piece = scanner.next(in: bytes) {
      switch piece {
      case .record(let value, let start, let doubleKeys):
        _ = ruler.place(of: start, in: bytes)
        collector.take(value, at: start, doubleKeys: doubleKeys, in: bytes, from: 0, ruler: ruler)
      case .broken(let fault, let start):
        _ = ruler.place(of: start, in: bytes)
        var ahead = ruler
        collector.setAside(FindingFault(fault), at: ahead.place(of: fault.offset, in: bytes))
      case .fault(let fault):
        collector.tell(FindingFault(fault), at: ruler.place(of: fault.offset, in: bytes))
      }
    }
  }

  private static func readLines(
    _ path: String, in system: SystemCalls, into collector: inout RecordCollector
  ) throws(SystemFailure) {
    try LineReader.read(path, in: system) { bytes, number, offset in
      var reader = JSONReader(at: number == 1 ? byteOrderMark(of: bytes) : 0)
      reader.skipSpace(in: bytes)
      if reader.place == bytes.count { return }
      let start = reader.place
      var ruler = TextRuler(line: number)
      do throws(JSONFault) {
        let value = try reader.value(in: bytes)
        try reader.end(in: bytes)
        collector.take(value, at: start, doubleKeys: reader.doubleKeys, in: bytes, from: offset, ruler: ruler)
      } catch {
        collector.setAside(FindingFault(error), at: ruler.place(of: error.offset, in: bytes))
      }
    }
  }
}
