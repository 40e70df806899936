import Canvas
import Domain
import Matching
import Words

extension DeskState {
  /// The reason of a hit in one line.
  func whyLine(of hit: Hit) -> StyledText { StyledText() }

  func markedName(of record: CatalogRecord, _ hit: Hit) -> StyledText {
    StyledText(record.name.text(in: setting.language))
  }
}
