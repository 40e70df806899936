import ArgumentParser
import Canvas
import Desk
import Domain
import Screens
import Storage
import Terminal
import Words

/// `madoguchi`: opens the desk.
struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "Opens the desk (also without a command). / 窓口を開く")

  @Flag(name: .long, help: "A copy of the sample council, made where it is not there yet.") var sample = false
  @Flag(name: .long, help: "No way to write.") var readOnly = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let folder = try folder()
    if global.mayAsk { try checkTerminal() }
    if try state(of: folder) != .present { try begin(folder) }
    var opened = try global.open(folder)
    if !sample, !readOnly, global.mayAsk, opened.isCoordinatorUnknown {
      try Questions.seat(in: opened)
      opened = try global.open(folder)
    }
    try openDesk(opened)
  }

  private func openDesk(_ opened: OpenedFolder) throws {
    let choices = GlobalOptions.choices
    let end = try AmbiguousWidth.$columns.withValue(choices.settings.ambiguousWidth) { try run(opened, choices) }
    if case .terminated(let signal) = end { throw CommandEnd(status: 128 + signal) }
  }

  private func run(_ opened: OpenedFolder, _ choices: UserChoices) throws -> DeskEnd {
    let work = DeskSession(opened)
    var state = opened.deskState(isReadOnly: readOnly, size: Size(columns: 80, rows: 24))
    state.adopt(choices)
    let told = state.notice
    let first = work.keptDraft.map { state.restore($0) } ?? []
    // What is wrong is told before what is well.
    state.notice = told ?? state.notice
    var loop = EventLoop(state: state, work: work)
    do throws(DeviceError) {
      let options = NcursesSession.Options(
        isColored: Output.variable("NO_COLOR") == nil, hasMouse: choices.settings.hasMouse,
        theme: choices.settings.theme.colors, hasAsciiBoxes: choices.settings.boxes == .ascii)
      var device = try NcursesSession(term: Output.variable("TERM"), options: options)
      return try loop.run(on: &device, first: first)
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, opened.say))
    }
  }

  private func checkTerminal() throws {
    do throws(DeviceError) {
      try NcursesSession.check(term: Output.variable("TERM"))
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, try global.voice()))
    }
  }

  /// The sample has a place of its own where none is named, so that it never stands in the council's.
  private func folder() throws -> DataFolder {
    let folder = try global.folder()
    let isNamed = global.data != nil || Output.variable("MADOGUCHI_DATA") != nil
    return sample && !isNamed ? DataFolder(folder.path + "-sample") : folder
  }

  private func state(of folder: DataFolder) throws -> DataFolder.State {
    do throws(StorageError) {
      return try folder.state(in: .real)
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, try global.voice()))
    }
  }

  /// Makes the folder: the sample where it is asked for, else what the first start's questions say. Where nobody can be
  /// asked, `open` tells that the folder is missing.
  private func begin(_ folder: DataFolder) throws {
    let voice = try global.voice()
    let beginning: FirstStart.Beginning
    if sample {
      guard GlobalOptions.shipped != nil else { throw CommandFailure(sentence: voice(CommandWords.noSample)) }
      beginning = FirstStart.Beginning(language: try global.language() ?? .japanese, council: nil, coordinator: nil)
    } else {
      guard global.mayAsk else { return }
      beginning = try Questions.beginning(at: folder.path, language: try global.language(), offersSample: true)
    }
    do throws(StorageError) {
      try FolderMaking.make(folder, beginning, shipped: GlobalOptions.shipped)
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, voice))
    }
    if let person = beginning.coordinator {
      let opened = try global.open(folder)
      do throws(StorageError) {
        try opened.remember(coordinator: person.code, code: nil)
      } catch {
        throw CommandFailure(sentence: ErrorSentences.sentence(for: error, voice))
      }
    }
  }
}

extension UserSettings.Theme {
  /// The terminal's name for it.
  fileprivate var colors: Theme {
    switch self {
    case .standard: .standard
    case .light: .light
    case .dark: .dark
    case .mono: .mono
    case .highContrast: .highContrast
    }
  }
}
