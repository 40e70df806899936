import Foundation
import TestSupport
import Testing

@Suite struct CommandTests {
  @Test func aCommandGivesItsStatusAndBothStreams() throws {
    let script = "cat; printf '%s' \"$1\" >&2; exit 3"
    let result = try runCommand("/bin/sh", ["-c", script, "sh", "引数 '\""], stdin: "入力")
    #expect(result.status == 3 && !result.timedOut)
    #expect(result.stdout == "入力" && result.stderr == "引数 '\"")
  }

  @Test func environmentAndFolderAreItsOwn() throws {
    let folder = try TemporaryFolder()
    let result = try runCommand("/bin/sh", ["-c", "pwd; echo $X $HOME"], environment: ["X": "1"], folder: folder.path)
    #expect(result.stdout == "\(folder.path)\n1\n")
  }

  @Test func aSignalAndATimeoutAreTold() throws {
    #expect(try runCommand("/bin/sh", ["-c", "kill -TERM $$"]).status == 143)
    let late = try runCommand("/bin/sleep", ["60"], timeout: 0.1)
    #expect(late.timedOut && late.status == 137)
    #expect(throws: (any Error).self) { try runCommand("/no/such/program") }
  }

  @Test func aTemporaryFolderGoesWithItsValue() throws {
    let path: String
    do {
      let folder = try TemporaryFolder()
      path = folder.path
      try folder.write("a", to: "x/y/z.txt")
      #expect(try folder.text("x/y/z.txt") == "a" && folder.files == ["x/y/z.txt"])
      chmod(folder.path("x/y"), 0o500)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(.enabled(if: Tmux.isThere, "tmux is not there"))
  func aRealTerminalIsDrivenAndRead() throws {
    let terminal = try Tmux(
      "sh -c 'read x; echo \"[$x] $TERM\"; exit 4'", columns: 40, rows: 6, term: "screen-256color")
    defer { terminal.stop() }
    try terminal.type("窓口 $HOME")
    try terminal.press("Enter")
    let screen = try terminal.wait(for: "EXIT:4")
    #expect(screen.contains("[窓口 $HOME] screen-256color") && screen.count == 6)
    try terminal.resize(columns: 50, rows: 9)
    try terminal.wait("9 rows") { $0.count == 9 }
    #expect(throws: Tmux.Failure.self) { try terminal.wait(for: "never", timeout: 0.1) }
    #expect(try !terminal.cursor().isAlternate)
  }
}
