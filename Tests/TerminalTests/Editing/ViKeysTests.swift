import Testing

@testable import Terminal

/// The keys of vi over a text, as values: `|` is the cursor.
@Suite struct ViKeysTests {
  private var vi = ViKeys()
  private var earlier = EarlierLines()

  /// A text and what keys make of it, after Escape.
  struct Case: CustomTestStringConvertible {
    var text: String
    var keys: String
    var result: String
    var testDescription: String { "\(keys) in \(text)" }

    init(_ text: String, _ keys: String, _ result: String) {
      (self.text, self.keys, self.result) = (text, keys, result)
    }
  }

  /// Types keys; `⎋` is Escape and `⏎` Enter.
  private mutating func type(_ keys: String, on line: inout EditedLine) {
    for key in keys.unicodeScalars {
      if key != "⎋", vi.mode == .text || vi.mode == .overwritingText {
        let over = vi.mode == .overwritingText && line.cursor < line.text.count ? 1 : 0
        line.text.replaceSubrange(line.cursor..<line.cursor + over, with: [key])
        line.cursor += 1
      } else {
        let key: Unicode.Scalar = key == "⎋" ? ViKeys.escape : key == "⏎" ? "\r" : key
        vi.press(key, on: &line, among: &earlier)
      }
    }
  }

  private static func marked(_ line: EditedLine) -> String {
    EditedLine(Array(line.text[..<line.cursor])).string + "|"
      + EditedLine(Array(line.text[line.cursor...])).string
  }

  private mutating func result(of keys: String, in text: String) -> String {
    let at = text.firstIndex(of: "|") ?? text.endIndex
    let before = String(text[..<at])
    var line = EditedLine(
      before + String(text[at...].dropFirst()), cursor: before.unicodeScalars.count)
    vi.begin(line)
    earlier.begin()
    type(keys, on: &line)
    return Self.marked(line)
  }

  static let motions = [
    Case("een twee|", "⎋", "een twe|e"), Case("een twee|", "⎋0", "|een twee"),
    Case("|een twee", "⎋$", "een twe|e"), Case("  een|", "⎋^", "  |een"),
    Case("een twee|", "⎋hh", "een t|wee"), Case("een twee|", "⎋3h", "een |twee"),
    Case("|een twee", "⎋2l", "ee|n twee"), Case("|een", "⎋9l", "ee|n"),
    Case("|een, twee", "⎋w", "een|, twee"), Case("|een, twee", "⎋W", "een, |twee"),
    Case("|een twee drie", "⎋2w", "een twee |drie"), Case("een t|wee", "⎋w", "een twe|e"),
    Case("een twee|", "⎋b", "een |twee"), Case("een twee|", "⎋2b", "|een twee"),
    Case("een, twee|", "⎋BB", "|een, twee"), Case("|een twee", "⎋e", "ee|n twee"),
    Case("|een twee", "⎋ee", "een twe|e"), Case("|een, twee", "⎋E", "een|, twee"),
    Case("een twee drie|", "⎋5|", "een |twee drie"),
    Case("|een twee", "⎋fw", "een t|wee"), Case("een twee|", "⎋Fe", "een tw|ee"),
    Case("|een twee", "⎋tw", "een |twee"), Case("een twee|", "⎋Tn", "een| twee"),
    Case("|a.b.c.d", "⎋f.;", "a.b|.c.d"), Case("|a.b.c.d", "⎋f.;;,", "a.b|.c.d"),
    Case("|a.b.c.d", "⎋t.;", "a.|b.c.d"), Case("|a.b.c.d", "⎋2f.", "a.b|.c.d"),
    Case("|een (twee [drie]) vier", "⎋%", "een (twee [drie]|) vier"),
    Case("een (twee)|", "⎋%", "een |(twee)"),
    Case("Zoë privé|", "⎋b", "Zoë |privé"),
  ]

  @Test(arguments: motions) mutating func `the cursor goes`(_ case: Case) {
    #expect(result(of: `case`.keys, in: `case`.text) == `case`.result)
  }

