import Testing

@testable import Yarn

struct `The category of a number` {
  @Test(
    arguments: [
      ("nl", "one", [1]), ("nl", "other", [0, 2, 1.5]), ("en", "one", [1]),
      ("en", "other", [1.1, 0]),
      ("en-AU", "one", [1]), ("de", "one", [1]), ("fr", "one", [0, 1, 1.5]),
      ("fr", "many", [1_000_000]),
      ("es", "one", [1]), ("es", "many", [2_000_000]), ("it", "one", [1]), ("pt", "one", [0, 1]),
      ("pt_PT", "other", [0]), ("ar", "zero", [0]), ("ar", "one", [1]), ("ar", "two", [2]),
      ("ar", "few", [3, 10, 103]), ("ar", "many", [11, 99]), ("ar", "other", [100, 0.1]),
      ("pl", "one", [1]), ("pl", "few", [2, 3, 4, 22]), ("pl", "many", [5, 0, 12, 21]),
      ("pl", "other", [1.1]), ("ru", "one", [1, 21]), ("ru", "few", [2, 3]),
      ("ru", "many", [5, 0, 11]),
      ("ru", "other", [0.1]), ("uk", "few", [4]), ("tr", "one", [1]), ("tr", "other", [0]),
      ("cy", "zero", [0]), ("cy", "two", [2]), ("cy", "many", [6]),
      ("is", "one", [1, 21, 31, 41, 51]),
      ("is", "other", [0, 4, 100, 11]), ("ro", "one", [1]), ("ro", "few", [0, 2, 19, 101, 1.5]),
      ("ro", "other", [20]), ("bg", "one", [1]), ("cs", "few", [2, 4]), ("cs", "many", [1.5]),
      ("sk", "other", [5]), ("hu", "one", [1]), ("fa", "one", [0, 0.5, 1]), ("so", "one", [1]),
      ("ti", "one", [0, 1]), ("am", "one", [0, 1]), ("ja", "other", [1]), ("xx", "other", [1]),
      ("", "other", [1]),
    ] as [(String, String, [Float])])
  func `when counting`(locale: String, category: String, numbers: [Float]) {
    for number in numbers {
      #expect(PluralCategory.of(number, locale: locale).rawValue == category, "\(number)")
    }
  }

  @Test(
    arguments: [
      ("en", "one", [1, 21, 31]), ("en", "two", [2, 22]), ("en", "few", [3, 23]),
      ("en", "other", [4, 11, 12, 13, 111]), ("nl", "other", [1, 2]), ("fr", "one", [1]),
      ("it", "many", [8, 11, 80, 800]), ("cy", "zero", [0, 7]), ("cy", "one", [1]),
      ("cy", "two", [2]),
      ("cy", "few", [3, 4]), ("cy", "many", [5]), ("cy", "other", [10]), ("hu", "one", [1, 5]),
      ("ro", "one", [1]), ("uk", "few", [3, 23]), ("uk", "other", [13]), ("es", "other", [1]),
    ] as [(String, String, [Float])])
  func `when placing in a row`(locale: String, category: String, numbers: [Float]) {
    for number in numbers {
      #expect(PluralCategory.of(number, .ordinal, locale: locale).rawValue == category, "\(number)")
    }
  }
}

struct `Normal form C` {
  @Test(arguments: [
    ("e\u{301}", "\u{E9}"), ("\u{E9}", "\u{E9}"), ("\u{EA}\u{323}", "\u{1EC7}"),
    ("e\u{323}\u{302}", "\u{1EC7}"), ("e\u{302}\u{323}", "\u{1EC7}"), ("\u{212B}", "\u{C5}"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("\u{D558}\u{11AB}", "\u{D55C}"),
    ("x\u{302}", "x\u{302}"), ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("\u{958}", "\u{915}\u{93C}"),
    ("\u{2126}", "\u{3A9}"), ("\u{F900}", "\u{8C48}"), ("gewoon", "gewoon"),
    ("\u{201C}€\u{2019}", "\u{201C}€\u{2019}"),
    ("\u{301}e", "\u{301}e"), ("a\u{301}\u{301}", "\u{E1}\u{301}"),
  ])
  func `is one spelling`(text: String, composed: String) {
    // Compared as scalars: equal strings would hide the difference.
    #expect(Array(NormalForm.composed(text).unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test func `is equal to what the standard library thinks equal`() {
    for value in UInt32(0xC0)..<0x3_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let composed = NormalForm.composed(text)
      #expect(composed == text)
      #expect(Array(NormalForm.composed(composed).unicodeScalars) == Array(composed.unicodeScalars))
    }
  }
}
