import Testing
import Werkafspraken

struct `De regels voor delen` {
  static let matrix = Deelmatrix(
    doelen: [.init(doel: .overlast, naam: "overlast oplossen", fase: "wonen")],
    ontvangers: [
      .init(ontvanger: .corporatie, naam: "de corporatie", doelen: [.overlast, .wonen, .plan])
    ],
    categorieen: [
      .init(
        categorie: .overlast, naam: "Overlast",
        cellen: [.init(ontvanger: .corporatie, mag: .ja, doelen: [.overlast])]),
      .init(
        categorie: .woning, naam: "Woning", cellen: [.init(ontvanger: .corporatie, mag: .ja)]),
      .init(
        categorie: .netwerk, naam: "Netwerk",
        cellen: [.init(ontvanger: .corporatie, mag: .overleg)]),
      .init(
        categorie: .preventieplan, naam: "Plan",
        cellen: [.init(ontvanger: .corporatie, mag: .perDeel, doelen: [.plan])]),
      .init(
        categorie: .gezondheid, naam: "Gezondheid",
        cellen: [.init(ontvanger: .corporatie, mag: .ja)]),
    ],
    alarmwoorden: ["depress", "ggz"])

  private func weglating(
    _ categorie: Gegevenscategorie, _ verzoek: Deelverzoek, soort: Veld.Soort = .jaNee,
    _ waarde: Waarde = .jaNee(true), weigert: Bool = false
  ) -> Weglating? {
    let veld = Veld(naam: "veld", soort: soort, label: "Veld", categorie: categorie)
    return Self.matrix.weglating(van: veld, waarde, in: verzoek, weigert: weigert)
  }

  @Test func `laten iets mee voor het doel dat erbij staat, en voor geen ander`() {
    #expect(weglating(.overlast, .init(ontvanger: .corporatie, doel: .overlast)) == nil)
    #expect(weglating(.overlast, .init(ontvanger: .corporatie, doel: .wonen)) == .nietVoorDoel)
    #expect(weglating(.woning, .init(ontvanger: .corporatie, doel: .wonen)) == nil)
    // Zonder doelen bij de rij geldt elk doel van de ontvanger, en niet een doel van een ander.
    #expect(weglating(.woning, .init(ontvanger: .corporatie, doel: .inkomen)) == .nietVoorDoel)
  }

  @Test func `vragen bij overleg of de cliënt het goed vindt`() {
    var verzoek = Deelverzoek(ontvanger: .corporatie, doel: .wonen)
    #expect(weglating(.netwerk, verzoek) == .zonderAkkoord)
    verzoek.isAkkoord = true
    #expect(weglating(.netwerk, verzoek) == nil)
  }

  @Test func `laten van een plan alleen de gekozen delen mee`() {
    var verzoek = Deelverzoek(ontvanger: .corporatie, doel: .plan, isAkkoord: true)
    #expect(weglating(.preventieplan, verzoek) == .nietGekozen)
    verzoek.delen = ["veld"]
    #expect(weglating(.preventieplan, verzoek) == nil)
    verzoek.isAkkoord = false
    #expect(weglating(.preventieplan, verzoek) == .zonderAkkoord)
  }

