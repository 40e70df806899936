import Desk
import Domain
import Glibc
import Storage
import Words

/// Asks the questions of a first start on the terminal, and makes what was answered.
enum Questions {
  static var someoneIsThere: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  private static var firstStart: FirstStart {
    FirstStart(ask: { text in
      Output.prompt(text)
      return readLine()
    })
  }

  /// What a new folder at `path` is to be. Ends the command where the answers stop.
  static func beginning(at path: String, language: Language?, offersSample: Bool) throws -> FirstStart.Beginning {
    let sample = GlobalOptions.shipped.flatMap { shipped in
      offersSample ? DeskFile.read(in: shipped.folder, system: .real).settings.coordinators : nil
    }
    guard
      let beginning = firstStart.beginning(
        at: path, language: language, environmentLanguage: Output.environmentLanguage, sample: sample)
    else { throw abandoned }
    return beginning
  }

  /// Who sits at an open folder, where it is not known and several could.
  static func seat(in opened: OpenedFolder) throws {
    guard opened.isCoordinatorUnknown, !opened.isReadOnly else { return }
    guard let person = firstStart.person(among: opened.settings.coordinators, opened.language) else { throw abandoned }
    do throws(StorageError) {
      try FolderMaking.seat(person, in: opened)
    } catch {
      throw CommandFailure(sentence: ErrorSentences.sentence(for: error, opened.say))
    }
  }

  private static var abandoned: CommandFailure {
    CommandFailure(sentence: Output.environmentVoice(FirstStartWords.abandoned))
  }

  /// A line of the terminal, read without a buffer, so that what was typed after it is left for the desk.
  private static func readLine() -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
      if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
  }
}
