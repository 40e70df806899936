import Domain

/// What a key of a record must hold so that this version can read it, beyond what `RecordProblem` asks of every record:
/// a value of another type would be passed over in silence.
enum RecordShape {
  private enum Kind {
    case wording, string, object, list, number, truth, date

    /// As `RecordProblem.Fault.wrongType` names what was expected.
    var name: String {
      switch self {
      case .wording: "string or {ja, en}"
      case .string, .date: "string"
      case .object: "object"
      case .list: "array"
      case .number: "number"
      case .truth: "true/false"
      }
    }

    func fits(_ value: JSONValue) -> Bool {
      switch (self, value) {
      case (.wording, .string), (.wording, .object), (.string, .string), (.date, .string), (.object, .object),
        (.list, .array), (.number, .number), (.truth, .bool):
        true
      default: false
      }
    }
  }

  private static let keys: [(path: [String], kind: Kind)] = [
    (["yomi"], .string), (["summary"], .wording), (["institution"], .string), (["notice"], .wording),
    (["department"], .wording), (["title"], .wording), (["prefecture"], .wording), (["city"], .wording),
    (["address"], .wording), (["manufacturer"], .wording), (["model"], .wording), (["location"], .wording),
    (["acceptsReferrals"], .truth), (["via"], .string), (["quantity"], .number), (["yearMade"], .number),
    (["contact"], .object), (["contact", "name"], .wording), (["contact", "yomi"], .string),
    (["contact", "department"], .wording), (["contact", "phone"], .string), (["contact", "extension"], .string),
    (["contact", "fax"], .string), (["contact", "email"], .string), (["contact", "url"], .string),
    (["contact", "hours"], .wording), (["use"], .object), (["verified"], .object), (["verified", "on"], .date),
    (["listingConsent"], .object), (["listingConsent", "on"], .date), (["validFrom"], .date), (["validUntil"], .date),
    (["calibrated"], .date), (["calls"], .list), (["frames"], .list),
  ]

  /// The dates that `RecordProblem` reads itself.
  private static let datesOfRecordProblem: [[String]] = [
    ["verified", "on"], ["validFrom"], ["validUntil"], ["calibrated"],
  ]

  static func problems(of record: CatalogRecord) -> [RecordProblem] {
    var problems: [RecordProblem] = []
    for (path, kind) in keys {
      guard let value = record.json.value(at: path) else { continue }
      let key = path.joined(separator: ".")
      if !kind.fits(value) {
        problems.append(
          RecordProblem(
            path: path.map(JSONStep.key), fault: .wrongType(key: key, found: value.typeName, expected: kind.name)))
      } else if kind == .date, !datesOfRecordProblem.contains(path), let text = value.string, CivilDate(text) == nil {
        problems.append(RecordProblem(path: path.map(JSONStep.key), fault: .badDate(key: key, value: text)))
      }
    }
    for (place, call) in (record.json["calls"]?.array ?? []).enumerated() {
      for key in ["opens", "closes"] {
        guard let text = call.object?[key]?.string, CivilDate(text) == nil else { continue }
        problems.append(
          RecordProblem(
            path: [.key("calls"), .index(place), .key(key)], fault: .badDate(key: "calls.\(key)", value: text)))
      }
    }
    return problems
  }
}
