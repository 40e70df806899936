import Canvas
import Domain
import Words

extension DeskState {
  /// Those to be referred to, and the field for somebody who is not in the catalog.
  func drawTargets(_ layout: SheetLayout, on frame: inout Frame) {
    let area = layout.targets
    if sheet.targets.isEmpty {
      for (row, text) in say(ScreenWords.noTargets).wrapped(to: max(1, area.columns - 2)).prefix(area.rows).enumerated()
      {
        frame.put(text, at: Point(row: area.row + row, column: 1), style: .dim)
      }
    }
    let widths = SheetState.Column.allCases.map { column in
      sheet.targets.map { value(of: column, $0).displayWidth }.max() ?? 0
    }
    let lines = targetLines(sheet.targets, columns: area.columns - 5)
    let page = ListWindow.page(rows: area.rows, rowsPerEntry: 2)
    for (line, place) in sheet.list.visible(page: page).enumerated() where sheet.targets.indices.contains(place) {
      let row = area.row + line * 2
      let strip = Rect(row: row, column: 0, rows: min(2, area.endRow - row), columns: area.columns)
      drawTarget(place, lines[place], in: strip, widths, on: &frame)
    }
    frame.field(
      " " + say(ScreenWords.addTarget), sheet.other, row: layout.other.row, column: 0,
      labelWidth: layout.labelWidth + 1,
      width: layout.other.rows > 0 ? max(0, layout.other.columns - layout.labelWidth - 2) : 0,
      isFocused: sheet.focus == .other, hint: say(ScreenWords.addTargetHint))
  }

  /// Two rows: who with phone; what is asked, in what manner, and whether the company's name may be told.
  private func drawTarget(
    _ place: Int, _ line: StyledText, in area: Rect, _ widths: [Int], on frame: inout Frame
  ) {
    guard area.rows > 0 else { return }
    let target = sheet.targets[place]
    let isSelected = sheet.focus == .targets && sheet.list.selection == place
    frame.put("\(isSelected ? "›" : " ")\(place + 1)", at: area.origin, style: isSelected ? .heading : .normal)
    frame.put(line, at: area.origin.moved(columns: 4))
    let parts = SheetState.Column.allCases.count
    frame.mark(Rect(row: area.row, column: 0, rows: 1, columns: area.columns), as: .target, place * parts)
    guard area.rows > 1 else { return }
    var column = area.column + 4
    for (part, width) in zip(SheetState.Column.allCases, widths) {
      let point = Point(row: area.row + 1, column: column)
      let label = frame.put("\(say(part.phrase)) ", at: point, style: .label)
      let isChosen = isSelected && sheet.column == part
      let value = point.moved(columns: label)
      frame.put("[\(self.value(of: part, target))]", at: value, style: Style.badge.selected(if: isChosen))
      if isChosen { frame.caret = value }
      frame.mark(
        Rect(row: point.row, column: column, rows: 1, columns: label + width + 2), as: .target,
        place * parts + part.rawValue)
      column += label + width + 2 + 2
    }
  }

  private func value(of column: SheetState.Column, _ target: ReferralTarget) -> String {
    switch column {
    case .service: target.service?.label(in: setting.language) ?? say(ScreenWords.notSaid)
    case .mode: target.mode?.label(in: setting.language) ?? say(ScreenWords.notSaid)
    case .consent: say(target.consent.given ? ScreenWords.consentGiven : ScreenWords.consentNotGiven)
    }
  }

  /// The number to call for a target, as its record says today; empty outside the catalog.
  func phone(of target: ReferralTarget) -> String {
    target.id.flatMap { catalog[$0] }.flatMap { catalog.contact(of: $0)?.phone } ?? ""
  }

  /// Targets, each with its institution and, in a column of its own, the phone, which is never cut.
  func targetLines(_ targets: [ReferralTarget], columns: Int) -> [StyledText] {
    let names = targets.map { target in
      var line = StyledText(target.name)
      line.append("  \(target.id == nil ? say(ScreenWords.outsideCatalog) : target.institution ?? "")", .dim)
      return line
    }
    let phones = targets.map(phone)
    let phoneWidth = phones.map(\.displayWidth).max() ?? 0
    let room = max(0, columns - (phoneWidth > 0 ? phoneWidth + 2 : 0))
    let width = min(room, names.map(\.displayWidth).max() ?? 0)
    return zip(names, phones).map { name, phone in
      var line = name.cut(to: phone.isEmpty ? columns : width)
      if phone.isEmpty { return line }
      line.append(String(repeating: " ", count: max(0, width - line.displayWidth) + 2) + phone)
      return line
    }
  }
}

extension SheetState.Column {
  var phrase: Phrase {
    switch self {
    case .service: ScreenWords.service
    case .mode: ScreenWords.mode
    case .consent: ScreenWords.consent
    }
  }
}
