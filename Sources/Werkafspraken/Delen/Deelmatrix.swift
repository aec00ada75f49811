/// Who may receive which kind of data, and for what: the agreements on privacy as rows.
///
/// What no row allows, is not allowed.
package struct Deelmatrix: Hashable, Sendable, Codable {
  package var doelen: [Doelregel]
  package var ontvangers: [Ontvangerregel]
  package var categorieen: [Categorieregel]
  /// Beginnings of words about health, treatment or crime. Text in somebody's own words that has one
  /// goes to nobody who may never know about those.
  ///
  /// Shape: lower case.
  package var alarmwoorden: [String]

  package init(
    doelen: [Doelregel] = [], ontvangers: [Ontvangerregel] = [],
    categorieen: [Categorieregel] = [], alarmwoorden: [String] = []
  ) {
    self.doelen = doelen
    self.ontvangers = ontvangers
    self.categorieen = categorieen
    self.alarmwoorden = alarmwoorden
  }

  /// One purpose, with the phase in which it comes up.
  package struct Doelregel: Hashable, Sendable, Codable {
    package var doel: Deeldoel
    package var naam: String
    package var fase: String
    package init(doel: Deeldoel, naam: String, fase: String) {
      self.doel = doel
      self.naam = naam
      self.fase = fase
    }
  }

  /// One receiver, with the purposes for which it may receive anything at all.
  package struct Ontvangerregel: Hashable, Sendable, Codable {
    package var ontvanger: Ontvanger
    package var naam: String
    package var doelen: [Deeldoel]
    package init(ontvanger: Ontvanger, naam: String, doelen: [Deeldoel]) {
      self.ontvanger = ontvanger
      self.naam = naam
      self.doelen = doelen
    }
  }

  /// One kind of data, with a cell for every receiver.
  package struct Categorieregel: Hashable, Sendable, Codable {
    package var categorie: Gegevenscategorie
    package var naam: String
    /// Empty for a row that is our own reading of the agreements.
    package var bron: [BronID]
    package var cellen: [Cel]
    package init(
      categorie: Gegevenscategorie, naam: String, bron: [BronID] = [], cellen: [Cel] = []
    ) {
      self.categorie = categorie
      self.naam = naam
      self.bron = bron
      self.cellen = cellen
    }
  }

  package struct Cel: Hashable, Sendable, Codable {
    package var ontvanger: Ontvanger
    package var mag: Mag
    /// Only for these; empty for every purpose of the receiver.
    package var doelen: [Deeldoel]
    package init(ontvanger: Ontvanger, mag: Mag, doelen: [Deeldoel] = []) {
      self.ontvanger = ontvanger
      self.mag = mag
      self.doelen = doelen
    }
  }

  package enum Mag: String, Hashable, Sendable, Codable, CaseIterable {
    case ja
    /// Only when the client agrees.
    case overleg
    /// Only the parts that the client chose, one by one.
    case perDeel = "per_deel"
    /// Not by these agreements.
    case nee
    /// Not by any agreement: the law, or the person's safety.
    case nooit
  }

  /// The cell for a kind of data and a receiver; one that allows nothing when there is no such row.
  package func cel(_ categorie: Gegevenscategorie, voor ontvanger: Ontvanger) -> Cel {
    categorieen.first { $0.categorie == categorie }?.cellen.first { $0.ontvanger == ontvanger }
      ?? Cel(ontvanger: ontvanger, mag: .nee)
  }

  package func ontvanger(_ ontvanger: Ontvanger) -> Ontvangerregel? {
    ontvangers.first { $0.ontvanger == ontvanger }
  }

  package func doel(_ doel: Deeldoel) -> Doelregel? { doelen.first { $0.doel == doel } }

  package func naam(_ categorie: Gegevenscategorie) -> String {
    categorieen.first { $0.categorie == categorie }?.naam ?? categorie.rawValue
  }
}
