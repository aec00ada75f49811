import Glibc
import Terminal
import Testing

@Suite struct ColorSchemeTests {
  struct Background: Sendable, CustomTestStringConvertible {
    var scheme: ColorScheme
    var name: String
    var color: UInt32
    var testDescription: String { name }
  }

  /// Backgrounds that people have: those of the usual terminals, and of well-known colour sets.
  static let backgrounds = [
    Background(scheme: .light, name: "white", color: 0xFFFFFF),
    Background(scheme: .light, name: "Solarized light", color: 0xFDF6E3),
    Background(scheme: .light, name: "Tango light", color: 0xEEEEEC),
    Background(scheme: .light, name: "light yellow", color: 0xFFFFDD),
    Background(scheme: .dark, name: "black", color: 0x000000),
    Background(scheme: .dark, name: "almost black", color: 0x1E1E1E),
    Background(scheme: .dark, name: "Ubuntu", color: 0x300A24),
    Background(scheme: .dark, name: "Solarized dark", color: 0x002B36),
    Background(scheme: .dark, name: "Tango dark", color: 0x2E3436),
    Background(scheme: .dark, name: "Gruvbox dark", color: 0x3C3836),
  ]

  @Test(arguments: Self.backgrounds, ColorScheme.Role.allCases)
  func `every colour can be read`(_ background: Background, _ role: ColorScheme.Role) throws {
    let color = try #require(background.scheme.color(of: role))
    #expect(contrast(Self.rgb(of: color), background.color) >= 4.5)
  }

  @Test func `the measure itself is that of the standard`() {
    #expect(contrast(0x000000, 0xFFFFFF) == 21)
    #expect(abs(contrast(0x777777, 0xFFFFFF) - 4.48) < 0.005)
    #expect(Self.rgb(of: 94) == 0x875F00)
    #expect(Self.rgb(of: 244) == 0x808080)
  }

  struct Given: Sendable {
    var environment: [String: String]
    var scheme: ColorScheme
  }

  @Test(arguments: [
    Given(environment: [:], scheme: .none),
    Given(environment: ["TERM": "xterm-256color"], scheme: .none),
    Given(environment: ["TERM": "xterm-256color", "COLORFGBG": "15;0"], scheme: .dark),
    Given(environment: ["TERM": "xterm-256color", "COLORFGBG": "0;default;15"], scheme: .light),
    Given(environment: ["TERM": "xterm-256color", "COLORFGBG": "default;default"], scheme: .none),
    Given(environment: ["TERM": "xterm-256color", "COLORFGBG": ""], scheme: .none),
    Given(environment: ["TERM": "xterm", "COLORFGBG": "15;0"], scheme: .none),
    Given(
      environment: ["TERM": "xterm", "COLORTERM": "truecolor", "COLORFGBG": "0;7"], scheme: .light),
    Given(environment: ["HUISWAARTS_KLEUREN": "donker"], scheme: .dark),
    Given(
      environment: ["HUISWAARTS_KLEUREN": "Licht", "COLORFGBG": "15;0", "TERM": "xterm-256color"],
      scheme: .light),
    Given(
      environment: ["HUISWAARTS_KLEUREN": "geen", "COLORFGBG": "15;0", "TERM": "xterm-256color"],
      scheme: .none),
  ])
  func `a wish comes first, then what the terminal says; nothing is guessed`(_ given: Given) {
    #expect(ColorScheme(environment: given.environment) == given.scheme)
  }

  // MARK: The standard's arithmetic

  /// The colour of a place in the table of 256: a cube of six by six by six, then greys.
  private static func rgb(of index: UInt8) -> UInt32 {
    if index >= 232 { return (UInt32(index) - 232) * 0x0A0A0A + 0x080808 }
    let steps: [UInt32] = [0, 95, 135, 175, 215, 255]
    let place = Int(index) - 16
    return steps[place / 36] << 16 | steps[place / 6 % 6] << 8 | steps[place % 6]
  }

  /// WCAG 2.2, "contrast ratio" and "relative luminance".
  private func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ color: UInt32) -> Double {
    func linear(_ shift: UInt32) -> Double {
      let part = Double(color >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
  }
}
