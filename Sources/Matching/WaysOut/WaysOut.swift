package import Domain

/// Doors for a caller for whom little or nothing was found: nothing found is never the end.
///
/// Asked for only where the hits are few or weak. In this order: what the filters left out; the windows of the members
/// that work in the problem's field; the council's general windows; doors outside the council, those of the field first.
/// O(records · log records), once for such a search.
package struct WaysOut {
  /// A record to offer, and why.
  package struct Way: Sendable, Equatable {
    package let record: RecordID
    package let reason: Reason
  }

  package enum Reason: Sendable, Equatable {
    /// It is found without the filters.
    case unfiltered
    /// A window of a member that works in this field, by its code.
    case field(String)
    /// A member that listens to anything.
    case window
    case outside
  }

  /// Fewer hits than these are few.
  package static let few = 5
  /// A best hit below so many points says little: over the sample council the judged problems' best hits begin at 46,
  /// and talk about the weather or a pet reaches 34.
  package static let weak = 40.0
  /// So many of each kind, and of what filters hid as of a field.
  private static let ofField = 3
  private static let ofWindows = 2
  private static let ofOutside = 6

  private let catalog: Catalog
  private let today: CivilDate

  package init(_ catalog: Catalog, today: CivilDate) {
    self.catalog = catalog
    self.today = today
  }

  /// Whether the hits leave a caller without help; `wanted` is how many were asked for.
  package static func areNeeded(for hits: [Hit], wanted: Int) -> Bool {
    hits.count < min(few, max(1, wanted)) || (hits.first?.score ?? 0) < weak
  }

  /// The ways, without those that are among the hits already.
  ///
  /// - Parameters:
  ///   - hits: what was found.
  ///   - unfiltered: what is found without the filters; empty where there were none.
  ///   - fields: codes that the problem is about, the surest first.
  package func find(besides hits: [RecordID], unfiltered: [RecordID], fields: [String]) -> [Way] {
    var told = Set(hits)
    var ways: [Way] = []
    func offer(_ records: [RecordID], _ reason: Reason, most: Int) {
      var left = most
      for record in records where left > 0 && told.insert(record).inserted {
        ways.append(Way(record: record, reason: reason))
        left -= 1
      }
    }
    offer(unfiltered, .unfiltered, most: Self.ofField)
    let live = catalog.records.filter { $0.isLive(on: today) && $0.status != .paused }
    let members = live.filter { !$0.isOutside && catalog.institution(of: $0)?.isOutside != true }
    for code in fields {
      let ofField = members.filter { $0.fields.contains(code) }
      offer(ofField.filter(\.isWindow).map(\.id), .field(code), most: Self.ofField)
      offer(ofField.filter { $0.kind == .institution && $0.takesReferrals }.map(\.id), .field(code), most: Self.ofField)
    }
    // Who works in many fields can say best where else to go.
    let windows = members.filter(\.isWindow).sorted { ($1.fields.count, $0.id) < ($0.fields.count, $1.id) }
    offer(windows.map(\.id), .window, most: Self.ofWindows)
    let doors = live.filter(\.isOutside)
    let near = doors.filter { door in door.fields.contains(where: fields.contains) }
    offer((near + doors).map(\.id), .outside, most: Self.ofOutside)
    return ways
  }
}

extension CatalogRecord {
  /// A service that only listens and advises: one may call there with anything of its field.
  fileprivate var isWindow: Bool { kind == .service && json["service"]?.string == "技術相談" }

  fileprivate var takesReferrals: Bool { json["acceptsReferrals"]?.bool ?? true }
}
