import Content
import DossierStore
import Intake
import TestSupport
import Testing
import Werkafspraken

/// A case that goes on: conversations on other days, about things that were open.
struct `Een later gesprek` {
  private let inhoud: Inhoud
  private let store = MemoryEventStore()
  private let houder: Dossierhouder

  init() throws {
    let files = Proefregeling.texts.merging([
      "proef/velden.yaml": """
      doel: {soort: tekst, label: Doel, doel: weten}
      gemeld: {soort: ja_nee, label: Gemeld, doel: weten, bereik: tot_klaar}
      dag: {soort: datum, label: Dag, doel: weten, bereik: tot_klaar}
      stemming: {soort: tekst, label: Stemming, doel: weten, bereik: gesprek}
      """,
      "proef/casushouder.yaml": """
      houders: {zorgaanbieder-bw: {naam: Zorgaanbieder BW}}
      rijen: [{id: bt, soort: zorgaanbieder-bw, reden: Altijd., bron: [P-1]}]
      """,
      "proef/stappen.yaml": "[]",
      "proef/gesprekken/geld.yarn": """
      title: Geld
      ---
      <<if not geweest("verhuisdatum")>>
          Wat is je doel? #line:proef-1
          <<vraag $doel>>
      <<endif>>
      Is het gemeld? #line:proef-2
      <<vraag $gemeld>>
      Op welke dag? #line:proef-3
      <<vraag $dag>>
      <<if geweest("dag")>>
          Hoe was het? #line:proef-4
          <<vraag $stemming>>
      <<endif>>
      ===
      """,
      "proef/gesprekken/praten.yarn": """
      title: Praten
      ---
      Is het gemeld? #line:proef-5
      <<vraag $gemeld>>
      ===
      """,
      "proef/regeling.yaml": """
      id: proef
      titel: Proefregeling
      kort: Proef
      versie: "1"
      gemeenten: [Zeist]
      gesprekken:
        - {id: geld, titel: Over geld, bestand: gesprekken/geld.yarn, start: Geld, fase: wonen, vaker: ja}
        - id: praten
          titel: Zomaar praten
          bestand: gesprekken/praten.yarn
          start: Praten
          fase: wonen
          als: $gemeld
          woorden: [babbel]
      """,
    ]) { $1 }
    let loaded = Inhoud.load(
      "proef", from: files.map { ScriptFile(path: $0.key, bytes: Array($0.value.utf8)) })
    inhoud = try #require(loaded.inhoud, "\(loaded.problemen)")
    houder = try Dossierhouder(
      beginning: try #require(DossierID("K7M-3PQ-X29")), regeling: inhoud.regeling,
      tijd: Tijdstip(dag: dag("2026-01-05"), minuut: 600), in: store)
  }

