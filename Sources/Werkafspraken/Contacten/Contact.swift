/// An organisation or desk that can be reached.
package struct Contact: Hashable, Sendable, Codable {
  package var id: String
  package var naam: String
  package var soort: String
  package var gemeente: String?
  package var woorden: [String]
  package var telefoon: [Bereikbaar]
  package var email: [Bereikbaar]
  package var website: String?
  /// Nil when the sources do not tell; never a guess.
  package var open: Openingstijden?
  package var opmerking: String?
  /// The route by which a corporatie places people.
  package var route: String?
  package var eerder: [String]
  package var verschillen: [String]
  package var bron: [BronID]
  /// The day on which someone compared this row with its source.
  package var gecontroleerd: Dag

  /// A number or address, and what must be known before it is used.
  package struct Bereikbaar: Hashable, Sendable, Codable {
    package var adres: String
    package var opmerking: String?
    package init(adres: String, opmerking: String? = nil) {
      self.adres = adres
      self.opmerking = opmerking
    }
  }

  package init(
    id: String, naam: String, soort: String, gemeente: String? = nil, woorden: [String] = [],
    telefoon: [Bereikbaar] = [], email: [Bereikbaar] = [], website: String? = nil,
    open: Openingstijden? = nil, opmerking: String? = nil, route: String? = nil,
    eerder: [String] = [], verschillen: [String] = [], bron: [BronID] = [], gecontroleerd: Dag
  ) {
    self.id = id
    self.naam = naam
    self.soort = soort
    self.gemeente = gemeente
    self.woorden = woorden
    self.telefoon = telefoon
    self.email = email
    self.website = website
    self.open = open
    self.opmerking = opmerking
    self.route = route
    self.eerder = eerder
    self.verschillen = verschillen
    self.bron = bron
    self.gecontroleerd = gecontroleerd
  }
}
