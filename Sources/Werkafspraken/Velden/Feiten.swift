/// What is known about a case on a day: the only thing that rules may look at.
package struct Feiten: Hashable, Sendable {
  /// Today. Never read from a clock here.
  package var vandaag: Dag
  package var waarden: [VeldNaam: Waarde]

  package init(vandaag: Dag, waarden: [VeldNaam: Waarde] = [:]) {
    self.vandaag = vandaag
    self.waarden = waarden
  }

  package subscript(naam: VeldNaam) -> Waarde? {
    get { waarden[naam] }
    set { waarden[naam] = newValue }
  }

  /// True when the field has an answer that says something.
  package func isBekend(_ naam: VeldNaam) -> Bool { waarden[naam]?.isBekend ?? false }

  /// Returns the day of a field exactly as it was answered; nil when it is unknown. Never a guess.
  package func dag(_ naam: VeldNaam) -> Dag? {
    if case .dag(let dag)? = waarden[naam] { dag } else { nil }
  }

  package func tekst(_ naam: VeldNaam) -> String? {
    switch waarden[naam] {
    case .tekst(let tekst)?, .keuze(let tekst)?: tekst.isEmpty ? nil : tekst
    default: nil
    }
  }
}
