import TestSupport
import Testing

@Suite struct KeysTests {
  @Test func `Ctrl-C keeps the text and offers it again`() throws {
    let program = try proef()
    try program.send("half antwoord van Zzkanarie")
    try program.wait("> half antwoord van Zzkanarie")
    try program.key("Home")
    try program.key("Ctrl-C")
    try program.wait("Onderbroken bij: [half antwoord van Zzkanarie]")
    try program.wait("the text to go on with") {
      $0.upToCursor == "> half antwoord van Zzkanarie"
    }
    try program.send(" af\r")
    try program.wait("Regel: [half antwoord van Zzkanarie af]")
  }

  @Test func `Ctrl-D on an empty line ends, in a line erases`() throws {
    let program = try proef()
    try program.send("abc")
    try program.wait("> abc")
    try program.key("Home")
    try program.key("Ctrl-D")
    try program.wait("the first letter gone") { $0.shows("> bc") && !$0.shows("abc") }
    try program.key("Enter")
    try program.wait("Regel: [bc]")
    try program.waitForPrompt()
    try program.key("Ctrl-D")
    try program.wait("Einde.")
    #expect(try program.exitStatus() == .exited(0))
    #expect(program.isCooked)
  }

  @Test func `Escape alone goes back, and arrow keys do not`() throws {
    let program = try proef()
    try program.send("ac")
    try program.wait("> ac")
    try program.key("Left")
    try program.send("b")
    try program.wait("> abc")
    try program.key("Enter")
    try program.wait("Regel: [abc]")
    try program.waitForPrompt()
    try program.key("Esc")
    try program.wait("Terug.")
    try program.waitForPrompt()
  }

  @Test func `Ctrl-R brings back an earlier line that holds what was typed`() throws {
    let program = try proef()
    try program.answer("Zzkanarie", shows: "Regel: [Zzkanarie]")
    try program.answer("iets anders", shows: "Regel: [iets anders]")
    try program.send("kana")
    try program.wait("> kana")
    try program.key("Ctrl-R")
    try program.wait("the line that holds it") { $0.lines[$0.row] == "> Zzkanarie" }
    try program.key("Enter")
    try program.wait("a second answer") { screen in
      screen.lines.filter { $0 == "Regel: [Zzkanarie] met 9 tekens" }.count == 2
    }
  }

  @Test func `Ctrl-V takes the next key as it is, also where the text fills the screen`() throws {
    let program = try proef(columns: 20, rows: 4)
    let long = String(repeating: "zz ", count: 40)
    try program.send(long)
    try program.key("Ctrl-V")
    try program.key("Tab")
    try program.send("af\r")
    try program.wait("the whole text, with the tab in it") { screen in
      screen.transcript.filter { !$0.isWhitespace }.contains("⇥af]met123tekens")
    }
  }

  @Test func `text after half a key, at the end of a text that fills the screen, is text`() throws {
    let program = try proef(columns: 20, rows: 4)
    try program.send(String(repeating: "zz ", count: 60))
    for half in ["\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}5", "\u{18}"] {
      for key in ["Home", "End"] { try program.key(key) }
      try program.send(half)
      try program.send("\u{7F}14 dagen")
    }
    try program.send(" af")
    try program.wait("dagen af")
    try program.key("Enter")
    try program.wait("the whole text") {
      $0.transcript.filter { !$0.isWhitespace }.contains("dagenaf]met")
    }
  }

  @Test func `Alt with a number repeats the next key`() throws {
    let program = try proef()
    try program.send("\u{1B}12x")
    try program.wait("> xxxxxxxxxxxx")
    try program.send("\u{1B}4\u{1B}[D")
    try program.wait("four to the left") { $0.upToCursor == "> xxxxxxxx" }
    try program.send("12\u{1B}3-7")
    try program.wait("> xxxxxxxx12---7xxxx")
  }

