import Glibc
import TestSupport
import Testing

/// The whole program on a real terminal, read from its screen, at the sizes that people have.
struct `Het scherm` {
  private let huis: Huis

  init() throws { huis = try Huis() }

  private func start(_ size: Schermmaat, environment: [String: String] = [:]) throws -> PtyProgram {
    try huis.start(
      "intake", "--regeling", "zou-3", "--op", "2025-10-20", environment: environment,
      columns: size.columns, rows: size.rows)
  }

  // MARK: Reading

  @Test(arguments: Schermmaat.alle)
  func `past, ook na een ander formaat, met plaats en casushouder in zicht`(_ size: Schermmaat)
    throws
  {
    let program = try start(size)
    try program.wait("where we are") { $0.shows("Voorbereiding · ") && $0.shows(" vragen") }
    try program.waitForPrompt()
    #expect(program.fits)
    // Who is casushouder is known from this answer on, and stays in sight.
    try program.answer("wijzig doelgroep")
    try program.answer("beschermd thuis")
    try program.wait("Wil je dat?")
    try program.answer("ja")
    try program.wait("Veranderd: ")
    try program.wait("who is casushouder") { screen in
      screen.text.lowercased().contains("casushouder: zorgaanbieder bw")
    }
    try program.waitForPrompt()
    #expect(program.fits)
    try program.send("half een antwoord")
    try program.wait("half een antwoord")
    for columns in [44, 100, size.columns] {
      try program.resize(columns: columns, rows: size.rows)
      try program.wait("question and line at \(columns) columns") { screen in
        screen.upToCursor == "> half een antwoord"
          && screen.lines.contains { $0.hasPrefix("Voorbereiding · ") }
      }
    }
    try program.key("Ctrl-U")
    try program.answer("pauze")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.isAsFound)
  }

  @Test(arguments: Schermmaat.alle)
  func `zet woorden voor de begeleider apart met woorden`(_ size: Schermmaat) throws {
    let program = try start(size, environment: ["NO_COLOR": "1"])
    try program.waitForPrompt()
    for _ in 1...12 where !program.screen.shows("Voor de begeleider:") {
      try program.answer("weet ik niet")
      try program.waitForPrompt()
    }
    try program.wait("Voor de begeleider:")
    #expect(!String(decoding: program.output, as: UTF8.self).contains("\u{1B}[1m"))
  }

  // MARK: Signals and trouble

  @Test(arguments: Schermmaat.alle)
  func `vraagt bij Ctrl-C één keer, en pauzeert bij Ctrl-D`(_ size: Schermmaat) throws {
    let program = try start(size)
    try program.waitForPrompt()
    try program.send("half")
    try program.wait("> half")
    try program.key("Ctrl-C")
    try program.wait("Wil je stoppen?")
    try program.answer("nee")
    try program.wait("the text is still there") { $0.upToCursor == "> half" }
    try program.key("Ctrl-U")
    try program.wait("an empty line") { $0.upToCursor == "> " }
    try program.key("Ctrl-C")
    try program.wait("Wil je stoppen?")
    try program.waitForPrompt()
    try program.key("Ctrl-D")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.isAsFound)
  }

  @Test(arguments: Schermmaat.alle)
  func `staat na Ctrl-Z en fg weer op het scherm`(_ size: Schermmaat) throws {
    let shell = try PtyProgram(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: huis.environment.merging(["PS1": "bash> ", "HISTFILE": ""]) { $1 },
      columns: size.columns, rows: size.rows)
    try shell.wait("bash> ")
    try shell.send("alias h=\(BuiltProgram.path("huiswaarts"))\rclear\r")
    try shell.wait("a clean screen") { $0.text == "bash> " || $0.upToCursor == "bash> " }
    try shell.send("h intake --regeling zou-3\r")
    try shell.unlock()
    try shell.waitForPrompt()
    try shell.send("half")
    try shell.wait("> half")
    try shell.key("Ctrl-Z")
    try shell.wait("the shell's prompt") { $0.upToCursor.hasSuffix("bash> ") }
    try shell.send("fg\r")
    try shell.wait("question and text again") { screen in
      screen.upToCursor == "> half" && screen.lines[..<screen.row].contains { $0.hasSuffix("?") }
    }
    try shell.send(" heel\r")
    try shell.waitForPrompt()
    try shell.key("Ctrl-D")
    try shell.wait("the shell's prompt") { $0.upToCursor.hasSuffix("bash> ") }
    #expect(try huis.antwoorden().contains { $0.hasSuffix(": half heel") })
  }

  /// How a conversation can be cut off.
  enum Trouble: CaseIterable {
    case terminated, hungUp, closed
  }

  @Test(arguments: Trouble.allCases, Schermmaat.alle)
  func `verliest niets als het wordt afgebroken`(_ trouble: Trouble, _ size: Schermmaat) throws {
    let program = try start(size)
    try program.answer("Zzkanarie")
    try program.waitForPrompt()
    try program.send("half")
    try program.wait("> half")
    switch trouble {
    case .terminated: program.kill(SIGTERM)
    case .hungUp: program.kill(SIGHUP)
    case .closed: program.closeTerminal()
    }
    #expect(try program.exitStatus() == .exited(0))
    if trouble != .closed { #expect(program.isAsFound) }
    #expect(program.processorTime < .seconds(5))
    #expect(try huis.antwoorden() == ["  Naam in dit gesprek: Zzkanarie"])
  }

  // MARK: Plain

  @Test(arguments: Schermmaat.alle)
  func `heeft in gewone regels geen stuurteken, en zegt elke keuze`(_ size: Schermmaat) throws {
    let program = try start(size, environment: ["TERM": "dumb"])
    try program.waitForPrompt()
    #expect(program.screen.shows("Voorbereiding, begin."))
    for _ in 1...12 where !program.screen.shows("Er zijn ") {
      try program.answer("weet ik niet")
      try program.waitForPrompt()
    }
    try program.wait("the choices, each with its number and a stop") { screen in
      screen.shows(" keuzes.") && screen.lines.contains { $0.hasPrefix("1. ") && $0.hasSuffix(".") }
    }
    #expect(program.fits)
    try program.key("Ctrl-D")
    #expect(try program.exitStatus() == .exited(0))
    #expect(!program.output.contains(0x1B))
    #expect(program.isAsFound)
  }
}

extension PtyProgram {
  fileprivate func waitForPrompt() throws {
    try wait("a fresh prompt") { $0.upToCursor == "> " }
  }
}
