import Testing
import Werkafspraken

struct `Een moment` {
  @Test(arguments: [
    ("-6wk", Moment.vanaf("verhuisdatum", Afstand(-6, .weken))),
    ("0d", .vanaf("verhuisdatum", Afstand(0, .dagen))),
    ("+3mnd", .vanaf("verhuisdatum", Afstand(3, .maanden))),
    ("kennismaking", .vanaf("kennismaking", nil)),
    ("kennismaking + 3mnd", .vanaf("kennismaking", Afstand(3, .maanden))),
    ("einde_bt-1d", .vanaf("einde_bt", Afstand(-1, .dagen))),
    (
      "geboortedatum + 28jr - 1d",
      .verschoven(.vanaf("geboortedatum", Afstand(28, .jaren)), Afstand(-1, .dagen))
    ),
    ("einde_maand", .eindeMaand), ("vandaag", .vandaag), ("2024-12-31", .vast("2024-12-31")),
  ])
  func `leest zijn korte vorm`(tekst: String, verwacht: Moment) {
    #expect(Moment(tekst, anker: "verhuisdatum") == verwacht)
  }

  @Test(arguments: [
    "", "zes weken", "kennis making", "kennismaking +", "kennismaking + drie", "Kennismaking",
    "kennismaking 3mnd", "2024-13-01", "3", "a + 1d + 1d + 1d + 1d", "einde_maand + 1d +",
  ])
  func `weigert iets anders`(tekst: String) {
    #expect(Moment(tekst, anker: "verhuisdatum") == nil)
  }

  @Test func `weigert een afstand zonder anker`() {
    #expect(Moment("-6wk") == nil)
  }

  @Test(arguments: [
    ("-6wk", "6 weken voor de verhuizing"), ("0d", "op de dag van de verhuizing"),
    ("-1d", "de dag voor de verhuizing"), ("kennismaking", "op de dag van de kennismaking"),
    ("start_begeleiding", "op de eerste dag van de begeleiding"),
    ("tekendatum + 2jr", "2 jaar na de dag van tekenen"),
    ("einde_overdrachtsfase", "op de dag van het einde van de tijd van overdragen"),
    ("einde_bt - 1d", "de dag voor de laatste dag van de BT-indicatie"),
    ("einde_maand", "op de laatste dag van de maand"), ("2024-12-31", "op 31 december 2024"),
  ])
  func `zegt zich in woorden zolang de dag onbekend is`(tekst: String, woorden: String) {
    let ankers = ankers(Feiten(vandaag: "2026-01-01"))
    #expect(moment(tekst, anker: "verhuisdatum").woorden(given: ankers) == woorden)
  }

  @Test func `is onbekend zolang niets bekend is`() {
    let ankers = ankers(Feiten(vandaag: "2026-01-01"))
    #expect(moment("kennismaking + 3mnd").day(given: ankers) == nil)
    #expect(Moment.laatsteVan([]).day(given: ankers) == nil)
  }

  @Test func `weet ik niet is geen dag`() {
    let feiten = Feiten(vandaag: "2026-01-01", waarden: ["kennismaking": .weetNiet])
    #expect(moment("kennismaking").day(given: ankers(feiten)) == nil)
  }
}

struct `R9: de laatste en de eerste van een paar dagen` {
  let beide = Feiten(
    op: "2026-01-01", ["verhuisdatum": "2026-03-01", "kennismaking": "2026-02-10"])
  let een = Feiten(op: "2026-01-01", ["verhuisdatum": "2026-03-01"])
  let dagen = [moment("verhuisdatum"), moment("kennismaking")]

  @Test func `de laatste is de latere dag`() throws {
    let uitkomst = try #require(Moment.laatsteVan(dagen).day(given: ankers(beide)))
    #expect(uitkomst.dag == "2026-03-01")
    #expect(!uitkomst.isVoorlopig)
    #expect(uitkomst.berekening == "verhuisdatum 1 maart 2026")
  }

  @Test func `de eerste is de vroegere dag`() throws {
    let uitkomst = try #require(Moment.eersteVan(dagen).day(given: ankers(beide)))
    #expect(uitkomst.dag == "2026-02-10")
  }

  @Test func `is geschat als een van de dagen geschat is, ook als een andere wint`() throws {
    let feiten = Feiten(
      op: "2026-01-01", ["tekendatum": "2026-01-10", "kennismaking": "2026-02-10"])
    let uitkomst = try #require(Moment.laatsteVan(dagen).day(given: ankers(feiten)))
    #expect(uitkomst.dag == "2026-02-10")
    #expect(uitkomst.isGeschat)
    #expect(uitkomst.geschatVanaf == ["dag van tekenen 10 januari 2026"])
  }

  @Test func `wat onbekend is valt weg, en de uitkomst is voorlopig`() throws {
    let laatste = try #require(Moment.laatsteVan(dagen).day(given: ankers(een)))
    #expect(laatste.dag == "2026-03-01")
    #expect(laatste.isVoorlopig)
    #expect(laatste.kanLater)
    let eerste = try #require(Moment.eersteVan(dagen).day(given: ankers(een)))
    #expect(eerste.isVoorlopig)
    #expect(!eerste.kanLater)
  }

