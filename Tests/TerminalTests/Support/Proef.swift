import Glibc
import TestSupport

/// The proof program in a terminal, waiting at its first prompt.
func proef(
  _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
  rows: Int = 24, rewrapping: Bool = true
) throws -> PtyProgram {
  let program = try PtyProgram(
    BuiltProgram.path("terminalproef"), arguments, environment: environment, columns: columns,
    rows: rows, rewrapping: rewrapping)
  try program.waitForPrompt()
  return program
}

extension PtyProgram {
  /// Waits until the program asks again: the prompt is the last thing on the screen.
  func waitForPrompt() throws {
    try wait("a prompt") { $0.upToCursor == "> " && $0.row == $0.lines.lastIndex { $0 != "" } }
  }

  /// Types a line, waits for its echo, sends it, and waits for what must come of it.
  func answer(_ text: String, shows expected: String) throws {
    try send(text)
    try wait(text)
    try key("Enter")
    try wait(expected)
    try waitForPrompt()
  }
}

/// A temporary editrc; removed when the value goes away.
final class Editrc {
  let path: String

  init(_ text: String) throws {
    var template = Array("/tmp/editrc.XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw ProgramFailure("no temporary file to be had") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let bytes = Array(text.utf8)
    let written = write(file, bytes, bytes.count)
    close(file)
    guard written == bytes.count else { throw ProgramFailure("could not write \(path)") }
  }

  deinit { unlink(path) }
}
