import Canvas

extension DeskState {
  /// What a mouse does: a click chooses the field, row or key under it (a row that is chosen already: opens it), the
  /// wheel moves the list or the text. No action has the mouse alone.
  mutating func handleMouse(_ mouse: Key.Mouse) -> [Effect] {
    switch mouse.action {
    case .wheelUp:
      for _ in 0..<Self.wheelStep { roll(.moveUp) }
      return []
    case .wheelDown:
      for _ in 0..<Self.wheelStep { roll(.moveDown) }
      return []
    case .press:
      guard let zone = view(self).zone(at: mouse.point), let part = Clickable(rawValue: zone.part) else { return [] }
      return click(part, zone.place)
    }
  }

  /// Rows for one notch of the wheel, as terminals and browsers do.
  private static let wheelStep = 3

  private mutating func roll(_ action: Action) {
    let step: ListWindow.Step = action == .moveUp ? .up : .down
    switch screen {
    case .intake: intake.list.move(step, page: hitPage)
    case .sheet: if !sheet.isWithoutReferral { sheet.list.move(step, page: max(1, sheet.targets.count)) }
    case .history: history.list.move(step, page: HistoryLayout.page(rows: HistoryLayout(size: size).list.rows))
    case .palette(var palette):
      palette.list.move(step, page: palettePage)
      replaceTop(with: .palette(palette))
    case .saved: break
    default: _ = act(action == .moveUp ? .up : .down, action)
    }
  }

  private mutating func click(_ part: Clickable, _ place: Int) -> [Effect] {
    switch part {
    case .key:
      guard setting.keys.bindings.indices.contains(place), let key = KeyTable.bindings[place].keys.first else {
        return []
      }
      return act(key, setting.keys.bindings[place].action)
    case .intakeField: if let focus = IntakeState.Focus(rawValue: place) { intake.focus = focus }
    case .hit:
      if intake.focus == .hits, intake.list.selection == place { return act(.enter, .open) }
      intake.list.select(place, page: hitPage)
      intake.focus = .hits
    case .caseRow:
      if history.list.selection == place { return act(.enter, .open) }
      history.list.select(place, page: HistoryLayout.page(rows: HistoryLayout(size: size).list.rows))
    case .paletteRow:
      guard case .palette(var palette) = screen else { return [] }
      if palette.list.selection == place { return act(.enter, .run) }
      palette.list.select(place, page: palettePage)
      replaceTop(with: .palette(palette))
    case .questionRow:
      guard case .questions(var questions) = screen else { return [] }
      if questions.list.selection == place { return act(.enter, .open) }
      questions.list.select(place, page: questionPage)
      replaceTop(with: .questions(questions))
    case .meaningRow:
      guard case .teach(var teach) = screen else { return [] }
      teach.list.select(place, page: teachPage)
      replaceTop(with: .teach(teach))
    case .companyCase:
      guard case .company(var company) = screen else { return [] }
      if company.list.selection == place { return act(.enter, .open) }
      company.list.select(place, page: companyPage(company))
      replaceTop(with: .company(company))
    case .sheetField: if sheet.order.indices.contains(place) { sheet.focus = sheet.order[place] }
    case .target: return clickTarget(place / SheetState.Column.allCases.count, place % SheetState.Column.allCases.count)
    case .result:
      sheet.focus = .result
      if SheetState.Result.all.indices.contains(place) { sheet.result = SheetState.Result.all[place] }
    }
    return []
  }

  /// A click on a target's part goes there; a second one changes it, as Enter does.
  private mutating func clickTarget(_ place: Int, _ part: Int) -> [Effect] {
    guard let column = SheetState.Column(rawValue: part) else { return [] }
    if sheet.focus == .targets, sheet.list.selection == place, sheet.column == column { return act(.enter, .change) }
    sheet.focus = .targets
    sheet.list.select(place, page: max(1, sheet.targets.count))
    sheet.column = column
    return []
  }
}
