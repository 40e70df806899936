import ArgumentParser

/// The program. Its commands are not there yet: it tells its version and its help.
@main
struct Madoguchi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "madoguchi",
    abstract: "A counter for technical consultation: who can help, why, and what became of it. / 技術相談の窓口",
    version: "0.1.0")
}
