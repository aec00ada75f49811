package import Werkafspraken

/// What becomes of a dossier when the regeling that it follows has another version under the same name:
/// looked at before anything is kept.
///
/// Invariant: every answer that holds is in one of the lists. Nothing leaves the history.
package struct Versiewissel: Hashable, Sendable {
  package struct Rij: Hashable, Sendable {
    package var label: String
    package var reden: String
    fileprivate var veld: VeldNaam
  }

  package let van: String
  package let naar: Regeling
  /// How many answers stay as they are.
  package private(set) var blijft = 0
  /// What no longer fits its question, and is asked anew.
  package private(set) var opnieuw: [Rij] = []
  /// What no question asks any more.
  package private(set) var vervalt: [Rij] = []

  /// Returns nil when the dossier follows this version already.
  package init?(_ houder: Dossierhouder, naar: Regeling) {
    guard houder.regeling == naar.id, let van = houder.dossier.regelingVersie, van != naar.versie
    else { return nil }
    self.van = van
    self.naar = naar
    for naam in houder.dossier.geschiedenis.keys.sorted() {
      let values = Self.plekken(naam, houder.dossier).compactMap {
        houder.dossier.antwoord(naam, in: $0)?.waarde
      }
      // A choice that a script itself offers is kept by the number of its line, and asked by that.
      guard !values.isEmpty, !naam.tekst.hasPrefix("keuze:") else { continue }
      guard let veld = naar.velden.first(where: { $0.naam == naam }) else {
        vervalt.append(
          Rij(label: naam.tekst, reden: "de nieuwe versie heeft deze vraag niet", veld: naam))
        continue
      }
      if values.allSatisfy({ Self.past($0, bij: veld, in: naar) }) {
        blijft += values.count
      } else {
        opnieuw.append(
          Rij(label: veld.label, reden: "het antwoord past niet meer bij de vraag", veld: naam))
      }
    }
  }

  private static func past(_ waarde: Waarde, bij veld: Veld, in regeling: Regeling) -> Bool {
    if case .keuze(let id) = waarde, veld.soort == .doelgroep {
      return regeling.doelgroepen.alle.contains { $0.id == id }
    }
    return !waarde.isBekend || Antwoordverhuizing.past(waarde, bij: veld)
  }

  /// Everywhere a field was answered: in the dossier as a whole, and in conversations.
  private static func plekken(_ naam: VeldNaam, _ dossier: Dossier) -> [Gesprek?] {
    Array(Set((dossier.geschiedenis[naam] ?? []).map(\.gesprek)))
  }

  /// The events of the change. An answer that is asked anew is withdrawn wherever it was given.
  func gebeurtenissen(_ dossier: Dossier, tijd: Tijdstip) -> [Gebeurtenis] {
    [Gebeurtenis(tijd: tijd, .begonnen(regeling: naar.id, versie: naar.versie))]
      + opnieuw.flatMap { rij in
        Self.plekken(rij.veld, dossier).map {
          Gebeurtenis(tijd: tijd, .ingetrokken(rij.veld, gesprek: $0))
        }
      }
  }
}

extension Verhuisgesprek {
  /// Shows what another version does to a dossier, asks, and does it.
  ///
  /// - Parameter vraagt: false when it was agreed beforehand.
  package static func voer(
    _ wissel: Versiewissel, _ houder: Dossierhouder, op scherm: any Scherm, vraagt: Bool,
    tijd: Tijdstip
  ) throws -> Afloop {
    var scherm = scherm
    try scherm.show(
      .melding(
        "Dossier \(houder.id) gaat van \(wissel.naar.kort), versie \(wissel.van), "
          + "naar versie \(wissel.naar.versie)."))
    let antwoorden =
      wissel.blijft == 1 ? "1 antwoord blijft" : "\(wissel.blijft) antwoorden blijven"
    try scherm.show(.melding("\(antwoorden) zoals het is."))
    for (kop, rijen) in [
      ("Dit vragen we opnieuw:", wissel.opnieuw),
      ("Dit telt niet meer mee. Het blijft bewaard:", wissel.vervalt),
    ] where !rijen.isEmpty {
      try scherm.show(.melding(kop))
      try scherm.show(.regels(rijen.map { "  \($0.label): \($0.reden)" }))
    }
    if vraagt {
      guard try scherm.askJaNee("Wil je dat?") == true else {
        try scherm.show(.melding("Er is niets veranderd."))
        return .gelaten
      }
    }
    try houder.append(wissel.gebeurtenissen(houder.dossier, tijd: tijd))
    try scherm.show(
      .melding("Dossier \(houder.id) volgt nu versie \(wissel.naar.versie)."))
    return .verhuisd
  }
}