  /// Holds a conversation on a day and answers what it asks; returns what it asked.
  @discardableResult
  private func hold(_ gesprek: String, _ dagtekst: String, _ antwoorden: [VeldNaam: Waarde])
    throws -> [VeldNaam]
  {
    let opgave = try #require(Gesprekskeuze.gesprek(gesprek, in: inhoud.regeling))
    let tijd = Tijdstip(dag: dag(dagtekst), minuut: 600)
    let beurt = try houder.beurt(of: opgave, tijd: tijd)
    while let veld = walk(beurt, tijd.dag).open?.veld {
      guard let waarde = antwoorden[veld] else { return walk(beurt, tijd.dag).opPad + [veld] }
      try houder.answer(try #require(inhoud.oordeel.veld(veld)), waarde, beurt: beurt, tijd: tijd)
    }
    try houder.finish(beurt: beurt, tijd: tijd)
    return walk(beurt, tijd.dag).opPad
  }

  private func walk(_ beurt: Int, _ vandaag: Dag) -> Wandeling {
    Wandeling(inhoud, houder.antwoorden(inhoud, totEnMet: beurt), vandaag: vandaag)
  }

  private func feiten(_ dagtekst: String = "2026-06-01") -> Feiten {
    houder.feiten(inhoud, vandaag: dag(dagtekst))
  }

  private let eerste: [VeldNaam: Waarde] = [
    "doel": .tekst("Rust"), "gemeld": .jaNee(false), "dag": .weetNiet,
  ]

  @Test func `vraagt opnieuw wat nee was of nog niet bekend, en de rest niet`() throws {
    try hold("geld", "2026-01-05", eerste)
    let asked = try hold(
      "geld", "2026-02-05", ["gemeld": .jaNee(true), "dag": .dag(dag("2026-03-01"))])
    #expect(asked == ["gemeld", "dag"])
    #expect(try hold("geld", "2026-02-10", [:]).isEmpty)
    #expect(feiten()["gemeld"] == .jaNee(true))
  }

  @Test func `laat wie iets niet wil zeggen met rust`() throws {
    try hold("geld", "2026-01-05", eerste.merging(["gemeld": .wilNietZeggen]) { $1 })
    #expect(try hold("praten", "2026-02-05", [:]).isEmpty)
  }

  @Test func `houdt tot het nieuwe antwoord wat er stond`() throws {
    try hold("geld", "2026-01-05", eerste)
    try hold("geld", "2026-02-05", [:])
    #expect(feiten()["gemeld"] == .jaNee(false))
  }

  @Test func `verandert met wijzig wat eerder is gezegd`() throws {
    try hold("geld", "2026-01-05", eerste)
    let tijd = Tijdstip(dag: dag("2026-02-05"), minuut: 600)
    let beurt = try houder.beurt(of: inhoud.regeling.gesprekken[0], tijd: tijd)
    let scherm = TestScherm(typing: ["wijzig dag", "1-2-2026", "ja"])
    var voering = Gespreksvoering(
      inhoud, houder, beurt: beurt, scherm: scherm, vandaag: tijd.dag
    ) { tijd }
    _ = voering.voer()
    #expect(scherm.text.contains("Nu staat er: weet ik niet."))
    #expect(feiten()["dag"] == .dag(dag("2026-02-01")))
  }

  @Test func `neemt een oud antwoord niet weg doordat de tijd verder gaat`() throws {
    try hold("geld", "2026-01-05", eerste)
    let veld = try #require(inhoud.oordeel.veld("verhuisdatum"))
    try houder.revise(
      veld, .dag(dag("2026-02-01")), beurt: 0, inhoud,
      tijd: Tijdstip(dag: dag("2026-01-06"), minuut: 600))
    #expect(feiten("2026-03-01")["doel"] == .tekst("Rust"))
  }

  @Test func `stopt niet bij een vraag die er in een oud gesprek bij komt`() throws {
    try hold("geld", "2026-01-05", eerste.merging(["dag": .dag(dag("2026-02-01"))]) { $1 })
    try hold("praten", "2026-03-05", ["gemeld": .jaNee(true)])
    #expect(feiten("2026-03-05")["gemeld"] == .jaNee(true))
  }

  @Test func `gaat door als een ander gesprek nog openstaat`() throws {
    try hold("geld", "2026-01-05", ["doel": .tekst("Rust")])
    #expect(try hold("praten", "2026-01-06", ["gemeld": .jaNee(true)]) == ["gemeld"])
    // Nobody is asked again what the other conversation settled.
    #expect(try hold("geld", "2026-01-07", ["dag": .weetNiet]) == ["doel", "gemeld", "dag"])
    #expect(feiten()["gemeld"] == .jaNee(true))
  }

  @Test func `past als zijn voorwaarde klopt, en daarna alleen nog als het vaker kan`() throws {
    func passend() -> [String] {
      houder.passend(inhoud, vandaag: dag("2026-06-01")).map(\.id)
    }
    #expect(passend() == ["geld"])
    try hold("geld", "2026-01-05", eerste.merging(["gemeld": .jaNee(true)]) { $1 })
    #expect(passend() == ["geld", "praten"])
    try hold("praten", "2026-02-05", [:])
    #expect(passend() == ["geld"])
  }

  @Test(arguments: ["praten", "Zomaar praten", "BABBEL", "babbel "])
  func `is te vinden onder elk van zijn namen`(naam: String) {
    #expect(Gesprekskeuze.gesprek(naam, in: inhoud.regeling)?.id == "praten")
  }

  @Test func `begint in een nieuw dossier vanzelf, en laat daarna kiezen`() throws {
    #expect(Gesprekskeuze.vanzelf(houder, inhoud.regeling)?.id == "geld")
    try hold("praten", "2026-01-05", ["gemeld": .jaNee(true)])
    #expect(Gesprekskeuze.vanzelf(houder, inhoud.regeling) == nil)
    try hold("geld", "2026-01-06", [:])
    #expect(Gesprekskeuze.vanzelf(houder, inhoud.regeling)?.id == "geld")

    let scherm = TestScherm(typing: ["2", "2"])
    let gekozen = try Gesprekskeuze.ask(
      houder, inhoud, vandaag: dag("2026-06-01"), on: scherm)
    #expect(gekozen?.id == "praten")
    #expect(
      scherm.text == """
        Welk gesprek wil je houden?
        1. Verder met: Over geld
        2. Een ander gesprek
        > 2
        Welk gesprek wil je houden?
        1. Over geld
        2. Zomaar praten
        > 2
        """)
  }
}
