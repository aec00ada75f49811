import Intake
package import Werkafspraken

/// What one receiver gets to see of a dossier, for one purpose; and what does not go along, and why.
package struct Uittreksel: Sendable {
  /// An answer that goes along.
  package struct Regel: Hashable, Sendable {
    package var veld: VeldNaam
    package var label: String
    package var categorie: Gegevenscategorie
    package var antwoord: String
    package var isEigenWoorden: Bool
  }

  /// An answer that stays. It carries the question, never the answer.
  package struct Weggelaten: Hashable, Sendable {
    package var veld: VeldNaam
    package var label: String
    package var categorie: Gegevenscategorie
    package var reden: Weglating
  }

  package let verzoek: Deelverzoek
  package let matrix: Deelmatrix
  /// Shape: in the order of the data dictionary.
  package let regels: [Regel]
  /// Shape: in the order of the data dictionary.
  package let weggelaten: [Weggelaten]

  /// Makes an extract of what the rules may see of a dossier.
  ///
  /// - Parameter feiten: answers on the path; one that is off the path goes to nobody.
  package init(_ feiten: Feiten, _ regeling: Regeling, _ verzoek: Deelverzoek) {
    let weigert = regeling.velden.contains { veld in
      feiten[veld.naam].map { veld.isWeigering($0, voor: verzoek.ontvanger) } ?? false
    }
    self.init(feiten, regeling, verzoek) { veld, waarde in
      regeling.delen.weglating(van: veld, waarde, in: verzoek, weigert: weigert)
    }
  }

  /// - Parameter weglating: decides; a test hands in one that lets everything pass.
  init(
    _ feiten: Feiten, _ regeling: Regeling, _ verzoek: Deelverzoek,
    weglating: (Veld, Waarde) -> Weglating?
  ) {
    self.verzoek = verzoek
    matrix = regeling.delen
    let lezing = Feitlezing(regeling: regeling, vandaag: feiten.vandaag)
    var regels: [Regel] = []
    var weggelaten: [Weggelaten] = []
    for veld in regeling.velden {
      guard let waarde = feiten[veld.naam] else { continue }
      if let reden = weglating(veld, waarde) {
        weggelaten.append(
          Weggelaten(
            veld: veld.naam, label: veld.label, categorie: veld.categorie, reden: reden))
      } else {
        regels.append(
          Regel(
            veld: veld.naam, label: veld.label, categorie: veld.categorie,
            antwoord: lezing.said(waarde, veld.naam), isEigenWoorden: veld.isEigenWoorden))
      }
    }
    (self.regels, self.weggelaten) = (regels, weggelaten)
  }
}
