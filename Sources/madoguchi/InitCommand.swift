import ArgumentParser
import Desk
import Domain
import Storage
import Words

/// `madoguchi init`: makes a data folder.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "init", abstract: "Makes a data folder. / データフォルダを作る")

  @Flag(name: .long, help: "A copy of the sample council.") var sample = false
  @Flag(name: .long, help: "An empty folder (the default).") var empty = false
  @Argument(help: "The folder.") var dir: String
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let voice = try global.voice()
    do throws(StorageError) {
      if sample, let shipped = GlobalOptions.shipped {
        try NewFolder.make(DataFolder(dir), copying: shipped, id: Stamps.real.eventID().text, in: .real)
      } else {
        let settings: JSONObject = ["format": .int(1), "id": .string(Stamps.real.eventID().text)]
        try NewFolder.make(DataFolder(dir), settings: settings, in: .real)
      }
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, voice))
    }
  }
}
