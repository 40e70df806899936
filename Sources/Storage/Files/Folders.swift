internal import Glibc

extension SystemCalls {
  /// The whole content of a file.
  package func content(of path: String) throws(SystemFailure) -> [UInt8] {
    try OpenFile(path, for: .reading, in: self).read()
  }

  /// The whole content of a file, nil where there is none of that name.
  package func contentIfPresent(of path: String) throws(SystemFailure) -> [UInt8]? {
    do {
      return try content(of: path)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// nil where nothing has that name.
  package func statusIfPresent(of path: String) throws(SystemFailure) -> FileStatus? {
    do {
      return try run(.status, path) { () throws(Errno) in try status(path) }
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// The names in a folder in the order of their bytes; none where there is no such folder.
  package func names(inFolder path: String) throws(SystemFailure) -> [String] {
    do {
      return try run(.list, path) { () throws(Errno) in try list(path) }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      if error.isMissing { return [] }
      throw error
    }
  }

  /// Makes a folder and those above it where they are missing (0700).
  package func makeFolders(_ path: String) throws(SystemFailure) {
    if let found = try statusIfPresent(of: path), found.kind == .folder { return }
    let parent = path.parentFolder ?? "/"
    if parent != path { try makeFolders(parent) }
    do {
      try run(.makeFolder, path) { () throws(Errno) in try makeFolder(path, 0o700) }
      try syncNames(in: parent)
    } catch {
      // Another process made it meanwhile; a file of that name stays a refusal.
      guard error.errno.code == EEXIST, try statusIfPresent(of: path)?.kind == .folder else { throw error }
    }
  }

  /// A power cut must not take a new folder and the acknowledged lines in it; where the folder above may not be opened
  /// (it belongs to another), that is left to the system.
  private func syncNames(in parent: String) throws(SystemFailure) {
    do {
      try syncFolder(parent)
    } catch {
      if !error.isForbidden { throw error }
    }
  }

  /// Returns when the folder's names are on the disk. Some file systems have nothing to sync there and say so.
  package func syncFolder(_ path: String) throws(SystemFailure) {
    let folder = try OpenFile(path, for: .reading, in: self)
    do {
      try folder.sync()
    } catch {
      if error.errno.code != EINVAL { throw error }
    }
  }

  /// Removes a file; a missing one is no failure.
  package func remove(_ path: String) throws(SystemFailure) {
    do {
      try run(.unlink, path) { () throws(Errno) in try unlink(path) }
    } catch {
      if !error.isMissing { throw error }
    }
  }

  /// The path without links; it must exist.
  package func resolved(_ path: String) throws(SystemFailure) -> String {
    try run(.realPath, path) { () throws(Errno) in try realPath(path) }
  }
}

extension SystemFailure {
  /// Nothing has that name.
  package var isMissing: Bool { errno.code == ENOENT || errno.code == ENOTDIR }
}

extension String {
  /// A name inside this folder.
  package func appendingName(_ name: String) -> String { hasSuffix("/") ? self + name : self + "/" + name }

  /// The folder that holds this path: `/a/b` → `/a`, `b` → `.`, `/a` → `/`; nil for `/`.
  package var parentFolder: String? {
    var bytes = Array(utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    if bytes == [UInt8(ascii: "/")] { return nil }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }

  /// The last part of a path.
  package var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
