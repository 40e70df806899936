/// What is wrong in the journal and in the payload files beside it.
package enum JournalFault: Sendable, Equatable {
  package typealias Part = PayloadPart

  /// A kill cut the last line; it was never acknowledged and is set aside.
  case tornLastLine
  /// The last line is whole but for its newline (an editor took it); it counts.
  case unterminatedLastLine
  /// The bytes of a torn line, kept beside the file that they were cut from; may be deleted.
  case setAside
  /// A line is an object but lacks what every event has.
  case notAnEvent(missing: String)
  /// `prev` is not the sum of the line before.
  case brokenChain(seq: Int)
  /// The bytes of a line do not give its `sum`: it was damaged or changed.
  case sumMismatch(seq: Int)
  /// A number of the count is missing.
  case gap(expected: Int, found: Int)
  /// Two different lines carry the same number of the count.
  case doubleSeq(Int)
  /// A line of another writer than the one the file is named after.
  case foreignWriterLine(found: String, expected: String)
  /// An event names a payload that is not here, and nothing says that it was erased.
  case payloadMissing(Part, event: String)
  /// A payload's bytes are not those that the event sealed.
  case payloadMismatch(Part, event: String)
  /// A payload that no event names.
  case orphanPayload(Part, event: String)
  /// Written by a later version; the folder is opened read-only.
  case newerVersion(found: Int, known: Int)

  package var severity: Finding.Severity {
    switch self {
    case .tornLastLine, .unterminatedLastLine, .setAside, .orphanPayload, .payloadMissing(.private, _): .note
    case .notAnEvent, .brokenChain, .sumMismatch, .gap, .doubleSeq, .foreignWriterLine, .payloadMissing(.texts, _),
      .payloadMismatch, .newerVersion:
      .problem
    }
  }
}
