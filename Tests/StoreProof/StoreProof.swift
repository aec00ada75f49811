import DossierStore
import Glibc

/// Keeps events and says after each one that it is kept, so that a test can look from outside at
/// what survives when this program, its power or its disk breaks.
///
/// ```text
/// storeproef append|grdb folder=F dossier=D seed=S count=N [bytes=B] [attempts=A]
///            [file-limit=BYTES] [unprivileged=yes] [end=kill]
/// ```
///
/// It writes a line for whatever happens: `kept 3`, `refused OPS0110`. Exit status 0 when all was
/// kept, 3 when it gave up.
@main
struct StoreProof {
  static func main() {
    guard let order = ProofOrder(CommandLine.arguments.dropFirst()) else { exit(2) }
    // Both come before the first file is touched.
    if order.isUnprivileged { giveUpPrivileges() }
    if let limit = order.fileLimit { limitFiles(to: limit) }
    switch order.way {
    case .append: exit(ProofWriter(order).run() ? 0 : 3)
    case .grdb: exit((try? appendThroughGRDBAsItOpens(order)) != nil ? 0 : 3)
    }
  }

  /// Ends as a program that is killed: nothing is closed, nothing tidied up.
  static func endByKill() -> Never {
    kill(getpid(), SIGKILL)
    exit(2)
  }

  /// Acknowledges at once: a line that stays in a buffer would be lost with the program.
  static func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(1, bytes, bytes.count)
  }

  /// For an administrator every folder is writable, so a test of permissions needs somebody else.
  private static func giveUpPrivileges() {
    let nobody: UInt32 = 65534
    guard geteuid() == 0 else { return }
    guard setgid(nobody) == 0, setuid(nobody) == 0 else { exit(2) }
  }

  /// No file may grow beyond this, as on a disk that is full.
  private static func limitFiles(to bytes: UInt) {
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
    guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(2) }
  }
}
