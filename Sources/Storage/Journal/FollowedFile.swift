internal import Glibc

/// A file that others append to, read on from where it was left.
struct FollowedFile: Sendable {
  /// Within the data folder, e.g. `journal/k3v….jsonl`.
  let name: String
  /// Which file it was that was read, whatever its name: a replaced one is another.
  private var device: UInt64 = 0
  private var inode: UInt64 = 0
  private(set) var isHere = false

  init(name: String) { self.name = name }

  enum News {
    case none
    /// What stands behind the offset.
    case bytes([UInt8])
    /// Another file has its name now, it got shorter, or it is gone: what was read before no longer holds.
    case replaced
    case refused(SystemFailure)
  }

  /// What there is behind the bytes that were read before.
  mutating func news(after offset: Int, in folder: String, of system: SystemCalls) -> News {
    do throws(SystemFailure) {
      let path = folder.appendingName(name)
      guard let status = try system.statusIfPresent(of: path) else { return isHere ? .replaced : .none }
      if isSame(status), status.size == offset { return .none }
      // A device or a pipe in its place could be read for ever.
      guard status.kind == .file else { return .refused(SystemFailure(call: .open, path: path, errno: Errno(EINVAL))) }
      let file = try OpenFile(path, for: .reading, in: system)
      let opened = try file.status()
      if isHere, !isSame(opened) || opened.size < offset { return .replaced }
      let bytes = try file.read(from: offset)
      (device, inode, isHere) = (opened.device, opened.inode, true)
      return .bytes(bytes)
    } catch {
      return .refused(error)
    }
  }

  private func isSame(_ status: FileStatus) -> Bool {
    isHere && status.device == device && status.inode == inode
  }
}

extension SystemFailure {
  /// The system says that this user may not.
  package var isForbidden: Bool { [EACCES, EPERM, EROFS].contains(errno.code) }
}
