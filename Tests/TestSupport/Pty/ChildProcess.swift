import Glibc
import Synchronization

/// Held while descriptors are made and a program is started, so that no program inherits those of
/// another that is started at the same time: a terminal is closed only when nobody holds it.
let startLock = Mutex<Void>(())

/// A program under test: its own session or group, no signals blocked or ignored.
final class ChildProcess {
  /// How long anything may take. Only a test that fails ever waits this long, so it is generous: the
  /// machine may be slow, and run a browser and two other tests at the same moment.
  static let limit: Duration = .seconds(90)

  let id: pid_t
  /// Kept, because a process can be asked for its end only once.
  private var status: ExitStatus?

  /// Starts a program; the caller holds `startLock`.
  ///
  /// - Parameters:
  ///   - flags: More `POSIX_SPAWN_` flags than those that reset signals.
  ///   - actions: Adds what must happen to descriptors.
  init(
    _ executable: String, _ arguments: [String], environment: [String: String], flags: Int32 = 0,
    actions addActions: (inout posix_spawn_file_actions_t) -> Void
  ) throws {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    addActions(&actions)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | flags))
    var argv = ([executable] + arguments).map { strdup($0) } + [nil]
    var envp = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    envp.append(nil)
    defer { (argv + envp).forEach { free($0) } }
    var child = pid_t()
    let problem = posix_spawn(&child, executable, &actions, &attributes, &argv, &envp)
    guard problem == 0 else {
      throw ProgramFailure("cannot start \(executable): \(String(cString: strerror(problem)))")
    }
    id = child
  }

  /// How it ended, or nil while it runs.
  func ended() -> ExitStatus? {
    var waitStatus: Int32 = 0
    if status == nil, waitpid(id, &waitStatus, WNOHANG) == id {
      status = ExitStatus(waitStatus: waitStatus)
    }
    return status
  }

  /// Ends it at once, if it still runs.
  func kill() {
    guard ended() == nil else { return }
    Glibc.kill(id, SIGKILL)
    var waitStatus: Int32 = 0
    waitpid(id, &waitStatus, 0)
    status = ExitStatus(waitStatus: waitStatus)
  }
}
