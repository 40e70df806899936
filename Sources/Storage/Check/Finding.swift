package import Domain

/// One thing that `madoguchi check` tells: where, how grave, and what is wrong there, as a value without words.
///
/// The words, with what was expected, are made from the fault in either language by the desk.
package struct Finding: Sendable, Equatable {
  package enum Severity: String, Sendable, Hashable {
    /// Something to mend; makes `check` end with 1.
    case problem
    /// Something to know; the exit status stays 0.
    case note
  }

  /// The file's path inside the data folder, e.g. `catalog/a.json`; a shipped file's whole path.
  package let file: String
  /// 1:1 where the file as a whole is meant.
  package let place: TextPlace
  package let fault: FindingFault

  package init(file: String, place: TextPlace = .start, fault: FindingFault) {
    self.file = file
    self.place = place
    self.fault = fault
  }

  package var line: Int { place.line }
  package var column: Int { place.column }
  package var severity: Severity { fault.severity }
}

extension Finding: Comparable {
  /// The order in which findings are told: by file (bytes), line, column.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return left.place < right.place
  }
}

/// What is wrong, by the topic that it belongs to.
package enum FindingFault: Sendable, Equatable {
  case file(FileFault)
  /// The text is no JSON here.
  case json(expected: JSONExpectation, found: JSONFound)
  /// A key stands a second time in one object.
  case doubleKey(String)
  case record(RecordProblem.Fault)
  case recordText(RecordTextFault)
  case age(AgeFault)
  case change(ChangeFault)
  case settings(SettingsFault)
  case userSettings(UserSettingsFault)
  case fieldList(FieldListFault)
  case vocabulary(VocabularyFault)
  case misconversion(MisconversionFault)
  case journal(JournalFault)

  package init(_ fault: JSONFault) { self = .json(expected: fault.expected, found: fault.found) }

  package var severity: Finding.Severity {
    switch self {
    case .file(let fault): fault.severity
    case .recordText(let fault): fault.severity
    case .age, .change: .note
    case .vocabulary(let fault): fault.severity
    case .journal(let fault): fault.severity
    case .json, .doubleKey, .record, .settings, .userSettings, .fieldList, .misconversion: .problem
    }
  }
}

/// What is wrong with a file or folder as a whole.
package enum FileFault: Sendable, Equatable {
  /// The system refuses to read it.
  case unreadable(Errno)
  /// Something else stands where a folder must be.
  case notAFolder
  /// There is nothing in it, not even an empty list.
  case empty
  /// A file that a folder must have is not there.
  case missing
  /// A file that was written beside another and left behind by a kill.
  case staleTemporaryFile

  package var severity: Finding.Severity { self == .staleTemporaryFile ? .note : .problem }
}

/// What is wrong with a text inside a record.
package enum RecordTextFault: Sendable, Equatable {
  /// A control character, or a mark that turns the direction of writing: it would disturb or deceive on the screen.
  case invisibleCharacter(key: String, Unicode.Scalar)
  /// Letters in a number that is to be read out or dialled.
  case lettersInNumber(key: String, value: String)

  package var severity: Finding.Severity {
    switch self {
    case .invisibleCharacter: .problem
    case .lettersInNumber: .note
    }
  }
}

/// What time has done to a record.
package enum AgeFault: Sendable, Equatable {
  /// Nobody has asked the owner for more than a year.
  case verifiedLongAgo(on: CivilDate)
  /// A round of a call for proposals is over.
  case callClosed(on: CivilDate)
}

/// A change that the journal holds and that has no effect on the catalog.
package enum ChangeFault: Sendable, Equatable {
  /// The record is in no file and no earlier event.
  case ofUnknownRecord(id: String)
  /// It would leave a record without a sound id, kind or name.
  case breaksRecord(id: String)
  /// The record to add lacks a sound id, kind or name.
  case addsNoRecord
}

/// What is wrong in `desk.json`.
package enum SettingsFault: Sendable, Equatable {
  case notAnObject(found: String)
  case missing(key: String)
  case wrongType(key: String, found: String, expected: ValueType)
  case unknownValue(key: String, value: String, expected: [String])
  /// `utcOffset` is not `±HH:MM`.
  case badOffset(String)
  case outOfRange(key: String, value: Int, ClosedRange<Int>)
  case doubleCoordinator(String)
  /// Written by a later version; the folder is opened read-only.
  case newerFormat(found: Int, known: Int)
}

/// A type of JSON value that a key asks for.
package enum ValueType: String, Sendable, Hashable {
  case object, array, string, number
  case truth
  /// A string or `{"ja", "en"}`.
  case wording
}
