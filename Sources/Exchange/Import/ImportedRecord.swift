package import Domain
package import Storage

/// One row of a foreign list as a record of the catalog: a proposal, which `ImportPlan` adds, merges or sets aside.
package struct ImportedRecord: Sendable, Equatable {
  /// Where the row begins in the file.
  package let place: TextPlace
  /// In the catalog's keys; `id`, `kind` and `name` are there.
  package var json: JSONObject

  package init(place: TextPlace, json: JSONObject) {
    self.place = place
    self.json = json
  }
}

/// A foreign file read through.
package struct ImportReading: Sendable {
  package let format: ImportFormat
  /// The file's name as the records' `source` has it: the last part of its path.
  package let file: String
  package var records: [ImportedRecord] = []
  /// In the order of the file.
  package var problems: [ImportProblem] = []
  /// Rows that are sound but not of Japan.
  package var foreign = 0
  /// Rows met, the unreadable ones too, without the header.
  package var rows = 0

  package init(format: ImportFormat, file: String) {
    self.format = format
    self.file = file
  }
}

/// What is wrong with a row, or was put right in it, as `file:line:column` and a fault.
package struct ImportProblem: Sendable, Equatable {
  package let place: TextPlace
  package let fault: ImportFault

  package init(place: TextPlace, fault: ImportFault) {
    self.place = place
    self.fault = fault
  }
}

/// What can be wrong with a row of a foreign list.
package enum ImportFault: Sendable, Equatable {
  /// Neither a Japanese nor an English name.
  case noName
  /// A column or key that must say something says nothing.
  case missing(key: String)
  /// A code that makes no id.
  case badCode(key: String, value: String)
  case notAnObject(found: String)
  case brokenJSON(JSONFault)
  /// The id stood on an earlier line already.
  case doubleInFile(id: String, firstLine: Int)
  /// Fewer or more fields than the header has columns; the missing ones are taken as empty, the others are passed over.
  case ragged(fields: Int, expected: Int)
  case csv(CSVFault.Kind)
  /// The Japanese name stood in the English column and the English one in the Japanese; they were exchanged.
  case languagesExchanged
  /// Of several rows with one name this is not the living one; it was taken as retired.
  case formerDouble(livingID: String)
  /// The Japanese name is that of the body above it; it was left out.
  case nameOfParent(parentID: String)

  /// Whether the row was not taken; otherwise it was, and this is only told.
  package var setsAside: Bool {
    switch self {
    case .noName, .missing, .badCode, .notAnObject, .brokenJSON, .doubleInFile: true
    case .ragged, .csv, .languagesExchanged, .formerDouble, .nameOfParent: false
    }
  }
}
