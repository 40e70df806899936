import Canvas
package import Domain
package import Words

extension DeskState {
  /// Two rows: mark, kind, name with the matched words marked, institution, badges; below it why.
  func drawHit(_ place: Int, in area: Rect, on frame: inout Frame) {
    guard area.rows > 0, let record = record(ofHit: place) else { return }
    let hit = intake.hits[place]
    let isSelected = intake.list.selection == place
    let isFocused = isSelected && intake.focus == .hits
    let mark = "\(isSelected ? "›" : " ")\(intake.isChosen(record.id) ? "*" : " ")"
    frame.put(mark, at: area.origin, style: isSelected ? .heading : .chosen)
    let kindWidth = setting.language == .japanese ? 11 : 13
    frame.put(say(record.kind.phrase).padded(to: kindWidth), at: area.start(ofRow: 0).moved(columns: 3), style: .badge)

    let badges = badgeText(for: record)
    let left = area.column + 3 + kindWidth + 1
    let right = area.endColumn - 1 - badges.displayWidth
    let room = max(0, right - left - 1)
    let institution =
      record.kind == .institution ? "" : catalog.institution(of: record)?.name.text(in: setting.language) ?? ""
    let nameRoom = institution.isEmpty ? room : max(room * 5 / 9, room - institution.displayWidth - 2)
    let name = markedName(of: record, hit).cut(to: nameRoom)
    frame.put(name, at: Point(row: area.row, column: left), width: nameRoom)
    let institutionColumn = left + min(nameRoom, max(name.displayWidth, room * 5 / 9)) + 2
    frame.put(
      institution.cut(to: max(0, right - institutionColumn - 1)), at: Point(row: area.row, column: institutionColumn))
    frame.put(badges, at: Point(row: area.row, column: right))
    if area.rows > 1 {
      frame.put(whyLine(of: hit).cut(to: max(0, area.columns - 7)), at: Point(row: area.row + 1, column: 6))
    }
    if isFocused { frame.select(Rect(row: area.row, column: area.column, rows: 1, columns: area.columns)) }
    if isFocused { frame.caret = area.origin }
  }

  /// What a coordinator must know before reading it out: open to companies, paused, not confirmed, via the window.
  func badgeText(for record: CatalogRecord) -> StyledText {
    var badges: [(Phrase, Style)] = []
    switch record.status {
    case .paused: badges.append((CardWords.paused, .warning))
    case .retired: badges.append((CardWords.retired, .warning))
    case .active: break
    }
    switch record.companyUse {
    case .yes?: badges.append((CardWords.usable, .badge))
    case .ask?: badges.append((CardWords.ask, .badge))
    case .no?: badges.append((CardWords.notUsable, .warning))
    case .unknown?: badges.append((CardWords.useUnknown, .warning))
    case nil: break
    }
    if record.isViaWindow { badges.append((CardWords.viaWindow, .badge)) }
    if record.verifiedOn == nil { badges.append((CardWords.unverified, .warning)) }
    var text = StyledText()
    for (place, (phrase, style)) in badges.enumerated() {
      if place > 0 { text.append(" ") }
      text.append(say(phrase), style)
    }
    return text
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
