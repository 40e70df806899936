/// An operation of the system that a file goes through.
package enum SystemCall: String, Sendable, Hashable, CaseIterable {
  case open, read, write, seek, sync, truncate, lock, close
  case status, list, rename, unlink, makeFolder, changeMode, realPath
}

/// The number with which the system refuses an operation, e.g. `ENOSPC`.
package struct Errno: Error, Sendable, Hashable {
  package let code: Int32

  package init(_ code: Int32) { self.code = code }
}

/// What the system refused, of which file, and why; the words are made elsewhere.
package struct SystemFailure: Error, Sendable, Hashable {
  package let call: SystemCall
  package let path: String
  package let errno: Errno

  package init(call: SystemCall, path: String, errno: Errno) {
    self.call = call
    self.path = path
    self.errno = errno
  }
}
