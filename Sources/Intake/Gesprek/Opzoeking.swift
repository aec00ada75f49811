package import Werkafspraken

/// A question of a professional that needs no conversation: who is casushouder for these words?
package struct Opzoeking {
  let regeling: Regeling
  let oordeel: any Oordeel

  package init(regeling: Regeling, oordeel: any Oordeel) {
    self.regeling = regeling
    self.oordeel = oordeel
  }

  package struct Antwoord {
    package var casushouder: Casushouder
    /// Nil when the words were not recognised.
    package var doelgroep: Doelgroep?
  }

  /// Answers from what was typed and the facts given beside it. What cannot be decided becomes
  /// `navragen`, with the question to ask; nothing is guessed.
  package func casushouder(voor typed: String, feiten: Feiten) -> Antwoord {
    var feiten = feiten
    var vragen: [String] = []
    var doelgroep: Doelgroep?
    switch Doelgroepherkenning(regeling.doelgroepen).herken(typed) {
    case .gevonden(let id, let woordvragen):
      doelgroep = regeling.doelgroepen.alle.first { $0.id == id }
      feiten["doelgroep"] = .keuze(id)
      vragen = woordvragen
    case .onduidelijk(let ids, let vraag):
      vragen = ["\(vraag) Kies uit: \(namen(ids))."]
    case .onbekend(let ids):
      vragen =
        ids.isEmpty || VasteAntwoorden.read(typed) != nil
        ? ["Welke doelgroep is het? Kies uit: \(namen(regeling.doelgroepen.alle.map(\.id)))."]
        : ["Bedoel je \(opsomming(ids.map(naam), "of"))?"]
    }
    var casushouder = regeling.casushouder(given: feiten, oordeel: oordeel)
    if doelgroep == nil, casushouder.soort == Casushouder.navragen {
      casushouder.vragen = vragen
    } else {
      casushouder.vragen = vragen + casushouder.vragen
    }
    return Antwoord(casushouder: casushouder, doelgroep: doelgroep)
  }

  private func naam(_ id: String) -> String {
    regeling.doelgroepen.alle.first { $0.id == id }?.naam ?? id
  }

  private func namen(_ ids: [String]) -> String { ids.map(naam).joined(separator: "; ") }
}
