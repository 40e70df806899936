internal import Glibc

/// A file held open from init to deinit; goes on after an interruption and after a short write.
package struct OpenFile: ~Copyable {
  package let path: String
  let descriptor: Int32
  private let system: SystemCalls

  package enum Use: Sendable {
    case reading
    /// At the end, made where it is missing (0600).
    case appending
    /// A file that must not exist yet (0600).
    case creating
    /// Read and changed, made where it is missing (0600).
    case updating

    var flags: Int32 {
      switch self {
      case .reading: O_RDONLY
      case .appending: O_WRONLY | O_APPEND | O_CREAT
      case .creating: O_WRONLY | O_CREAT | O_EXCL
      case .updating: O_RDWR | O_CREAT
      }
    }
  }

  package init(_ path: String, for use: Use, in system: SystemCalls) throws(SystemFailure) {
    self.path = path
    self.system = system
    descriptor = try system.run(.open, path) { () throws(Errno) in try system.open(path, use.flags, 0o600) }
  }

  deinit { try? system.close(descriptor) }

  package func status() throws(SystemFailure) -> FileStatus {
    try system.run(.status, path) { () throws(Errno) in try system.statusOfOpen(descriptor) }
  }

  /// Everything from an offset to the end, at most `limit` bytes of it.
  package func read(from offset: Int = 0, limit: Int = .max) throws(SystemFailure) -> [UInt8] {
    if offset > 0 { try system.run(.seek, path) { () throws(Errno) in try system.seek(descriptor, offset) } }
    // One byte more than the file has, so that the end is met without growing.
    var bytes = [UInt8](repeating: 0, count: max(0, min(limit, try status().size - offset)) + 1)
    var filled = 0
    while filled < limit {
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(65_536, bytes.count))) }
      let count = try system.run(.read, path) { () throws(Errno) in
        try bytes.withUnsafeMutableBufferPointer { (buffer) throws(Errno) in
          try system.read(
            descriptor,
            UnsafeMutableRawBufferPointer(
              UnsafeMutableBufferPointer(rebasing: buffer[filled..<min(buffer.count, limit)])))
        }
      }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// Writes all bytes at the end (or, in a file not opened for appending, where the last write stopped).
  package func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var written = 0
    while written < bytes.count {
      let count = try system.run(.write, path) { () throws(Errno) in
        try bytes.withUnsafeBufferPointer { (buffer) throws(Errno) in
          try system.write(descriptor, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: buffer[written...])))
        }
      }
      // Nothing taken and nothing refused would go on for ever.
      if count == 0 { throw SystemFailure(call: .write, path: path, errno: Errno(ENOSPC)) }
      written += count
    }
  }

  /// Returns when the bytes are on the disk.
  package func sync() throws(SystemFailure) {
    try system.run(.sync, path) { () throws(Errno) in try system.sync(descriptor) }
  }

  package func truncate(to length: Int) throws(SystemFailure) {
    try system.run(.truncate, path) { () throws(Errno) in try system.truncate(descriptor, length) }
  }
}

extension SystemCalls {
  /// Runs an operation again while it is interrupted, and names the file where it is refused.
  func run<Value>(
    _ call: SystemCall, _ path: String, _ operation: () throws(Errno) -> Value
  ) throws(SystemFailure) -> Value {
    while true {
      do {
        return try operation()
      } catch {
        if error.code != EINTR { throw SystemFailure(call: call, path: path, errno: error) }
      }
    }
  }
}
