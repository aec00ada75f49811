package import Content
package import Werkafspraken

/// Looking up who is casushouder, one doelgroep after the other, until somebody stops.
package struct Opzoekgesprek: Plek {
  var scherm: any Scherm
  var vraagtOfStoppen = false
  private let inhoud: Inhoud
  private let vandaag: Dag

  static var slotVanHelp: String { "Of typ een doelgroep, zoals: beschermd thuis." }

  static var woorden: [PromptCommando<Opzoekgesprek>] { [.terug, .taal, .pauze, .stop, .help] }

  package init(_ inhoud: Inhoud, scherm: any Scherm, vandaag: Dag) {
    (self.inhoud, self.scherm, self.vandaag) = (inhoud, scherm, vandaag)
  }

  /// - Parameter eerst: what to look up before anything is asked; may be empty.
  package mutating func voer(eerst: String) -> Afloop {
    do throws(Sprong) {
      if eerst.isEmpty { try vraag() } else { try zoek(eerst) }
      let doelgroepen = inhoud.regeling.doelgroepen.alle.map { Aanvulling($0.naam, $0.uitleg) }
      var prompt = Prompt(aanvullingen: doelgroepen + Self.woorden.aanvullingen())
      while true {
        let typed = try ask(&prompt) { gesprek throws(Sprong) in try gesprek.vraag() }
        if typed.isEmpty { return .stop }
        (prompt.voorstel, prompt.isAfgewezen) = ("", false)
        try zoek(typed)
      }
    } catch {
      if case .einde(let afloop) = error { return afloop }
      return .stop
    }
  }

  private func vraag() throws(Sprong) { try show(.client("Om welke doelgroep gaat het?")) }

  private func zoek(_ typed: String) throws(Sprong) {
    let antwoord = Opzoeking(regeling: inhoud.regeling, oordeel: inhoud.oordeel)
      .casushouder(voor: typed, feiten: Feiten(vandaag: vandaag))
    if antwoord.doelgroep == nil, let near = Self.woorden.near(typed) {
      return try show(.melding("Bedoel je \(near.woord)? Dat kun je ook typen."))
    }
    try show(.regels(antwoord.casushouder.regels(doelgroep: antwoord.doelgroep?.naam)))
    try show(.melding("Nog een? Typ een doelgroep, of: stop."))
  }
}

extension PromptCommando<Opzoekgesprek> {
  static var terug: Self {
    Self("terug", "klaar met opzoeken", voorbeeld: "terug – er verandert niets") {
      _, _ throws(Sprong) in throw .terug
    }
  }
}
