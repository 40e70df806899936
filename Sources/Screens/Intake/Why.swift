import Canvas
import Domain

extension DeskState {
  /// The reason of a hit in one line.
  func whyLine(of hit: Candidate) -> StyledText { StyledText(hit.line, .dim) }

  /// The record's name with the words marked that were met in it.
  func markedName(of record: CatalogRecord, _ hit: Candidate) -> StyledText {
    let name = record.name.text(in: setting.language)
    let ranges = hit.nameMarks.compactMap { bytes -> Range<String.Index>? in
      let utf8 = name.utf8
      guard bytes.upperBound <= utf8.count else { return nil }
      let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
      return start..<utf8.index(start, offsetBy: bytes.count)
    }
    return StyledText(name, .normal, marking: ranges, as: .match)
  }
}
