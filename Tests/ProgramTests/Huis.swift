import DossierStore
import Exchange
import TestSupport
import Testing
import Vault

/// A home of its own for the program: its dossiers and its compiled forms, nothing of the person who
/// runs the tests.
struct Huis {
  let folder: String
  let hasKluis: Bool
  static let wachtwoordzin = "zz kanarie in de kooi"

  /// - Parameter kluis: whether a vault stands ready, with the lowest cost that is allowed: what a start
  ///   costs is not what these tests are about.
  init(kluis: Bool = true) throws {
    folder = try temporaryFolder()
    hasKluis = kluis
    if kluis {
      let store = try SQLiteEventStore(at: StoreLocation(folder: "\(folder)/dossiers"))
      _ = try OpenVault.make(
        in: store, name: "Zz Beheer", passphrase: #require(Passphrase(Self.wachtwoordzin)),
        recoveryKey: AgeIdentity(), cost: Derivation.costs.lowerBound)
      try store.close()
    }
  }

  /// Whether a command opens the vault before it does anything.
  private func unlocks(_ arguments: [String]) -> Bool {
    guard hasKluis, let command = arguments.first else { return false }
    let opens = ["intake", "vandaag", "dossier", "kluis"].contains(command)
    return opens || arguments.contains("--dossier")
      || command == "stappen" && arguments.dropFirst().contains { DossierID($0) != nil }
  }

  var environment: [String: String] {
    ["HUISWAARTS_HOME": "\(folder)/dossiers", "HUISWAARTS_CACHE": "\(folder)/cache"]
  }

  /// Starts the program in a terminal of its own.
  func start(
    _ arguments: String..., environment extra: [String: String] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws -> PtyProgram {
    let program = try PtyProgram(
      BuiltProgram.path("huiswaarts"), arguments,
      environment: environment.merging(extra) { $1 }, columns: columns, rows: rows)
    if unlocks(arguments) { try program.unlock() }
    return program
  }

  /// Runs the program without a terminal.
  func run(_ arguments: String..., input: String = "") throws -> PipeProgram {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String = "") throws -> PipeProgram {
    let words = unlocks(arguments) ? "\(Self.wachtwoordzin)\n" : ""
    return try PipeProgram.run(
      BuiltProgram.path("huiswaarts"), arguments, input: words + input, environment: environment)
  }

  /// The name of the only dossier.
  func dossier() throws -> String {
    let list = try run("dossier", "list").output.split(separator: "\n")
    return String(try #require(list.first))
  }

  /// The answers of the only dossier, as `dossier show` tells them.
  func antwoorden() throws -> [String] {
    try run("dossier", "show", dossier(), "--op", "2025-10-20").output
      .split(separator: "\n").map(String.init).filter { $0.hasPrefix("  ") }
  }
}

extension PtyProgram {
  /// Gives the passphrase, once it is asked for.
  func unlock() throws {
    try wait("the question for the passphrase") { $0.upToCursor == "Wachtwoordzin: " }
    try send("\(Huis.wachtwoordzin)\r")
  }

  /// Types a line at the prompt, once the prompt is there.
  func answer(_ text: String) throws {
    try wait("a fresh prompt") { $0.upToCursor == "> " }
    try send(text)
    try wait("the echo of what was typed") { $0.upToCursor.hasSuffix(String(text.suffix(20))) }
    try send("\r")
  }
}
