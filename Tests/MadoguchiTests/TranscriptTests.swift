import Foundation
import TestSupport
import Testing

/// The commands as a person or a script meets them: whole sessions, kept in `Transcripts/`.
///
/// `MADOGUCHI_RECORD=1` writes them anew and then fails. `madoguchi` is the built program; the sample council is `data`,
/// a copy without its past cases (so that numbers begin at A-0001), and its writer's memory lies beside it.
@Suite struct TranscriptTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts").path
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
    $0.hasSuffix(".txt")
  }.sorted()

  @Test(
    "what a command says, on stdout and stderr, and its exit status are as they were written down", arguments: names)
  func transcript(name: String) throws {
    let temporary = try TemporaryFolder()
    let program = try Program()
    let made = try runCommand(
      program.path, ["init", "--sample", "--no-input", temporary.path("data")],
      environment: program.environment(temporary.path))
    try #require(made.status == 0, "\(made.stderr)")
    try removePastCases(ofFolder: temporary.path("data"))
    let text = try Transcript("\(Self.folder)/\(name)").replayed(
      environment: program.environment(temporary.path), in: temporary.path, replacing: [(temporary.path, "HOME")])
    expectText(text, in: "Transcripts/\(name)")
  }
}
