/// How far a file has been read.
package struct ImportProgress: Sendable, Equatable {
  package var rows: Int
  package var bytes: Int
  package var totalBytes: Int

  package init(rows: Int, bytes: Int, totalBytes: Int) {
    self.rows = rows
    self.bytes = bytes
    self.totalBytes = totalBytes
  }
}

/// Tells of progress at most once a hundredth of the file, so that a progress line costs nothing however long the file is.
struct ProgressTeller {
  private let report: (ImportProgress) -> Void
  private let totalBytes: Int
  private var nextBytes = 0

  init(totalBytes: Int, report: @escaping (ImportProgress) -> Void) {
    self.totalBytes = totalBytes
    self.report = report
  }

  /// To be called after each row.
  mutating func tell(rows: Int, bytes: Int) {
    guard bytes >= nextBytes else { return }
    report(ImportProgress(rows: rows, bytes: bytes, totalBytes: totalBytes))
    nextBytes = bytes + max(1, totalBytes / 100)
  }

  /// The last word: all read.
  func finish(rows: Int) { report(ImportProgress(rows: rows, bytes: totalBytes, totalBytes: totalBytes)) }
}
