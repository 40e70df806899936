import Domain
import Foundation
import Storage
import TestSupport

/// A data folder and a user's memory beside it, in a temporary folder.
struct JournalDesk: ~Copyable {
  let place: TemporaryFolder
  let system: SystemCalls

  init(system: SystemCalls = .hasty) throws {
    self.system = system
    place = try JournalDesk.placeWithData()
  }

  private static func placeWithData() throws -> TemporaryFolder {
    let place = try TemporaryFolder("journal")
    try FileManager.default.createDirectory(atPath: place.path("data"), withIntermediateDirectories: true)
    return place
  }

  var folder: String { place.path("data") }
  var state: String { place.path("state/madoguchi") }

  func journal() throws -> Journal { try Journal(folder: folder, in: system) }

  func identity(of folder: String? = nil, state: String? = nil, desk: String? = "desk-1") throws -> WriterIdentity {
    try WriterIdentity(
      stateFolder: state ?? self.state, desk: desk, dataFolder: folder ?? self.folder, in: system)
  }

  func writer(of folder: String? = nil, state: String? = nil) throws -> JournalWriter {
    JournalWriter(
      try Journal(folder: folder ?? self.folder, in: system), identity: try identity(of: folder, state: state))
  }

  /// Records a whole case: opening and referral.
  @discardableResult
  func recordCase(with writer: inout JournalWriter) throws -> [Event] {
    try writer.append { turn in
      let opening = SampleEvents.new(SampleEvents.opening(turn.nextNumber(fiscalYear: 2026)))
      return [opening, SampleEvents.new(SampleEvents.referral(of: opening.id), after: 60)]
    }
  }

  /// The only writer's journal, its name within the folder.
  var journalFile: String {
    get throws { "data/journal/" + (try FileManager.default.contentsOfDirectory(atPath: folder + "/journal")[0]) }
  }

  /// Records a journal of fifty events by one writer; returns it as bytes and the events as they were acknowledged.
  func recordFifty() throws -> (bytes: [UInt8], events: [Event]) {
    var writer = try writer()
    var events = try recordCase(with: &writer)
    let (caseID, referral) = (events[1].id, events[2].id)
    while events.count < 50 {
      let step = events.count
      events += try writer.append { _ in
        [SampleEvents.new(SampleEvents.course(of: caseID, referral: referral, step: step), after: step * 60)]
      }
    }
    return (try place.bytes(try journalFile), events)
  }
}

extension Journal {
  /// In the order in which they apply.
  var applied: [Event] { events.sorted { EventHeader.applies($0.header, before: $1.header) } }
}
