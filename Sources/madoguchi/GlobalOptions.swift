import ArgumentParser
import Desk
import Domain
import Storage
import Words

/// The options that work everywhere.
struct GlobalOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The data folder.", valueName: "dir"))
  var data: String?

  @Option(name: .long, help: ArgumentHelp("ja or en.", valueName: "language"))
  var lang: String?

  @Flag(name: .long, help: "Never ask; take defaults.")
  var noInput = false

  /// The language asked for; nil where none was.
  func language() throws -> Language? {
    guard let lang else { return nil }
    guard let language = Language(rawValue: lang) else {
      throw CommandFailure(sentence: Output.environmentVoice(CommandWords.unknownLanguage(lang)))
    }
    return language
  }

  /// The voice for what is said before the folder is open.
  func voice() throws -> Voice { Voice(isJapanese: (try language() ?? Output.environmentLanguage) == .japanese) }

  func folder() throws -> DataFolder {
    guard let folder = DataFolder(option: data, variable: Output.variable) else {
      throw CommandFailure(sentence: try voice()(CommandWords.noDataFolder))
    }
    return folder
  }

  /// Where this user's writers are remembered.
  static var stateFolder: String {
    (Output.variable("XDG_STATE_HOME") ?? (Output.variable("HOME") ?? "/tmp") + "/.local/state") + "/madoguchi"
  }

  /// The user's own settings: in `$XDG_CONFIG_HOME`, else `~/.config`.
  static var choices: UserChoices {
    guard let config = Output.variable("XDG_CONFIG_HOME") ?? Output.variable("HOME").map({ $0 + "/.config" }) else {
      return UserChoices()
    }
    return UserChoices(file: config + "/madoguchi/settings.json")
  }

  /// What ships with the program.
  static var shipped: ShippedData? {
    ShippedData.find(share: Output.variable("MADOGUCHI_SHARE"), executable: CommandLine.executablePath, in: .real)
  }

  /// Opens the folder for a command: it must be there.
  func open() throws -> OpenedFolder { try open(try folder()) }

  func open(_ folder: DataFolder) throws -> OpenedFolder {
    let voice = try voice()
    do {
      switch try folder.state(in: .real) {
      case .missing: throw CommandFailure(sentence: voice(CommandWords.folderMissing(folder.path)))
      case .empty: throw CommandFailure(sentence: voice(CommandWords.folderEmpty(folder.path)))
      case .present: break
      }
      let opened = try OpenedFolder(
        folder, shipped: GlobalOptions.shipped, stateFolder: GlobalOptions.stateFolder, language: try language(),
        environmentLanguage: Output.environmentLanguage)
      if opened.setAsideCount > 0 {
        Output.remark("madoguchi: \(opened.say(ScreenWords.setAside(opened.setAsideCount)))")
      }
      return opened
    } catch let error as StorageError {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, voice))
    }
  }

  /// Whether a question may be asked: somebody sits there, and it was not forbidden.
  var mayAsk: Bool { !noInput && Questions.someoneIsThere }
}

extension CommandLine {
  /// The program's own path, for finding what ships beside it.
  static var executablePath: String? {
    // argv[0] may be a bare name found on the PATH; the kernel knows.
    (try? SystemCalls.real.resolved("/proc/self/exe")) ?? CommandLine.arguments.first
  }
}
