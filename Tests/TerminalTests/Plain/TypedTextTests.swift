import Terminal
import Testing

@Suite struct TypedTextTests {
  @Test(arguments: [
    ("Zoë", "Zoë"), ("a\tb\nc", "a\tb\nc"), ("a\rb", "ab"), ("\u{1B}[1;5Da", "a"),
    ("a\u{1B}[", "a"), ("a\u{1B}", "a"), ("a\u{1B}Ob", "a"), ("a\u{85}b\u{A0}c", "ab\u{A0}c"),
    ("\u{0}", ""), ("", ""),
  ])
  func `a line keeps its text and loses what steers a terminal`(_ typed: String, _ kept: String) {
    #expect(TypedText.repair(typed.utf8) == kept)
  }

  @Test(
    arguments: [
      ([0xC3], "\u{FFFD}"), ([0x61, 0x80, 0x62], "a\u{FFFD}b"), ([0xED, 0xA0, 0x80], "\u{FFFD}"),
      ([0xF0, 0x9F, 0x99], "\u{FFFD}"), ([0xC0, 0xAF], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func `broken UTF-8 is repaired`(_ bytes: [UInt8], _ start: String) {
    #expect(TypedText.repair(bytes).hasPrefix(start))
  }
}
