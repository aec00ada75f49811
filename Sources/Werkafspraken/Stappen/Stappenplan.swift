/// The steps of one case on one day: what must happen next, who does it, by when and on whose
/// authority.
///
/// Invariant: same regeling, facts and day → same steps in the same order.
package struct Stappenplan: Sendable {
  package let regeling: Regeling
  package let feiten: Feiten
  package let ankers: Ankers
  package let casushouder: Casushouder
  let oordeel: any Oordeel

  package init(_ regeling: Regeling, feiten: Feiten, oordeel: any Oordeel) {
    self.regeling = regeling
    self.feiten = feiten
    self.oordeel = oordeel
    ankers = Ankers(velden: regeling.velden, feiten: feiten, oordeel: oordeel)
    casushouder = regeling.casushouder(given: feiten, oordeel: oordeel)
  }

  /// Returns the steps, the most urgent first.
  ///
  /// Shape: with `alles` every rule gives a step; without it only what applies and is not done.
  package func stappen(alles: Bool = false) -> [Stap] {
    let stappen = regeling.stapregels.map { stap(of: $0, ignoringCondition: false) }
    return stappen.filter { alles || !$0.status.isAfgehandeld }.sortedByUrgency(on: feiten.vandaag)
  }

  /// Returns the step of one rule as it stands in the plan; nil when there is no such rule.
  package func stap(_ regel: String) -> Stap? {
    regeling.stapregels.first { $0.id == regel }.map { stap(of: $0, ignoringCondition: false) }
  }

  /// Returns the step of one rule, whatever its condition says; nil when there is no such rule.
  package func termijn(_ regel: String) -> Stap? {
    regeling.stapregels.first { $0.id == regel }.map { stap(of: $0, ignoringCondition: true) }
  }

  private func stap(of regel: Stapregel, ignoringCondition: Bool) -> Stap {
    let dagen = Termijndagen(regel.termijn, given: ankers)
    let status = status(of: regel, dagen, ignoringCondition: ignoringCondition)
    let role = regel.wieAnders.first { oordeel.holds($0.als, given: feiten) }?.wie ?? regel.wie
    let wie = naam(of: role)
    return Stap(
      regel: regel.id, stap: oordeel.text(of: regel.stap, given: feiten), wie: wie,
      wieSoort: role, met: regel.met,
      // One organisation may play several roles; it is named once.
      metNamen: regel.met.map(naam).removingRepeats().filter { $0 != wie },
      vanaf: Termijndagen.shown(dagen.vanaf)?.dag,
      streef: dagen.streef?.dag, op: dagen.op?.dag, uiterlijk: dagen.uiterlijk?.dag,
      tot: dagen.tot?.dag, advies: dagen.advies(status, on: feiten.vandaag),
      uiterlijkTijdstip: dagen.uiterlijk?.tijdstip, status: status,
      isGeschat: dagen.bekend.contains { $0.uitkomst.isGeschat },
      isVoorlopig: dagen.bekend.contains { $0.uitkomst.isVoorlopig },
      berekening: dagen.berekening, toelichting: toelichting(of: regel, dagen, status),
      vragen: vragen(of: regel, status), verschillen: regel.verschillen, bron: regel.bron,
      grondslag: regel.termijn.grondslag,
      gedaanOp: status == .gedaan ? feiten.gedaan[regel.id] : nil, fase: regel.fase)
  }

  private func status(
    of regel: Stapregel, _ dagen: Termijndagen, ignoringCondition: Bool
  ) -> StapStatus {
    let isDone = regel.klaarAls.map { oordeel.holds($0, given: feiten) } ?? false
    // Done stays done, also when the condition no longer holds because of it.
    if isDone || feiten.gedaan[regel.id] != nil { return .gedaan }
    if !ignoringCondition, let als = regel.als, !oordeel.holds(als, given: feiten) {
      return .vervalt
    }
    return StapStatus(dagen, on: feiten.vandaag)
  }

  /// The questions whose answers would make the step sure: of fields that decide whether it
  /// applies, and of days it counts from.
  private func vragen(of regel: Stapregel, _ status: StapStatus) -> [String] {
    let velden: [VeldNaam] =
      switch status {
      case .gedaan: []
      case .vervalt: regel.vragenBij
      default: regel.vragenBij + regel.termijn.velden
      }
    return velden.removingRepeats().filter { !feiten.isBekend($0) }
      .compactMap { ankers.veld($0)?.vraag }.removingRepeats()
  }
}

extension Regeling {
  /// Returns the steps of a case, the most urgent first. See `Stappenplan`.
  package func stappen(given feiten: Feiten, oordeel: any Oordeel, alles: Bool = false) -> [Stap] {
    Stappenplan(self, feiten: feiten, oordeel: oordeel).stappen(alles: alles)
  }
}
