import ArgumentParser
import Canvas
import Desk
import Domain
import Glibc
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
    if sample { try makeSample() }
    let opened = try global.open()
    let work = DeskSession(opened)
    var state = opened.deskState(isReadOnly: readOnly, size: Size(columns: 80, rows: 24))
    let first = work.keptDraft.map { state.restore($0) } ?? []
    var loop = EventLoop(state: state, work: work)
    let end: DeskEnd
    do throws(DeviceError) {
      var device = try NcursesSession(
        term: Output.variable("TERM"), options: .init(isColored: Output.variable("NO_COLOR") == nil))
      end = try loop.run(on: &device, first: first)
    } catch {
      throw CommandFailure(
        sentence: opened.say(
          Phrase(
            "端末で窓口を開けません (\(error))。TERM と UTF-8 のロケールを確かめてください。",
            "The desk can't use this terminal (\(error)); see TERM and a UTF-8 locale.")))
    }
    if case .terminated(let signal) = end { throw CommandEnd(status: 128 + signal) }
  }

  private func makeSample() throws {
    let folder = try global.folder()
    let voice = try global.voice()
    do throws(StorageError) {
      guard try folder.state(in: .real) != .present, let shipped = GlobalOptions.shipped else { return }
      try NewFolder.make(folder, copying: shipped, id: Stamps.real.eventID().text, in: .real)
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, voice))
    }
  }
}
