import Content
import Intake
import Testing
import Werkafspraken

/// A question of a professional and what the answer must say.
struct Opzoekgeval: CustomTestStringConvertible {
  var nummer: String
  var regeling: String
  var getypt: String
  var gemeente: String
  /// Facts as they are given on the command line.
  var feiten: [String: String]
  var soort: String
  /// What must stand in the Dutch answer, without regard to capitals.
  var kernwoorden: [String]

  init(
    _ nummer: String, _ regeling: String, _ getypt: String, overgedragen: String = "nee",
    _ gemeente: String, met feiten: [String: String] = [:], _ soort: String,
    _ kernwoorden: String...
  ) {
    self.nummer = nummer
    self.regeling = regeling
    self.getypt = getypt
    self.gemeente = gemeente
    self.feiten = feiten.merging(["overgedragen": overgedragen]) { given, _ in given }
    self.soort = soort
    self.kernwoorden = kernwoorden
  }

  var testDescription: String { "\(nummer) \(regeling): \(getypt)" }
}

struct `De veertig opzoekgevallen` {
  static let alle: [Opzoekgeval] = [
    .init(
      "C01", "zou-3", "IB", "Zeist", "ambulante-begeleiding", "ambulante begeleiding", "gemeente"),
    .init(
      "C02", "zou-3", "individuele begeleiding", "Bunnik", "ambulante-begeleiding",
      "ambulante begeleiding", "Centrum voor Elkaar"),
    .init(
      "C03", "zou-3", "ambulante begeleiding", overgedragen: "ja", "De Bilt",
      met: ["komt_uit": "bw"],
      "ambulante-begeleiding", "ambulante begeleiding", "werkafspraak 3", "Mens De Bilt"),
    .init(
      "C04", "zou-3", "IB", "Wijk bij Duurstede", met: ["woont_in_instelling": "ja"],
      "zorgaanbieder-instelling", "zorgaanbieder", "instelling"),
    .init(
      "C05", "zou-3", "BT", "Utrechtse Heuvelrug", "zorgaanbieder-bw", "zorgaanbieder BW",
      "tot overdracht"),
    .init(
      "C06", "zou-3", "beschermd thuis", overgedragen: "ja", "Utrechtse Heuvelrug",
      "sociaal-team-of-ambulante-begeleiding", "Sociale Dorpsteams", "ambulante begeleiding"),
    .init("C07", "zou-3", "BW", "Zeist", "zorgaanbieder-bw", "zorgaanbieder BW"),
    .init(
      "C08", "zou-3", "beschermd wonen", overgedragen: "ja", "Zeist",
      met: ["overgenomen_door": "sociaal_team"], "sociaal-team", "sociaal team"),
    .init(
      "C09", "zou-3", "Living Lab", "De Bilt", "zorgaanbieder-mo", "zorgaanbieder MO",
      "tot overdracht"),
    .init(
      "C10", "zou-3", "livinglab", overgedragen: "ja", "De Bilt",
      met: ["overgenomen_door": "ambulante_begeleiding"], "ambulante-begeleiding",
      "ambulante begeleiding"),
    .init("C11", "zou-3", "MO", "Bunnik", "zorgaanbieder-mo", "zorgaanbieder MO"),
    .init(
      "C12", "zou-3", "maatschappelijke opvang", overgedragen: "ja", "Bunnik",
      "sociaal-team-of-ambulante-begeleiding", "Centrum voor Elkaar"),
    .init("C13", "zou-3", "Wlz", "Wijk bij Duurstede", "zorgaanbieder-wlz", "zorgaanbieder Wlz"),
    .init(
      "C14", "zou-3", "wlz ambulant", overgedragen: "ja", "Wijk bij Duurstede",
      "sociaal-team-of-ambulante-begeleiding", "Binding"),
    .init("C15", "zou-3", "tegen advies", "Zeist", "geen", "geen casushouder", "sociaal team"),
    .init(
      "C16", "zou-3", "reguliere uitstroom, aanbieder raadt het af", overgedragen: "ja", "Zeist",
      "sociaal-team", "sociaal team"),
    .init(
      "C17", "zou-3", "reguliere uitstroom zonder urgentie", "Bunnik", "zorgaanbieder-bw-mo-wlz",
      "zorgaanbieder", "BW", "MO", "Wlz"),
    .init(
      "C18", "zou-3", "zonder urgentie", "Bunnik", met: ["komt_uit": "mo"], "zorgaanbieder-mo",
      "zorgaanbieder MO"),
    .init(
      "C19", "zou-3", "reguliere uitstroom, geen urgentie", overgedragen: "ja", "De Bilt",
      "sociaal-team-of-ambulante-begeleiding", "Mens De Bilt"),
    .init("C20", "zou-3", "Zvw", "Zeist", "ggz-aanbieder", "GGZ-aanbieder"),
    .init(
      "C21", "zou-3", "GGZ", "Utrechtse Heuvelrug", "ggz-aanbieder", "GGZ-aanbieder",
      "tot overdracht"),
    .init(
      "C22", "zou-3", "uit de GGZ-kliniek", overgedragen: "ja", "Utrechtse Heuvelrug",
      "sociaal-team-of-ambulante-begeleiding", "Sociale Dorpsteams"),
    .init("C23", "zou-3", "forensisch", "Zeist", "fz-aanbieder", "FZ-aanbieder"),
    .init(
      "C24", "zou-3", "FZ", overgedragen: "ja", "Zeist", "sociaal-team-of-ambulante-begeleiding",
      "sociaal team", "ambulante begeleiding"),
    .init(
      "C25", "zou-3", "tegen advies", "De Bilt", met: ["woont_in_instelling": "ja"],
      "zorgaanbieder-instelling", "zorgaanbieder"),
    .init(
      "C26", "zou-3", "BT", "Amersfoort", "niet-van-toepassing", "Zuidoost", "Thuis in de Wijk"),
    .init("C27", "zou-3", "weet ik niet", "Zeist", "navragen", "doelgroep"),
    .init("C28", "zou-3", "BT", overgedragen: "weet_niet", "Zeist", "navragen", "overgedragen"),
    .init("C29", "zou-1", "BW", "Zeist", "aanbieder-mobw", "aanbieder MOBW", "kennismaking"),
    .init("C30", "zou-1", "BW", overgedragen: "ja", "Zeist", "wijkteam", "wijkteam", "regie"),
    .init(
      "C31", "zou-1", "MO", overgedragen: "ja", "Bunnik", "wijkteam", "wijkteam",
      "Centrum voor Elkaar"),
    .init("C32", "zou-1", "IB", overgedragen: "ja", "De Bilt", "wijkteam", "wijkteam"),
    .init(
      "C33", "beter-wonen", "Beter Wonen", "Utrecht", "begeleidende-organisatie",
      "verwijzende organisatie", "begeleidende organisatie"),
    .init(
      "C34", "beter-wonen", "eenmalige woningaanbieding", overgedragen: "ja", "Utrecht",
      "begeleidende-organisatie", "overgenomen", "verwijzende organisatie", "herhuisvesting"),
    .init(
      "C35", "beter-wonen", "contingent", "Woerden", met: ["lokale_toegang": "ja"],
      "lokale-toegang",
      "lokale toegang", "indiceert"),
    .init("C36", "amersfoort", "beschermd wonen", "Amersfoort", "wijkteam", "wijkteam", "regie"),
    .init(
      "C37", "amersfoort", "vrouwenopvang, lichte ondersteuningsvraag", "Amersfoort", "wijkteam",
      "wijkteam", "zorgaanbieder"),
    .init("C38", "amersfoort", "Wlz", "Amersfoort", "navragen", "Wlz", "andere manier"),
    .init(
      "C39", "amersfoort", "Housing First", "Amersfoort", "niet-van-toepassing", "Housing First",
      "aparte afspraken"),
    .init(
      "C40", "amersfoort", "bijzonder contract, PGA Woonoverlast", "Amersfoort",
      met: ["contractoptie": "2", "pga_aangemeld": "ja"], "begeleider", "begeleider", "regie"),
  ]

