import TestSupport
import Testing

/// The keys of vi in a terminal, as `bind -v` in the editrc asks for them.
@Suite struct ViTests {
  private let editrc: Editrc

  init() throws { editrc = try Editrc("bind -v\n") }

  private func vi(columns: Int = 80, rows: Int = 24) throws -> PtyProgram {
    try proef(environment: ["EDITRC": editrc.path], columns: columns, rows: rows)
  }

  /// Types text, leaves it with Escape, and waits for the cursor on its last character.
  private func leave(_ text: String, in program: PtyProgram) throws {
    try program.send(text)
    try program.wait("> \(text)")
    try program.key("Esc")
    try program.wait("the cursor on the last character") {
      $0.upToCursor == "> " + text.dropLast()
    }
  }

  @Test func `Escape gives commands, and i gives text again`() throws {
    let program = try vi()
    try leave("een twee", in: program)
    try program.send("bcwdrie")
    try program.wait("> een drie")
    try program.key("Esc")
    try program.send("0iZz ")
    try program.wait("> Zz een drie")
    try program.key("Enter")
    try program.wait("Regel: [Zz een drie]")
    try program.waitForPrompt()
    // The next line begins with text.
    try program.answer("woord", shows: "Regel: [woord]")
  }

  @Test func `Enter sends from command mode too`() throws {
    let program = try vi()
    try leave("klaar", in: program)
    try program.key("Enter")
    try program.wait("Regel: [klaar]")
  }

  @Test func `Escape never goes a question back`() throws {
    let program = try vi()
    try leave("tekst", in: program)
    for _ in 1...3 { try program.key("Esc") }
    try program.send("x")
    try program.wait("the last character gone") { $0.lines[$0.row] == "> teks" }
    #expect(!program.screen.shows("Terug."))
  }

  @Test func `counts, deleting, putting back, undoing and repeating`() throws {
    let program = try vi()
    try leave("een twee drie vier", in: program)
    try program.send("02dw")
    try program.wait("two words gone") { $0.lines[$0.row] == "> drie vier" }
    try program.send("$p")
    try program.wait("and back at the end") { $0.lines[$0.row] == "> drie viereen twee" }
    try program.send("uu")
    try program.wait("as it was") { $0.lines[$0.row] == "> een twee drie vier" }
    try program.send("0x...")
    try program.wait("four characters gone") { $0.lines[$0.row] == "> twee drie vier" }
  }

  @Test func `keys that are typed ahead are the same keys`() throws {
    let program = try vi()
    try program.send("een twee\u{1B}bcwdrie\u{1B}0xA!\ronder\u{1B}sX\r")
    try program.wait("Regel: [en drie!]")
    try program.wait("Regel: [ondeX]")
  }

  @Test func `earlier lines with k and j, and looked for with a slash`() throws {
    let program = try vi()
    try program.answer("Zzkanarie", shows: "Regel: [Zzkanarie]")
    try program.answer("iets anders", shows: "Regel: [iets anders]")
    try leave("half", in: program)
    try program.send("kk")
    try program.wait("the older line") { $0.lines[$0.row] == "> Zzkanarie" }
    try program.send("jj")
    try program.wait("the own text") { $0.lines[$0.row] == "> half" }
    try program.send("/kana")
    try program.wait("what is looked for") { $0.upToCursor == "> /kana" }
    try program.key("Enter")
    try program.wait("the line that holds it") { $0.upToCursor == "> Zzkanari" }
    try program.key("Enter")
    try program.wait("it was sent") { screen in
      screen.lines.count { $0 == "Regel: [Zzkanarie] met 9 tekens" } == 2
    }
  }

  @Test func `arrows and control keys mean the same in both modes`() throws {
    let program = try vi()
    try leave("abcd", in: program)
    try program.key("Left")
    try program.wait("one to the left") { $0.upToCursor == "> ab" }
    try program.key("Ctrl-E")
    try program.wait("on the last character, not behind it") { $0.upToCursor == "> abc" }
    try program.key("Ctrl-C")
    try program.wait("Onderbroken bij: [abcd]")
    try program.wait("text again") { $0.upToCursor == "> abcd" }
    try program.send("x")
    try program.wait("> abcdx")
    try program.key("Esc")
    try program.key("F2")
    try program.wait("Andere stem bij: [abcdx]")
  }

  @Test func `a command that is half typed is forgotten at another key`() throws {
    let program = try vi()
    try leave("een twee", in: program)
    try program.send("d")
    try program.key("Ctrl-A")
    try program.send("w")
    try program.wait("only a motion") { $0.upToCursor == "> een " && $0.shows("> een twee") }
  }

  @Test func `a paste is text, also in command mode`() throws {
    let program = try vi()
    try leave("ab", in: program)
    try program.paste("ddx")
    try program.wait("> addxb")
  }

  @Test func `the user's own keys for command mode are obeyed`() throws {
    let editrc = try Editrc(
      "bind -v\nbind -a H vi-zero\nbind -a q ed-unassigned\nbind ^B ed-move-to-beg\n")
    let program = try proef(environment: ["EDITRC": editrc.path])
    try leave("Hagen, Hof", in: program)
    try program.send("HfH")
    try program.wait("the other H") { $0.upToCursor == "> Hagen, " }
    try program.send("Hx")
    try program.wait("> agen, Hof")
  }

  @Test func `no command can write an answer to a file`() throws {
    let editrc = try Editrc("bind -v\nbind -a q vi-histedit\nbind ^T vi-histedit\n")
    let program = try proef(environment: ["EDITRC": editrc.path])
    try leave("abcd", in: program)
    try program.send("vq:x")
    try program.wait("> abc")
    try program.key("Enter")
    try program.wait("Regel: [abc]")
  }

  @Test(arguments: ["bind -v\nbind -e\n", "bash:bind -v\n"])
  func `bind -e means the keys of emacs, and so does what is for another program`(_ text: String)
    throws
  {
    let editrc = try Editrc(text)
    let program = try proef(environment: ["EDITRC": editrc.path])
    try program.send("ab")
    try program.wait("> ab")
    try program.key("Esc")
    try program.wait("Terug.")
  }

  @Test func `a text that fills the screen can be edited`() throws {
    let program = try vi(columns: 20, rows: 4)
    try program.send(String(repeating: "zz ", count: 60) + "eind")
    try program.wait("zz eind")
    try program.key("Esc")
    try program.send("0dwD")
    try program.wait("only the prompt") { $0.upToCursor == "> " && $0.lines[$0.row] == ">" }
    try program.send("uA!\r")
    try program.wait("the text without its first word") {
      $0.transcript.filter { !$0.isWhitespace }.contains("eind!]met182tekens")
    }
  }
}
