import Domain

/// A user's settings as read, and the means to tell what is wrong in them.
package struct UserSettingsFile: Sendable {
  package let settings: UserSettings
  /// What the file's shape alone shows; the desk adds what is wrong with actions and keys.
  package let findings: [Finding]
  private let text: JSONFile?

  /// Reads the file at a path. A missing one is all defaults, a broken one too, with findings; throws nothing.
  package static func read(_ path: String, in system: SystemCalls) -> UserSettingsFile {
    do {
      guard let bytes = try system.contentIfPresent(of: path) else { return UserSettingsFile() }
      return UserSettingsFile(JSONFile(name: path, bytes: bytes))
    } catch {
      return UserSettingsFile(findings: [Finding(file: path, fault: .file(.unreadable(error.errno)))])
    }
  }

  private init(findings: [Finding] = []) {
    settings = UserSettings()
    self.findings = findings
    text = nil
  }

  private init(_ text: JSONFile) {
    self.text = text
    guard let value = text.value else {
      settings = UserSettings()
      findings = text.findings
      return
    }
    var reader = UserSettingsReader()
    reader.read(value)
    settings = reader.settings
    findings = (text.findings + reader.faults.map { text.finding(at: $0.path, $0.fault) }).sorted()
  }

  /// A fault of one action's keys, at its place; `place` is that of the key in the list.
  package func finding(_ fault: UserSettingsFault, action: String, place: Int?) -> Finding? {
    text?.finding(
      at: [.key("keys"), .key(action)] + (place.map { [.index($0)] } ?? []), .userSettings(fault))
  }
}

/// Takes a JSON value apart; what is wrong is passed over and noted.
private struct UserSettingsReader {
  var settings = UserSettings()
  var faults: [(path: [JSONStep], fault: FindingFault)] = []

  mutating func read(_ value: JSONValue) {
    guard let json = value.object else {
      return tell([], .settings(.notAnObject(found: value.typeName)))
    }
    for (key, value) in json.members.map({ ($0.key, $0.value) }) {
      switch key {
      case "keys": readKeys(value)
      case "theme": settings.theme = choice(key, value) ?? settings.theme
      case "boxes": settings.boxes = choice(key, value) ?? settings.boxes
      case "dates": settings.dates = choice(key, value) ?? settings.dates
      case "mouse":
        if let isOn = value.bool { settings.hasMouse = isOn } else { wrong(key, value, .truth) }
      case "ambiguousWidth":
        guard let width = value.int else {
          wrong(key, value, .number)
          continue
        }
        if (1...2).contains(width) {
          settings.ambiguousWidth = width
        } else {
          tell([.key(key)], .settings(.outOfRange(key: key, value: width, 1...2)))
        }
      default: tell([.key(key)], .userSettings(.unknownSetting(key, known: UserSettings.known)))
      }
    }
  }

  private mutating func readKeys(_ value: JSONValue) {
    guard let json = value.object else { return wrong("keys", value, .object) }
    for (action, value) in json.members.map({ ($0.key, $0.value) }) {
      guard let keys = value.array else {
        tell([.key("keys"), .key(action)], .settings(.wrongType(key: action, found: value.typeName, expected: .array)))
        continue
      }
      let names = keys.compactMap(\.string)
      if names.count < keys.count, let odd = keys.first(where: { $0.string == nil }) {
        tell([.key("keys"), .key(action)], .settings(.wrongType(key: action, found: odd.typeName, expected: .string)))
        continue
      }
      settings.keys.append(UserSettings.Rebinding(action: action, keys: names))
    }
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ value: JSONValue
  ) -> Choice? where Choice.RawValue == String {
    guard let text = value.string else {
      wrong(key, value, .string)
      return nil
    }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    tell([.key(key)], .settings(.unknownValue(key: key, value: text, expected: known)))
    return nil
  }

  private mutating func wrong(_ key: String, _ value: JSONValue, _ expected: ValueType) {
    tell([.key(key)], .settings(.wrongType(key: key, found: value.typeName, expected: expected)))
  }

  private mutating func tell(_ path: [JSONStep], _ fault: FindingFault) { faults.append((path, fault)) }
}
