import TestSupport
import Testing

@Suite struct CompletingTests {
  @Test func `Tab lists what can be meant, each with its meaning, and completes what is common`()
    throws
  {
    let program = try proef()
    try program.send("W")
    try program.wait("> W")
    try program.key("Tab")
    try program.wait("  weet ik niet – het antwoord is nog niet bekend")
    try program.wait("  wil ik niet zeggen")
    try program.wait("the line below the list") { $0.upToCursor == "> w" }
    try program.send("E")
    try program.wait("> wE")
    try program.key("Tab")
    try program.wait("> weet ik niet")
    try program.key("Enter")
    try program.wait("Regel: [weet ik niet]")
  }

  @Test func `capitals and accents do not matter`() throws {
    let program = try proef()
    try program.send("EEN")
    try program.wait("> EEN")
    try program.key("Tab")
    try program.wait("> één ouder")
  }

  @Test func `Tab on an empty line lists everything; Ctrl-D at the end of a text lists too`() throws
  {
    let program = try proef()
    try program.key("Tab")
    try program.wait("  terug – naar de vorige vraag")
    try program.send("wi")
    try program.wait("> wi")
    try program.key("Ctrl-D")
    try program.wait("> wil ik niet zeggen")
  }

  @Test func `the list leaves a text of several rows whole`() throws {
    let program = try proef(columns: 40)
    let long = "Dit antwoord van Zzkanarie is langer dan een rij van veertig breed en w"
    try program.send(long)
    try program.wait("the text on two rows") { $0.shows(long) }
    try program.key("Home")
    try program.key("End")
    try program.key("Tab")
    try program.wait("  wil ik niet zeggen")
    try program.wait("the whole text once more") {
      $0.transcript.components(of: long) == 2 && $0.upToCursor.hasSuffix("en w")
    }
  }

  @Test func `where nothing fits the bell rings`() throws {
    let program = try proef()
    try program.send("xyz")
    try program.wait("> xyz")
    try program.key("Tab")
    try program.wait("a bell") { $0.bells == 1 }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let start = rest.indices.first(where: { rest[$0...].hasPrefix(text) }) {
      count += 1
      rest = rest[start...].dropFirst(text.count)
    }
    return count
  }
}
