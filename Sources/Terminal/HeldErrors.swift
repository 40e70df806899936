import CNcurses
import Glibc

/// Keeps what is written to standard error off the screen while it is up, and shows its end afterwards.
///
/// A runtime's last words (a trap's message) would otherwise be lost in the alternate screen. Where standard error is no
/// terminal it is left alone.
struct HeldErrors: ~Copyable {
  /// The terminal's standard error, and the file in its place; nil when left alone.
  private let saved: Int32?
  private let file: Int32?

  init() {
    guard isatty(2) == 1, let file = Self.unnamedFile() else {
      (saved, file) = (nil, nil)
      return
    }
    let saved = fcntl(2, F_DUPFD_CLOEXEC, 3)
    guard saved >= 0, dup2(file, 2) >= 0 else {
      close(file)
      (self.saved, self.file) = (nil, nil)
      return
    }
    guard_set_errors(file, saved)
    (self.saved, self.file) = (saved, file)
  }

  /// Gives standard error back, with the last of what was held.
  deinit {
    guard let saved, let file else { return }
    dup2(saved, 2)
    guard_show_errors()
    guard_set_errors(-1, -1)
    close(saved)
    close(file)
  }

  /// An open file that no folder names any more, so that nothing is left behind.
  private static func unnamedFile() -> Int32? {
    var template = Array("/tmp/madoguchi-errors-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    unlink(&template)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }
}
