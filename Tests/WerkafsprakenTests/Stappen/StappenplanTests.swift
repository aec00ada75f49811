import Testing
import Werkafspraken

struct `Een stap uit het voorbeeld van de opdrachtregel` {
  let voorbeeld = stap(
    Stapregel("DL-ZOU3-07", Termijnen.zou307),
    Feiten(
      op: "2025-12-01", ["verhuisdatum": "2026-01-31", "woonplaats_bekend": "2025-12-08"]))

  @Test func `heeft zijn dagen, zijn advies en zijn som`() {
    #expect((voorbeeld.vanaf, voorbeeld.streef, voorbeeld.op) == ("2025-12-08", "2025-12-20", nil))
    #expect(
      (voorbeeld.uiterlijk, voorbeeld.tot, voorbeeld.advies) == ("2025-12-20", nil, "2025-12-19"))
    #expect(voorbeeld.status == .gepland)
    #expect(!voorbeeld.isGeschat)
    #expect(voorbeeld.berekening == "verhuisdatum 31 januari 2026 − 6 weken")
    #expect(voorbeeld.vragen.isEmpty)
    #expect(voorbeeld.bron == ["PROEF-01"])
  }
}

struct `De som van een stap` {
  @Test(arguments: [
    (Termijnen.zou309, "verhuisdatum 1 maart 2026 − 1 dag"),
    (Termijnen.zou325, "dag van tekenen 1 februari 2026 + 2 jaar"),
    (
      Termijnen.zou301,
      "uiterlijk: verhuisdatum 1 maart 2026 − 3 maanden; "
        + "vanaf: verhuisdatum 1 maart 2026 − 6 maanden"
    ),
    (Termijnen.zou326, "verhuisdatum 1 maart 2026 + 2 jaar"),
  ])
  func `noemt de dag waarvan geteld is, en hoe ver`(termijn: Termijn, som: String) {
    let feiten = Feiten(
      op: "2025-01-01", ["verhuisdatum": "2026-03-01", "tekendatum": "2026-02-01"])
    #expect(stap(Stapregel("R", termijn), feiten).berekening == som)
  }
}

struct `De woorden bij een onbekende dag` {
  @Test(arguments: [
    (Termijnen.zou301, "3 tot 6 maanden voor de verhuizing."),
    (Termijnen.zou307, "6 weken voor de verhuizing."),
    (Termijnen.zou309, "Uiterlijk de dag voor de verhuizing."),
    (Termijnen.zou323, "3 maanden na de verhuizing."),
    (
      Termijnen.zou326,
      "Vanaf de dag van de verhuizing, tot 2 jaar na de verhuizing."
    ),
    (Termijn(op: moment("tekendatum + 2jr"), relatief: "bij het einde"), "Bij het einde."),
  ])
  func `zeggen hoe ver het van de verhuizing is`(termijn: Termijn, woorden: String) {
    #expect(stap(Stapregel("R", termijn), Feiten(vandaag: "2026-01-01")).toelichting == woorden)
  }
}

struct `Korte tijd voor de verhuizing` {
  @Test func `een doel dat voorbij is wordt vandaag, zolang het nog kan`() {
    let termijn = Termijn(
      streef: moment("verhuisdatum - 3mnd"), uiterlijk: moment("verhuisdatum - 1d"))
    let stap = stap(
      Stapregel("DL-ZOU3-16", termijn), Feiten(op: "2026-02-02", ["verhuisdatum": "2026-02-13"]))
    #expect(stap.status == .kanNu)
    #expect(stap.advies == "2026-02-02")
    #expect(stap.streef == "2025-11-13")
    #expect(stap.toelichting == "Het doel was 13 november 2025; doe dit nu.")
  }

  @Test func `wat zeker al begonnen is, kan nu, ook als niemand weet sinds wanneer`() {
    let velden = [
      veld("uitstroom_besluit", "Dag waarop het vertrek duidelijk was", ["vandaag"]),
      veld("verhuisdatum", "Verhuisdatum"),
    ]
    let regeling = regeling(
      Stapregel(
        "DL-ZOU3-04",
        Termijn(vanaf: moment("uitstroom_besluit"), uiterlijk: moment("verhuisdatum - 1d"))),
      velden: velden)
    let stap = regeling.stappen(
      given: Feiten(op: "2026-02-02", ["verhuisdatum": "2026-02-13"]), oordeel: Proefoordeel()
    ).first
    #expect(stap?.status == .kanNu)
    #expect(stap?.vanaf == nil)
    #expect(stap?.uiterlijk == "2026-02-12")
    #expect(stap?.isGeschat == false)
    #expect(stap?.berekening == "verhuisdatum 13 februari 2026 − 1 dag")
    #expect(stap?.vragen == ["Vraag naar uitstroom_besluit?"])
  }

