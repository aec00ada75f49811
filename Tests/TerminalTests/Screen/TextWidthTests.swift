import Terminal
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Zoë", 3), ("Zoe\u{308}", 3), ("ĳ", 1), ("€ 12,50", 7), ("漢字", 4),
    ("한국", 4), ("かな", 4), ("ｆｕ", 4), ("🙂", 2), ("👩‍👧", 2), ("❤️", 2), ("❤", 1),
    ("🇳🇱", 2), ("👍🏽", 2), ("\u{200B}", 0), ("\u{AD}", 1), ("ﷺ", 1), ("👋 hé", 5), ("\u{7}", 0),
    ("–…·", 3), ("اسم", 3),
  ])
  func `text takes as many columns as terminals give it`(_ text: String, _ columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }
}
