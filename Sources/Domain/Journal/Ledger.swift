/// All cases, folded from the events of all writers: the one state that history, figures and numbers are read from.
///
/// Laws (tested as properties): the order in which events are handed in, doubles, and the way they are split over
/// files make no difference. Events apply in the order (clock, writer, seq); a withdrawn event has no effect, and
/// withdrawing the withdrawal restores it.
package struct Ledger: Sendable {
  private var casesByID: [EventID: Case] = [:]
  /// Cases in the order in which they were opened (by application order).
  private var order: [EventID] = []
  private var idsByNumber: [CaseNumber: [EventID]] = [:]
  /// Each writer's letters; where two claimed the same, the one that applies later lost them.
  package private(set) var codes: [WriterID: WriterCode] = [:]
  /// Changes that lie over the catalog's files, in order.
  package private(set) var catalogChanges: [CatalogChange] = []
  /// Events about a case whose opening is not here (another writer's file is missing): kept, shown nowhere yet.
  package private(set) var orphans: [EventID] = []
  /// The largest clock seen; a new event takes one more.
  package private(set) var clock = 0

  /// A record that the journal adds, or changes over its file.
  package enum CatalogChange: Sendable, Equatable {
    case added(JSONObject)
    case edited(CatalogEdit)
  }

  /// Phrases that were taught, in order, without those withdrawn.
  package private(set) var taught: [TaughtPhrase] = []

  private var caseOfEvent: [EventID: EventID] = [:]
  private var claimed: Set<WriterCode> = []
  private var last: EventHeader?
  private var seen: Set<EventID> = []

  /// Folds events in any order, with doubles. O(n log n).
  package init(_ events: [Event] = []) {
    var distinct: Set<EventID> = []
    let ordered = events.sorted { EventHeader.applies($0.header, before: $1.header) }
      .filter { distinct.insert($0.id).inserted }
    let withdrawn = Ledger.withdrawn(among: ordered)
    for event in ordered { apply(event, isWithdrawn: withdrawn.contains(event.id)) }
  }

  /// Lets one more event take effect, in constant time; false, and nothing done, where that needs all events to be
  /// folded again: it applies before one already seen, or it withdraws. A double does nothing.
  package mutating func add(_ event: Event) -> Bool {
    if seen.contains(event.id) { return true }
    if let last, !EventHeader.applies(last, before: event.header) { return false }
    if case .withdrawn = event.body { return false }
    apply(event, isWithdrawn: false)
    return true
  }

  /// The events that no longer count. Read from the last to the first, since a withdrawal applies after its target;
  /// one that names a later event (a damaged journal) has no effect.
  private static func withdrawn(among ordered: [Event]) -> Set<EventID> {
    var withdrawn: Set<EventID> = []
    var later: Set<EventID> = []
    for event in ordered.reversed() {
      if case .withdrawn(let payload) = event.body, !withdrawn.contains(event.id), !later.contains(payload.event) {
        withdrawn.insert(payload.event)
      }
      later.insert(event.id)
    }
    return withdrawn
  }

  /// Every case that was not withdrawn, in the order of opening.
  package var cases: [Case] { order.compactMap { casesByID[$0] } }

  package var caseCount: Int { order.count }

  package subscript(id: EventID) -> Case? { casesByID[id] }

  /// The cases of a number: one, or two where two desks had claimed the same letters before they met.
  package func cases(numbered number: CaseNumber) -> [Case] {
    (idsByNumber[number] ?? []).compactMap { casesByID[$0] }
  }

  /// The number for a writer's next case of a fiscal year. Numbers of withdrawn cases are not given again.
  package func nextNumber(fiscalYear: Int, code: WriterCode) -> CaseNumber {
    let last = idsByNumber.keys.lazy.filter { $0.fiscalYear == fiscalYear && $0.code == code }.map(\.sequence).max()
    return CaseNumber(fiscalYear: fiscalYear, code: code, sequence: (last ?? 0) + 1)
  }

  /// The letters that any desk seen has claimed.
  package var claimedCodes: Set<WriterCode> { Set(codes.values).union(idsByNumber.keys.map(\.code)) }
}

extension Ledger {
  private mutating func apply(_ event: Event, isWithdrawn: Bool) {
    clock = max(clock, event.header.clock)
    last = event.header
    seen.insert(event.id)
    switch event.body {
    case .deskOpened(let payload):
      if claimed.insert(payload.code).inserted { codes[event.header.writer] = payload.code }
    case .consultationOpened(let payload):
      idsByNumber[payload.number, default: []].append(event.id)
      caseOfEvent[event.id] = event.id
      guard !isWithdrawn else { return }
      order.append(event.id)
      casesByID[event.id] = Case(opening: event, payload)
    case .labelTaught(let payload):
      guard !isWithdrawn else { return }
      taught.append(
        TaughtPhrase(
          event: event.id, at: event.header.at, by: event.header.by, concept: payload.concept, label: payload.label))
    case .recordAdded(let payload): if !isWithdrawn { catalogChanges.append(.added(payload.record)) }
    case .recordEdited(let edit): if !isWithdrawn { catalogChanges.append(.edited(edit)) }
    case .withdrawn(let payload):
      // Shown in the timeline of the case whose event it takes back.
      if let id = caseOfEvent[payload.event] { note(event, in: id) }
    case .other(_, let parts):
      if let id = parts.data["case"]?.string.map(EventID.init) { note(event, in: id) }
    default:
      guard let id = event.body.caseID, note(event, in: id), !isWithdrawn else { return }
      casesByID[id]?.apply(event)
    }
  }

  /// Puts an event into its case's timeline; false where the case is not here or was withdrawn.
  @discardableResult
  private mutating func note(_ event: Event, in id: EventID) -> Bool {
    caseOfEvent[event.id] = id
    guard casesByID[id] != nil else {
      if caseOfEvent[id] == nil { orphans.append(event.id) }
      return false
    }
    casesByID[id]?.events.append(event)
    return true
  }
}

extension EventBody {
  /// The case that an event after the opening is about.
  var caseID: EventID? {
    switch self {
    case .consultationAmended(let payload): payload.caseID
    case .consultationContinued(let payload), .consultationReopened(let payload), .contactNoted(let payload),
      .followUpDone(let payload):
      payload.caseID
    case .consultationClosed(let payload): payload.caseID
    case .caseTaken(let payload): payload.caseID
    case .referralMade(let payload): payload.caseID
    case .referralAnswered(let payload): payload.caseID
    case .stageReached(let payload): payload.caseID
    case .followUpSet(let payload): payload.caseID
    case .needUnmet(let payload): payload.caseID
    case .deskOpened, .consultationOpened, .recordAdded, .recordEdited, .labelTaught, .withdrawn, .other: nil
    }
  }
}
