/// One next step for one case on one day, with its days and its status.
package struct Stap: Hashable, Sendable {
  package var regel: String
  package var stap: String
  /// How people call who does it: the organisation when it is known, else the role.
  package var wie: String
  /// The id of the role.
  package var wieSoort: String
  package var met: [String]
  package var vanaf: Dag?
  package var streef: Dag?
  package var op: Dag?
  package var uiterlijk: Dag?
  package var tot: Dag?
  /// The last working day on or before a hard day that falls in a weekend or on a holiday (R7).
  package var advies: Dag?
  /// A term in hours ends at a moment of the day; `uiterlijk` is then its day.
  package var uiterlijkTijdstip: Tijdstip?
  package var status: StapStatus
  /// A day was computed from an estimated anchor.
  package var isGeschat: Bool
  /// Part of what the day depends on is unknown (R9).
  package var isVoorlopig: Bool
  /// The arithmetic in words: "verhuisdatum 31 januari 2026 − 6 weken".
  package var berekening: String?
  package var toelichting: String?
  package var vragen: [String]
  package var verschillen: [String]
  package var bron: [BronID]
}

/// Where a step stands today. The raw value is the word of the command line.
///
/// Source: deadlines, section 3.
package enum StapStatus: String, Hashable, Sendable, Codable, CaseIterable {
  case datumOnbekend = "datum_onbekend"
  case gepland
  case kanNu = "kan_nu"
  case dezeWeek = "deze_week"
  case teLaat = "te_laat"
  case voorbij
  case gedaan
  case vervalt
}
