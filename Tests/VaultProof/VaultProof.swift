import Glibc

/// Spends a day with a vault and says what is done, so that a test can look from outside at what
/// survives when this program, its power or its disk breaks.
///
/// ```text
/// kluisproef FOLDER SEED ATTEMPTS
/// ```
///
/// It writes a line for whatever happens: `kept 3`, `given`, `refused OPS0110`. Exit status 0 when all
/// was done, 3 when it gave up.
@main
struct VaultProof {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 3, let folder = arguments.first,
      let seed = UInt64(arguments.dropFirst().first ?? ""),
      let attempts = Int(arguments.last ?? ""), attempts > 0
    else { exit(2) }
    exit(Day(folder: folder, seed: seed, attempts: attempts).run() ? 0 : 3)
  }

  /// Acknowledges at once: a line that stays in a buffer would be lost with the program.
  static func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(1, bytes, bytes.count)
  }
}
