import Glibc
import TestSupport
import Testing

@Suite struct VanishingTests {
  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to stop ends the program and restores the terminal`(_ signal: Int32) throws {
    let program = try proef()
    try program.send("half")
    try program.wait("> half")
    #expect(program.isRaw)
    program.kill(signal)
    #expect(try program.exitStatus() == .exited(4))
    #expect(program.isCooked)
    #expect(!program.screen.bracketedPaste)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGQUIT])
  func `a crash restores the terminal and keeps its signal`(_ signal: Int32) throws {
    let program = try proef()
    #expect(program.isRaw)
    program.kill(signal)
    #expect(try program.exitStatus() == .killed(by: signal))
    #expect(program.isCooked)
    #expect(!program.screen.bracketedPaste)
  }

  @Test func `a crash of its own restores the terminal`() throws {
    let program = try proef()
    try program.send("crash\r")
    #expect(try program.exitStatus() == .killed(by: SIGABRT))
    #expect(program.isCooked)
  }

  @Test func `leaving without closing restores the terminal`() throws {
    let program = try proef()
    try program.send("exit\r")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.isCooked)
    #expect(!program.screen.bracketedPaste)
  }

  @Test func `a program that is killed leaves the terminal to others, and is gone`() throws {
    let program = try proef()
    program.kill(SIGKILL)
    #expect(try program.exitStatus() == .killed(by: SIGKILL))
  }

  @Test(arguments: [[], ["--plain"]])
  func `a terminal that vanishes ends the program at once`(_ arguments: [String]) throws {
    let program = try proef(arguments)
    program.closeTerminal()
    let status = try program.exitStatus()
    #expect(status == .exited(4) || status == .exited(5))
    #expect(program.processorTime < .seconds(1))
  }

  @Test func `kill -INT is the key Ctrl-C`() throws {
    let program = try proef()
    try program.send("half")
    try program.wait("> half")
    program.kill(SIGINT)
    try program.wait("Onderbroken bij: [half]")
  }

  @Test func `after being stopped and continued the line is drawn again`() throws {
    let program = try proef()
    try program.send("half")
    try program.wait("> half")
    program.kill(SIGSTOP)
    try program.waitFor("the program to stop") { program.isStopped }
    program.kill(SIGCONT)
    try program.send(" heel")
    try program.wait("> half heel")
    try program.key("Enter")
    try program.wait("Regel: [half heel]")
  }
}
