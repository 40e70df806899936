import Foundation
package import Testing

/// The folder `shared` beside the checkout: real files that are too large for, or may not be in, the repository.
package enum SharedFolder {
  /// Absolute; may not exist. `MADOGUCHI_SHARED` names another one.
  package static let path: String = {
    if let named = ProcessInfo.processInfo.environment["MADOGUCHI_SHARED"] { return named }
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }  // The file, TestSupport, Tests, the checkout.
    return folder.appendingPathComponent("shared").path
  }()

  /// Whether a file or folder of it is there.
  package static func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test, saying so, where `../shared` lacks what it needs: `@Test("…", .needsShared("real/ror-jp.jsonl"))`.
  package static func needsShared(_ name: String) -> Self {
    .enabled(if: SharedFolder.has(name), "../shared/\(name) is not there")
  }
}
