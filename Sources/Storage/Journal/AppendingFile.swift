internal import Glibc

/// A file of lines to which whole lines are added, or nothing.
struct AppendingFile {
  let path: String
  let system: SystemCalls

  /// Bytes before the last addition, and whether the file had been there.
  struct Before {
    let length: Int
  }

  /// Adds whole lines and returns when they are on the disk. Where it fails, what was added is cut off again as far as
  /// the system lets; a torn rest is set aside by the next one to write.
  func append(_ lines: [UInt8], lacksNewline: Bool) throws(SystemFailure) -> Before {
    guard let folder = path.parentFolder else { throw SystemFailure(call: .open, path: path, errno: Errno(EISDIR)) }
    try system.makeFolders(folder)
    let isNew = try system.statusIfPresent(of: path) == nil
    let file = try OpenFile(path, for: .appending, in: system)
    let before = Before(length: try file.status().size)
    do {
      try file.write(lacksNewline ? [UInt8(ascii: "\n")] + lines : lines)
      try file.sync()
      if isNew { try system.syncFolder(folder) }
    } catch {
      try? file.truncate(to: before.length)
      throw error
    }
    return before
  }

  /// Takes an addition back.
  func takeBack(to before: Before) throws(SystemFailure) {
    try OpenFile(path, for: .appending, in: system).truncate(to: before.length)
  }

  /// Moves a torn end into a file beside, so that no byte is thrown away and the next line starts on its own.
  func setTornEndAside(from offset: Int) throws(SystemFailure) {
    let file = try OpenFile(path, for: .updating, in: system)
    let torn = try file.read(from: offset)
    try keep(torn)
    try file.truncate(to: offset)
    try file.sync()
  }

  private func keep(_ bytes: [UInt8]) throws(SystemFailure) {
    var number = 1
    while true {
      do {
        let beside = try OpenFile(JournalPlaces.setAside(path, number: number), for: .creating, in: system)
        try beside.write(bytes)
        try beside.sync()
        return try system.syncFolder(path.parentFolder ?? ".")
      } catch {
        guard error.call == .open, error.errno.code == EEXIST else { throw error }
        number += 1
      }
    }
  }
}
