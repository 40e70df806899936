internal import Glibc

/// Keeps other processes of this host out of a file's business from init to deinit.
///
/// It holds `flock` on a file of its own, which stays lying there: deleting it would let two processes hold two files
/// of one name. A killed process lets go of it. Two locks of one file exclude each other also within a process.
package struct FileLock: ~Copyable {
  private let file: OpenFile

  /// Milliseconds between two tries: well below what a person notices.
  private static let pause = 5

  /// Waits at most that many milliseconds. Where another still holds it, fails with the call `.lock` and
  /// `EWOULDBLOCK` (`isBusy`).
  package init(_ path: String, waitingAtMost milliseconds: Int, in system: SystemCalls) throws(SystemFailure) {
    file = try FileLock.held(path, waitingAtMost: milliseconds, in: system)
  }

  private static func held(
    _ path: String, waitingAtMost milliseconds: Int, in system: SystemCalls
  ) throws(SystemFailure) -> OpenFile {
    let file = try OpenFile(path, for: .updating, in: system)
    var waited = 0
    while true {
      do {
        let descriptor = file.descriptor
        try system.run(.lock, path) { () throws(Errno) in try system.lock(descriptor, LOCK_EX | LOCK_NB) }
        return file
      } catch {
        guard error.isBusy, waited < milliseconds else { throw error }
        system.pause(pause)
        waited += pause
      }
    }
  }
}

extension SystemFailure {
  /// Another process holds the lock.
  package var isBusy: Bool { call == .lock && errno.code == EWOULDBLOCK }
}
