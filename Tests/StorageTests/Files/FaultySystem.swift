import Glibc
import Storage
import Synchronization

/// The system, but the nth operation goes wrong, or all from the nth on; records what was asked of it.
final class FaultySystem: Sendable {
  enum Fault: Sendable, Hashable {
    /// Refused.
    case error(Int32)
    /// A write takes half of the bytes; anything else goes through.
    case shortWrite
  }

  private struct State {
    var calls: [SystemCall] = []
    /// From 1; nil: nothing goes wrong.
    var place: Int?
    var fault = Fault.error(EIO)
    /// As after a power cut: nothing goes through any more. A write is cut off in the middle first.
    var isDead = false
    var staysDead = false
  }

  private let state = Mutex(State())

  init() {}

  /// Begins to count anew.
  func fail(at place: Int?, with fault: Fault = .error(EIO)) {
    state.withLock { $0 = State(place: place, fault: fault) }
  }

  /// Begins to count anew; from that operation on nothing goes through.
  func die(at place: Int) {
    state.withLock { $0 = State(place: place, fault: .error(EIO), staysDead: true) }
  }

  /// What was asked since the count began.
  var calls: [SystemCall] { state.withLock { $0.calls } }

  private func ask(_ call: SystemCall) throws(Errno) -> Fault? {
    let fault: Fault? = state.withLock { state in
      state.calls.append(call)
      if state.isDead { return .error(EIO) }
      guard state.calls.count == state.place else { return nil }
      state.isDead = state.staysDead
      return state.staysDead && call == .write ? .shortWrite : state.fault
    }
    if case .error(let code) = fault { throw Errno(code) }
    return fault
  }

  var calling: SystemCalls {
    let real = SystemCalls.hasty
    var calls = real
    calls.open = { (path, flags, mode) throws(Errno) in
      _ = try self.ask(.open)
      return try real.open(path, flags, mode)
    }
    calls.read = { (descriptor, bytes) throws(Errno) in
      _ = try self.ask(.read)
      return try real.read(descriptor, bytes)
    }
    calls.write = { (descriptor, bytes) throws(Errno) in
      let isShort = try self.ask(.write) == .shortWrite
      return try real.write(
        descriptor, isShort ? UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]) : bytes)
    }
    calls.seek = { (descriptor, offset) throws(Errno) in
      _ = try self.ask(.seek)
      try real.seek(descriptor, offset)
    }
    calls.sync = { (descriptor) throws(Errno) in
      _ = try self.ask(.sync)
    }
    calls.truncate = { (descriptor, length) throws(Errno) in
      _ = try self.ask(.truncate)
      try real.truncate(descriptor, length)
    }
    calls.lock = { (descriptor, operation) throws(Errno) in
      _ = try self.ask(.lock)
      try real.lock(descriptor, operation)
    }
    calls.status = { (path) throws(Errno) in
      _ = try self.ask(.status)
      return try real.status(path)
    }
    calls.statusOfOpen = { (descriptor) throws(Errno) in
      _ = try self.ask(.status)
      return try real.statusOfOpen(descriptor)
    }
    calls.list = { (path) throws(Errno) in
      _ = try self.ask(.list)
      return try real.list(path)
    }
    calls.rename = { (from, to) throws(Errno) in
      _ = try self.ask(.rename)
      try real.rename(from, to)
    }
    calls.unlink = { (path) throws(Errno) in
      _ = try self.ask(.unlink)
      try real.unlink(path)
    }
    calls.makeFolder = { (path, mode) throws(Errno) in
      _ = try self.ask(.makeFolder)
      try real.makeFolder(path, mode)
    }
    calls.realPath = { (path) throws(Errno) in
      _ = try self.ask(.realPath)
      return try real.realPath(path)
    }
    return calls
  }
}

extension SystemCalls {
  /// The real system that does not wait for the disk: no test cuts the power, and a busy disk takes seconds.
  static var hasty: SystemCalls {
    var calls = SystemCalls.real
    calls.sync = { (_) throws(Errno) in }
    return calls
  }
}
