package import Intake

/// Turns what is said into lines: the same words on every screen, wrapped to the width at hand.
package struct Layout: Hashable, Sendable {
  /// No terminal is taken to be narrower: below this, words would be cut to pieces.
  package static let narrowest = 20
  /// Text is not wrapped wider: longer lines are hard to read.
  package static let widest = 100

  /// Columns, or nil where lines are not wrapped, as in a pipe.
  package var width: Int?
  /// Whether headings and speakers stand out by bold type; never the only sign.
  package var bold: Bool

  package init(width: Int?, bold: Bool = false) {
    self.width = width.map { min(max($0, Self.narrowest), Self.widest) }
    self.bold = bold
  }

  /// The lines of a piece of text, without line ends.
  package func lines(for uiting: Uiting) -> [String] {
    switch uiting {
    case .kop(let text): return wrap(text).map(emphasized)
    case .client(let text), .melding(let text): return wrap(text)
    case .begeleider(let text): return begeleider(text)
    case .keuzes(let keuzes): return lines(for: keuzes)
    case .regels(let regels): return regels.flatMap { wrap($0, hanging: "  ") }
    case .wit: return [""]
    case .schoon: return []
    }
  }

  /// Completions, each with its meaning, under the line that is being typed.
  ///
  /// - Parameter most: How many lines there is room for; the rest is counted.
  func lines(for aanvullingen: [Aanvulling], most: Int) -> [String] {
    let all = aanvullingen.map { aanvulling in
      let uitleg = aanvulling.uitleg.isEmpty ? "" : " – \(aanvulling.uitleg)"
      return wrap("\(aanvulling.woord)\(uitleg)", first: "  ", hanging: "    ")
    }
    var shown: [String] = []
    for (index, lines) in all.enumerated() {
      let rest = all.count - index
      guard shown.count + lines.count + (rest > 1 ? 1 : 0) <= most || index == 0 else {
        return shown + ["  … en nog \(rest)"]
      }
      shown += lines
    }
    return shown
  }

  private static let speaker = "Begeleider:"

  private func begeleider(_ text: String) -> [String] {
    var lines = wrap("\(Self.speaker) \(text)", hanging: "  ")
    if let first = lines.first, first.hasPrefix(Self.speaker) {
      lines[0] = emphasized(Self.speaker) + first.dropFirst(Self.speaker.count)
    }
    return lines
  }

  private func lines(for keuzes: [Keuzeregel]) -> [String] {
    let digits = keuzes.map { String($0.nummer).count }.max() ?? 1
    return keuzes.flatMap { keuze in
      let nummer = String(keuze.nummer)
      let indent = String(repeating: " ", count: 2 + digits - nummer.count)
      return wrap(
        keuze.tekst, first: "\(indent)\(nummer). ",
        hanging: String(repeating: " ", count: digits + 4))
    }
  }

  private func emphasized(_ text: String) -> String {
    bold && !text.isEmpty ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  private func wrap(_ text: String, first: String = "", hanging: String = "") -> [String] {
    LineWrapping(width: width ?? .max, first: first, hanging: hanging).lines(of: text)
  }
}
