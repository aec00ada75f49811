package import Werkafspraken

/// Says in plain words what happened in a dossier, one line for each event.
package struct Gebeurteniszinnen {
  private let regeling: Regeling
  private let lezing: Feitlezing
  private let toontAlles: Bool

  /// - Parameter toontAlles: also what is for the eyes of the cliënt alone.
  package init(_ regeling: Regeling, vandaag: Dag, toontAlles: Bool = false) {
    self.regeling = regeling
    lezing = Feitlezing(regeling: regeling, vandaag: vandaag)
    self.toontAlles = toontAlles
  }

  /// Without the moment.
  package func zin(_ soort: Gebeurtenis.Soort) -> String {
    switch soort {
    case .begonnen(let regeling, let versie):
      "het dossier volgt \(regeling), versie \(versie)"
    case .gesprekBegonnen(let gesprek): "het gesprek \(titel(gesprek)) begon"
    case .gesprekAfgerond(let gesprek): "het gesprek \(titel(gesprek)) was klaar"
    case .antwoord(let veld, let waarde, _, let stem):
      "\(label(veld)): \(said(waarde, veld)) (\(wie(stem)))"
    case .feit(let veld, let waarde): "\(label(veld)): \(said(waarde, veld))"
    case .ingetrokken(let veld, _): "\(label(veld)): ingetrokken"
    case .verbeterd(let veld, let waarde, _, _, let reden):
      "\(label(veld)): verbeterd naar \(said(waarde, veld)), want: \(reden)"
    case .gedeeld(let deling): zin(deling)
    case .ingelezen(let inlezing): zin(inlezing)
    case .stapGedaan(let regel, let dag): "\(stap(regel)): gedaan op \(dag.voluit)"
    case .stapVerplaatst(let regel, let dag, let reden):
      "\(stap(regel)): wordt \(dag.voluit), want: \(reden)"
    case .stapDoorgegeven(let regel, let aan): "\(stap(regel)): doorgegeven aan \(aan)"
    case .stapHeropend(let regel): "\(stap(regel)): weer open"
    }
  }

  private func zin(_ inlezing: Inlezing) -> String {
    let namen = inlezing.schrijvers.map(\.naam).reduce(into: [String]()) { namen, naam in
      if !namen.contains(naam) { namen.append(naam) }
    }
    return "alles hierboven kwam uit een bestand, geschreven door \(opsomming(namen, "en")). "
      + (inlezing.nagekeken
        ? "De handtekening klopte" : "Er is niet nagekeken van wie het bestand was")
  }

  private func zin(_ deling: Deling) -> String {
    let naam = regeling.delen.ontvanger(deling.ontvanger)?.naam ?? deling.ontvanger.rawValue
    let doel = regeling.delen.doel(deling.doel)?.naam ?? deling.doel.rawValue
    return "gedeeld met \(naam) (\(deling.organisatie)), voor: \(doel). "
      + "Dit ging mee: \(deling.velden.map(label).joined(separator: ", ")). "
      + "Dit mocht, want: \(deling.grond). De cliënt weet het: \(deling.verteld)"
  }

  /// An answer to a question that no regeling asks any more is still said, as it was written down.
  private func said(_ waarde: Waarde, _ veld: VeldNaam) -> String {
    if !toontAlles, regeling.velden.contains(where: { $0.naam == veld && $0.ogen == .client }) {
      return Veld.afgeschermd
    }
    let said = lezing.said(waarde, veld)
    guard said.isEmpty else { return said }
    return switch waarde {
    case .tekst(let tekst), .keuze(let tekst): tekst
    case .jaNee(let isJa): isJa ? "ja" : "nee"
    case .keuzes(let keuzes): keuzes.joined(separator: ", ")
    case .getal(let getal): "\(getal)"
    case .bedrag(let cent): "\(cent) cent"
    case .dag(let dag): dag.voluit
    case .tijdstip(let tijd): tijd.voluit
    case .lijst(let items):
      items.map { item in
        item.sorted { $0.key < $1.key }.map { self.said($0.value, $0.key) }.joined(separator: " ")
      }.joined(separator: ", ")
    case .weetNiet, .wilNietZeggen: VasteAntwoorden.text(of: waarde) ?? ""
    }
  }

  private func label(_ veld: VeldNaam) -> String {
    regeling.velden.first { $0.naam == veld }?.label ?? veld.tekst
  }

  private func stap(_ regel: String) -> String {
    regeling.stapregels.contains { $0.id == regel } ? "stap \(regel)" : "een stap (\(regel))"
  }

  private func titel(_ gesprek: Gesprek) -> String {
    regeling.gesprekken.first { $0.id == gesprek.id }?.titel ?? gesprek.id
  }

  private func wie(_ stem: Stem) -> String {
    switch stem {
    case .client: "gezegd door de cliënt"
    case .begeleider: "opgeschreven door de begeleider"
    case .document: "uit een document"
    }
  }
}
