import Foundation

/// The program that was built beside the tests.
struct Program {
  let path: String
  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  struct NotBuilt: Error {
    let looked: [String]
  }

  init() throws {
    // The test bundle lies beside it; under the runner the arguments name one or the other.
    let folders =
      CommandLine.arguments.map { URL(filePath: $0).deletingLastPathComponent().path } + [
        Self.checkout + "/.build/debug"
      ]
    let candidates = folders.map { $0 + "/madoguchi" }
    guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      throw NotBuilt(looked: candidates)
    }
    path = found
  }

  /// A person's environment: Japanese, nothing of this process's own but the path; `madoguchi` is found on it, and the
  /// data folder is `data`.
  func environment(_ home: String) -> [String: String] {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    return [
      "PATH": folder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"), "HOME": home,
      "LANG": "ja_JP.UTF-8", "MADOGUCHI_DATA": home + "/data", "XDG_STATE_HOME": home + "/state",
      "MADOGUCHI_SHARE": Self.checkout + "/data",
    ]
  }
}
