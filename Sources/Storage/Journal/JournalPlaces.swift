internal import Domain

/// Where a writer's files lie in the data folder.
enum JournalPlaces {
  static let journalFolder = "journal"
  private static let suffix = ".jsonl"

  static var folders: [String] { [journalFolder] + PayloadPart.allCases.map(\.folder) }

  static func journal(of writer: WriterID) -> String { "\(journalFolder)/\(writer.text)\(suffix)" }

  static func payload(_ part: PayloadPart, of writer: WriterID) -> String {
    "\(part.folder)/\(writer.text)\(suffix)"
  }

  /// The writer whose file has that name, nil for other files.
  static func writer(ofFile name: String) -> WriterID? {
    guard name.hasSuffix(suffix), !name.hasPrefix("."), name != suffix else { return nil }
    return WriterID(String(name.dropLast(suffix.count)))
  }

  /// Where the torn end of a file is kept, the nth of them: `k3v….jsonl.torn-1`.
  static func setAside(_ path: String, number: Int) -> String { "\(path).torn-\(number)" }

  static func isSetAside(_ name: String) -> Bool { name.contains(tornMark) }

  private static let tornMark = suffix + ".torn-"
}
