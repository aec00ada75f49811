package import Content
package import DossierStore
package import Werkafspraken

/// What becomes of a dossier when it moves to another regeling: looked at before anything is kept.
///
/// Invariant: every answer that counts now is in one of the lists or in a proposal. Nothing leaves
/// the history.
package struct Verhuisplan: Sendable {
  /// An answer and where it goes.
  package struct Rij: Hashable, Sendable {
    package var veld: VeldNaam
    package var label: String
    /// As it is said now.
    package var antwoord: String
    /// How it is called and said afterwards; nil when it goes nowhere.
    package var nieuw: String?
    package var reden: String?
  }

  /// Something that is only taken over when somebody agrees.
  package struct Voorstel: Hashable, Sendable {
    package var vraag: String
    fileprivate var waarden: [VeldNaam: Waarde]
  }

  package let van: Regeling
  package let naar: Regeling
  package private(set) var blijft: [Rij] = []
  package private(set) var verandert: [Rij] = []
  package private(set) var opnieuw: [Rij] = []
  package private(set) var vervalt: [Rij] = []
  package private(set) var voorstellen: [Voorstel] = []
  package let casushouderNu: Casushouder

  private let naarInhoud: Inhoud
  private let vandaag: Dag
  private var waarden: [VeldNaam: Waarde] = [:]
  /// What was done with steps, under the rules that take their place.
  private let stappen: [Gebeurtenis.Soort]

  package init(
    _ houder: Dossierhouder, van: Inhoud, naar: Inhoud, _ overgang: Overgang, vandaag: Dag
  ) {
    self.van = van.regeling
    self.naar = naar.regeling
    self.vandaag = vandaag
    naarInhoud = naar
    let feiten = houder.feiten(van, vandaag: vandaag)
    casushouderNu = van.regeling.casushouder(given: feiten, oordeel: van.oordeel)
    stappen = Self.stappen(houder.dossier, overgang)
    var verhuizing = Antwoordverhuizing(van: van.regeling, naar: naar.regeling, overgang, vandaag)
    for veld in van.regeling.velden {
      guard let waarde = feiten[veld.naam] else { continue }
      verhuizing.add(veld, waarde)
    }
    let uitkomst = verhuizing.uitkomst
    (blijft, verandert) = (uitkomst.blijft, uitkomst.verandert)
    (opnieuw, vervalt) = (uitkomst.opnieuw, uitkomst.vervalt)
    waarden = uitkomst.waarden
    voorstellen = uitkomst.voorstellen.map { Voorstel(vraag: $0.vraag, waarden: $0.waarden) }
  }

  /// Steps that were done, moved or handed on stay so. Of several that become one, the last day on which
  /// one was done counts; what was done is neither moved nor handed on any more.
  private static func stappen(_ dossier: Dossier, _ overgang: Overgang) -> [Gebeurtenis.Soort] {
    let gedaan = Dictionary(
      dossier.gedaan.compactMap { regel, dag in overgang.stappen[regel].map { ($0, dag) } },
      uniquingKeysWith: max)
    var stappen: [Gebeurtenis.Soort] = []
    for (regel, dag) in gedaan.sorted(by: { $0.key < $1.key }) {
      stappen.append(.stapGedaan(regel: regel, dag: dag))
    }
    for (oud, nieuw) in overgang.stappen.sorted(by: { $0.key < $1.key }) where gedaan[nieuw] == nil
    {
      if let verplaatst = dossier.verplaatst[oud] {
        stappen.append(
          .stapVerplaatst(regel: nieuw, naar: verplaatst.naar, reden: verplaatst.reden))
      }
      if let aan = dossier.doorgegeven[oud] {
        stappen.append(.stapDoorgegeven(regel: nieuw, aan: aan))
      }
    }
    return stappen
  }

  /// Who is casushouder afterwards.
  ///
  /// - Parameter aanvaard: the proposals that somebody agreed to.
  package func casushouder(aanvaard: [Voorstel] = []) -> Casushouder {
    let feiten = Feiten(vandaag: vandaag, waarden: all(aanvaard))
    return naar.casushouder(given: feiten, oordeel: naarInhoud.oordeel)
  }

  private func all(_ aanvaard: [Voorstel]) -> [VeldNaam: Waarde] {
    aanvaard.reduce(waarden) { known, voorstel in known.merging(voorstel.waarden) { $1 } }
  }

  /// The events of the move. An answer that is asked again is withdrawn first, so that no old answer
  /// speaks for a question that now means something else.
  func gebeurtenissen(_ dossier: Dossier, aanvaard: [Voorstel], tijd: Tijdstip) -> [Gebeurtenis] {
    let taken = all(aanvaard)
    let stale = dossier.geschiedenis.keys.sorted().filter { naam in
      taken[naam] == nil && dossier.antwoord(naam) != nil
        && naar.velden.contains { $0.naam == naam }
    }
    return [Gebeurtenis(tijd: tijd, .begonnen(regeling: naar.id, versie: naar.versie))]
      + stale.map { Gebeurtenis(tijd: tijd, .ingetrokken($0, gesprek: nil)) }
      + taken.keys.sorted().compactMap { naam in
        taken[naam].map { Gebeurtenis(tijd: tijd, .feit(naam, $0)) }
      }
      + stappen.map { Gebeurtenis(tijd: tijd, $0) }
  }
}

extension Dossierhouder {
  /// Moves the dossier: all of it or nothing. Its history stays.
  package func verhuis(
    _ plan: Verhuisplan, aanvaard: [Verhuisplan.Voorstel], tijd: Tijdstip
  ) throws(StoreError) {
    try append(plan.gebeurtenissen(dossier, aanvaard: aanvaard, tijd: tijd))
  }
}