  @Test func `te laat noemt de uitweg van de bron`() {
    let stap = stap(
      Stapregel("DL-ZOU3-07", teLaat: "Overleg dan zo snel mogelijk.", Termijnen.zou307),
      Feiten(
        op: "2026-02-02", ["verhuisdatum": "2026-02-13", "woonplaats_bekend": "2026-01-30"]))
    #expect(stap.uiterlijk == "2026-01-30")
    #expect(stap.status == .teLaat)
    #expect(stap.advies == "2026-02-02")
    #expect(
      stap.toelichting == "Had klaar moeten zijn op 30 januari 2026; doe dit nu. "
        + "Overleg dan zo snel mogelijk.")
  }

  @Test func `er is geen advies voor de dag waarop het pas mag`() {
    let termijn = Termijn(vanaf: .vast("2026-01-17"), uiterlijk: .vast("2026-01-18"))
    #expect(stap(Stapregel("R", termijn), Feiten(vandaag: "2026-01-10")).advies == nil)
  }

  @Test func `het advies ligt nooit in het verleden`() {
    // Sunday is the last day, and today is the Saturday before it.
    let termijn = Termijn(uiterlijk: .vast("2026-01-18"))
    #expect(stap(Stapregel("R", termijn), Feiten(vandaag: "2026-01-17")).advies == "2026-01-17")
    #expect(stap(Stapregel("R", termijn), Feiten(vandaag: "2026-01-10")).advies == "2026-01-16")
  }
}

struct `De vragen bij een stap` {
  let regel = Stapregel(
    "R", als: "niet kennismaking = nee", vragenBij: ["kennismaking", "einde_bt"], Termijnen.zou309)

  @Test func `gaan over wat onbekend is: eerst of het geldt, dan wanneer`() {
    #expect(
      stap(regel, Feiten(vandaag: "2026-01-01")).vragen == [
        "Vraag naar kennismaking?", "Vraag naar einde_bt?", "Vraag naar verhuisdatum?",
      ])
  }

  @Test func `blijven staan na weet ik niet`() {
    let feiten = Feiten(
      vandaag: "2026-01-01",
      waarden: ["kennismaking": .weetNiet, "einde_bt": .dag("2026-05-01")])
    #expect(stap(regel, feiten).vragen.contains("Vraag naar kennismaking?"))
    #expect(!stap(regel, feiten).vragen.contains("Vraag naar einde_bt?"))
  }

  @Test func `bij een vervallen stap alleen of hij geldt`() {
    let vervallen = stap(
      Stapregel(
        "R", als: "nee", vervalt: "Er is geen urgentie.", vragenBij: ["einde_bt"],
        Termijnen.zou309),
      Feiten(vandaag: "2026-01-01"))
    #expect(vervallen.vragen == ["Vraag naar einde_bt?"])
    #expect(vervallen.toelichting == "Er is geen urgentie.")
  }
}

struct `De lijst van stappen` {
  let regels = [
    Stapregel("vervallen", als: "nee", Termijn()),
    Stapregel("gedaan", klaarAls: "ja", Termijn()),
    Stapregel("voorbij", Termijn(uiterlijk: .vast("2026-03-01"), sluit: true)),
    Stapregel("onbekend", Termijn(op: moment("kennismaking"))),
    Stapregel("gepland later", Termijn(op: .vast("2026-09-01"))),
    Stapregel("gepland eerder", Termijn(op: .vast("2026-05-01"))),
    Stapregel("kan zonder einde", Termijn(vanaf: .vast("2026-03-01"))),
    Stapregel(
      "kan met einde", Termijn(vanaf: .vast("2026-03-01"), uiterlijk: .vast("2026-04-01"))),
    Stapregel("kan ook zonder einde", Termijn(zsm: true)),
    Stapregel("deze week", Termijn(op: .vast("2026-03-12"))),
    Stapregel("laat", Termijn(uiterlijk: .vast("2026-03-09"))),
    Stapregel("later", Termijn(uiterlijk: .vast("2026-02-09"))),
  ]

  private func namen(alles: Bool) -> [String] {
    Regeling(
      id: "proef", titel: "", kort: "", versie: "1", velden: proefvelden, stapregels: regels
    ).stappen(given: Feiten(vandaag: "2026-03-10"), oordeel: Proefoordeel(), alles: alles)
      .map(\.regel)
  }

