/// One next step for one case on one day, with its days and its status.
package struct Stap: Hashable, Sendable {
  package var regel: String
  package var stap: String
  /// How people call who does it: the organisation when it is known, else the role.
  package var wie: String
  /// The id of the role.
  package var wieSoort: String
  /// The ids of the roles that take part.
  package var met: [String]
  /// How people call those who take part, each once and without whoever does it.
  package var metNamen: [String]
  package var vanaf: Dag?
  package var streef: Dag?
  package var op: Dag?
  package var uiterlijk: Dag?
  package var tot: Dag?
  /// The last working day before a latest day that falls in a weekend or on a holiday (R7); today
  /// when an aim has passed and it can still be done.
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
  /// What the days rest on: an agreement, an aim, our own reading, or a sum.
  package var grondslag: Termijn.Grondslag
  /// The day on which someone said it was done; nil when it is not done, or done on an unknown day.
  package var gedaanOp: Dag?
  package var fase: String?

  package init(
    regel: String, stap: String, wie: String, wieSoort: String, met: [String] = [],
    metNamen: [String] = [], vanaf: Dag? = nil, streef: Dag? = nil, op: Dag? = nil,
    uiterlijk: Dag? = nil, tot: Dag? = nil, advies: Dag? = nil,
    uiterlijkTijdstip: Tijdstip? = nil, status: StapStatus, isGeschat: Bool = false,
    isVoorlopig: Bool = false, berekening: String? = nil, toelichting: String? = nil,
    vragen: [String] = [], verschillen: [String] = [], bron: [BronID] = [],
    grondslag: Termijn.Grondslag = .afspraak, gedaanOp: Dag? = nil, fase: String? = nil
  ) {
    self.regel = regel
    self.stap = stap
    self.wie = wie
    self.wieSoort = wieSoort
    self.met = met
    self.metNamen = metNamen
    self.vanaf = vanaf
    self.streef = streef
    self.op = op
    self.uiterlijk = uiterlijk
    self.tot = tot
    self.advies = advies
    self.uiterlijkTijdstip = uiterlijkTijdstip
    self.status = status
    self.isGeschat = isGeschat
    self.isVoorlopig = isVoorlopig
    self.berekening = berekening
    self.toelichting = toelichting
    self.vragen = vragen
    self.verschillen = verschillen
    self.bron = bron
    self.grondslag = grondslag
    self.gedaanOp = gedaanOp
    self.fase = fase
  }
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
