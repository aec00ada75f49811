/// Colours for text, on a background that is known to be light or dark.
///
/// Why numbers above 15: those have one fixed colour on every terminal that knows them, so the contrast
/// with the background can be computed (WCAG AA asks for 4.5 to 1; a test computes it). The first
/// sixteen are whatever the user made of them.
package enum ColorScheme: Hashable, Sendable, CaseIterable {
  /// The colours that the terminal has of itself.
  case none
  case light
  case dark

  /// What has a colour. Never the only sign: each also has words of its own.
  package enum Role: Hashable, Sendable, CaseIterable {
    case plaats
    case begeleider
  }

  /// The place in the table of 256 colours; nil for the terminal's own.
  package func color(of role: Role) -> UInt8? {
    switch (self, role) {
    case (.none, _): nil
    case (.light, .plaats): 94
    case (.light, .begeleider): 24
    case (.dark, .plaats): 222
    case (.dark, .begeleider): 117
    }
  }

  /// Chooses from the environment: the wish in `HUISWAARTS_KLEUREN` (licht, donker or geen), else what
  /// the terminal says of its background in `COLORFGBG`, if it knows 256 colours. What is not known is
  /// not guessed: no colours are always readable.
  package init(environment: [String: String]) {
    switch environment["HUISWAARTS_KLEUREN"]?.lowercased() {
    case "licht"?: self = .light
    case "donker"?: self = .dark
    case .some(let wish) where !wish.isEmpty: self = .none
    default: self = Self.ofBackground(environment)
    }
  }

  private static func ofBackground(_ environment: [String: String]) -> ColorScheme {
    let knowsColors =
      environment["TERM"]?.contains("256color") == true
      || environment["COLORTERM"].map { ["truecolor", "24bit"].contains($0) } == true
    // "15;0" or "15;default;0": the last is the background, one of the first sixteen colours.
    guard knowsColors,
      let last = environment["COLORFGBG"]?.split(separator: ";").last, let background = Int(last)
    else { return .none }
    return switch background {
    case 7, 15: .light
    case 0...6, 8: .dark
    default: .none
    }
  }
}