  @Test func `begint met wat het dringendst is`() {
    #expect(
      namen(alles: true) == [
        "later", "laat", "deze week", "kan met einde", "kan zonder einde", "kan ook zonder einde",
        "gepland eerder", "gepland later", "onbekend", "voorbij", "gedaan", "vervallen",
      ])
  }

  @Test func `laat weg wat gedaan is of vervalt, tenzij iemand alles vraagt`() {
    #expect(Set(namen(alles: true)).subtracting(namen(alles: false)) == ["gedaan", "vervallen"])
  }

  @Test func `houdt bij gelijke dag de volgorde van de regels`() {
    let regels = (0..<40).map { Stapregel("\($0)", Termijn(op: .vast("2026-05-01"))) }
    let regeling = Regeling(
      id: "proef", titel: "", kort: "", versie: "1", stapregels: regels)
    let stappen = regeling.stappen(given: Feiten(vandaag: "2026-01-01"), oordeel: Proefoordeel())
    #expect(stappen.map(\.regel) == (0..<40).map(String.init))
  }

  @Test func `één termijn telt ook als de voorwaarde niet klopt`() {
    let regeling = regeling(Stapregel("R", als: "nee", Termijnen.zou309))
    let plan = Stappenplan(
      regeling, feiten: Feiten(op: "2026-01-01", ["verhuisdatum": "2026-03-01"]),
      oordeel: Proefoordeel())
    #expect(plan.termijn("R")?.status == .gepland)
    #expect(plan.termijn("R")?.uiterlijk == "2026-02-28")
    #expect(plan.termijn("S") == nil)
  }
}

struct `Wie een stap doet` {
  let rollen = [
    Rol(id: "zorgaanbieder", naam: "de zorgaanbieder", organisatie: .veld("zorgaanbieder")),
    Rol(id: "wijkteam", naam: "het sociaal wijkteam", organisatie: .team),
    Rol(id: "casushouder", naam: "de casushouder", organisatie: .casushouder),
    Rol(id: "rsd", naam: "de RSD"),
  ]

  private func wie(_ rol: String, _ feiten: Feiten, houder: String = "zorgaanbieder-bw") -> String?
  {
    let regel = Stapregel(id: "R", stap: "Doe dit.", wie: rol)
    let regeling = Regeling(
      id: "proef", titel: "", kort: "", versie: "1",
      casushouders: Casushoudertabel(
        houders: [Houder(soort: "zorgaanbieder-bw", naam: "Zorgaanbieder BW")],
        regels: [Casushouderregel(id: "1", als: nil, soort: houder, reden: "")]),
      stapregels: [regel], rollen: rollen,
      contacten: [
        Contact(
          id: "binding", naam: "Stichting Binding", soort: "sociaal-team",
          gemeente: "Wijk bij Duurstede", gecontroleerd: "2026-11-21")
      ])
    return regeling.stappen(given: feiten, oordeel: Proefoordeel()).first?.wie
  }

  let leeg = Feiten(vandaag: "2026-01-01")
  let bekend = Feiten(
    vandaag: "2026-01-01",
    waarden: [
      "zorgaanbieder": .tekst("Lindehof"), "gemeente": .keuze("wijk bij duurstede"),
    ])

  @Test func `heet naar de organisatie als die bekend is, anders naar de rol`() {
    #expect(wie("zorgaanbieder", leeg) == "de zorgaanbieder")
    #expect(wie("zorgaanbieder", bekend) == "Lindehof")
    #expect(wie("wijkteam", leeg) == "het sociaal wijkteam")
    #expect(wie("wijkteam", bekend) == "Stichting Binding")
    #expect(wie("rsd", bekend) == "de RSD")
    #expect(wie("onbekend", bekend) == "onbekend")
  }

  @Test func `is de casushouder van vandaag, als er een is`() {
    #expect(wie("casushouder", leeg) == "Zorgaanbieder BW")
    #expect(wie("casushouder", leeg, houder: "geen") == "de casushouder")
    #expect(wie("casushouder", leeg, houder: "navragen") == "de casushouder")
  }

  @Test func `noemt een organisatie met twee rollen één keer`() {
    let regel = Stapregel(
      id: "R", stap: "Betrek het team.", wie: "zorgaanbieder",
      met: ["casushouder", "zorgaanbieder", "rsd", "rsd"])
    let regeling = Regeling(
      id: "proef", titel: "", kort: "", versie: "1", stapregels: [regel], rollen: rollen)
    let stap = regeling.stappen(given: bekend, oordeel: Proefoordeel()).first
    #expect(stap?.metNamen == ["de casushouder", "de RSD"])
    #expect(stap?.met == regel.met)
  }

  @Test func `kan een ander zijn onder een voorwaarde`() {
    var regel = Stapregel(id: "R", stap: "Evalueer.", wie: "rsd")
    regel.wieAnders = [.init(als: "bij_netwerk", wie: "casushouder")]
    let regeling = Regeling(
      id: "proef", titel: "", kort: "", versie: "1", stapregels: [regel], rollen: rollen)
    var feiten = leeg
    #expect(regeling.stappen(given: feiten, oordeel: Proefoordeel()).first?.wieSoort == "rsd")
    feiten["bij_netwerk"] = .jaNee(true)
    #expect(
      regeling.stappen(given: feiten, oordeel: Proefoordeel()).first?.wieSoort == "casushouder")
  }
}
