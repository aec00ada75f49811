import Glibc
import TestSupport
import Testing

/// The instruments for programs, tried on programs that every machine has.
@Suite struct ProgramInstrumentTests {
  @Test func `a program in a terminal sees its size and echoes what is typed`() throws {
    let program = try PtyProgram("/bin/sh", ["-c", "stty size; cat"], columns: 61, rows: 17)
    try program.wait("17 61")
    #expect(program.isCooked)
    try program.send("Zoë\r")
    try program.wait("Zoë on two rows") { $0.text.contains("Zoë\nZoë") }
    try program.key("Ctrl-D")
    #expect(try program.exitStatus() == .exited(0))
  }

  @Test func `a program that ends early is reported with its screen`() throws {
    let program = try PtyProgram("/bin/sh", ["-c", "echo klaar; exit 3"])
    let failure = #expect(throws: ProgramFailure.self) { try program.wait("iets anders") }
    #expect(failure?.description.contains("klaar") == true)
    #expect(try program.exitStatus() == .exited(3))
  }

  @Test func `closing the terminal hangs the program up`() throws {
    let program = try PtyProgram("/bin/cat")
    try program.wait("an open terminal") { _ in program.isCooked }
    program.closeTerminal()
    #expect(try program.exitStatus() == .killed(by: SIGHUP))
  }

  @Test func `a piped program gets its input and gives both outputs and its status`() throws {
    let long = String(repeating: "x", count: 1_000_000)
    let run = try PipeProgram.run("/bin/sh", ["-c", "cat; echo fout >&2; exit 2"], input: long)
    #expect(run.output == long)
    #expect(run.errors == "fout\n")
    #expect(run.status == .exited(2))
  }
}
