/// A distance in time, for example six weeks before: `-6wk`.
package struct Afstand: Hashable, Sendable, Codable {
  /// Negative is before.
  package var aantal: Int
  package var eenheid: Eenheid

  package init(_ aantal: Int, _ eenheid: Eenheid) {
    self.aantal = aantal
    self.eenheid = eenheid
  }

  /// The raw value is the word of the YAML files.
  package enum Eenheid: String, Hashable, Sendable, Codable, CaseIterable {
    case uren = "u"
    case dagen = "d"
    case werkdagen = "wd"
    case weken = "wk"
    case maanden = "mnd"
    case jaren = "jr"
  }
}
