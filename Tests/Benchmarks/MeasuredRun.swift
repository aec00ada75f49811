import Glibc
import TestSupport

/// A program that was run to its end, with what it asked of the machine.
struct MeasuredRun {
  /// From its start until it was gone.
  let duration: Duration
  /// The most memory it held at any moment, in MB.
  let peakMegabytes: Double

  /// - Parameters:
  ///   - input: what it reads; must fit in a pipe.
  ///   - environment: added to that of this process.
  /// - Throws: `ProgramFailure` when it cannot be started or does not succeed.
  init(
    _ path: String, _ words: [String], input: String = "", environment: [String: String] = [:]
  ) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw ProgramFailure("no pipe to be had") }
    defer { close(ends[0]) }
    _ = write(ends[1], input, input.utf8.count)
    close(ends[1])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    for (name, value) in environment { setenv(name, value, 1) }
    var arguments: [UnsafeMutablePointer<CChar>?] = ([path] + words).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var (id, status, usage) = (pid_t(0), Int32(0), rusage())
    let start = ContinuousClock.now
    guard posix_spawn(&id, path, &actions, nil, &arguments, environ) == 0 else {
      throw ProgramFailure("cannot start \(path)")
    }
    wait4(id, &status, 0, &usage)
    duration = ContinuousClock.now - start
    peakMegabytes = Double(usage.ru_maxrss) / 1024
    guard status == 0 else { throw ProgramFailure("\(path) ended with \(status)") }
  }
}
