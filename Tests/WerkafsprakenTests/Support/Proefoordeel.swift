import Werkafspraken

/// Judges the few conditions that these tests write, so that rules can be tested without a script
/// language: `ja`, `nee`, `veld` (a yes), `bekend veld`, `geweest veld`, `veld = keuze`, each
/// with `niet` before it, and several joined by ` en `. In a text, `{veld}` is filled in.
struct Proefoordeel: Oordeel {
  func holds(_ voorwaarde: Voorwaarde, given feiten: Feiten) -> Bool {
    split(voorwaarde.tekst, at: " en ").allSatisfy { holds($0, feiten) }
  }

  private func holds(_ text: String, _ feiten: Feiten) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    if words.first == "niet" {
      return !holds(words.dropFirst().joined(separator: " "), feiten)
    }
    switch (words.first, words.count) {
    case ("ja"?, 1): return true
    case ("nee"?, 1): return false
    case ("bekend"?, 2): return feiten.isBekend(VeldNaam(words[1]))
    case ("geweest"?, 2):
      return feiten.dag(VeldNaam(words[1])).map { $0 <= feiten.vandaag } ?? false
    case (let veld?, 1): return feiten[VeldNaam(veld)] == .jaNee(true)
    case (let veld?, 3) where words[1] == "=": return feiten.tekst(VeldNaam(veld)) == words[2]
    default: preconditionFailure("a test writes no such condition: \(text)")
    }
  }

  func text(of sjabloon: Sjabloon, given feiten: Feiten) -> String {
    var result = ""
    var rest = sjabloon.tekst[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += feiten.tekst(VeldNaam(String(rest[rest.index(after: open)..<close]))) ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func split(_ text: String, at separator: String) -> [String] {
    var parts: [[Substring]] = [[]]
    let word = separator.split(separator: " ").first
    for next in text.split(separator: " ") {
      if next == word { parts.append([]) } else { parts[parts.count - 1].append(next) }
    }
    return parts.map { $0.joined(separator: " ") }
  }
}

extension Voorwaarde: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(tekst: text, nummer: 0) }
}

extension Sjabloon: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(tekst: text) }
}

extension Feiten {
  /// Facts from a row of a table: days by field.
  init(op vandaag: Dag, _ dagen: KeyValuePairs<VeldNaam, Dag>) {
    self.init(
      vandaag: vandaag,
      waarden: Dictionary(uniqueKeysWithValues: dagen.map { ($0.key, Waarde.dag($0.value)) }))
  }
}
