import Glibc
import TestSupport
import Testing

@Suite struct SecretTests {
  /// The proof program, asking for a secret.
  private func asking(_ arguments: String...) throws -> PtyProgram {
    let program = try proef(arguments)
    try ask(program)
    return program
  }

  private func ask(_ program: PtyProgram) throws {
    try program.send("geheim")
    try program.wait("> geheim")
    try program.key("Enter")
    try program.wait("the question for a secret") { $0.upToCursor == "Wachtzin: " }
    try program.waitFor("typing to be hidden") { program.isRaw }
  }

  @Test(arguments: ["", "--plain"])
  func `a secret is not shown and not remembered`(_ argument: String) throws {
    let program = try asking(argument)
    try program.send("zzkanarie één")
    try program.key("Enter")
    try program.wait("Geheim van 15 bytes.")
    try program.waitForPrompt()
    #expect(!String(decoding: program.output, as: UTF8.self).contains("kanarie"))
    guard argument.isEmpty else { return }
    try program.key("Up")
    try program.wait("the line before the secret") { $0.upToCursor == "> geheim" }
  }

  @Test(arguments: ["", "--plain"])
  func `a secret can be mended while it is typed`(_ argument: String) throws {
    let program = try asking(argument)
    try program.send("verkeerd")
    try program.key("Ctrl-U")
    try program.send("goedëé")
    try program.key("Backspace")
    try program.key("Left")
    try program.key("Backspace")
    try program.key("Enter")
    try program.wait("Geheim van 4 bytes.")
    try program.waitForPrompt()
    try program.answer("gewoon", shows: "Regel: [gewoon]")
  }

  @Test func `Ctrl-S does not hold up the screen`() throws {
    let program = try asking()
    try program.send("zz")
    try program.key("Ctrl-S")
    try program.send("kanarie\r")
    try program.wait("Geheim van 9 bytes.")
  }

  @Test func `a secret can be pasted`() throws {
    let program = try asking()
    try program.paste("zzkanarie")
    try program.key("Enter")
    try program.wait("Geheim van 9 bytes.")
  }

  @Test func `one that is too long is asked again`() throws {
    let program = try asking()
    try program.send(String(repeating: "z", count: 1025))
    try program.key("Enter")
    try program.wait("Dat is te lang.")
    try program.wait("the question again") { $0.upToCursor == "Wachtzin: " }
    try program.send("kort")
    try program.key("Enter")
    try program.wait("Geheim van 4 bytes.")
  }

  @Test(arguments: ["", "--plain"])
  func `Ctrl-C forgets it, Ctrl-D gives none, and typing shows again`(_ argument: String) throws {
    let program = try asking(argument)
    try program.send("half")
    try program.key("Ctrl-C")
    try program.wait("Geheim onderbroken.")
    try program.waitForPrompt()
    try ask(program)
    try program.key("Ctrl-D")
    try program.wait("Geen geheim.")
    try program.waitForPrompt()
    try program.answer("gewoon", shows: "Regel: [gewoon]")
    try program.key("Ctrl-D")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.isCooked)
  }

  @Test func `Ctrl-Z shows nothing either, and fg asks again`() throws {
    let shell = try PtyProgram(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "bash> ", "HISTFILE": ""])
    try shell.wait("bash> ")
    try shell.send("\(BuiltProgram.path("terminalproef")) --plain\r")
    try shell.waitForPrompt()
    try shell.send("geheim\r")
    try shell.wait("the question") { $0.upToCursor == "Wachtzin: " }
    try shell.waitFor("typing to be hidden") { shell.isRaw }
    try shell.send("zzka")
    try shell.key("Ctrl-Z")
    try shell.wait("the shell's prompt") { $0.upToCursor.hasSuffix("bash> ") }
    try shell.send("fg\r")
    try shell.wait("the question again") { $0.upToCursor.hasSuffix("Wachtzin: ") }
    try shell.waitFor("typing to be hidden") { shell.isRaw }
    try shell.send("narie\r")
    try shell.wait("Geheim van 9 bytes.")
    #expect(!String(decoding: shell.output, as: UTF8.self).contains("narie"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGKILL])
  func `ending it there restores the terminal where that can be`(_ signal: Int32) throws {
    let program = try asking()
    program.kill(signal)
    let status = try program.exitStatus()
    #expect(status == (signal == SIGKILL ? .killed(by: SIGKILL) : .exited(4)))
    #expect(program.isCooked == (signal != SIGKILL))
  }

  @Test func `a window that is closed ends it`() throws {
    let program = try asking()
    program.closeTerminal()
    #expect(try program.exitStatus() == .exited(4))
  }

  @Test(arguments: [
    ("geheim\nzzkanarie\n", "Geheim van 9 bytes."),
    ("geheim\nzzkanarie\r\n", "Geheim van 9 bytes."),
    ("geheim\nzzkanarie", "Geheim van 9 bytes."), ("geheim\n\n", "Geheim van 0 bytes."),
    ("geheim\n", "Geen geheim."),
  ])
  func `a secret may come from a pipe`(_ input: String, _ said: String) throws {
    let run = try PipeProgram.run(BuiltProgram.path("terminalproef"), input: input)
    #expect(run.output.contains("Wachtzin: \n\(said)\n"))
    #expect(!run.output.contains("kanarie"))
    #expect(!run.outputBytes.contains(0x1B))
  }
}
