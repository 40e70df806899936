package import Domain

/// What is wrong in `desk.json`, with the steps to the value at fault. A missing key, but for `format`, is no problem.
package struct SettingsProblem: Sendable, Equatable {
  package let path: [JSONStep]
  package let fault: SettingsFault

  package init(path: [JSONStep], fault: SettingsFault) {
    self.path = path
    self.fault = fault
  }

  /// Every problem of the file's value, in no particular order.
  package static func find(in value: JSONValue) -> [SettingsProblem] {
    guard let json = value.object else {
      return [SettingsProblem(path: [], fault: .notAnObject(found: value.typeName))]
    }
    var problems: [SettingsProblem] = []
    func tell(_ path: [JSONStep], _ fault: SettingsFault) { problems.append(SettingsProblem(path: path, fault: fault)) }
    func expect(_ type: ValueType, _ key: String, _ fits: (JSONValue) -> Bool) {
      guard let value = json[key], !fits(value) else { return }
      tell([.key(key)], .wrongType(key: key, found: value.typeName, expected: type))
    }

    if let format = json["format"] {
      if let major = DeskSettings.major(format) {
        if major > DeskSettings.knownFormat {
          tell([.key("format")], .newerFormat(found: major, known: DeskSettings.knownFormat))
        } else if major < 1 {
          tell([.key("format")], .outOfRange(key: "format", value: major, 1...DeskSettings.knownFormat))
        }
      } else {
        tell([.key("format")], .wrongType(key: "format", found: format.typeName, expected: .number))
      }
    } else {
      tell([], .missing(key: "format"))
    }
    for key in ["id", "language", "utcOffset"] { expect(.string, key) { $0.string != nil } }
    for key in ["council", "region"] { expect(.wording, key) { $0.string != nil || $0.object != nil } }
    expect(.truth, "shared") { $0.bool != nil }
    expect(.array, "coordinators") { $0.array != nil }
    let ranges = [
      ("fiscalYearStartMonth", DeskSettings.months), ("replyWithinDays", DeskSettings.days),
      ("retentionYears", DeskSettings.years),
    ]
    for (key, range) in ranges {
      expect(.number, key) { $0.int != nil }
      if let number = json[key]?.int, !range.contains(number) {
        tell([.key(key)], .outOfRange(key: key, value: number, range))
      }
    }
    if let text = json["language"]?.string, Language(rawValue: text) == nil {
      tell(
        [.key("language")],
        .unknownValue(key: "language", value: text, expected: Language.allCases.map(\.rawValue)))
    }
    if let text = json["utcOffset"]?.string, UTCOffset(text) == nil { tell([.key("utcOffset")], .badOffset(text)) }
    for (path, fault) in coordinators(in: json) { tell(path, fault) }
    return problems
  }

  private static func coordinators(in json: JSONObject) -> [([JSONStep], SettingsFault)] {
    var found: [([JSONStep], SettingsFault)] = []
    var codes: Set<String> = []
    for (place, element) in (json["coordinators"]?.array ?? []).enumerated() {
      let path: [JSONStep] = [.key("coordinators"), .index(place)]
      guard let members = element.object else {
        found.append((path, .wrongType(key: "coordinators", found: element.typeName, expected: .object)))
        continue
      }
      switch members["code"] {
      case nil: found.append((path, .missing(key: "code")))
      case .string(let code)?:
        if code.isEmpty {
          found.append((path + [.key("code")], .missing(key: "code")))
        } else if !codes.insert(code).inserted {
          found.append((path + [.key("code")], .doubleCoordinator(code)))
        }
      case let other?:
        found.append((path + [.key("code")], .wrongType(key: "code", found: other.typeName, expected: .string)))
      }
    }
    return found
  }
}
