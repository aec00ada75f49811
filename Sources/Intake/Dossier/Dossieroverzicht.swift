package import Content
package import Werkafspraken

/// What a dossier holds on a day, for people to read.
package struct Dossieroverzicht {
  package struct Rij: Hashable, Sendable {
    package var veld: VeldNaam
    package var label: String
    /// In words; covered when it is for the cliënt alone and nobody asked for all.
    package var antwoord: String
    /// False for an answer that is not on the path of any conversation now.
    package var teltMee: Bool
  }

  package let rijen: [Rij]
  package let feiten: Feiten
  package let casushouder: Casushouder

  /// - Parameter toontAlles: also what is for the eyes of the cliënt alone.
  package init(
    _ houder: Dossierhouder, _ inhoud: Inhoud, vandaag: Dag, toontAlles: Bool = false
  ) {
    let feiten = houder.feiten(inhoud, vandaag: vandaag)
    let lezing = Feitlezing(regeling: inhoud.regeling, vandaag: vandaag)
    self.feiten = feiten
    casushouder = inhoud.regeling.casushouder(given: feiten, oordeel: inhoud.oordeel)
    rijen = inhoud.regeling.velden.compactMap { veld in
      houder.latest(veld.naam).map { waarde in
        Rij(
          veld: veld.naam, label: veld.label,
          antwoord: veld.ogen == .client && !toontAlles
            ? Veld.afgeschermd : lezing.said(waarde, veld.naam),
          teltMee: feiten[veld.naam] != nil)
      }
    }
  }
}
