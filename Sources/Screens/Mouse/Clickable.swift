import Canvas

/// What a click can land on; the place beside it in a `Zone` says which one.
enum Clickable: Int {
  /// An entry of the key bar, by its place in the key table.
  case key
  /// A field of the counter, by its place in the order of Tab.
  case intakeField
  /// A row of a list.
  case hit, caseRow, paletteRow, questionRow, meaningRow, companyCase
  /// A field of the sheet, by its place in the order of Tab.
  case sheetField
  /// A part of a target's line: three times its place, and the part's.
  case target
  /// A way in which a consultation without a referral stands.
  case result
}

extension Frame {
  /// Marks what has been drawn as something to click on.
  mutating func mark(_ rect: Rect, as part: Clickable, _ place: Int) { mark(rect, part: part.rawValue, place: place) }
}
