import TestSupport
import Testing

/// The emulated screen is an instrument: what it shows must be what an xterm would show.
@Suite struct ScreenEmulatorTests {
  struct Picture: Sendable {
    var bytes: String
    var shows: [String]
    var row: Int
    var column: Int
  }

  @Test(arguments: [
    Picture(bytes: "ab\r\ncd", shows: ["ab", "cd", ""], row: 1, column: 2),
    Picture(bytes: "abcdefgh", shows: ["abcdefgh", "", ""], row: 0, column: 7),
    Picture(bytes: "abcdefghi", shows: ["abcdefgh", "i", ""], row: 1, column: 1),
    Picture(bytes: "1\n\r2\n\r3\n\r4", shows: ["2", "3", "4"], row: 2, column: 1),
    Picture(bytes: "abcd\u{1B}[3D\u{1B}[K", shows: ["a", "", ""], row: 0, column: 1),
    Picture(bytes: "abcd\u{1B}[2D\u{1B}[P", shows: ["abd", "", ""], row: 0, column: 2),
    Picture(bytes: "abcd\r\u{1B}[2@x", shows: ["x abcd", "", ""], row: 0, column: 1),
    Picture(bytes: "abcd\r\u{1B}[4hxy\u{1B}[4l", shows: ["xyabcd", "", ""], row: 0, column: 2),
    Picture(bytes: "a\r\nb\u{1B}[H\u{1B}[J", shows: ["", "", ""], row: 0, column: 0),
    Picture(bytes: "\u{1B}[1;31mrood\u{1B}[0m", shows: ["rood", "", ""], row: 0, column: 4),
    Picture(bytes: "\u{1B}]0;titel\u{07}x", shows: ["x", "", ""], row: 0, column: 1),
    Picture(bytes: "a\tb\u{08}c", shows: ["a     cb", "", ""], row: 0, column: 7),
    Picture(bytes: "e\u{301}é漢", shows: ["e\u{301}é漢", "", ""], row: 0, column: 4),
    Picture(bytes: "1234567漢", shows: ["1234567", "漢", ""], row: 1, column: 2),
    Picture(bytes: "a\u{1B}[?1049hb", shows: [" b", "", ""], row: 0, column: 2),
    Picture(bytes: "a\u{1B}[?1049hb\u{1B}[?1049l", shows: ["a", "", ""], row: 0, column: 2),
  ])
  func `shows what a terminal shows`(_ picture: Picture) {
    var screen = ScreenEmulator(columns: 8, rows: 3)
    screen.write(picture.bytes.utf8)
    #expect(screen.lines == picture.shows)
    #expect(screen.row == picture.row)
    #expect(screen.column == picture.column)
  }

  @Test func `a narrower terminal wraps anew, and a wider one joins again`() {
    var screen = ScreenEmulator(columns: 8, rows: 4)
    screen.write("kop\r\nabcdefghij".utf8)
    screen.resize(columns: 4, rows: 4, rewrapping: true)
    #expect(screen.lines == ["kop", "abcd", "efgh", "ij"])
    #expect(screen.upToCursor == "ij")
    screen.resize(columns: 20, rows: 4, rewrapping: true)
    #expect(screen.lines == ["kop", "abcdefghij", "", ""])
    #expect(screen.upToCursor == "abcdefghij")
  }

  @Test func `an xterm cuts off what no longer fits`() {
    var screen = ScreenEmulator(columns: 8, rows: 2)
    screen.write("abcdef".utf8)
    screen.resize(columns: 4, rows: 2, rewrapping: false)
    #expect(screen.lines == ["abcd", ""])
  }

  @Test func `what scrolled off is kept in the transcript`() {
    var screen = ScreenEmulator(columns: 4, rows: 2)
    screen.write("een\r\ntwee\r\ndriehoek".utf8)
    #expect(screen.transcript.hasPrefix("een\ntwee\ndriehoek"))
    #expect(!screen.shows("twee"))
    #expect(screen.shows("driehoek"))
  }

  @Test func `a sequence that was cut off ends where the next begins`() {
    var screen = ScreenEmulator(columns: 8, rows: 2)
    screen.write("\u{1B}[?2004h\u{1B}[38;5;\u{1B}[?2004labc".utf8)
    #expect(!screen.bracketedPaste)
    #expect(screen.lines == ["abc", ""])
  }

  @Test func `a wide character in a window of one column`() {
    var screen = ScreenEmulator(columns: 1, rows: 2)
    screen.write("漢a".utf8)
    #expect(screen.lines == ["漢", "a"])
  }
}
