/// What is known about a case on a day: the only thing that rules may look at.
package struct Feiten: Hashable, Sendable {
  /// Today. Never read from a clock here.
  package var vandaag: Dag
  package var waarden: [VeldNaam: Waarde]
  /// The steps someone said are done, with the day on which they were; by id of the rule.
  package var gedaan: [String: Dag]

  package init(
    vandaag: Dag, waarden: [VeldNaam: Waarde] = [:], gedaan: [String: Dag] = [:]
  ) {
    self.vandaag = vandaag
    self.waarden = waarden
    self.gedaan = gedaan
  }

  package subscript(naam: VeldNaam) -> Waarde? {
    get { waarden[naam] }
    set { waarden[naam] = newValue }
  }

  /// True when the field has an answer that says something.
  package func isBekend(_ naam: VeldNaam) -> Bool { waarden[naam]?.isBekend ?? false }

  /// Returns the day of a field exactly as it was answered; nil when it is unknown. Never a guess.
  package func dag(_ naam: VeldNaam) -> Dag? {
    switch waarden[naam] {
    case .dag(let dag)?: dag
    case .tijdstip(let tijdstip)?: tijdstip.dag
    default: nil
    }
  }

  package func tijdstip(_ naam: VeldNaam) -> Tijdstip? {
    if case .tijdstip(let tijdstip)? = waarden[naam] { tijdstip } else { nil }
  }

  package func tekst(_ naam: VeldNaam) -> String? {
    switch waarden[naam] {
    case .tekst(let tekst)?, .keuze(let tekst)?: tekst.isEmpty ? nil : tekst
    default: nil
    }
  }
}
