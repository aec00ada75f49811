package import Intake

/// Turns what is said into lines: the same words on every screen, wrapped to the width at hand.
package struct Layout: Hashable, Sendable {
  /// No terminal is taken to be narrower: below this, words would be cut to pieces.
  package static let narrowest = 20
  /// Text is not wrapped wider: longer lines are hard to read.
  package static let widest = 100

  /// Columns, or nil where lines are not wrapped, as in a pipe.
  package var width: Int?
  package var style: Style

  package init(width: Int?, style: Style = Style()) {
    self.width = width.map { min(max($0, Self.narrowest), Self.widest) }
    self.style = style
  }

  /// The lines of a piece of text, without line ends.
  package func lines(for uiting: Uiting) -> [String] {
    switch uiting {
    case .plaats(let regel): return plaats(regel)
    case .kop(let text): return wrap(text).map { style.emphasized($0, as: .plaats) }
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

  // MARK: Where we are

  /// On one line where that fits; else the casushouder gets a line of its own.
  private func plaats(_ regel: Plaatsregel) -> [String] {
    let waar = capitalized(
      [regel.fase, regel.thema, nog(regel)].compactMap { $0 }.joined(separator: " · "))
    let wie = regel.casushouder.map { "casushouder: \($0)" }
    let whole = [waar, wie].compactMap { $0 }.joined(separator: " · ")
    let fits = TextWidth.columns(of: whole) <= width ?? .max
    let parts = fits ? [whole] : [waar] + [wie.map(capitalized)].compactMap { $0 }
    return parts.flatMap { wrap($0, hanging: "  ") }.map { style.emphasized($0, as: .plaats) }
  }

  /// Where we are, in sentences; of what was said before only what is new.
  ///
  /// - Parameter before: what was said last; nil at the first question.
  package func sentences(for regel: Plaatsregel, after before: Plaatsregel?) -> [String] {
    var zinnen: [String] = []
    if regel.fase != before?.fase || regel.thema != before?.thema {
      zinnen.append(
        capitalized([regel.fase, regel.thema].compactMap { $0 }.joined(separator: ", ")))
    }
    if regel.nog != before?.nog || !zinnen.isEmpty, let nog = nog(regel) {
      zinnen.append(capitalized(nog))
    }
    if regel.casushouder != before?.casushouder, let casushouder = regel.casushouder {
      zinnen.append("Casushouder: \(casushouder)")
    }
    return zinnen.isEmpty ? [] : wrap(zinnen.map(ended).joined(separator: " "))
  }

  private func nog(_ regel: Plaatsregel) -> String? {
    switch regel.nog {
    case ..<1: nil
    case 1: "laatste vraag"
    default: "nog \(regel.nog) vragen"
    }
  }

  private func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  // MARK: What is said

  private static let speaker = "Voor de begeleider:"

  private func begeleider(_ text: String) -> [String] {
    var lines = wrap("\(Self.speaker) \(text)", hanging: "  ")
    if let first = lines.first, first.hasPrefix(Self.speaker) {
      let rest = String(first.dropFirst(Self.speaker.count))
      lines[0] =
        style.emphasized(Self.speaker, as: .begeleider) + style.colored(rest, as: .begeleider)
      for index in lines.indices.dropFirst() {
        lines[index] = style.colored(lines[index], as: .begeleider)
      }
    }
    return lines
  }

  private func lines(for keuzes: [Keuzeregel]) -> [String] {
    if style.isSpoken { return spoken(keuzes) }
    let digits = keuzes.map { String($0.nummer).count }.max() ?? 1
    return keuzes.flatMap { keuze in
      let nummer = String(keuze.nummer)
      let indent = String(repeating: " ", count: 2 + digits - nummer.count)
      return wrap(
        keuze.tekst, first: "\(indent)\(nummer). ",
        hanging: String(repeating: " ", count: digits + 4))
    }
  }

  private func spoken(_ keuzes: [Keuzeregel]) -> [String] {
    let count = keuzes.count == 1 ? "Er is 1 keuze." : "Er zijn \(keuzes.count) keuzes."
    return wrap(count) + keuzes.flatMap { wrap("\($0.nummer). \(ended($0.tekst))") }
  }

  /// With a stop at its end, so that a voice pauses.
  private func ended(_ text: String) -> String {
    text.last.map { ".?!:;".contains($0) } ?? true ? text : text + "."
  }

  private func wrap(_ text: String, first: String = "", hanging: String = "") -> [String] {
    LineWrapping(width: width ?? .max, first: first, hanging: hanging).lines(of: text)
  }
}
