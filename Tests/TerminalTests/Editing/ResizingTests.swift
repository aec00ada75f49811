import TestSupport
import Testing

@Suite struct ResizingTests {
  static let long = "Zzkanarie woont sinds het voorjaar bij familie en zoekt nu een eigen huis"

  @Test(arguments: [true, false])
  func `a text stays whole while the window changes`(_ rewrapping: Bool) throws {
    let program = try proef(columns: 60, rewrapping: rewrapping)
    try program.send(Self.long)
    try program.wait(Self.long)
    for columns in [40, 30, 70, 35, 100] {
      let before = program.redraws
      try program.resize(columns: columns, rows: 24)
      try program.wait("the text at \(columns) columns") {
        program.redraws > before && Self.isDrawnOnce($0)
      }
    }
    try program.send(" vlakbij")
    try program.wait(Self.long + " vlakbij")
    try program.key("Enter")
    try program.wait("vlakbij] met 81")
  }

  @Test func `the cursor in the middle stays there`() throws {
    let program = try proef(columns: 60)
    try program.send(Self.long)
    try program.wait(Self.long)
    for _ in 1...4 { try program.key("Left") }
    let before = program.redraws
    try program.resize(columns: 40, rows: 24)
    try program.wait("the text at 40 columns") {
      program.redraws > before && $0.upToCursor.hasSuffix("eigen ") && $0.shows(Self.long)
    }
    try program.send("klein ")
    try program.key("Enter")
    try program.wait("met 79 tekens")
  }

  @Test func `what is shown next is wrapped to the new width`() throws {
    let program = try proef(columns: 80)
    try program.resize(columns: 40, rows: 24)
    try program.wait("a prompt at 40 columns") { program.redraws > 0 && $0.upToCursor == "> " }
    try program.send("vraag\r")
    try program.wait("two rows of the begeleider") {
      $0.lines.contains("Voor de begeleider: Neem de tijd; er is")
        && $0.lines.contains("  geen haast bij.")
    }
  }

  @Test(arguments: [true, false])
  func `the question above the line is wrapped to the new width`(_ rewrapping: Bool) throws {
    let program = try proef(columns: 80, rewrapping: rewrapping)
    try program.send(Self.long)
    try program.wait(Self.long)
    for (columns, rows) in [
      (
        40,
        ["Proef · één vraag", "Casushouder: Lindehof", "Voor de begeleider: Neem de tijd; er is"]
      ),
      (
        54,
        [
          "Proef · één vraag · casushouder: Lindehof",
          "Voor de begeleider: Neem de tijd; er is geen haast",
        ]
      ),
      (120, ["Voor de begeleider: Neem de tijd; er is geen haast bij.", "Wie helpt je?"]),
    ] {
      try program.resize(columns: columns, rows: 24)
      try program.wait("question and text at \(columns) columns, once") { screen in
        rows.allSatisfy { row in screen.lines.filter { $0 == row }.count == 1 }
          && Self.isDrawnOnce(screen)
          && screen.lines.filter { $0.contains("Wie helpt je?") }.count == 1
      }
    }
    try program.key("Enter")
    try program.wait("huis] met 73")
  }

  @Test func `after a list of completions only the line is drawn anew`() throws {
    let program = try proef(columns: 80)
    try program.send("w")
    try program.wait("> w")
    try program.key("Tab")
    try program.wait("the list") { $0.shows("wil ik niet zeggen") && $0.upToCursor == "> w" }
    try program.resize(columns: 60, rows: 24)
    try program.wait("the line at its place") {
      program.redraws > 0 && $0.upToCursor == "> w" && $0.shows("Wie helpt je?")
    }
  }

  @Test func `a very narrow or low window is no problem`() throws {
    let program = try proef()
    for (columns, rows) in [(8, 3), (2, 2), (1, 1), (80, 24)] {
      try program.resize(columns: columns, rows: rows)
      try program.send("a")
      try program.waitFor("the letter") {
        program.output.last == UInt8(ascii: "a") || program.screen.shows("a")
      }
    }
    try program.key("Enter")
    try program.wait("met 4 tekens")
  }

  /// The prompt stands on the screen once, with the text behind it and the cursor at its end.
  private static func isDrawnOnce(_ screen: ScreenEmulator) -> Bool {
    screen.shows("> " + long) && screen.upToCursor.hasSuffix("huis")
      && screen.lines.filter { $0.hasPrefix("> ") }.count == 1
  }
}

extension PtyProgram {
  /// How often the program drew its line for another width: it first erases what is below.
  fileprivate var redraws: Int {
    let erase = Array("\u{1B}[J".utf8)
    return output.indices.count { output[$0...].starts(with: erase) }
  }
}
