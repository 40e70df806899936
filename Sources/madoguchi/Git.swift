import Glibc

/// Runs git, which the user has or has not; its own messages go to stderr.
enum Git {
  /// Copies a repository into a folder that is not there yet, for its owner only. The exit status; 127 without git.
  static func clone(_ remote: String, into folder: String) -> Int32 {
    let old = umask(0o077)
    defer { umask(old) }
    // "--" so that a remote that begins with a dash is no option.
    return run(["git", "clone", "--quiet", "--", remote, folder])
  }

  private static func run(_ words: [String]) -> Int32 {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for pointer in arguments { free(pointer) } }
    var id: pid_t = 0
    guard posix_spawnp(&id, words[0], nil, nil, &arguments, environ) == 0 else { return 127 }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
