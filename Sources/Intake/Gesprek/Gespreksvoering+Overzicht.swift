import Content
import Werkafspraken

extension Gespreksvoering {
  /// The fields whose answers can be changed: all that were answered, in the order of the dictionary.
  var changeable: [VeldNaam] {
    regeling.velden.map(\.naam).filter { geldend($0) != nil }
  }

  /// The answer that holds in this conversation.
  func geldend(_ naam: VeldNaam) -> Waarde? {
    houder.geldend(naam, beurt: beurt, inhoud)?.waarde
  }

  func label(of naam: VeldNaam) -> String { inhoud.oordeel.veld(naam)?.label ?? "een keuze" }

  /// Returns the field that somebody means by its name, its label, or its number in the overview.
  func veld(named typed: String) -> VeldNaam? {
    let words = Vouwing.vouw(typed)
    guard !words.isEmpty else { return nil }
    if let number = Int(words) {
      return changeable.indices.contains(number - 1) ? changeable[number - 1] : nil
    }
    let exact = VeldNaam(words.split(separator: " ").joined(separator: "_"))
    if inhoud.oordeel.veld(exact) != nil { return exact }
    let matches = changeable.filter { Vouwing.vouw(label(of: $0)).contains(words) }
    return matches.count == 1 ? matches[0] : nil
  }

  /// The question as it is asked when its answer is changed; nil for what is no field.
  func vorm(ofChanging naam: VeldNaam) -> Vraagvorm? {
    guard let veld = inhoud.oordeel.veld(naam) else { return nil }
    return Vraagvorm(
      naam: naam, veld: veld,
      zin: Zin(id: "veld:\(naam)", tekst: veld.vraag ?? veld.label, bron: []),
      type: Vraagsoorten(regeling: regeling, vandaag: vandaag).soort(of: veld),
      eerder: geldend(naam))
  }

  /// Every answer on a line of its own, with the number by which it can be changed.
  ///
  /// - Parameter onder: only these; nil for all.
  func overzicht(toontAlles: Bool = false, onder velden: Set<VeldNaam>? = nil) -> [String] {
    let onPath = Set(feiten.waarden.keys)
    return changeable.enumerated().compactMap { index, naam in
      guard velden?.contains(naam) ?? true,
        let waarde = geldend(naam)
      else { return nil }
      let tekst = toontAlles ? full(waarde, naam) : said(waarde, naam)
      let suffix = onPath.contains(naam) ? "" : " (telt nu niet mee)"
      return "\(index + 1). \(label(of: naam)): \(tekst)\(suffix)"
    }
  }

  /// An answer in words; covered when it is for the cliënt alone.
  func said(_ waarde: Waarde, _ naam: VeldNaam) -> String {
    inhoud.oordeel.veld(naam)?.ogen == .client ? Veld.afgeschermd : full(waarde, naam)
  }

  private func full(_ waarde: Waarde, _ naam: VeldNaam) -> String {
    Feitlezing(regeling: regeling, vandaag: vandaag).said(waarde, naam)
  }
}

extension Veld {
  /// Stands where an answer is not shown.
  static let afgeschermd = "(alleen voor de cliënt)"
}
