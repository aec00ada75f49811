import Content
import Intake
import Testing
import Werkafspraken

/// The words that people type for a doelgroep of zou-3, with dots, capitals and typing errors.
struct `Wat mensen typen voor een doelgroep` {
  static let woorden: [(doelgroep: String, getypt: [String])] = [
    (
      "ib",
      [
        "IB", "i.b.", "individuele begeleiding", "ambulant", "ambulante ondersteuning",
        "begeleiding thuis", "wmo begeleiding", "woonbegeleiding", "begeleid zelfstandig",
        "AMBULANTE-BEGELEIDING", "individuele begeleidnig",
      ]
    ),
    (
      "beschermd-thuis",
      [
        "BT", "b.t.", "beschermd thuis", "beschermdthuis", "bt-indicatie", "BW", "b.w.",
        "beschermd wonen", "beschermd verblijf", "beschermd thius", "bescherm thuis",
      ]
    ),
    (
      "living-lab",
      [
        "living lab", "livinglab", "LL", "MO", "m.o.", "maatschappelijke opvang", "opvang",
        "daklozenopvang", "nachtopvang", "24-uurs opvang", "maatschapelijke opvang",
      ]
    ),
    (
      "wlz-ambulant",
      [
        "Wlz", "w.l.z.", "wlz ambulant", "langdurige zorg", "wet langdurige zorg", "zzp", "vpt",
        "mpt", "pgb wlz", "langdurge zorg",
      ]
    ),
    (
      "tegen-advies",
      [
        "tegen advies", "tegen ons advies", "afgeraden", "wij raden het af", "raadt het af",
        "nog niet klaar maar gaat weg", "eigen keuze vertrek", "vertrekt toch",
        "uitstroom op eigen verzoek", "gaat tegen ons advies weg",
        "zonder urgentie en tegen advies",
      ]
    ),
    (
      "zonder-urgentie",
      [
        "zonder urgentie", "geen urgentie", "reguliere uitstroom zonder urgentie",
        "regulier geen urgentie", "zelf woning gevonden", "via WoningNet", "particuliere huur",
        "geen contingent", "geen voorrang", "zonder urgenite",
      ]
    ),
    (
      "zvw",
      [
        "Zvw", "zorgverzekeringswet", "ggz", "GGZ-kliniek", "uit de kliniek", "opname",
        "psychiatrie", "psychiatrisch ziekenhuis", "intramurale ggz", "verslavingskliniek",
        "Altrecht", "psychiatrei",
      ]
    ),
    (
      "forensisch",
      [
        "forensisch", "forensische zorg", "FZ", "tbs", "detentie", "gevangenis", "justitie",
        "ifzo", "forensich",
      ]
    ),
  ]

  /// The fact that an answer is asked for, so that nothing but the word is in doubt.
  private func opzoek(_ getypt: String) throws -> (doelgroep: Doelgroep?, casushouder: Casushouder)
  {
    let inhoud = try Regelingen.inhoud("zou-3")
    var feiten = Feiten(vandaag: try #require(Dag(iso: "2026-01-05")))
    feiten["overgedragen"] = .jaNee(false)
    feiten["gemeente"] = .tekst("Zeist")
    let antwoord = Opzoeking(regeling: inhoud.regeling, oordeel: inhoud.oordeel)
      .casushouder(voor: getypt, feiten: feiten)
    return (antwoord.doelgroep, antwoord.casushouder)
  }

  @Test(arguments: woorden.flatMap { rij in rij.getypt.map { (rij.doelgroep, $0) } })
  func `wordt begrepen`(doelgroep: String, getypt: String) throws {
    #expect(try opzoek(getypt).doelgroep?.id == doelgroep)
  }

  @Test(arguments: [
    "begeleiding", "begeleid wonen", "pgb", "wil weg", "regulier", "reguliere uitstroom",
    "urgentie",
    "contingent", "eenmalige woningaanbieding", "Beter Wonen", "voorrang", "Vierde Huis",
    "omgekeerde plaatsing", "maatwerk", "ggz met ambulant", "weet ik niet", "xyz",
  ])
  func `geeft een vraag als het meer kan betekenen`(getypt: String) throws {
    let casushouder = try opzoek(getypt).casushouder
    #expect(casushouder.soort == Casushouder.navragen)
    #expect(casushouder.vragen.contains { $0.contains("Kies uit:") })
  }

  /// The holder is the same for either meaning; which it is must still be asked.
  @Test(arguments: ["BW", "opvang", "reclassering"])
  func `geeft een antwoord met een vraag als beide hetzelfde uitkomen`(getypt: String) throws {
    let casushouder = try opzoek(getypt).casushouder
    #expect(casushouder.soort != Casushouder.navragen)
    #expect(!casushouder.vragen.isEmpty)
  }
}