  @Test(
    arguments: [
      ("2026-01-01", "2026-02-10"), ("2026-02-10", "2026-02-10"), ("2026-02-11", "2026-03-01"),
      ("2026-04-01", "2026-03-01"),
    ] as [(Dag, Dag)])
  func `de eerstvolgende is de eerste die nog komt, anders de laatste`(
    vandaag: Dag, verwacht: Dag
  ) throws {
    var feiten = beide
    feiten.vandaag = vandaag
    let uitkomst = try #require(Moment.eerstvolgendeVan(dagen).day(given: ankers(feiten)))
    #expect(uitkomst.dag == verwacht)
  }
}

struct `Een onbekend anker` {
  @Test(
    arguments: [
      (["ingang_contract": "2026-02-01", "tekendatum": "2026-01-10"], "2026-02-01"),
      (["tekendatum": "2026-01-10"], "2026-01-10"),
      (["verhuisdatum": "2026-03-01", "tekendatum": "2026-01-10"], "2026-03-01"),
    ] as [([VeldNaam: Dag], Dag)])
  func `valt terug op wat zijn veld noemt, in die volgorde`(
    feiten: [VeldNaam: Dag], verwacht: Dag
  ) throws {
    let bekend = Feiten(vandaag: "2026-01-01", waarden: feiten.mapValues { .dag($0) })
    let uitkomst = try #require(ankers(bekend).uitkomst("verhuisdatum"))
    #expect(uitkomst.dag == verwacht)
    #expect(uitkomst.isGeschat == (feiten["verhuisdatum"] == nil))
  }

  @Test func `mag over twee velden gaan, en noemt dan de dag die echt bekend is`() throws {
    let feiten = Feiten(op: "2026-01-01", ["tekendatum": "2026-01-10"])
    let uitkomst = try #require(ankers(feiten).uitkomst("einde_begeleidingsovereenkomst"))
    #expect(uitkomst.dag == "2028-01-10")
    #expect(uitkomst.geschatVanaf == ["dag van tekenen 10 januari 2026"])
  }

  @Test func `twee velden die elkaar noemen draaien niet rond`() {
    #expect(ankers(Feiten(vandaag: "2026-01-01")).uitkomst("urgentie_aanvraag") == nil)
    let feiten = Feiten(op: "2026-01-01", ["aanmelding_vierdehuis": "2025-06-01"])
    #expect(ankers(feiten).uitkomst("urgentie_aanvraag")?.dag == "2025-06-01")
  }

  @Test func `velden die allemaal naar elkaar wijzen kosten geen eeuwigheid`() {
    let namen = (0..<40).map { VeldNaam("veld\($0)") }
    let velden = namen.map { naam in
      Veld(
        naam: naam, soort: .datum, label: naam.tekst,
        alsOnbekend: namen.map { .init(moment: .laatsteVan([.vanaf($0, nil), .eindeMaand])) }
          + namen.map { .init(moment: .vanaf($0, nil)) })
    }
    let ankers = Ankers(
      velden: velden, feiten: Feiten(vandaag: "2026-01-01"), oordeel: Proefoordeel())
    #expect(ankers.uitkomst("veld0")?.dag == "2026-01-31")
  }
}

struct `R11: BT rond de verhuizing` {
  @Test(
    arguments: [
      ("2026-03-31", true, false, false, "een dag te vroeg"),
      ("2026-04-01", false, true, false, "een maand ervoor telt mee"),
      ("2026-05-01", false, true, false, "de dag zelf"),
      ("2026-06-01", false, true, false, "een maand erna telt mee"),
      ("2026-06-02", false, false, true, "een dag te laat"),
    ] as [(Dag, Bool, Bool, Bool, String)])
  func `ligt tussen een maand ervoor en een maand erna`(
    eindeBT: Dag, isEerder: Bool, isRond: Bool, isLater: Bool, waarom: String
  ) {
    let ankers = ankers(
      Feiten(op: "2026-01-01", ["verhuisdatum": "2026-05-01", "einde_bt": eindeBT]))
    let before = ankers.isDay("einde_bt", before: "verhuisdatum", at: "-1mnd")
    let after = ankers.isDay("einde_bt", after: "verhuisdatum", at: "1mnd")
    #expect((before, !before && !after, after) == (isEerder, isRond, isLater), "\(waarom)")
  }

  @Test func `wat uiterlijk vandaag was, kan ook lang geleden zijn`() {
    let ankers = Ankers(
      velden: [veld("besluit", "Besluit", ["vandaag"])],
      feiten: Feiten(op: "2026-01-10", ["ervoor": "2026-01-01", "erna": "2026-01-20"]),
      oordeel: Proefoordeel())
    #expect(!ankers.isDay("ervoor", before: "besluit", at: "0d"))
    #expect(ankers.isDay("erna", after: "besluit", at: "0d"))
  }

  @Test func `is niet te zeggen zonder einde van BT`() {
    let ankers = ankers(Feiten(op: "2026-01-01", ["verhuisdatum": "2026-05-01"]))
    #expect(!ankers.isDay("einde_bt", before: "verhuisdatum", at: "-1mnd"))
    #expect(!ankers.isDay("einde_bt", after: "verhuisdatum", at: "1mnd"))
  }
}

private func ankers(_ feiten: Feiten) -> Ankers {
  Ankers(velden: proefvelden, feiten: feiten, oordeel: Proefoordeel())
}
