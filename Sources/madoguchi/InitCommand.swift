import ArgumentParser
import Desk
import Domain
import Storage
import Words

/// `madoguchi init`: makes a data folder.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "init", abstract: "Makes a data folder. / データフォルダを作る")

  @Flag(name: .long, help: "A copy of the sample council.") var sample = false
  @Flag(name: .long, help: "An empty folder (the default where nobody can be asked).") var empty = false
  @Flag(name: .long, help: "Several desks will share the folder's contents.") var shared = false
  @Option(
    name: .long,
    help: ArgumentHelp("Your letters in case numbers, 1 to 3 of A-Z without I and O.", valueName: "letters"))
  var code: String?
  @Option(name: .long, help: ArgumentHelp("A copy of a council's shared git repository.", valueName: "remote"))
  var from: String?
  @Argument(help: "The folder.") var dir: String
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    for (flag, isSet) in [("--sample", sample), ("--empty", empty), ("--shared", shared)] where isSet && from != nil {
      throw ValidationError(Output.environmentVoice(CommandWords.notBoth("--from", flag)))
    }
    if sample, empty {
      throw ValidationError(Output.environmentVoice(CommandWords.notBoth("--sample", "--empty")))
    }
  }

  func run() throws {
    let voice = try global.voice()
    let code = try code.map { text in
      guard let code = WriterCode(text.uppercased()) else {
        throw CommandFailure(sentence: voice(CommandWords.badWriterCode(text)))
      }
      return code
    }
    let folder = DataFolder(dir)
    do {
      guard try folder.state(in: .real) != .present else { throw StorageError.notEmpty(folder.path) }
      if let from {
        try copy(from, to: folder, voice)
      } else {
        try FolderMaking.make(
          folder, try beginning(), options: FolderMaking.Options(isShared: shared), shipped: GlobalOptions.shipped)
      }
      if let code { try global.open(folder).remember(coordinator: nil, code: code) }
    } catch let error as StorageError {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, voice))
    }
    Output.remark("madoguchi: \(voice(FirstStartWords.made(dir)))")
  }

  /// Copies a repository; one without desk.json is no data folder, and its copy stays to be looked at.
  private func copy(_ remote: String, to folder: DataFolder, _ voice: Voice) throws {
    let status = Git.clone(remote, into: folder.path)
    guard status == 0 else {
      throw CommandFailure(sentence: voice(status == 127 ? CommandWords.noGit : CommandWords.cannotCopy(remote)))
    }
    let file = try? SystemCalls.real.statusIfPresent(of: folder.deskFile)
    guard file != nil else { throw CommandFailure(sentence: voice(CommandWords.noDeskFile(remote))) }
  }

  private func beginning() throws -> FirstStart.Beginning {
    let language = try global.language()
    if sample, GlobalOptions.shipped == nil {
      throw CommandFailure(sentence: try global.voice()(CommandWords.noSample))
    }
    if !sample, global.mayAsk {
      return try Questions.beginning(at: dir, language: language, offersSample: !empty)
    }
    return FirstStart.Beginning(
      language: language ?? (sample ? .japanese : Output.environmentLanguage), council: sample ? nil : "",
      coordinator: nil)
  }
}
