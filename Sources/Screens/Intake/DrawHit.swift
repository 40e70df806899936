import Canvas
package import Domain
package import Words

extension DeskState {
  /// Two rows: mark, kind, name with the matched words marked, institution, badges; below the name why.
  func drawHit(_ place: Int, _ columns: HitColumns, in area: Rect, on frame: inout Frame) {
    guard area.rows > 0, let record = record(ofHit: place) else { return }
    let hit = intake.hits[place]
    let isSelected = intake.list.selection == place
    let isFocused = isSelected && intake.focus == .hits
    func at(_ column: Int) -> Point { Point(row: area.row, column: area.column + column) }
    frame.mark(area, as: .hit, place)
    frame.put(isSelected ? "›" : " ", at: at(0), style: .heading)
    frame.put(intake.isChosen(record.id) ? "*" : " ", at: at(1), style: .chosen)
    frame.put(say(record.kind.phrase), at: at(3), style: .badge, width: max(0, columns.nameColumn - 4))

    let institution = institutionName(of: record)
    let nameRoom = institution.isEmpty ? columns.nameAndInstitution : columns.name
    frame.put(markedName(of: record, hit).cut(to: nameRoom), at: at(columns.nameColumn))
    frame.put(institution.cut(to: columns.institution), at: at(columns.institutionColumn))
    frame.put(badges(for: record) { $0.short }.cut(to: columns.badges), at: at(columns.badgesColumn))
    if area.rows > 1 {
      let room = max(0, area.columns - columns.nameColumn - 1)
      frame.put(whyLine(of: hit).cut(to: room), at: Point(row: area.row + 1, column: area.column + columns.nameColumn))
    }
    if isFocused {
      frame.select(Rect(row: area.row, column: area.column, rows: 1, columns: area.columns))
      frame.caret = area.origin
    }
  }
}

extension RecordKind {
  package var phrase: Phrase {
    switch self {
    case .institution: CardWords.institution
    case .researcher: CardWords.researcher
    case .equipment: CardWords.equipment
    case .service: CardWords.service
    case .programme: CardWords.programme
    }
  }
}

extension Point {
  /// The place so many columns to the right.
  func moved(columns: Int) -> Point { Point(row: row, column: column + columns) }
}
