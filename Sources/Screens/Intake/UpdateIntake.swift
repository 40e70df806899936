import Canvas
package import Domain
import Matching
import Words

extension DeskState {
  /// A key at the counter. Fields have the letters; what a field ignores moves on: down from the last row of the
  /// problem is into the list, a letter in the list is back to the problem.
  mutating func handleIntake(_ key: Key, _ action: Action?) -> [Effect] {
    switch action {
    case .nextField?: moveFocus(by: 1)
    case .previousField?: moveFocus(by: -1)
    case .choose?: return chooseSelected()
    case .sheet?: return openSheet(withoutReferral: false)
    case .noReferral?: return openSheet(withoutReferral: true)
    case .pageUp?: intake.list.move(.pageUp, page: hitPage)
    case .pageDown?: intake.list.move(.pageDown, page: hitPage)
    default: return handleFocused(key, action)
    }
    return []
  }

  private mutating func handleFocused(_ key: Key, _ action: Action?) -> [Effect] {
    switch intake.focus {
    case .problem:
      switch intake.problem.handle(key, columns: IntakeLayout(size: size).problemColumns) {
      case .changed: return problemChanged()
      case .cutOff:
        notice = Notice(.warning, say(NoticeWords.problemCut(TextEditor.standardLimit)))
        return problemChanged()
      case .ignored where action == .moveDown: enterList()
      case .ignored, .moved: break
      }
    case .company, .caller, .phone: return handleLine(key, action)
    case .kind, .confidentiality: return handleChoice(action)
    case .hits: return handleList(key, action)
    }
    return []
  }

  private mutating func handleLine(_ key: Key, _ action: Action?) -> [Effect] {
    let outcome =
      switch intake.focus {
      case .company: intake.company.handle(key)
      case .caller: intake.caller.handle(key)
      default: intake.phone.handle(key)
      }
    switch (outcome, action) {
    case (.changed, _), (.cutOff, _): return draftChanged()
    case (.ignored, .open?): moveFocus(by: 1)
    case (.ignored, .moveDown?): enterList()
    case (.ignored, .moveUp?): intake.focus = .problem
    default: break
    }
    return []
  }

  private mutating func handleChoice(_ action: Action?) -> [Effect] {
    switch action {
    case .changeForward?, .open?: return cycleChoice(by: 1)
    case .changeBack?: return cycleChoice(by: -1)
    case .moveDown?: enterList()
    case .moveUp?: intake.focus = .problem
    default: break
    }
    return []
  }

  private mutating func cycleChoice(by step: Int) -> [Effect] {
    if intake.focus == .kind {
      intake.kind = intake.kind.next(by: step)
    } else {
      intake.confidentiality = intake.confidentiality.next(by: step)
    }
    return draftChanged()
  }

  private mutating func handleList(_ key: Key, _ action: Action?) -> [Effect] {
    switch action {
    case .moveUp?:
      if (intake.list.selection ?? 0) == 0 { intake.focus = .problem } else { intake.list.move(.up, page: hitPage) }
    case .moveDown?: intake.list.move(.down, page: hitPage)
    case .open?:
      if let place = intake.list.selection, let record = record(ofHit: place) {
        push(.card(CardState(record: record.id, hit: place)))
      }
    default:
      switch key {
      case .text, .paste, .backspace:
        intake.focus = .problem
        return handleFocused(key, nil)
      case .home: intake.list.move(.first, page: hitPage)
      case .end: intake.list.move(.last, page: hitPage)
      default: break
      }
    }
    return []
  }

  private mutating func moveFocus(by step: Int) {
    intake.focus = intake.focus.next(by: step)
    if intake.focus == .hits, intake.hits.isEmpty { intake.focus = intake.focus.next(by: step) }
  }

  private mutating func enterList() { if !intake.hits.isEmpty { intake.focus = .hits } }

  private mutating func chooseSelected() -> [Effect] {
    guard let place = intake.list.selection, let record = record(ofHit: place) else { return [.bell] }
    toggle(record, hit: place)
    return draftChanged()
  }

  /// Chooses a record for the referral, or lets it go.
  mutating func toggle(_ record: CatalogRecord, hit: Int?) {
    if intake.isChosen(record.id) {
      intake.chosen.removeAll { $0.id == record.id }
      return
    }
    let candidate = hit.flatMap { intake.hits.indices.contains($0) ? intake.hits[$0] : nil }
    intake.chosen.append(
      IntakeState.Chosen(
        id: record.id, found: candidate?.found, why: candidate.map { whyLine(of: $0).plain } ?? ""))
  }

  // MARK: - Searching

  mutating func problemChanged() -> [Effect] {
    intake.generation += 1
    intake.isSearching = true
    return draftChanged() + [.search(text: intake.problem.text, generation: intake.generation)]
  }

  /// Something of the call was typed: the call's time starts with the first key, and the draft is kept.
  mutating func draftChanged() -> [Effect] {
    if intake.startedAt == nil { intake.startedAt = now }
    intake.draft = .pending
    return [.saveDraft(draft)]
  }

  /// Shows the answer to the newest search; the selection starts at the best.
  mutating func show(_ hits: [Candidate], _ questions: [Question]) {
    intake.hits = hits
    intake.questions = questions
    intake.isSearching = false
    intake.list.reset(count: hits.count)
    if hits.isEmpty, intake.focus == .hits { intake.focus = .problem }
  }

  /// The record behind a place in the list.
  package func record(ofHit place: Int) -> CatalogRecord? {
    intake.hits.indices.contains(place) ? catalog[intake.hits[place].record] : nil
  }

  /// Hits that fit on the screen at once.
  var hitPage: Int { ListWindow.page(rows: intakeLayout.list.rows, rowsPerEntry: 2) }

  var intakeLayout: IntakeLayout { IntakeLayout(size: size, known: knownRows().count) }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case so many places on, round the end.
  func next(by step: Int) -> Self {
    let all = Self.allCases
    guard let place = all.firstIndex(of: self) else { return self }
    let count = all.count
    return all[((place + step) % count + count) % count]
  }
}
