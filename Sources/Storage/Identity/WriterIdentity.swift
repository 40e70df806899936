internal import Domain
internal import Glibc

/// Where this user's writer for one data folder is remembered: a file under `$XDG_STATE_HOME/madoguchi/`, named by
/// desk.json's id and the folder's real path, and a lock beside it (DESIGN §3 "Identity", fixed).
///
/// The memory is outside the data folder, so that a copy of the folder does not carry it along. Where it can't be kept
/// (a read-only home), a writer lives as long as its process.
package struct WriterIdentity: Sendable {
  private let stateFolder: String
  private let desk: String?
  /// The data folder's real path.
  private let folder: String
  private let system: SystemCalls

  /// Milliseconds to wait for another process of the same user, which writes for some 20.
  private static let lockWait = 10_000

  /// `stateFolder` is made when it is first needed; `desk` is desk.json's `id`, nil without one; the data folder must
  /// exist.
  package init(
    stateFolder: String, desk: String?, dataFolder: String, in system: SystemCalls = .real
  ) throws(StorageError) {
    self.stateFolder = stateFolder
    self.desk = desk
    self.system = system
    do throws(SystemFailure) {
      folder = try system.resolved(dataFolder)
    } catch {
      throw .system(error)
    }
  }

  private var key: String { String(Sodium.digest(Array("\(desk ?? "")\n\(folder)".utf8)).prefix(32)) }
  package var statePath: String { stateFolder.appendingName("writer-\(key).json") }
  package var lockPath: String { stateFolder.appendingName("writer-\(key).lock") }

  /// What is remembered; nil where there is nothing, or nothing usable.
  package func load() throws(StorageError) -> WriterState? {
    do throws(SystemFailure) {
      return try system.contentIfPresent(of: statePath).flatMap { WriterState($0) }
    } catch {
      if error.isForbidden { return nil }
      throw .system(error)
    }
  }

  /// Remembers; false where no memory can be kept.
  @discardableResult
  package func save(_ state: WriterState) throws(StorageError) -> Bool {
    do throws(SystemFailure) {
      try system.makeFolders(stateFolder)
      try ReplacingFile.write(
        JSONWriter.laidOut(.object(state.json(desk: desk, folder: folder))), to: statePath, in: system)
      return true
    } catch {
      if error.leavesNoMemory { return false }
      throw .system(error)
    }
  }

  /// Keeps other processes of this user out of this writer's files while it is held; nil where no memory can be kept,
  /// and then no other process can be the same writer.
  func lock() throws(StorageError) -> FileLock? {
    do throws(SystemFailure) {
      try system.makeFolders(stateFolder)
      return try FileLock(lockPath, waitingAtMost: WriterIdentity.lockWait, in: system)
    } catch {
      if error.leavesNoMemory { return nil }
      throw .system(error)
    }
  }

  /// Changes what is remembered of this user here (`coordinator`, `wantedCode`), also before the first event.
  package func update(_ change: (inout WriterState) -> Void) throws(StorageError) {
    let lock = try lock()
    try withExtendedLifetime(lock) { () throws(StorageError) in
      var state = try load() ?? WriterState(writer: .random(in: system))
      change(&state)
      try save(state)
    }
  }
}

extension SystemFailure {
  /// The folder for what is remembered can't be written, now or ever.
  fileprivate var leavesNoMemory: Bool {
    !isBusy && (isForbidden || [ENOSPC, EDQUOT, EEXIST, ENOTDIR, ENOENT, ELOOP, ENAMETOOLONG].contains(errno.code))
  }
}
