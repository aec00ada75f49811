/// A checked set of agreements: everything the program knows of one region and version.
package struct Regeling: Hashable, Sendable, Codable {
  package var id: String
  package var titel: String
  /// A few words, for lists and headings.
  package var kort: String
  package var versie: String
  package var geldigVan: Dag?
  package var geldigTot: Dag?
  package var opmerking: String?
  /// The names of the gemeenten where it holds.
  package var gemeenten: [String]
  /// Every gemeente we know of, also where other agreements hold.
  package var bekendeGemeenten: [Gemeente]
  package var voorganger: String?
  package var gesprekken: [Gespreksopgave]
  /// The data dictionary, in the order of the files.
  package var velden: [Veld]
  package var doelgroepen: Doelgroepen
  package var casushouders: Casushoudertabel
  package var stapregels: [Stapregel]
  package var rollen: [Rol]
  package var contacten: [Contact]
  /// Who else may receive what; shared by all regelingen.
  package var delen: Deelmatrix

  package init(
    id: String, titel: String, kort: String, versie: String, geldigVan: Dag? = nil,
    geldigTot: Dag? = nil, opmerking: String? = nil, gemeenten: [String] = [],
    bekendeGemeenten: [Gemeente] = [], voorganger: String? = nil, gesprekken: [Gespreksopgave] = [],
    velden: [Veld] = [],
    doelgroepen: Doelgroepen = Doelgroepen(), casushouders: Casushoudertabel = Casushoudertabel(),
    stapregels: [Stapregel] = [], rollen: [Rol] = [], contacten: [Contact] = [],
    delen: Deelmatrix = Deelmatrix()
  ) {
    self.id = id
    self.titel = titel
    self.kort = kort
    self.versie = versie
    self.geldigVan = geldigVan
    self.geldigTot = geldigTot
    self.opmerking = opmerking
    self.gemeenten = gemeenten
    self.bekendeGemeenten = bekendeGemeenten
    self.voorganger = voorganger
    self.gesprekken = gesprekken
    self.velden = velden
    self.doelgroepen = doelgroepen
    self.casushouders = casushouders
    self.stapregels = stapregels
    self.rollen = rollen
    self.contacten = contacten
    self.delen = delen
  }
}

/// A conversation that a regeling offers.
package struct Gespreksopgave: Hashable, Sendable, Codable {
  package var id: String
  package var titel: String
  package var bestand: String
  /// The node in which it begins.
  package var start: String
  package var fase: String
  package var uitleg: String?
  /// When it suits a case; nil for always. It can be held at any other time too, by name.
  package var als: Voorwaarde?
  /// It suits again after it was finished, as an evaluation does.
  package var vaker: Bool
  /// Other words that people type for it, and ids that it had before.
  package var woorden: [String]
  package init(
    id: String, titel: String, bestand: String, start: String, fase: String, uitleg: String? = nil,
    als: Voorwaarde? = nil, vaker: Bool = false, woorden: [String] = []
  ) {
    self.id = id
    self.titel = titel
    self.bestand = bestand
    self.start = start
    self.fase = fase
    self.uitleg = uitleg
    self.als = als
    self.vaker = vaker
    self.woorden = woorden
  }

  /// True when this is what it is called, or was called in an earlier dossier.
  package func heet(_ naam: String) -> Bool { id == naam || woorden.contains(naam) }
}
