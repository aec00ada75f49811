import Testing

@testable import Yarn

struct `A number as text` {
  @Test(
    arguments: [
      (1 / 3.0, "0.33333334"), (0.3, "0.3"), (100, "100"), (7, "7"), (-0.0, "-0"),
      (123_456_789, "123456790"), (1e9, "1E+09"), (2.5e10, "2.5E+10"),
      (1_234_567_890, "1.2345679E+09"),
      (1e-5, "1E-05"), (0.0001, "0.0001"), (0.00012, "0.00012"), (999_999_999, "1E+09"),
      (999_999_936, "999999940"), (16_777_217, "16777216"), (-2.5, "-2.5"), (1.1, "1.1"),
      (.infinity, "Infinity"), (-.infinity, "-Infinity"), (.nan, "NaN"),
      (3.4028235e38, "3.4028235E+38"),
      (1e-45, "1E-45"), (1_000_000, "1000000"), (0.5, "0.5"), (12_345.678, "12345.678"),
    ] as [(Double, String)])
  func `has the shortest digits that mean the same`(number: Double, text: String) {
    #expect(NumberText.text(Float(number)) == text)
  }

  @Test func `reads back as the same number`() {
    var chance = SeededGenerator(state: 1)
    for _ in 0..<20_000 {
      let number = Float(bitPattern: UInt32(truncatingIfNeeded: chance.next()))
      guard number.isFinite else { continue }
      #expect(NumberText.number(NumberText.text(number)) == number)
    }
  }

  @Test(
    arguments: [
      ("12", 12), ("-1.5", -1.5), (" 3 ", 3), ("+4", 4), ("1e2", 100), (".5", 0.5), ("5.", 5),
      ("", nil), ("1,5", nil), ("0x10", nil), ("inf", nil), ("nan", nil), ("-", nil), ("1 2", nil),
      ("1e", nil), (".", nil), ("tien", nil),
    ] as [(String, Float?)])
  func `is read only when it is a decimal number`(text: String, number: Float?) {
    #expect(NumberText.number(text) == number)
  }
}

struct `The function format` {
  @Test(
    arguments: [
      ("{0}", 3.5, "3.5"), ("{0:0.00}", 2.5, "2.50"), ("{0:0.00}", 0.125, "0.13"),
      ("{0:F2}", 2.675, "2.67"),
      ("{0:F0}", 2.5, "3"), ("{0:F}", -1, "-1.00"), ("{0:N2}", 1_234_567.5, "1,234,567.50"),
      ("{0:N0}", 999, "999"), ("{0:P}", 0.5, "50.00 %"), ("{0:P0}", 0.125, "13 %"),
      ("{0:#,##0}", 1234, "1,234"),
      ("{0:#.##}", 1.5, "1.5"), ("{0:#.##}", 0, ""), ("{0:000}", 7, "007"), ("{0:0.##}", 3, "3"),
      ("{0:E2}", 12_345, "1.23E+004"), ("{0:G3}", 1234, "1.23E+03"), ("{0,6}|", 1.5, "   1.5|"),
      ("{0,-6}|", 1.5, "1.5   |"), ("a{{b}}{0}", 1, "a{b}1"), ("{0:0%}", 0.25, "25%"),
      ("{0:0.0;(0.0)}", -2.5, "(2.5)"),
      ("{0:0;-0;nul}", 0, "nul"), ("{0:0 'dagen'}", 3, "3 dagen"), ("{0:€ 0.00}", 9.9, "€ 9.90"),
      ("{0:F2}", .infinity, "Infinity"), ("{0:0}", 123_456_789, "123456800"),
      ("{0:N1}", -0.04, "-0.0"),
      ("{0:0,}", 12_345, "12"),
    ] as [(String, Double, String)])
  func `fills in a number`(format: String, number: Double, text: String) throws {
    #expect(try CompositeFormat.format(.string(format), .number(Float(number))) == .string(text))
  }

  @Test(arguments: [("{0}", Value.bool(true), "True"), ("<{0,3}>", .string("a"), "<  a>")])
  func `fills in other values`(format: String, value: Value, text: String) throws {
    #expect(try CompositeFormat.format(.string(format), value) == .string(text))
  }

  @Test(arguments: ["{0:D}", "{1}", "{", "}", "{0", "{a}", "{0:F500}", "{0,99999}", "{0,a}", "{}"])
  func `refuses what it cannot do`(format: String) {
    #expect(throws: MachineError.self) {
      try CompositeFormat.format(.string(format), .number(1))
    }
  }
}
