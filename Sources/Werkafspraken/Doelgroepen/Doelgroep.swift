/// A group of people for whom the agreements say who is casushouder.
package struct Doelgroep: Hashable, Sendable, Codable {
  package var id: String
  package var naam: String
  package var uitleg: String
  /// What people type for it.
  package var woorden: [String]
  /// Words that fit, but call for a question.
  package var vragen: [Woordvraag]
  package var gevoelig: Veld.Gevoeligheid
  package var bron: [BronID]

  package init(
    id: String, naam: String, uitleg: String, woorden: [String], vragen: [Woordvraag] = [],
    gevoelig: Veld.Gevoeligheid = .persoon, bron: [BronID] = []
  ) {
    self.id = id
    self.naam = naam
    self.uitleg = uitleg
    self.woorden = woorden
    self.vragen = vragen
    self.gevoelig = gevoelig
    self.bron = bron
  }

  package struct Woordvraag: Hashable, Sendable, Codable {
    package var woorden: [String]
    package var vraag: String
    package init(woorden: [String], vraag: String) {
      self.woorden = woorden
      self.vraag = vraag
    }
  }
}

/// Words that fit several doelgroepen: the program asks instead of guessing.
///
/// A word of a doelgroep that stands in the same text beats it, when `pastBij` holds that doelgroep:
/// "reguliere uitstroom, geen urgentie" is zonder urgentie.
package struct OnduidelijkWoord: Hashable, Sendable, Codable {
  package var woorden: [String]
  /// Ids of the doelgroepen it may mean.
  package var pastBij: [String]
  package var vraag: String
  package init(woorden: [String], pastBij: [String], vraag: String) {
    self.woorden = woorden
    self.pastBij = pastBij
    self.vraag = vraag
  }
}

/// When words of both stand in one text, the one above is meant.
package struct Voorrang: Hashable, Sendable, Codable {
  package var boven: String
  package var onder: String
  /// When given, the rule holds only if the lower one was found by nothing but these words.
  package var woorden: [String]
  package init(boven: String, onder: String, woorden: [String] = []) {
    self.boven = boven
    self.onder = onder
    self.woorden = woorden
  }
}

/// Everything a regeling knows about its doelgroepen.
package struct Doelgroepen: Hashable, Sendable, Codable {
  package var alle: [Doelgroep]
  package var onduidelijk: [OnduidelijkWoord]
  package var voorrang: [Voorrang]
  package init(
    alle: [Doelgroep] = [], onduidelijk: [OnduidelijkWoord] = [], voorrang: [Voorrang] = []
  ) {
    self.alle = alle
    self.onduidelijk = onduidelijk
    self.voorrang = voorrang
  }
}
