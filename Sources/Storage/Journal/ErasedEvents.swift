internal import Domain

/// Which payloads are gone on purpose: those that a `redacted` event names.
///
/// `redacted`: words of a case were erased. data: `case`, and `events`, the ids of the events that lost their payloads;
/// without `events` it is every event of the case.
struct ErasedEvents: Sendable {
  private var events: Set<EventID> = []
  private var cases: Set<EventID> = []

  mutating func add(_ event: Event) {
    guard case .other(EventType.redacted.rawValue, let parts) = event.body else { return }
    if let named = parts.data["events"]?.strings {
      events.formUnion(named.map(EventID.init))
    } else if let caseID = parts.data["case"]?.string {
      cases.insert(EventID(caseID))
    }
  }

  func contains(_ missing: WriterFiles.MissingPayload) -> Bool {
    events.contains(missing.event) || cases.contains(missing.caseID)
  }
}
