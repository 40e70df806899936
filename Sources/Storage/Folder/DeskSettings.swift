package import Domain

/// The council's own settings: what `desk.json` says, with a default for what it does not say.
///
/// Only `format` is required. A value that is wrong counts as not said (`SettingsProblem` tells of it), so that the desk
/// opens in any case; keys that this version does not know stay in `json`.
package struct DeskSettings: Sendable, Equatable {
  /// The major version that this version writes, and the newest that it understands.
  package static let knownFormat = 1

  /// Everything the file says, in its order.
  package let json: JSONObject

  package init(_ json: JSONObject) { self.json = json }

  /// Settings of a folder without a `desk.json`: all defaults.
  package init() { json = ["format": .int(DeskSettings.knownFormat)] }

  /// Someone who takes calls.
  package struct Coordinator: Sendable, Equatable {
    package let code: String
    package let name: BilingualText?

    package init(code: String, name: BilingualText?) {
      self.code = code
      self.name = name
    }
  }
}

extension DeskSettings {
  /// The major version of the folder's format; `knownFormat` where it can't be read.
  package var format: Int { DeskSettings.major(json["format"]) ?? DeskSettings.knownFormat }
  /// Whether a later version wrote the folder: it may mean things that this one would break, so nothing is written.
  package var isReadOnly: Bool { format > DeskSettings.knownFormat }
  /// Names the folder, with its real path; nil: the path alone.
  package var id: String? { text("id") }
  package var council: BilingualText? { BilingualText(json["council"]) }
  package var region: BilingualText? { BilingualText(json["region"]) }
  /// nil where nothing is said: then Japanese, unless the command line or the environment says otherwise.
  package var language: Language? { text("language").flatMap(Language.init) }
  /// Decides "today" and the fiscal year.
  package var utcOffset: UTCOffset { text("utcOffset").flatMap(UTCOffset.init) ?? .japan }
  /// 1…12.
  package var fiscalYearStartMonth: Int { int("fiscalYearStartMonth", in: DeskSettings.months) ?? 4 }
  /// Days within which a member is expected to answer; nil where nothing was agreed.
  package var replyWithinDays: Int? { int("replyWithinDays", in: DeskSettings.days) }
  /// In the order of the file; the first is the default.
  package var coordinators: [Coordinator] {
    (json["coordinators"]?.array ?? []).compactMap { element in
      guard let members = element.object, let code = members["code"]?.string, !code.isEmpty else { return nil }
      return Coordinator(code: code, name: BilingualText(members["name"]))
    }
  }
  /// Whether several desks share the folder's contents.
  package var isShared: Bool { json["shared"]?.bool ?? false }
  /// How long a caller's words are kept; nil: without end.
  package var retentionYears: Int? { int("retentionYears", in: DeskSettings.years) }

  static let months = 1...12
  static let days = 0...366
  static let years = 1...100

  /// The number before the point: a minor version may follow it.
  static func major(_ value: JSONValue?) -> Int? {
    guard case .number(let spelling)? = value else { return nil }
    return Int(spelling.prefix { $0 != "." })
  }

  private func text(_ key: String) -> String? { json[key]?.string.flatMap { $0.isEmpty ? nil : $0 } }

  private func int(_ key: String, in range: ClosedRange<Int>) -> Int? {
    json[key]?.int.flatMap { range.contains($0) ? $0 : nil }
  }
}
