/// A row that says what must happen next: who does it, by when, on whose authority.
package struct Stapregel: Hashable, Sendable, Codable {
  /// The id of the deadline list (`DL-ZOU3-07`), or an own name.
  package var id: String
  package var stap: Sjabloon
  /// The id of a role.
  package var wie: String
  /// Who does it instead; the first whose condition holds.
  package var wieAnders: [AndereRol]
  package var met: [String]
  package var fase: String?
  package var als: Voorwaarde?
  /// Why the step lapses when `als` does not hold.
  package var vervalt: Sjabloon?
  /// Fields whose answer would decide the condition; their questions are asked when unknown.
  package var vragenBij: [VeldNaam]
  package var termijn: Termijn
  /// What the source names as a way out when it is late.
  package var teLaat: Sjabloon?
  package var klaarAls: Voorwaarde?
  package var toelichting: Sjabloon?
  package var verschillen: [String]
  package var bron: [BronID]

  package init(
    id: String, stap: Sjabloon, wie: String, wieAnders: [AndereRol] = [], met: [String] = [],
    fase: String? = nil,
    als: Voorwaarde? = nil, vervalt: Sjabloon? = nil, vragenBij: [VeldNaam] = [],
    termijn: Termijn = Termijn(), teLaat: Sjabloon? = nil, klaarAls: Voorwaarde? = nil,
    toelichting: Sjabloon? = nil, verschillen: [String] = [], bron: [BronID] = []
  ) {
    self.id = id
    self.stap = stap
    self.wie = wie
    self.wieAnders = wieAnders
    self.met = met
    self.fase = fase
    self.als = als
    self.vervalt = vervalt
    self.vragenBij = vragenBij
    self.termijn = termijn
    self.teLaat = teLaat
    self.klaarAls = klaarAls
    self.toelichting = toelichting
    self.verschillen = verschillen
    self.bron = bron
  }

  /// A role that takes the place of `wie` under a condition.
  package struct AndereRol: Hashable, Sendable, Codable {
    package var als: Voorwaarde
    package var wie: String
    package init(als: Voorwaarde, wie: String) {
      self.als = als
      self.wie = wie
    }
  }
}

/// The days of a rule, each described by its distance to what we know.
package struct Termijn: Hashable, Sendable, Codable {
  package var vanaf: Moment?
  package var streef: Moment?
  package var op: Moment?
  package var uiterlijk: Moment?
  /// The end of a period ("tot").
  package var tot: Moment?
  /// The source says "as soon as possible": no number, so no day.
  package var zsm: Bool
  package var grondslag: Grondslag
  package var herhaling: Herhaling?
  /// After `uiterlijk` it cannot be done any more: the status becomes `voorbij`, not `te_laat`.
  package var sluit: Bool
  /// Words for the days while they are unknown ("6 weken voor de verhuizing"); else they are computed.
  package var relatief: String?

  package init(
    vanaf: Moment? = nil, streef: Moment? = nil, op: Moment? = nil, uiterlijk: Moment? = nil,
    tot: Moment? = nil, zsm: Bool = false, grondslag: Grondslag = .afspraak,
    herhaling: Herhaling? = nil, sluit: Bool = false, relatief: String? = nil
  ) {
    self.vanaf = vanaf
    self.streef = streef
    self.op = op
    self.uiterlijk = uiterlijk
    self.tot = tot
    self.zsm = zsm
    self.grondslag = grondslag
    self.herhaling = herhaling
    self.sluit = sluit
    self.relatief = relatief
  }

  package enum Grondslag: String, Hashable, Sendable, Codable, CaseIterable {
    case afspraak, streven, rekenregel
    case eigenLezing = "eigen_lezing"
  }

  package enum Herhaling: String, Hashable, Sendable, Codable, CaseIterable {
    case maand, jaar
  }
}
