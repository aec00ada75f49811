/// The days that rules count from, in one case on one day: known, estimated or unknown.
///
/// Invariant: a day comes from an answer or from the fallback its field names; never a guess.
package struct Ankers: Sendable {
  package let feiten: Feiten
  private let velden: [VeldNaam: Veld]
  private let oordeel: any Oordeel

  package init(velden: [Veld], feiten: Feiten, oordeel: any Oordeel) {
    self.init(
      velden: Dictionary(velden.map { ($0.naam, $0) }, uniquingKeysWith: { first, _ in first }),
      feiten: feiten, oordeel: oordeel)
  }

  /// - Parameter velden: by name, for whoever asks many times about the same regeling.
  package init(velden: [VeldNaam: Veld], feiten: Feiten, oordeel: any Oordeel) {
    (self.velden, self.feiten, self.oordeel) = (velden, feiten, oordeel)
  }

  package var vandaag: Dag { feiten.vandaag }

  package func veld(_ naam: VeldNaam) -> Veld? { velden[naam] }

  /// Returns the day of a field, or what its fallback makes of it; nil when nothing is known.
  package func uitkomst(_ naam: VeldNaam) -> Uitkomst? {
    var tried = Tried()
    return uitkomst(naam, &tried)
  }

  /// Fields whose fallback was already followed. Why: fields may name each other ("each other when
  /// granted"), and a chain must end.
  struct Tried {
    var found: [VeldNaam: Uitkomst] = [:]
    var fields: Set<VeldNaam> = []
  }

  func uitkomst(_ naam: VeldNaam, _ tried: inout Tried) -> Uitkomst? {
    if let found = tried.found[naam] { return found }
    if let dag = feiten.dag(naam) {
      return Uitkomst(
        dag: dag, tijdstip: feiten.tijdstip(naam), berekening: "\(label(naam)) \(dag.voluit)")
    }
    guard tried.fields.insert(naam).inserted else { return nil }
    for terugval in velden[naam]?.alsOnbekend ?? [] {
      if let als = terugval.als, !oordeel.holds(als, given: feiten) { continue }
      guard var uitkomst = terugval.moment.day(given: self, later: 0, &tried) else { continue }
      // "Today at the latest" is certain, so it is no estimate.
      if uitkomst.isUiterste { return uitkomst }
      // An estimate of an estimate still rests on the day that is really known.
      if !uitkomst.isGeschat { uitkomst.geschatVanaf = [uitkomst.berekening] }
      uitkomst.isGeschat = true
      uitkomst.isBerekend = false
      uitkomst.berekening = "\(label(naam)) (geschat) \(uitkomst.dag.voluit)"
      tried.found[naam] = uitkomst
      return uitkomst
    }
    return nil
  }
}
