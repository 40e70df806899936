import Words
import Canvas
import Domain

extension DeskState {
  /// Opens the referral sheet on what was chosen; a record without a referral leaves the chosen ones at the counter.
  mutating func openSheet(withoutReferral: Bool) -> [Effect] {
    if setting.isReadOnly {
      notice = Notice(.warning, say(NoticeWords.readOnly))
      return [.bell]
    }
    if !withoutReferral { syncTargets() }
    sheet.isWithoutReferral = withoutReferral
    // Nobody found is what a call without referral mostly means then: one key and save.
    let isNobodyFound = intake.hits.isEmpty && !intake.isSearching && !intake.problem.text.trimmed.isEmpty
    if withoutReferral, isNobodyFound, sheet.result == .pending { sheet.result = .unmet(.notInRegion) }
    sheet.focus = withoutReferral ? .result : (sheet.targets.isEmpty ? .other : .targets)
    sheet.isSaving = false
    if !withoutReferral, sheet.followUp.isEmpty {
      sheet.followUp = LineEditor(dayText(today.adding(days: 7)), limit: SheetState.dayLimit)
    }
    push(.sheet)
    return []
  }

  /// Targets follow what is chosen at the counter; what was set for those that stay, and the ones typed, is kept.
  private mutating func syncTargets() {
    var targets: [ReferralTarget] = []
    for chosen in intake.chosen {
      if let kept = sheet.targets.first(where: { $0.id == chosen.id }) {
        targets.append(kept)
      } else if let record = catalog[chosen.id] {
        targets.append(target(for: record, chosen))
      }
    }
    sheet.targets = targets + sheet.targets.filter { $0.id == nil }
    sheet.list.resize(count: sheet.targets.count)
  }

  /// A target as it is read out now: the snapshot that history will show for ever.
  private func target(for record: CatalogRecord, _ chosen: IntakeState.Chosen) -> ReferralTarget {
    var target = ReferralTarget(snapshotOf: record, in: catalog, language: setting.language)
    target.found = chosen.found
    target.why = chosen.why
    return target
  }

  mutating func handleSheet(_ key: Key, _ action: Action?) -> [Effect] {
    if sheet.isSaving { return [] }
    switch action {
    case .save?: return save()
    case .nextField?: moveSheetFocus(by: 1)
    case .previousField?: moveSheetFocus(by: -1)
    case .remove?: removeTarget()
    default:
      switch sheet.focus {
      case .targets: handleTargets(key, action)
      case .other: handleOther(key, action)
      case .result: handleResult(key, action)
      case .note:
        let outcome = sheet.note.handle(key, columns: SheetLayout(size: size, state: self).noteColumns)
        leaveField(outcome, action)
      case .followUp:
        let outcome = sheet.followUp.handle(key)
        leaveField(outcome, action)
      }
    }
    return [.saveDraft(draft)]
  }

  private mutating func moveSheetFocus(by step: Int) {
    let order = sheet.order
    guard let place = order.firstIndex(of: sheet.focus) else { return }
    sheet.focus = order[((place + step) % order.count + order.count) % order.count]
    if sheet.focus == .targets, sheet.targets.isEmpty { moveSheetFocus(by: step) }
  }

  private mutating func leaveField(_ outcome: EditOutcome, _ action: Action?) {
    guard outcome == .ignored else { return }
    switch (action, sheet.focus) {
    case (.moveDown?, _): moveSheetFocus(by: 1)
    case (.moveUp?, _): moveSheetFocus(by: -1)
    default: break
    }
  }

  private mutating func handleTargets(_ key: Key, _ action: Action?) {
    let page = max(1, sheet.targets.count)
    switch (action, key) {
    case (.moveUp?, _): sheet.list.move(.up, page: page)
    case (.moveDown?, _):
      if sheet.list.selection == sheet.targets.count - 1 {
        moveSheetFocus(by: 1)
      } else {
        sheet.list.move(.down, page: page)
      }
    case (.changeForward?, _): sheet.column = sheet.column.next(by: 1)
    case (.changeBack?, _): sheet.column = sheet.column.next(by: -1)
    case (_, .enter), (_, .text(" ")), (_, .text("　")): changeTarget()
    case (_, .delete): removeTarget()
    default: break
    }
  }

  private mutating func changeTarget() {
    guard let place = sheet.list.selection, sheet.targets.indices.contains(place) else { return }
    switch sheet.column {
    case .service: sheet.targets[place].service = (sheet.targets[place].service ?? .funding).next(by: 1)
    case .mode: sheet.targets[place].mode = (sheet.targets[place].mode ?? .document).next(by: 1)
    case .consent:
      let given = !sheet.targets[place].consent.given
      sheet.targets[place].consent = ReferralTarget.Consent(
        given: given, on: given ? today : nil, manner: given ? Channel.phone.rawValue : nil)
    }
  }

  private mutating func removeTarget() {
    guard sheet.focus == .targets, let place = sheet.list.selection, sheet.targets.indices.contains(place) else {
      return
    }
    let removed = sheet.targets.remove(at: place)
    intake.chosen.removeAll { $0.id == removed.id }
    sheet.list.resize(count: sheet.targets.count)
    if sheet.targets.isEmpty { sheet.focus = .other }
  }

  private mutating func handleOther(_ key: Key, _ action: Action?) {
    let outcome = sheet.other.handle(key)
    guard outcome == .ignored else { return }
    if key == .enter {
      addOther()
    } else {
      leaveField(outcome, action)
    }
  }

  private mutating func addOther() {
    let name = sheet.other.text.trimmed
    guard !name.isEmpty else { return moveSheetFocus(by: 1) }
    sheet.targets.append(ReferralTarget(key: "", id: nil, name: name, mode: .informationOnly))
    sheet.list.resize(count: sheet.targets.count)
    sheet.other = LineEditor(limit: 200)
  }

  private mutating func handleResult(_ key: Key, _ action: Action?) {
    let all = SheetState.Result.all
    let place = all.firstIndex(of: sheet.result) ?? 0
    switch (action, key) {
    case (.changeForward?, _), (_, .enter), (_, .text(" ")): sheet.result = all[(place + 1) % all.count]
    case (.changeBack?, _): sheet.result = all[(place + all.count - 1) % all.count]
    case (.moveDown?, _): if place + 1 < all.count { sheet.result = all[place + 1] } else { moveSheetFocus(by: 1) }
    case (.moveUp?, _): if place > 0 { sheet.result = all[place - 1] }
    default: break
    }
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
