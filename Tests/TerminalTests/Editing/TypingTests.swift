import TestSupport
import Testing

@Suite struct TypingTests {
  @Test(arguments: ["Zoë", "privé", "naïef", "José Núñez", "Øystein", "ĳs", "Łukasz", "漢字", "🙂"])
  func `a line arrives as it was typed`(_ text: String) throws {
    let program = try proef()
    try program.answer(text, shows: "Regel: [\(text)] met \(text.unicodeScalars.count) tekens")
  }

  @Test func `text can be inserted and erased in the middle of accented letters`() throws {
    let program = try proef()
    try program.send("Zoë privé")
    try program.wait("> Zoë privé")
    for _ in 1...6 { try program.key("Left") }
    try program.wait("the cursor after Zoë") { $0.column == 5 }
    try program.key("Backspace")
    try program.send("ï en Chloë")
    try program.wait("> Zoï en Chloë privé")
    #expect(program.screen.column == 14)
    try program.key("Enter")
    try program.wait("Regel: [Zoï en Chloë privé] met 18 tekens")
  }

  @Test func `an accent that comes after its letter joins it`() throws {
    let program = try proef()
    try program.send("Zoe\u{308} cafe\u{301}")
    try program.wait("> Zoë café")
    try program.key("Home")
    try program.send("X")
    try program.wait("> XZoë café")
    try program.key("Enter")
    try program.wait("Regel: [XZoë café] met 9 tekens")
  }

  @Test func `a mark that joins no letter is kept`() throws {
    let program = try proef()
    try program.send("k\u{30A}aas")
    try program.wait("aas")
    try program.key("Enter")
    try program.wait("met 5 tekens")
  }

  @Test func `broken UTF-8 shows as a replacement and breaks nothing`() throws {
    let program = try proef()
    try program.send([0x61, 0xFF, 0xC3, 0x28, 0xE2, 0x82, 0x62])
    try program.wait("> a\u{FFFD}\u{FFFD}(\u{FFFD}b")
    try program.key("Enter")
    try program.wait("met 6 tekens")
  }

  @Test func `control characters do not get into an answer`() throws {
    let program = try proef()
    // Ctrl-V quotes the next key in the line editor; C1 codes come in as UTF-8.
    try program.send("a\u{16}\u{1B}b\u{16}\u{07}c\u{9B}d")
    try program.wait("the last letter") { $0.upToCursor.hasSuffix("d") }
    try program.key("Enter")
    try program.wait("Regel: [abcd] met 4 tekens")
  }

  @Test func `what is typed ahead is not lost`() throws {
    let program = try proef()
    try program.send("een\rtwee\rdrie\r")
    for text in ["een", "twee", "drie"] { try program.wait("Regel: [\(text)]") }
  }

  /// A key that the kernel would take for itself while it edits lines is a key of ours all the time.
  @Test func `keys that are typed ahead are those keys`() throws {
    let program = try proef()
    try program.send("een\rtwee\u{15}drie\rvier vijf\u{17}zes\rzeven\u{7F}s\r\u{16}\tacht\r")
    for text in ["een", "drie", "vier zes", "zeves", "⇥acht"] {
      try program.wait("Regel: [\(text)]")
    }
  }

  /// The terminal stays raw: for a moment the kernel took the keys right after Ctrl-Z for its own.
  @Test func `no key after Ctrl-Z is lost where no shell could continue the program`() throws {
    let program = try proef()
    try program.send("abc\u{1A}\u{5}\u{15}def\r")
    try program.wait("Regel: [def]")
    #expect(program.screen.bells == 1)
    #expect(!String(decoding: program.output, as: UTF8.self).contains("\u{1B}[?2004l"))
  }

  @Test func `what was typed ahead of the end is for who comes next`() throws {
    let shell = try PtyProgram(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "bash> ", "HISTFILE": ""])
    try shell.wait("bash> ")
    try shell.send("\(BuiltProgram.path("terminalproef"))\r")
    try shell.waitForPrompt()
    try shell.send("\u{4}echo $((40 + 2))\r")
    try shell.wait("the shell's answer") { $0.lines.contains("42") }
  }

  @Test func `earlier lines come back with arrow up, within one run`() throws {
    let program = try proef()
    try program.answer("Zzkanarie", shows: "Regel: [Zzkanarie]")
    try program.key("Up")
    try program.wait("the line again") { $0.upToCursor == "> Zzkanarie" }
  }

  @Test func `a hundred thousand characters survive`() throws {
    let program = try proef()
    try program.paste("begin" + String(repeating: "é", count: 99_990) + "einde")
    try program.wait("the end of the paste") { $0.shows("éeinde") }
    try program.key("Enter")
    try program.wait("Regel: 100000 tekens, van begin tot einde")
  }

  @Test func `an answer longer than the screen can be edited to its end`() throws {
    let program = try proef(columns: 40, rows: 6)
    let long = String(repeating: "acht en ", count: 60)
    try program.paste(long)
    try program.wait("the end of the paste") { $0.shows("en acht en") }
    for key in ["Home", "End", "Ctrl-A", "Ctrl-E"] { try program.key(key) }
    try program.send(String(repeating: "x", count: 100) + "klaar")
    try program.wait("xxklaar")
    try program.key("Enter")
    try program.wait("] met 585")
  }
}