  @Test(arguments: alle)
  func `hebben de houder en de woorden van de afspraken`(geval: Opzoekgeval) throws {
    let inhoud = try Regelingen.inhoud(geval.regeling)
    let vandaag = try #require(Dag(iso: "2026-01-05"))
    let lezing = Feitlezing(regeling: inhoud.regeling, vandaag: vandaag)
    var feiten = Feiten(vandaag: vandaag)
    for (naam, waarde) in geval.feiten {
      let (veld, gelezen) = try lezing.read(naam, .tekst(waarde))
      feiten[veld] = gelezen
    }
    let gemeente = GemeenteVraag(regeling: inhoud.regeling)
    feiten["gemeente"] = (try? gemeente.read(geval.gemeente)) ?? .tekst(geval.gemeente)
    let antwoord = Opzoeking(regeling: inhoud.regeling, oordeel: inhoud.oordeel)
      .casushouder(voor: geval.getypt, feiten: feiten)
    #expect(antwoord.casushouder.soort == geval.soort)
    let text = antwoord.casushouder.regels(doelgroep: antwoord.doelgroep?.naam)
      .joined(separator: " ")
    for woord in geval.kernwoorden {
      #expect(text.lowercased().contains(woord.lowercased()), "`\(woord)` staat niet in: \(text)")
    }
  }
}