  static let changes = [
    Case("een|", "⎋x", "e|e"), Case("|een twee", "⎋3x", "| twee"), Case("een|", "⎋X", "e|n"),
    Case("|een twee", "⎋dw", "|twee"), Case("|een twee drie", "⎋2dw", "|drie"),
    Case("|een twee drie", "⎋d2w", "|drie"), Case("een t|wee", "⎋dw", "een| "),
    Case("een twee|", "⎋db", "een |e"), Case("een t|wee drie", "⎋d$", "een| "),
    Case("een t|wee drie", "⎋D", "een| "), Case("een twee|", "⎋d0", "|e"),
    Case("|een twee", "⎋de", "| twee"), Case("|een (twee) drie", "⎋d%", "| drie"),
    Case("|een twee", "⎋dfw", "|ee"), Case("|een twee", "⎋dtw", "|wee"), Case("|een", "⎋dd", "|"),
    Case("|een twee", "⎋cwacht⎋", "ach|t twee"), Case("een t|wee drie", "⎋2cwiets⎋", "een iet|s"),
    Case("een t|wee", "⎋Cdrie⎋", "een dri|e"), Case("een twee|", "⎋ccniets⎋", "niet|s"),
    Case("een twee|", "⎋Sniets⎋", "niet|s"), Case("|een", "⎋sK⎋", "|Ken"),
    Case("|een", "⎋ra", "|aen"), Case("|een", "⎋2ra", "a|an"), Case("|een", "⎋9ra", "|een"),
    Case("|een twee", "⎋Rdrie⎋", "dri|etwee"), Case("|een", "⎋Rabcdef⎋", "abcde|f"),
    Case("|zoë Zz", "⎋~", "Z|oë Zz"), Case("|zoë Zz", "⎋9~", "ZOË z|Z"),
    Case("|een twee", "⎋dwP", "een| twee"), Case("|een twee", "⎋dwp", "teen| wee"),
    Case("|een twee", "⎋yw$p", "een tweeeen| "), Case("|ab", "⎋x3p", "baa|a"),
    Case("|een twee", "⎋yy$p", "een tweeeen twe|e"), Case("een t|wee", "⎋Y0P", "twe|eeen twee"),
    Case("een|", "⎋i-⎋", "ee|-n"), Case("een|", "⎋a-⎋", "een|-"), Case("een|", "⎋I-⎋", "|-een"),
    Case("|een", "⎋A-⎋", "een|-"),
  ]

  @Test(arguments: changes) mutating func `the text becomes`(_ case: Case) {
    #expect(result(of: `case`.keys, in: `case`.text) == `case`.result)
  }

  static let undone = [
    Case("een twee|", "⎋dbu", "een twe|e"), Case("|een twee drie", "⎋dwdwuu", "|een twee drie"),
    Case("een|", "⎋a twee⎋u", "ee|n"), Case("een| twee", " en⎋u", "een| twee"),
    Case("een twee|", "⎋dbxxU", "|een twee"), Case("een|", "⎋xUu", "e|e"),
    Case("|een twee drie", "⎋dw.", "|drie"), Case("|een twee", "⎋x3.", "|twee"),
    Case("|een twee", "⎋cwacht⎋w.", "acht ach|t"), Case("een|", "⎋A!⎋.", "een!|!"),
    Case("|a.b.c", "⎋dt..", "|.c"), Case("|een twee", "⎋Rac⎋w.", "acn a|cee"),
    Case("een|", "⎋3iab⎋", "eea|bn"),
  ]

  @Test(arguments: undone) mutating func `u undoes, and . does it again`(_ case: Case) {
    #expect(result(of: `case`.keys, in: `case`.text) == `case`.result)
  }

  /// What cannot be done leaves the text as it is, also in an empty line.
  @Test(arguments: [
    "$", "^", "b", "B", "w", "e", "x", "X", "~", "ra", "p", "P", "u", "U", ".", "n", "N", "d$",
    "dw",
    "db", "dd", "yy", "%", "fx", ";", ",", "k", "j", "G", "K", "J", "v", ":", "@", "#", "_", "q",
    "3|",
    "99999999999999999999w", "d\u{1B}",
  ])
  mutating func `nothing happens where nothing can`(_ keys: String) {
    #expect(result(of: "⎋" + keys, in: "|") == "|")
    #expect(vi.mode == .commands)
  }

  @Test mutating func `earlier lines come back, and the own text after them`() {
    for line in ["een huis", "een tuin", "twee"] { earlier.append(line) }
    #expect(result(of: "⎋k", in: "half|") == "twe|e")
    #expect(result(of: "⎋2k", in: "half|") == "een tui|n")
    #expect(result(of: "⎋3kjj", in: "half|") == "twe|e")
    #expect(result(of: "⎋kkjj", in: "half|") == "hal|f")
    #expect(result(of: "⎋G", in: "half|") == "een hui|s")
    #expect(result(of: "⎋2G", in: "half|") == "een tui|n")
    #expect(result(of: "⎋9k", in: "half|") == "hal|f")
  }

  @Test mutating func `earlier lines are found by what they hold`() {
    for line in ["een huis", "een tuin", "twee", "een hek"] { earlier.append(line) }
    #expect(result(of: "⎋/een⏎", in: "half|") == "een he|k")
    #expect(result(of: "⎋/een⏎nn", in: "half|") == "een hui|s")
    #expect(result(of: "⎋/een⏎nnN", in: "half|") == "een tui|n")
    #expect(result(of: "⎋/tuin⏎?hek⏎", in: "half|") == "een he|k")
    #expect(result(of: "⎋/niets⏎", in: "half|") == "hal|f")
    #expect(vi.isRefused)
    #expect(result(of: "⎋/een⎋", in: "half|") == "hal|f")
    #expect(result(of: "⎋/ee\u{7F}\u{7F}\u{7F}", in: "half|") == "hal|f")
    #expect(result(of: "⎋K", in: "een tu|") == "een tui|n")
  }
}
