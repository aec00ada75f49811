import Glibc
import TestSupport
import Testing

@Suite struct PlainTerminalTests {
  struct Way: Sendable, CustomTestStringConvertible {
    var arguments: [String] = []
    var environment: [String: String] = [:]
    var testDescription: String { "\(arguments) \(environment)" }
  }

  @Test(arguments: [
    Way(arguments: ["--plain"]), Way(environment: ["TERM": "dumb"]),
    Way(environment: ["TERM": ""]), Way(environment: ["ACCESSIBLE": "1"]),
  ])
  func `plain text holds no escape character`(_ way: Way) throws {
    let program = try proef(way.arguments, environment: way.environment)
    try program.answer("Zoë", shows: "Regel: [Zoë] met 3 tekens")
    try program.key("Ctrl-D")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.screen.shows("Einde."))
    #expect(!program.output.contains(0x1B))
    #expect(program.screen.lines.contains("Er zijn 2 keuzes."))
    #expect(program.screen.lines.contains("2. Mijn begeleider."))
  }

  @Test func `backspace takes a whole letter, also an accented one`() throws {
    let program = try proef(["--plain"], environment: ["LANG": "C"])
    try program.send("Zoëë")
    try program.wait("> Zoëë")
    try program.key("Backspace")
    try program.key("Enter")
    try program.wait("Regel: [Zoë] met 3 tekens")
  }

  @Test func `arrow keys leave nothing in an answer`() throws {
    let program = try proef(["--plain"])
    try program.send("ab\u{1B}[D\u{1B}OCc\r")
    try program.wait("Regel: [abc] met 3 tekens")
  }

  @Test(arguments: ["\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B"])
  func `F2 and Enter change the voice`(_ key: String) throws {
    let program = try proef(["--plain"])
    try program.send("\(key)\r")
    try program.wait("Andere stem bij: []")
  }

  @Test func `Ctrl-C interrupts, and SIGTERM ends`() throws {
    let program = try proef(["--plain"])
    try program.key("Ctrl-C")
    try program.wait("Onderbroken bij: []")
    try program.waitForPrompt()
    program.kill(SIGTERM)
    #expect(try program.exitStatus() == .exited(4))
  }

  @Test(arguments: [("donker", "117"), ("licht", "24")])
  func `colours are there for who asks, and the words are the same`(_ wish: String, _ color: String)
    throws
  {
    let usual = try proef()
    let colored = try proef(environment: ["HUISWAARTS_KLEUREN": wish])
    #expect(!String(decoding: usual.output, as: UTF8.self).contains("[38;5;"))
    #expect(String(decoding: colored.output, as: UTF8.self).contains("[38;5;\(color)m"))
    #expect(usual.screen.text == colored.screen.text)
  }

  @Test func `NO_COLOR takes the bold type away, not the words`() throws {
    let bold = Array("\u{1B}[1m".utf8)
    let usual = try proef()
    let without = try proef(environment: ["NO_COLOR": "1"])
    #expect(usual.output.contains(bold))
    #expect(!without.output.contains(bold))
    #expect(usual.screen.text == without.screen.text)
  }
}
