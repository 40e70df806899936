import Domain
package import Screens
package import Storage
import Words

/// A user's settings as the desk uses them: with the key table that follows from them, and all that is wrong in them.
package struct UserChoices: Sendable {
  package let settings: UserSettings
  package let keys: KeyMap
  /// In the file's order; each is a wish that was not granted, where the default holds.
  package let findings: [Finding]

  /// All defaults.
  package init() {
    settings = UserSettings()
    keys = .standard
    findings = []
  }

  /// Reads the settings file; a missing one is all defaults.
  package init(file path: String, in system: SystemCalls = .real) {
    let file = UserSettingsFile.read(path, in: system)
    let rebound = KeyMap.rebound(file.settings.keys.map { ($0.action, $0.keys) })
    settings = file.settings
    keys = rebound.map
    findings = (file.findings + rebound.faults.compactMap { Self.finding($0, file) }).sorted()
  }

  private static func finding(_ fault: KeyFault, _ file: UserSettingsFile) -> Finding? {
    switch fault {
    case .unknownAction(let name):
      file.finding(.unknownAction(name, known: Action.allCases.map(\.rawValue)), action: name, place: nil)
    case .unknownKey(let action, let key, let place):
      file.finding(.unknownKey(key, action: action), action: action, place: place)
    case .noKey(let action): file.finding(.noKey(action: action), action: action, place: nil)
    case .clash(let key, let action, let other):
      file.finding(
        .clash(key: key.name, action: action.rawValue, other: other.rawValue), action: action.rawValue, place: nil)
    }
  }
}

extension DeskState {
  /// Takes a user's choices in; what was not granted is told on the line above the key bar.
  package mutating func adopt(_ choices: UserChoices) {
    setting.keys = choices.keys
    setting.dates = choices.settings.dates == .era ? .era : .iso
    guard let first = choices.findings.first else { return }
    let place = "\(first.file):\(first.line):\(first.column): \(sentence(for: first, in: setting.language))"
    let told = say(NoticeWords.settingsFault(place, others: choices.findings.count - 1))
    notice = Notice(.warning, [notice?.text, told].compactMap(\.self).joined(separator: say.isJapanese ? "　" : " "))
  }
}
