package import Canvas
package import Domain
package import Screens

/// Why the loop ended.
package enum DeskEnd: Sendable, Equatable {
  case quit
  /// The system asked for it: SIGTERM, SIGHUP.
  case terminated(signal: Int32)
}

/// The desk's loop: show, wait, think, do; until quit or the system's wish to end.
///
/// One thread. What takes time is cut into slices between two looks at the keyboard: a search goes on only while no key
/// waits and is dropped when a newer one starts. The draft is on the disk at most `draftDelay` after the first key that
/// it does not hold.
package struct EventLoop<Work: DeskWork> {
  package private(set) var state: DeskState
  private var work: Work
  /// When the draft is to be written, in the device's time.
  private var draftDue: Int64?
  private var lookDue: Int64 = 0

  /// Milliseconds from a key to the draft on the disk: half of what a coordinator was promised.
  package static var draftDelay: Int64 { 1000 }
  /// Milliseconds between two looks at what other desks have written.
  package static var lookInterval: Int64 { 3000 }

  package init(state: DeskState, work: Work) {
    self.state = state
    self.work = work
  }

  /// Runs until the desk is left. What was typed is on the disk when it returns, also after an error of the device.
  package mutating func run<Device: TerminalDevice & ~Copyable>(
    on device: inout Device, first: [Effect] = []
  ) throws(DeviceError) -> DeskEnd {
    do throws(DeviceError) {
      state.size = device.size
      var end = try perform(first, on: &device)
      while end == nil {
        try device.present(view(state))
        end = try step(on: &device)
      }
      keepDraft()
      return end ?? .quit
    } catch {
      keepDraft()
      throw error
    }
  }

  /// Waits for one thing and lets it take effect.
  private mutating func step<Device: TerminalDevice & ~Copyable>(on device: inout Device) throws(DeviceError)
    -> DeskEnd?
  {
    let deadline = work.isSearching || !work.isReady ? device.now : nextDeadline(after: device.now)
    switch try device.next(until: deadline, watching: []) {
    case .key(let key):
      tick()
      return try send(.key(key), on: &device)
    case .resized(let size): return try send(.resized(size), on: &device)
    case .terminated(let signal): return .terminated(signal: signal)
    case .ready, .timeout:
      tick()
      if !work.isReady {
        work.prepare()
        return nil
      }
      if let found = work.continueSearch() { return try send(found, on: &device) }
      return try attend(on: &device)
    }
  }

  /// What is due by the clock: the draft, other desks' events.
  private mutating func attend<Device: TerminalDevice & ~Copyable>(on device: inout Device) throws(DeviceError)
    -> DeskEnd?
  {
    if let due = draftDue, due <= device.now, let message = writeDraft() { return try send(message, on: &device) }
    if lookDue <= device.now, !work.isSearching {
      lookDue = device.now + Self.lookInterval
      if let message = work.lookForOthers() { return try send(message, on: &device) }
    }
    return nil
  }

  private mutating func tick() { _ = update(&state, .tick(work.now)) }

  private mutating func send<Device: TerminalDevice & ~Copyable>(
    _ message: Message, on device: inout Device
  ) throws(DeviceError) -> DeskEnd? {
    try perform(update(&state, message), on: &device)
  }

  /// Does effects in order; the answers of those that are done at once are taken in before the next frame.
  private mutating func perform<Device: TerminalDevice & ~Copyable>(
    _ effects: [Effect], on device: inout Device
  ) throws(DeviceError) -> DeskEnd? {
    var effects = effects[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .search(let text, let generation):
        work.startSearch(text, generation: generation)
        // Most searches end in their first slice: no frame in between.
        if let found = work.continueSearch() { effects += update(&state, found) }
      case .findMeanings(let text, let isProblem):
        effects += update(&state, work.meanings(for: text, isProblem: isProblem))
      case .teach(let label): effects += update(&state, work.teach(label))
      case .record(let draft, let outcome): effects += update(&state, work.record(draft, outcome))
      case .saveDraft(let draft):
        work.hold(draft)
        if draftDue == nil { draftDue = device.now + Self.draftDelay }
      case .discardDraft:
        work.discardDraft()
        draftDue = nil
      case .suspend:
        keepDraft()
        try device.suspend()
      case .bell: device.bell()
      case .quit: return .quit
      }
    }
    return nil
  }

  private mutating func writeDraft() -> Message? {
    draftDue = nil
    return work.saveDraft()
  }

  private mutating func keepDraft() { if draftDue != nil { _ = writeDraft() } }

  /// The next moment something is due: the draft, the call timer's next second or the clock's, other desks.
  private func nextDeadline(after now: Int64) -> Int64 {
    let clock = now + (state.intake.startedAt == nil ? 20_000 : 1000)
    return min(clock, lookDue > now ? lookDue : now + Self.lookInterval, draftDue ?? Int64.max)
  }
}

/// What the loop has done outside of the state: searching, recording, drafts. The real one is `DeskSession`.
package protocol DeskWork {
  var now: Timestamp { get }
  var isSearching: Bool { get }
  /// Whether a search can start at once.
  var isReady: Bool { get }

  /// Makes ready for searching; may take some tenths of a second.
  mutating func prepare()

  /// Starts a search in the place of the one that runs.
  mutating func startSearch(_ text: String, generation: Int)
  /// A slice of the search of at most some milliseconds; its answer when it is done.
  mutating func continueSearch() -> Message?
  /// Writes the case; the answer says so, or why not.
  mutating func record(_ draft: ConsultationDraft, _ outcome: SheetOutcome) -> Message
  /// The concepts that a text may mean.
  mutating func meanings(for text: String, isProblem: Bool) -> Message
  /// Ties a phrase to a concept; the next search knows it.
  mutating func teach(_ label: LabelTaught) -> Message
  /// Takes what is typed, to be written by `saveDraft`.
  mutating func hold(_ draft: ConsultationDraft)
  mutating func saveDraft() -> Message
  mutating func discardDraft()
  /// What other desks have written since the last look.
  mutating func lookForOthers() -> Message?
}
