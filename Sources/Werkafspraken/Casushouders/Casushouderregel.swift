/// A kind of holder and how people call it, for example `zorgaanbieder-bw`, "Zorgaanbieder BW".
package struct Houder: Hashable, Sendable, Codable {
  package var soort: String
  package var naam: String
  package var organisatie: Organisatie?
  package init(soort: String, naam: String, organisatie: Organisatie? = nil) {
    self.soort = soort
    self.naam = naam
    self.organisatie = organisatie
  }
}

/// Where the name of an organisation comes from.
package enum Organisatie: Hashable, Sendable, Codable {
  /// A field in which the name was answered.
  case veld(VeldNaam)
  /// The local team of the gemeente of the case.
  case team
  /// Whoever is casushouder today; only for roles, never for a holder itself.
  case casushouder
}

/// One row of the decision table of casushouders; the first row that holds decides.
package struct Casushouderregel: Hashable, Sendable, Codable {
  package var id: String
  package var als: Voorwaarde?
  package var soort: String
  package var reden: Sjabloon
  package var tot: Sjabloon?
  /// The kind of holder that comes next; nil when the table names none.
  package var daarna: String?
  package var vragen: [Zin]
  package var verschillen: [Zin]
  package var bron: [BronID]

  package init(
    id: String, als: Voorwaarde?, soort: String, reden: Sjabloon, tot: Sjabloon? = nil,
    daarna: String? = nil, vragen: [Zin] = [], verschillen: [Zin] = [], bron: [BronID] = []
  ) {
    self.id = id
    self.als = als
    self.soort = soort
    self.reden = reden
    self.tot = tot
    self.daarna = daarna
    self.vragen = vragen
    self.verschillen = verschillen
    self.bron = bron
  }

  /// A sentence that is only said when its condition holds.
  package struct Zin: Hashable, Sendable, Codable {
    package var als: Voorwaarde?
    package var tekst: Sjabloon
    package init(als: Voorwaarde?, tekst: Sjabloon) {
      self.als = als
      self.tekst = tekst
    }
  }
}

package struct Casushoudertabel: Hashable, Sendable, Codable {
  package var houders: [Houder]
  package var regels: [Casushouderregel]
  package init(houders: [Houder] = [], regels: [Casushouderregel] = []) {
    self.houders = houders
    self.regels = regels
  }
}

/// Who is casushouder, until when, who comes next, and why.
package struct Casushouder: Hashable, Sendable {
  /// A kind of `domain`, for example `zorgaanbieder-bw`; also `niet-van-toepassing` and `navragen`.
  package var soort: String
  /// The id of the row that decided; nil when none did.
  package var rij: String?
  /// How people call it.
  package var naam: String
  package var organisatie: String?
  package var tot: String?
  package var daarna: Opvolger?
  package var reden: String
  package var vragen: [String]
  package var verschillen: [String]
  package var bron: [BronID]

  package struct Opvolger: Hashable, Sendable {
    package var soort: String
    package var naam: String
    package var organisatie: String?
    package init(soort: String, naam: String, organisatie: String? = nil) {
      self.soort = soort
      self.naam = naam
      self.organisatie = organisatie
    }
  }

  package init(
    soort: String, rij: String? = nil, naam: String, organisatie: String? = nil,
    tot: String? = nil, daarna: Opvolger? = nil, reden: String, vragen: [String] = [],
    verschillen: [String] = [],
    bron: [BronID] = []
  ) {
    self.soort = soort
    self.rij = rij
    self.naam = naam
    self.organisatie = organisatie
    self.tot = tot
    self.daarna = daarna
    self.reden = reden
    self.vragen = vragen
    self.verschillen = verschillen
    self.bron = bron
  }

  /// False when the table could not decide, or when another regeling holds.
  package var isBesloten: Bool { soort != "navragen" && soort != "niet-van-toepassing" }
}
