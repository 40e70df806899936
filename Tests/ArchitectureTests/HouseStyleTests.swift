import Foundation
import Testing

/// The house rules that a machine can check.
@Suite struct HouseStyleTests {
  @Test("no file is longer than 300 lines")
  func length() throws {
    for file in try SourceFile.all(in: "Sources") + SourceFile.all(in: "Tests") {
      #expect(file.lines.count <= 301, "\(file.path): \(file.lines.count - 1) lines")
    }
  }

  @Test("no file is named after nothing in particular")
  func names() throws {
    for file in try SourceFile.all(in: "Sources") {
      let name = file.path.split(separator: "/").last ?? ""
      for word in ["Util", "Helper", "Manager", "Common", "Misc"] {
        // A misconversion is something in particular.
        #expect(!name.replacing("Misconversion", with: "").contains(word), "\(file.path)")
      }
    }
  }

  @Test(
    "only the commands print, exit, and read arguments and the environment",
    arguments: [
      "print(", "exit(", "CommandLine.", "getenv(", "ProcessInfo", "readLine(",
    ])
  func commandsOnly(call: String) throws {
    for file in try SourceFile.all(in: "Sources") where !file.path.contains("Sources/madoguchi") {
      for (number, line) in file.lines.enumerated() where code(of: line).contains(call) {
        let allowed = code(of: line).contains("_\(call)") || code(of: line).contains("func \(call)")
        #expect(allowed || isPartOfAName(call, in: code(of: line)), "\(file.path):\(number + 1): \(call)")
      }
    }
  }

  @Test(
    "time and chance are stamped in Desk and the commands only",
    arguments: ["Date()", "UUID()", "SystemRandomNumberGenerator"])
  func stamps(call: String) throws {
    for file in try SourceFile.all(in: "Sources")
    where !file.path.contains("Sources/madoguchi") && !file.path.contains("Sources/Desk") {
      for (number, line) in file.lines.enumerated() where code(of: line).contains(call) {
        #expect(isPartOfAName(call, in: code(of: line)), "\(file.path):\(number + 1): \(call)")
      }
    }
  }

  @Test(
    "nothing traps on purpose",
    arguments: ["fatalError(", "preconditionFailure(", "precondition(", "try!", "as!", "assertionFailure("])
  func traps(call: String) throws {
    for file in try SourceFile.all(in: "Sources") {
      for (number, line) in file.lines.enumerated() where code(of: line).contains(call) {
        #expect(isPartOfAName(call, in: code(of: line)), "\(file.path):\(number + 1): \(call)")
      }
    }
  }

  @Test("only Foundation's essentials are used, and nothing of its calendar")
  func foundation() throws {
    for file in try SourceFile.all(in: "Sources") {
      #expect(!file.imports.contains("Foundation"), "\(file.path)")
      for (number, line) in file.lines.enumerated() {
        for name in ["DateFormatter", "TimeZone", "Calendar(", "Calendar."] where code(of: line).contains(name) {
          Issue.record("\(file.path):\(number + 1): \(name)")
        }
      }
    }
  }

  /// A line without its comment.
  private func code(of line: Substring) -> Substring {
    guard let start = line.range(of: "//") else { return line }
    return line[..<start.lowerBound]
  }

  /// Whether each place of the call continues a longer name, such as `blueprint(`.
  private func isPartOfAName(_ call: String, in code: Substring) -> Bool {
    var rest = code[...]
    while let found = rest.range(of: call) {
      guard found.lowerBound > code.startIndex else { return false }
      let before = code[code.index(before: found.lowerBound)]
      guard before.isLetter || before == "_" || before == "." && call != "CommandLine." else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
