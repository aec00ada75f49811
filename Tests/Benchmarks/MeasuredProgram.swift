import ArgumentParser
import Glibc
import TestSupport

/// A program that asks for lines with the prompt `"> "`.
struct MeasuredProgram: Sendable, ExpressibleByArgument {
  var name: String
  var command: [String]

  static let bash = MeasuredProgram(
    name: "bash", command: ["/bin/bash", "--norc", "--noprofile", "-i"])

  init(name: String, command: [String]) {
    self.name = name
    self.command = command
  }

  /// Reads `NAME=COMMAND`, the command being a path and perhaps arguments, divided by blanks.
  init?(argument: String) {
    if argument == "bash" {
      self = .bash
      return
    }
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    self.init(name: String(parts[0]), command: parts[1].split(separator: " ").map(String.init))
    guard command.first?.isEmpty == false else { return nil }
  }

  /// Starts the program in a terminal and waits for its prompt.
  func start() throws -> MeasuredTerminal {
    var environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PS1": "> ",
      "HISTFILE": "", "HOME": "/nonexistent",
    ]
    for name in ["HUISWAARTS_SCRIPTS", "HUISWAARTS_CACHE"] {
      environment[name] = getenv(name).map { String(cString: $0) }
    }
    let terminal = MeasuredTerminal(
      try PseudoTerminal(
        running: command[0], Array(command.dropFirst()), environment: environment, columns: 200,
        rows: 50))
    try terminal.waitForPrompt(of: name)
    return terminal
  }
}

/// A terminal in which only time matters: bytes are looked at no further than they must be.
final class MeasuredTerminal {
  private let terminal: PseudoTerminal
  private static let prompt = Array("> ".utf8)

  init(_ terminal: PseudoTerminal) { self.terminal = terminal }

  var residentMegabytes: Double { Device.residentMegabytes(of: terminal.processID) ?? 0 }

  func waitForPrompt(of name: String) throws {
    var last: [UInt8] = []
    let deadline = ContinuousClock.now + .seconds(10)
    while !last.suffix(2).elementsEqual(Self.prompt) {
      terminal.wait(for: POLLIN, milliseconds: 1000)
      guard let bytes = terminal.read() else {
        if ContinuousClock.now > deadline { throw ValidationError("\(name) does not ask") }
        continue
      }
      last = (last + bytes).suffix(2)
    }
  }

  /// Presses a key; how long it took until the first byte came back.
  func echo(of key: UInt8) -> Duration {
    drain(milliseconds: 0)
    let start = ContinuousClock.now
    _ = terminal.write([key][...])
    terminal.wait(for: POLLIN, milliseconds: 5000)
    return ContinuousClock.now - start
  }

  /// Erases the line, and waits until the program is quiet again.
  func eraseLine() {
    _ = terminal.write([0x15])
    drain(milliseconds: 20)
  }

  private func drain(milliseconds: Int32) {
    while true {
      terminal.wait(for: POLLIN, milliseconds: milliseconds)
      if terminal.read() == nil { return }
    }
  }
}
