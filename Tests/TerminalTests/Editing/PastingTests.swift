import TestSupport
import Testing

@Suite struct PastingTests {
  @Test(arguments: ["een\ntwee\ndrie\n", "een\r\ntwee\r\ndrie", "een\rtwee\rdrie\r"])
  func `newlines in a paste do not send the answer`(_ text: String) throws {
    let program = try proef()
    try program.paste(text)
    try program.wait("the last row of the paste") { $0.upToCursor == "drie" }
    try program.send(" en vier")
    try program.wait("drie en vier")
    try program.key("Enter")
    try program.wait("Regel: [een⏎twee⏎drie en vier] met 21 tekens")
  }

  @Test func `tabs and control characters in a paste complete, interrupt and stop nothing`() throws
  {
    let program = try proef()
    try program.paste("w\ta\u{03}b\u{04}c\u{1B}[A\u{1A}d")
    try program.wait("the end of the paste") { $0.upToCursor.hasSuffix("d") }
    try program.key("Enter")
    try program.wait("Regel: [w⇥abc[Ad]")
  }

  @Test func `accents apart from their letters are joined`() throws {
    let program = try proef()
    try program.paste("Zoe\u{308}")
    try program.wait("> Zoë")
    try program.key("Enter")
    try program.wait("Regel: [Zoë] met 3 tekens")
  }

  @Test func `Alt-Enter makes a new row in the answer`() throws {
    let program = try proef()
    try program.send("een")
    try program.wait("> een")
    try program.key("Alt-Enter")
    try program.send("twee")
    try program.wait("the second row") { $0.upToCursor == "twee" }
    try program.key("Enter")
    try program.wait("Regel: [een⏎twee]")
  }

  @Test func `a paste without its end mark is taken after a pause`() throws {
    let program = try proef()
    try program.send("\u{1B}[200~half")
    try program.wait("> half")
    try program.send(" heel\r")
    try program.wait("Regel: [half heel]")
  }

  @Test func `the terminal marks pastes only while the program runs`() throws {
    let program = try proef()
    #expect(program.screen.bracketedPaste)
    try program.key("Ctrl-D")
    #expect(try program.exitStatus() == .exited(0))
    #expect(!program.screen.bracketedPaste)
  }
}