  @Test func `laten nooit iets mee dat de wet verbiedt, ook niet als een rij het toelaat`() {
    let verzoek = Deelverzoek(
      ontvanger: .corporatie, doel: .wonen, isAkkoord: true, metEigenWoorden: true,
      delen: ["veld"])
    #expect(weglating(.gezondheid, verzoek) == .nooit)
    #expect(weglating(.eigen, verzoek) == .nooit)
    var buren = verzoek
    buren.ontvanger = .buren
    for categorie in Gegevenscategorie.allCases { #expect(weglating(categorie, buren) == .nooit) }
    #expect(Self.matrix.overtredingen.map(\.categorie) == [.gezondheid])
  }

  @Test func `laten niets mee waarvoor geen rij bestaat`() {
    let verzoek = Deelverzoek(ontvanger: .rsd, doel: .inkomen, isAkkoord: true)
    #expect(weglating(.woning, verzoek) == .nietVoorOntvanger)
    #expect(Deelmatrix().cel(.naam, voor: .wijkteam).mag == .nee)
  }

  @Test func `laten de cliënt alles zien`() {
    for categorie in Gegevenscategorie.allCases {
      #expect(weglating(categorie, .init(ontvanger: .client, doel: .inzage)) == nil)
    }
  }

  @Test func `laten eigen woorden pas mee als iemand ze heeft gelezen`() {
    var verzoek = Deelverzoek(ontvanger: .corporatie, doel: .wonen)
    let woorden = Waarde.tekst("Het dak lekt.")
    for soort in [Veld.Soort.tekst, .langeTekst, .lijst] {
      #expect(weglating(.woning, verzoek, soort: soort, woorden) == .eigenWoorden)
    }
    // Wie niets zei, zei ook niets te veel.
    #expect(weglating(.woning, verzoek, soort: .langeTekst, .weetNiet) == nil)
    verzoek.metEigenWoorden = true
    #expect(weglating(.woning, verzoek, soort: .langeTekst, woorden) == nil)
  }

  @Test(arguments: [
    "Ik was depressief.", "DEPRESSIE", "de ggz-kliniek", "(depressie)", "na depressies, weer",
  ])
  func `houden woorden over gezondheid weg bij een verhuurder`(tekst: String) {
    let verzoek = Deelverzoek(ontvanger: .corporatie, doel: .wonen, metEigenWoorden: true)
    #expect(weglating(.woning, verzoek, soort: .langeTekst, .tekst(tekst)) == .alarmwoord)
    let lijst = Waarde.lijst([["naam": .tekst("dak")], ["naam": .tekst(tekst)]])
    #expect(weglating(.woning, verzoek, soort: .lijst, lijst) == .alarmwoord)
  }

  @Test func `zien in gewone woorden geen gezondheid`() {
    let verzoek = Deelverzoek(ontvanger: .corporatie, doel: .wonen, metEigenWoorden: true)
    for tekst in ["Het dak lekt.", "Onze impressie is goed.", ""] {
      #expect(weglating(.woning, verzoek, soort: .langeTekst, .tekst(tekst)) == nil)
    }
  }

  @Test func `laten niets mee als de cliënt nee zei`() {
    let verzoek = Deelverzoek(ontvanger: .corporatie, doel: .wonen, isAkkoord: true)
    #expect(weglating(.woning, verzoek, weigert: true) == .geweigerd)
    let veld = Veld(
      naam: "akkoord", soort: .keuze, label: "Akkoord", toestemming: [.corporatie])
    for waarde in [Waarde.jaNee(false), .keuze("nee"), .keuze("niets"), .wilNietZeggen] {
      #expect(veld.isWeigering(waarde, voor: .corporatie))
      #expect(!veld.isWeigering(waarde, voor: .wijkteam))
    }
    for waarde in [Waarde.jaNee(true), .keuze("ja"), .weetNiet] {
      #expect(!veld.isWeigering(waarde, voor: .corporatie))
    }
  }

  @Test func `geven aan niemand wat alleen voor de ogen van de cliënt is`() {
    let verzoek = Deelverzoek(ontvanger: .corporatie, doel: .wonen)
    var veld = Veld(naam: "veld", soort: .jaNee, label: "Veld", categorie: .woning)
    #expect(Self.matrix.weglating(van: veld, .jaNee(true), in: verzoek) == nil)
    veld.ogen = .client
    #expect(Self.matrix.weglating(van: veld, .jaNee(true), in: verzoek) == .nooit)
  }

  @Test func `geven een veld zonder categorie aan niemand`() {
    #expect(Veld(naam: "iets", soort: .jaNee, label: "Iets").categorie == .eigen)
  }
}
