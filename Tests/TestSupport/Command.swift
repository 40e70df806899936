import Foundation

/// How a program ended and what it wrote.
package struct CommandResult: Hashable, Sendable {
  /// The exit status; 128 + signal where a signal ended it.
  package let status: Int32
  package let output: [UInt8]
  package let errors: [UInt8]
  /// Whether it was killed because its time was up.
  package let timedOut: Bool

  /// Standard output and error as text.
  package var stdout: String { String(decoding: output, as: UTF8.self) }
  package var stderr: String { String(decoding: errors, as: UTF8.self) }
}

/// Runs a program to its end, with its own input, output and environment.
///
/// Its streams are files instead of pipes, which a grandchild could keep open.
/// - Parameters:
///   - path: the program, absolute.
///   - environment: nil: this process's own.
///   - folder: the working folder; nil: this process's own.
///   - timeout: seconds, after which it is killed.
package func runCommand(
  _ path: String, _ arguments: [String] = [], environment: [String: String]? = nil, stdin: String = "",
  folder: String? = nil, timeout: Double = 60
) throws -> CommandResult {
  let files = try TemporaryFolder("command")
  try files.write(stdin, to: "in")
  let child = try ChildProcess(
    path, arguments, environment: environment, folder: folder, input: files.path("in"), output: files.path("out"),
    errors: files.path("err"))
  let status = child.wait(timeout: timeout)
  return CommandResult(
    status: status ?? 137, output: (try? files.bytes("out")) ?? [], errors: (try? files.bytes("err")) ?? [],
    timedOut: status == nil)
}

/// A program that was started; for tests that do something to it while it runs.
///
/// By posix_spawn with no signal blocked or ignored: a child of a test's thread would inherit its blocked ones.
package struct ChildProcess: Sendable {
  package let id: Int32

  /// Starts a program whose streams are the files named.
  package init(
    _ path: String, _ arguments: [String], environment: [String: String]? = nil, folder: String? = nil,
    input: String = "/dev/null", output: String = "/dev/null", errors: String = "/dev/null"
  ) throws {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)

    let variables = environment ?? ProcessInfo.processInfo.environment
    // Glibc's overlay does not show posix_spawn_file_actions_addchdir_np.
    let shell = folder.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0] } ?? []
    let words = shell + [path] + arguments
    var argv = words.map { strdup($0) } + [nil]
    var envp = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, words[0], &actions, &attributes, &argv, &envp)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    self.id = id
  }

  /// Waits for its end; kills it when the time (seconds) is up, and gives nil then.
  package func wait(timeout: Double) -> Int32? {
    let end = ContinuousClock.now + .seconds(timeout)
    var raw: Int32 = 0
    while ContinuousClock.now < end {
      let found = waitpid(id, &raw, WNOHANG)
      if found == id { return raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F) }
      if found < 0, errno != EINTR { return nil }
      usleep(2_000)
    }
    kill(id, SIGKILL)
    while waitpid(id, &raw, 0) < 0, errno == EINTR {}
    return nil
  }
}
