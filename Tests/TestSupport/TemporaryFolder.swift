import Foundation

/// A new empty folder for one test, removed with all that is in it when the value goes.
package struct TemporaryFolder: ~Copyable {
  /// Absolute, without a slash at the end.
  package let path: String

  /// - Parameter name: begins the folder's name, so that what a crash left behind can be told.
  package init(_ name: String = "madoguchi") throws {
    var template = Array("\(FileManager.default.temporaryDirectory.path)/\(name)-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    path = String(cString: made)
  }

  deinit {
    // A test may have taken the rights away from a folder of its own.
    for name in FileManager.default.subpaths(atPath: path) ?? [] where isFolder(name) {
      chmod("\(path)/\(name)", 0o700)
    }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file or folder in it.
  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, making the folders above it; gives its path.
  @discardableResult
  package func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }

  @discardableResult
  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// A file's bytes.
  package func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  /// A file as UTF-8 text.
  package func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// The paths of all files below, from the folder, sorted.
  package var files: [String] {
    (FileManager.default.subpaths(atPath: path) ?? []).filter { !isFolder($0) }.sorted()
  }

  private func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder) && isFolder.boolValue
  }
}
