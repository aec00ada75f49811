internal import CEditline

/// Work that somebody waits for at this terminal.
enum Patience {
  /// Who waits longer wonders whether anything happens.
  static let milliseconds: Int32 = 300

  static let word: StaticString = "Bewaren…\n"

  /// Does the work; says so once when it takes long.
  static func during<Result, Problem: Error>(
    _ work: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    cel_say_when_late(word.utf8Start, word.utf8CodeUnitCount, milliseconds)
    defer { cel_no_longer_late() }
    return try work()
  }
}