  @Test func `a long text is whole after a look at an earlier line`() throws {
    let program = try proef()
    try program.answer("eerder", shows: "Regel: [eerder]")
    let long = String(repeating: "veel woorden ", count: 120)
    try program.paste(long + "einde")
    try program.wait("einde")
    try program.key("Up")
    try program.wait("the earlier line") { $0.upToCursor == "> eerder" }
    try program.key("Down")
    try program.wait("the own text") { $0.upToCursor.hasSuffix("einde") }
    try program.key("Enter")
    try program.wait("1565 tekens, van veel  tot einde")
  }

  @Test(arguments: ["\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B", "\u{1B}s"])
  func `F2 changes the voice and keeps the text`(_ key: String) throws {
    let program = try proef()
    try program.send("half antwoord")
    try program.wait("> half antwoord")
    try program.key("Home")
    try program.send(key)
    try program.wait("Andere stem bij: [half antwoord]")
    try program.wait("the text to go on with") { $0.upToCursor == "> half antwoord" }
    try program.send(" af\r")
    try program.wait("Regel: [half antwoord af]")
  }

  @Test func `Ctrl-L clears the screen but not the question`() throws {
    let program = try proef()
    try program.answer("eerder", shows: "Regel: [eerder]")
    try program.answer("vraag", shows: "2. Mijn begeleider")
    try program.send("mijn antwoord")
    try program.wait("> mijn antwoord")
    try program.key("Ctrl-L")
    try program.wait("only question and answer") {
      $0.lines.first == "Proef · één vraag · casushouder: Lindehof"
        && $0.upToCursor == "> mijn antwoord"
        && !$0.shows("eerder")
    }
  }

  @Test func `Ctrl-Z stops the job, and fg brings question and text back`() throws {
    let shell = try PtyProgram(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "bash> ", "HISTFILE": ""])
    try shell.wait("bash> ")
    try shell.send("\(BuiltProgram.path("terminalproef"))\r")
    try shell.waitForPrompt()
    try shell.send("half")
    try shell.wait("> half")
    try shell.key("Ctrl-Z")
    try shell.wait("Stopped")
    try shell.wait("the shell's prompt") { $0.upToCursor.hasSuffix("bash> ") }
    try shell.send("fg\r")
    try shell.wait("the text again") { $0.upToCursor == "> half" && $0.shows("Wie helpt je?") }
    try shell.send(" heel\r")
    try shell.wait("Regel: [half heel]")
  }

  @Test func `the user's own keys are obeyed`() throws {
    let editrc = try Editrc("# my keys\nbind ^Q ed-move-to-beg\nbind -s ^G Zzkanarie\n")
    let program = try proef(environment: ["EDITRC": editrc.path])
    try program.send(" was hier")
    try program.wait(">  was hier")
    try program.key("Ctrl-Q")
    try program.key("Ctrl-G")
    try program.wait("> Zzkanarie was hier")
    try program.key("Enter")
    try program.wait("Regel: [Zzkanarie was hier]")
  }

  @Test(arguments: [
    "bind ^T vi-histedit", "bind ^T em-inc-search-prev", "bind ^T ed-command",
    "terminalproef:bind ^T vi-histedit",
    "history save /tmp/nooit",
  ])
  func `no key can write an answer to a file`(_ line: String) throws {
    let editrc = try Editrc(line + "\n")
    let program = try proef(environment: ["EDITRC": editrc.path])
    try program.send("abc")
    try program.wait("> abc")
    try program.key("Ctrl-T")
    try program.key("Alt-x")
    try program.send("d")
    // Ctrl-T keeps its own meaning, or does nothing at all.
    try program.wait("> a[bc]d, in either order") { $0.shows("> abcd") || $0.shows("> acbd") }
    try program.key("Esc")
    try program.wait("Terug.")
  }

  @Test func `who wants no line editing gets plain text`() throws {
    let editrc = try Editrc("edit off\n")
    let program = try proef(environment: ["EDITRC": editrc.path])
    try program.answer("Zoë", shows: "Regel: [Zoë] met 3 tekens")
    #expect(!program.output.contains(0x1B))
  }
}
