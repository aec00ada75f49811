import TestSupport
import Testing

@Suite struct PipedTests {
  private func run(_ input: [UInt8]) throws -> PipeProgram {
    try PipeProgram.run(
      BuiltProgram.path("terminalproef"), input: input,
      environment: ["TERM": "xterm-256color", "LANG": "C"])
  }

  struct Line: Sendable {
    var bytes: [UInt8]
    var said: String
    init(_ bytes: [UInt8], _ said: String) { (self.bytes, self.said) = (bytes, said) }
    init(_ text: String, _ said: String) { self.init(Array(text.utf8), said) }
  }

  @Test(arguments: [
    Line("Zoë\n", "[Zoë] met 3 tekens"),
    Line("Zoë\r\n", "[Zoë] met 3 tekens"),
    Line("laatste", "[laatste] met 7 tekens"),
    Line("\n", "[] met 0 tekens"),
    Line("\u{FEFF}Zoë\n", "[Zoë] met 3 tekens"),
    Line("a\tb\n", "[a⇥b] met 3 tekens"),
    Line("a\0b\u{07}c\u{7F}\u{9B}d\n", "[abcd] met 4 tekens"),
    Line("a\u{1B}[31mb\u{1B}[Ac\u{1B}OHd\u{1B}\n", "[abcd] met 4 tekens"),
    Line([0x61, 0xFF, 0x62, 0x0A], "[a\u{FFFD}b] met 3 tekens"),
    Line([0xE2, 0x82, 0x0A], "[\u{FFFD}] met 1 tekens"),
  ])
  func `a line from a pipe is repaired and cleaned`(_ line: Line) throws {
    let run = try run(line.bytes)
    #expect(run.output.contains("Regel: \(line.said)\n"))
    #expect(run.output.hasSuffix("> \nEinde.\n"))
    #expect(!run.outputBytes.contains(0x1B))
    #expect(run.errors == "")
    #expect(run.status == .exited(0))
  }

  @Test func `an empty pipe is an end`() throws {
    let run = try run([])
    #expect(run.output.hasSuffix("> \nEinde.\n"))
    #expect(run.status == .exited(0))
  }

  @Test func `a line of megabytes survives`() throws {
    let run = try run(Array(("begin" + String(repeating: "x", count: 3_000_000) + "einde\n").utf8))
    #expect(run.output.contains("Regel: 3000010 tekens, van begin tot einde\n"))
  }

  @Test func `a line beyond the limit is cut, and that is said`() throws {
    let run = try run([UInt8](repeating: 0x78, count: 4_200_000) + Array("\nnog een\n".utf8))
    #expect(run.output.contains("Die regel is te lang. Ik heb alleen het begin.\n"))
    #expect(run.output.contains("Regel: 4194304 tekens, van xxxxx tot xxxxx\n"))
    #expect(run.output.contains("Regel: [nog een] met 7 tekens\n"))
  }

  @Test func `a pipe that nobody reads ends the program quietly`() throws {
    let run = try PipeProgram.run(
      BuiltProgram.path("terminalproef"), input: Array("a\n".utf8), readingOutput: false)
    #expect(run.status == .exited(5) || run.status == .exited(4))
    #expect(run.errors == "")
  }
}
