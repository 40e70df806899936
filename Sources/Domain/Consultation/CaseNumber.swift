/// The number read out to a caller: fiscal year, writer's code, sequence: `2026-A-0012`.
package struct CaseNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let fiscalYear: Int
  package let code: WriterCode
  /// 1…; written with at least four digits.
  package let sequence: Int

  package init(fiscalYear: Int, code: WriterCode, sequence: Int) {
    self.fiscalYear = fiscalYear
    self.code = code
    self.sequence = sequence
  }

  /// Reads `2026-A-0012`, also with small letters and without the leading zeros.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, let year = decimal(Array(parts[0].utf8)[...]),
      let code = WriterCode(parts[1].uppercased()), let sequence = decimal(Array(parts[2].utf8)[...]), sequence > 0
    else { return nil }
    self.init(fiscalYear: year, code: code, sequence: sequence)
  }

  package var description: String { "\(padded(fiscalYear, to: 4))-\(code.text)-\(padded(sequence, to: 4))" }

  package static func < (left: CaseNumber, right: CaseNumber) -> Bool {
    (left.fiscalYear, left.code, left.sequence) < (right.fiscalYear, right.code, right.sequence)
  }
}

/// A writer's letters in case numbers: one to three of A…Z without I and O, which are misheard and misread as digits.
package struct WriterCode: Sendable, Hashable, Comparable {
  package let text: String

  private static let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ")

  package init?(_ text: String) {
    guard (1...3).contains(text.count), text.allSatisfy(WriterCode.letters.contains) else { return nil }
    self.text = text
  }

  /// The first of A…Z, AA… that is not taken; nil when all 14,424 are.
  package static func firstFree(among taken: Set<WriterCode>) -> WriterCode? {
    var candidates = letters.map { String($0) }
    for _ in 1...3 {
      for candidate in candidates {
        if let code = WriterCode(candidate), !taken.contains(code) { return code }
      }
      candidates = candidates.flatMap { stem in letters.map { stem + String($0) } }
    }
    return nil
  }

  /// Shorter first, then by letter: Z before AA.
  package static func < (left: WriterCode, right: WriterCode) -> Bool {
    (left.text.utf8.count, left.text) < (right.text.utf8.count, right.text)
  }
}
