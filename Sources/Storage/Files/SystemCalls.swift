internal import Glibc

/// Everything that Storage asks of the system, as one value, so that a test can record it, refuse the nth operation,
/// or cut a write short.
///
/// These are the bare operations: a write may be short, and anything may be refused with `EINTR`. `OpenFile` and the
/// functions on this value go on where the system stopped; nobody else calls these.
package struct SystemCalls: Sendable {
  /// path, flags (`O_…`), mode of a new file → descriptor.
  package var open: @Sendable (String, Int32, UInt32) throws(Errno) -> Int32
  /// → bytes read; 0 at the end.
  package var read: @Sendable (Int32, UnsafeMutableRawBufferPointer) throws(Errno) -> Int
  /// → bytes written, perhaps fewer than given.
  package var write: @Sendable (Int32, UnsafeRawBufferPointer) throws(Errno) -> Int
  /// descriptor, offset from the start.
  package var seek: @Sendable (Int32, Int) throws(Errno) -> Void
  package var sync: @Sendable (Int32) throws(Errno) -> Void
  /// descriptor, length.
  package var truncate: @Sendable (Int32, Int) throws(Errno) -> Void
  /// descriptor, `LOCK_…`.
  package var lock: @Sendable (Int32, Int32) throws(Errno) -> Void
  package var close: @Sendable (Int32) throws(Errno) -> Void
  /// Follows links.
  package var status: @Sendable (String) throws(Errno) -> FileStatus
  package var statusOfOpen: @Sendable (Int32) throws(Errno) -> FileStatus
  /// The names in a folder, without `.` and `..`, in no order.
  package var list: @Sendable (String) throws(Errno) -> [String]
  /// from, to.
  package var rename: @Sendable (String, String) throws(Errno) -> Void
  package var unlink: @Sendable (String) throws(Errno) -> Void
  package var makeFolder: @Sendable (String, UInt32) throws(Errno) -> Void
  package var changeMode: @Sendable (String, UInt32) throws(Errno) -> Void
  /// The path without links, `.` and `..`.
  package var realPath: @Sendable (String) throws(Errno) -> String
  /// Sleeps that many milliseconds: the pause between two tries for a lock.
  package var pause: @Sendable (Int) -> Void
  /// That many bytes that nobody can guess: salts, writer ids, names of temporary files.
  package var random: @Sendable (Int) -> [UInt8]
}

extension SystemCalls {
  /// The real system.
  package static let real = SystemCalls(
    open: { (path, flags, mode) throws(Errno) in try checked(Glibc.open(path, flags | O_CLOEXEC, mode)) },
    read: { (descriptor, bytes) throws(Errno) in try checked(Glibc.read(descriptor, bytes.baseAddress, bytes.count)) },
    write: { (descriptor, bytes) throws(Errno) in try checked(Glibc.write(descriptor, bytes.baseAddress, bytes.count))
    },
    seek: { (descriptor, offset) throws(Errno) in _ = try checked(Glibc.lseek(descriptor, offset, SEEK_SET)) },
    sync: { (descriptor) throws(Errno) in _ = try checked(Glibc.fsync(descriptor)) },
    truncate: { (descriptor, length) throws(Errno) in _ = try checked(Glibc.ftruncate(descriptor, length)) },
    lock: { (descriptor, operation) throws(Errno) in _ = try checked(flock(descriptor, operation)) },
    close: { (descriptor) throws(Errno) in _ = try checked(Glibc.close(descriptor)) },
    status: { (path) throws(Errno) in
      var status = stat()
      _ = try checked(stat(path, &status))
      return FileStatus(status)
    },
    statusOfOpen: { (descriptor) throws(Errno) in
      var status = stat()
      _ = try checked(fstat(descriptor, &status))
      return FileStatus(status)
    },
    list: { (path) throws(Errno) in try names(in: path) },
    rename: { (from, to) throws(Errno) in _ = try checked(Glibc.rename(from, to)) },
    unlink: { (path) throws(Errno) in _ = try checked(Glibc.unlink(path)) },
    makeFolder: { (path, mode) throws(Errno) in _ = try checked(Glibc.mkdir(path, mode)) },
    changeMode: { (path, mode) throws(Errno) in _ = try checked(Glibc.chmod(path, mode)) },
    realPath: { (path) throws(Errno) in
      guard let real = Glibc.realpath(path, nil) else { throw Errno(errno) }
      defer { free(real) }
      return String(cString: real)
    },
    pause: { milliseconds in _ = Glibc.usleep(UInt32(clamping: milliseconds * 1000)) },
    random: { count in Sodium.randomBytes(count) })

  /// What a C function gave, or why it refused.
  private static func checked<Value: SignedInteger>(_ value: Value) throws(Errno) -> Value {
    if value < 0 { throw Errno(errno) }
    return value
  }

  private static func names(in path: String) throws(Errno) -> [String] {
    guard let folder = Glibc.opendir(path) else { throw Errno(errno) }
    defer { _ = Glibc.closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = Glibc.readdir(folder) else {
        if errno != 0 { throw Errno(errno) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }
}
