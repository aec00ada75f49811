import TestSupport
import Testing

/// A home of its own for the program: its dossiers and its compiled forms, nothing of the person who
/// runs the tests.
struct Huis {
  let folder: String

  init() throws { folder = try temporaryFolder() }

  var environment: [String: String] {
    ["HUISWAARTS_HOME": "\(folder)/dossiers", "HUISWAARTS_CACHE": "\(folder)/cache"]
  }

  /// Starts the program in a terminal of its own.
  func start(
    _ arguments: String..., environment extra: [String: String] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws -> PtyProgram {
    try PtyProgram(
      BuiltProgram.path("huiswaarts"), arguments,
      environment: environment.merging(extra) { $1 }, columns: columns, rows: rows)
  }

  /// Runs the program without a terminal.
  func run(_ arguments: String..., input: String = "") throws -> PipeProgram {
    try PipeProgram.run(
      BuiltProgram.path("huiswaarts"), arguments, input: input, environment: environment)
  }

  /// The answers of the only dossier, as `dossier show` tells them.
  func antwoorden() throws -> [String] {
    let dossier = try run("dossier", "list").output.split(separator: "\n").first.map(String.init)
    return try run("dossier", "show", try #require(dossier), "--op", "2025-10-20").output
      .split(separator: "\n").map(String.init).filter { $0.hasPrefix("  ") }
  }
}

extension PtyProgram {
  /// Types a line at the prompt, once the prompt is there.
  func answer(_ text: String) throws {
    try wait("a fresh prompt") { $0.upToCursor == "> " }
    try send(text)
    try wait("the echo of what was typed") { $0.upToCursor.hasSuffix(String(text.suffix(20))) }
    try send("\r")
  }
}
