/// One row of the data dictionary: a thing we may know about a case.
package struct Veld: Hashable, Sendable, Codable {
  package var naam: VeldNaam
  package var soort: Soort
  /// A short noun phrase, for overviews: "Beheer van het geld".
  package var label: String
  /// The question in plain Dutch, used by `wijzig` and by steps that need the answer.
  package var vraag: String?
  /// Why we ask, and words explained; shown at `waarom`.
  package var uitleg: String?
  /// The choices of a `keuze` or `meerkeuze`, in the order of the file; empty for other kinds.
  package var keuzes: [Keuze]
  package var gevoelig: Gevoeligheid
  /// What decides who else may receive the answer.
  package var categorie: Gegevenscategorie
  /// With whom the answer, a no, forbids to share anything.
  package var toestemming: [Ontvanger]
  package var doel: String?
  package var bron: [BronID]
  /// A conversation played without a terminal fails when this field stays open.
  package var verplicht: Bool
  package var wie: Wie
  /// Who may read the answer on the screen.
  package var ogen: Ogen
  /// An example that a refusal can show.
  package var voorbeeld: String?
  package var bereik: Bereik
  /// For a day: what to use when it is unknown, in order; the result is an estimate.
  package var alsOnbekend: [Terugval]

  package init(
    naam: VeldNaam, soort: Soort, label: String, vraag: String? = nil, uitleg: String? = nil,
    keuzes: [Keuze] = [], gevoelig: Gevoeligheid = .persoon,
    categorie: Gegevenscategorie = .eigen, toestemming: [Ontvanger] = [], doel: String? = nil,
    bron: [BronID] = [], verplicht: Bool = false, wie: Wie = .client, ogen: Ogen = .samen,
    voorbeeld: String? = nil, bereik: Bereik = .dossier, alsOnbekend: [Terugval] = []
  ) {
    self.naam = naam
    self.soort = soort
    self.label = label
    self.vraag = vraag
    self.uitleg = uitleg
    self.keuzes = keuzes
    self.gevoelig = gevoelig
    self.categorie = categorie
    self.toestemming = toestemming
    self.doel = doel
    self.bron = bron
    self.verplicht = verplicht
    self.wie = wie
    self.ogen = ogen
    self.voorbeeld = voorbeeld
    self.bereik = bereik
    self.alsOnbekend = alsOnbekend
  }

  /// What kind of answer a field takes. The raw value is the word of `velden.yaml`.
  package enum Soort: String, Hashable, Sendable, Codable, CaseIterable {
    case tekst
    case langeTekst = "lange_tekst"
    case jaNee = "ja_nee"
    case keuze
    case meerkeuze
    case datum
    case tijdstip
    case bedrag
    case getal
    case telefoon
    case email = "e-mail"
    case postcode
    case doelgroep
    case gemeente
    case lijst
  }

  package struct Keuze: Hashable, Sendable, Codable {
    package var id: String
    package var label: String
    /// Other words that people type for it.
    package var woorden: [String]
    package init(id: String, label: String, woorden: [String] = []) {
      self.id = id
      self.label = label
      self.woorden = woorden
    }
  }

  /// What to use when the day of this field is unknown: a moment, perhaps only under a condition.
  package struct Terugval: Hashable, Sendable, Codable {
    package var als: Voorwaarde?
    package var moment: Moment
    package init(als: Voorwaarde? = nil, moment: Moment) {
      self.als = als
      self.moment = moment
    }
  }

  package enum Gevoeligheid: String, Hashable, Sendable, Codable, CaseIterable {
    case geen, persoon, financieel, wonen, bijzonder
  }

  /// Who is asked.
  package enum Wie: String, Hashable, Sendable, Codable, CaseIterable {
    case client, begeleider
  }

  /// Whether both people at the keyboard may read an answer, or the cliënt alone: it then goes from the
  /// screen once it is given, and overviews cover it.
  package enum Ogen: String, Hashable, Sendable, Codable, CaseIterable {
    case samen, client
  }

  /// How far an answer reaches. The raw value is the word of `velden.yaml`.
  package enum Bereik: String, Hashable, Sendable, Codable, CaseIterable {
    /// The whole dossier: it is asked once.
    case dossier
    /// One conversation: an evaluation asks it each time.
    case gesprek
    /// The whole dossier, but while it is open (`Waarde.isOpen`) a later conversation asks it again:
    /// "is it arranged yet?", "on which day will you move?".
    case totKlaar = "tot_klaar"
  }
}
