internal import Glibc

/// What the system knows of a file without opening it.
package struct FileStatus: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case file, folder, other
  }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// The permission bits, e.g. `0o600`.
  package let mode: UInt32
  /// With `inode`: which file it is, whatever its name.
  package let device: UInt64
  package let inode: UInt64
  /// When its content last changed, in nanoseconds since 1970.
  package let modified: Int

  package init(kind: Kind, size: Int, mode: UInt32, device: UInt64, inode: UInt64, modified: Int) {
    self.kind = kind
    self.size = size
    self.mode = mode
    self.device = device
    self.inode = inode
    self.modified = modified
  }

  init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    self.init(
      kind: kind, size: Int(status.st_size), mode: status.st_mode & 0o7777, device: UInt64(status.st_dev),
      inode: UInt64(status.st_ino),
      modified: Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec))
  }
}
