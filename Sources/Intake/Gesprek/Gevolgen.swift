package import Content
package import Werkafspraken

/// What changes when one answer does: answers that lapse, questions that appear, steps that move,
/// another casushouder. Looked at before anything is kept.
package struct Gevolgen: Hashable, Sendable {
  package private(set) var vervallen: [VeldNaam] = []
  package private(set) var komenTerug: [VeldNaam] = []
  package private(set) var nieuweVraag: VeldNaam?
  package private(set) var stappen: [Stapverschil] = []
  package private(set) var casushouder: (van: String, naar: String)? {
    get { casushouderNaar.map { (casushouderVan, $0) } }
    set {
      casushouderVan = newValue?.van ?? ""
      casushouderNaar = newValue?.naar
    }
  }
  private var casushouderVan = ""
  private var casushouderNaar: String?

  package var isLeeg: Bool {
    vervallen.isEmpty && komenTerug.isEmpty && nieuweVraag == nil && stappen.isEmpty
      && casushouderNaar == nil
  }

  package init(
    _ inhoud: Inhoud, _ houder: Dossierhouder, beurt: Int, _ naam: VeldNaam, _ waarde: Waarde,
    vandaag: Dag
  ) {
    let before = houder.wandeling(inhoud, vandaag: vandaag)
    let after = houder.wandeling(inhoud, vandaag: vandaag, alsof: (naam, waarde, beurt))
    let known = Set(before.feiten.waarden.keys), next = Set(after.feiten.waarden.keys)
    vervallen = known.subtracting(next).sorted()
    komenTerug = next.subtracting(known).subtracting([naam]).sorted()
    if let open = after.open?.veld, open != before.open?.veld, open != naam { nieuweVraag = open }
    let oordeel = inhoud.oordeel
    let plannen = [before, after].map { walk in
      Stappenplan(inhoud.regeling, feiten: walk.feiten, oordeel: oordeel)
    }
    stappen = Stapverschil.between(
      plannen[0].stappen(alles: true), plannen[1].stappen(alles: true))
    let namen = plannen.map(\.casushouder.inEenZin)
    if namen[0] != namen[1] { casushouder = (namen[0], namen[1]) }
  }

  /// In words, one line each; long lists are cut, and say so.
  package func regels(label: (VeldNaam) -> String) -> [String] {
    var regels: [String] = []
    if let casushouder {
      regels.append("De casushouder: \(casushouder.naar). Nu: \(casushouder.van).")
    }
    if !vervallen.isEmpty {
      regels.append(
        "\(vervallen.count == 1 ? "Dit antwoord telt" : "Deze antwoorden tellen") dan niet meer mee: "
          + "\(opsomming(vervallen.map(label), "en")). Ze blijven bewaard.")
    }
    if !komenTerug.isEmpty {
      regels.append("Dit telt dan weer mee: \(opsomming(komenTerug.map(label), "en")).")
    }
    if let nieuweVraag { regels.append("Er komt een vraag bij over: \(label(nieuweVraag)).") }
    regels += stappen.prefix(Self.mostSteps).map(\.zin)
    if stappen.count > Self.mostSteps {
      regels.append("En nog \(stappen.count - Self.mostSteps) andere stappen.")
    }
    return regels
  }

  private static let mostSteps = 8
}
