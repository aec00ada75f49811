/// Someone who does something, by role: the zorgaanbieder, the casushouder, the corporatie.
package struct Rol: Hashable, Sendable, Codable {
  package var id: String
  package var naam: String
  package var organisatie: Organisatie?
  package init(id: String, naam: String, organisatie: Organisatie? = nil) {
    self.id = id
    self.naam = naam
    self.organisatie = organisatie
  }
}
