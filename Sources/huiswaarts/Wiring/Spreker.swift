import Glibc
import Intake

/// Reads aloud with espeak-ng, where that is installed.
///
/// The text goes through a pipe: what is said stands in no list of processes and in no file.
final class Spreker: Voorlezer {
  /// The process that is speaking; nil when none is.
  private var bezig: pid_t?

  deinit { zwijg() }

  func lees(_ tekst: String) -> Bool {
    zwijg()
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    let (reading, writing) = (ends[0], ends[1])
    // The voice must see the end of the text, so it may not hold the other end itself.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(writing) }
    let child = Self.start(reading)
    close(reading)
    guard let child else { return false }
    bezig = child
    Self.write(Array(tekst.utf8), to: writing)
    return true
  }

  func zwijg() {
    guard let child = bezig else { return }
    bezig = nil
    kill(child, SIGTERM)
    while waitpid(child, nil, 0) < 0, errno == EINTR {}
  }

  /// Starts espeak-ng with its input from a pipe and nothing to show; nil when it is not there.
  private static func start(_ input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = ["espeak-ng", "-v", "nl", "--stdin"].map {
      (word: String) in strdup(word)
    }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var child: pid_t = 0
    guard posix_spawnp(&child, "espeak-ng", &actions, nil, arguments, environ) == 0 else {
      return nil
    }
    return child
  }

  /// A question fits in a pipe, so this never waits for the voice. A voice that has gone away is no
  /// error: SIGPIPE is ignored, and the question stands on the screen.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var place = 0
    while place < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        Glibc.write(descriptor, raw.baseAddress?.advanced(by: place), bytes.count - place)
      }
      if count <= 0, errno != EINTR { return }
      place += max(0, count)
    }
  }
}
