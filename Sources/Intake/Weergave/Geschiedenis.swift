package import Content
package import Werkafspraken

/// What happened in a dossier, in the order in which it happened, for people to read.
package struct Geschiedenis {
  package struct Rij: Hashable, Sendable {
    package var tijd: Tijdstip
    /// The name of the user who wrote it down.
    package var auteur: String
    package var tekst: String
  }

  package let rijen: [Rij]

  /// - Parameter gebeurtenissen: each with the name of its author, oldest first.
  package init(
    _ gebeurtenissen: [(gebeurtenis: Gebeurtenis, auteur: String)], _ inhoud: Inhoud, vandaag: Dag
  ) {
    let lezing = Feitlezing(regeling: inhoud.regeling, vandaag: vandaag)
    let titels = Dictionary(inhoud.regeling.gesprekken.map { ($0.id, $0.titel) }) { first, _ in
      first
    }
    func label(_ veld: VeldNaam) -> String { inhoud.oordeel.veld(veld)?.label ?? veld.tekst }
    func antwoord(_ veld: VeldNaam, _ waarde: Waarde) -> String {
      // What was for the cliënt alone stays so, also here.
      inhoud.oordeel.veld(veld)?.ogen == .client ? "(afgeschermd)" : lezing.said(waarde, veld)
    }
    func titel(_ gesprek: Gesprek) -> String {
      let titel = titels[gesprek.id] ?? gesprek.id
      return gesprek.nummer > 1 ? "\(titel) (keer \(gesprek.nummer))" : titel
    }
    rijen = gebeurtenissen.map { gebeurtenis, auteur in
      let tekst =
        switch gebeurtenis.soort {
        case .begonnen(let regeling, let versie): "Volgt vanaf nu \(regeling), versie \(versie)"
        case .gesprekBegonnen(let gesprek): "Gesprek begonnen: \(titel(gesprek))"
        case .gesprekAfgerond(let gesprek): "Gesprek klaar: \(titel(gesprek))"
        case .antwoord(let veld, let waarde, _, let stem):
          "\(label(veld)): \(antwoord(veld, waarde)) (gezegd door: \(stem.naam))"
        case .feit(let veld, let waarde): "\(label(veld)): \(antwoord(veld, waarde))"
        case .ingetrokken(let veld, _): "\(label(veld)): geen antwoord meer"
        case .verbeterd(let veld, let waarde, _, _, let reden):
          "Verbeterd: \(label(veld)): \(antwoord(veld, waarde)). Reden: \(reden)"
        case .gedeeld(let deling):
          "Gedeeld met \(deling.organisatie): "
            + deling.velden.map(label).joined(separator: ", ")
            + ". Grond: \(deling.grond). Zo weet de cliënt het: \(deling.verteld)"
        case .stapGedaan(let regel, let dag): "Stap \(regel) is gedaan op \(dag.voluit)"
        case .stapVerplaatst(let regel, let naar, let reden):
          "Stap \(regel) gaat naar \(naar.voluit): \(reden)"
        case .stapDoorgegeven(let regel, let aan): "Stap \(regel) gaat naar \(aan)"
        case .stapHeropend(let regel): "Stap \(regel) is weer open"
        }
      return Rij(tijd: gebeurtenis.tijd, auteur: auteur, tekst: tekst)
    }
  }
}

extension Stem {
  fileprivate var naam: String {
    switch self {
    case .client: "cliënt"
    case .begeleider: "begeleider"
    case .document: "een document"
    }
  }
}
