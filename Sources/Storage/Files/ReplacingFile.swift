/// Puts a whole new content in a file's place, so that a reader, and a machine that loses power, sees the old or the
/// new and nothing between: write beside, sync, rename, sync the folder.
package enum ReplacingFile {
  /// Ends the name of the file written beside. One that a kill left behind is told by `check` and may be deleted.
  package static let temporarySuffix = ".madoguchi-tmp"

  package static func isTemporary(_ name: String) -> Bool { name.hasSuffix(temporarySuffix) }

  /// Writes the file (0600). A link keeps being one: the file that it points to is replaced. Where this fails the old
  /// content stands, and nothing lies beside it unless the system refused to remove that too.
  package static func write(_ bytes: [UInt8], to path: String, in system: SystemCalls) throws(SystemFailure) {
    let target = try resolvedIfPresent(path, in: system)
    let folder = target.parentFolder ?? "/"
    let beside = folder.appendingName(
      ".\(target.fileName).\(Sodium.hex(system.random(4)))\(temporarySuffix)")
    do {
      let file = try OpenFile(beside, for: .creating, in: system)
      try file.write(bytes)
      try file.sync()
      try system.run(.rename, target) { () throws(Errno) in try system.rename(beside, target) }
    } catch {
      try? system.remove(beside)
      // The name beside means nothing to a reader; the file that was to be written does.
      throw SystemFailure(call: error.call, path: error.path == beside ? target : error.path, errno: error.errno)
    }
    try system.syncFolder(folder)
  }

  private static func resolvedIfPresent(_ path: String, in system: SystemCalls) throws(SystemFailure) -> String {
    do {
      return try system.resolved(path)
    } catch {
      if error.isMissing { return path }
      throw error
    }
  }
}
