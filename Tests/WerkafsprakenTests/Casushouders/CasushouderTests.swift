import Testing
import Werkafspraken

/// A table as that of Beschermd Thuis: in the institution, before and after the transfer.
private let tabel = Casushoudertabel(
  houders: [
    Houder(
      soort: "zorgaanbieder-instelling", naam: "Zorgaanbieder van de instelling",
      organisatie: .veld("zorgaanbieder")),
    Houder(
      soort: "zorgaanbieder-bw", naam: "Zorgaanbieder BW", organisatie: .veld("zorgaanbieder")),
    Houder(soort: "sociaal-team", naam: "Sociaal team", organisatie: .team),
  ],
  regels: [
    Casushouderregel(
      id: "instelling", als: "in_instelling en niet geweest verhuisdatum",
      soort: "zorgaanbieder-instelling", reden: "Woont bij {zorgaanbieder}.",
      daarna: "zorgaanbieder-bw", bron: ["ZOU3-ZA-01"]),
    Casushouderregel(
      id: "bt-na", als: "doelgroep = beschermd-thuis en geweest overdracht_casushouder",
      soort: "sociaal-team", reden: "Na de overdracht.", bron: ["ZOU3-CH-04"]),
    Casushouderregel(
      id: "bt-voor", als: "doelgroep = beschermd-thuis", soort: "zorgaanbieder-bw",
      reden: "Zorgaanbieder BW tot overdracht.", tot: "de overdracht aan {gemeente}",
      daarna: "sociaal-team",
      vragen: [
        .init(als: "niet bekend overdracht_casushouder", tekst: "Wanneer is de overdracht?"),
        .init(als: "bekend overdracht_casushouder", tekst: "Klopt de dag?"),
        .init(als: nil, tekst: "Wie neemt het over?"),
      ],
      verschillen: [.init(als: nil, tekst: "De documenten verschillen.")], bron: ["ZOU3-CH-04"]),
  ])

private let regeling = Regeling(
  id: "proef", titel: "", kort: "", versie: "1",
  velden: [
    Veld(naam: "doelgroep", soort: .doelgroep, label: "Doelgroep", vraag: "Welke doelgroep?")
  ],
  doelgroepen: proefdoelgroepen, casushouders: tabel,
  contacten: [
    Contact(
      id: "mens-de-bilt", naam: "Stichting Mens De Bilt", soort: "sociaal-team",
      gemeente: "De Bilt", gecontroleerd: "2026-11-21")
  ])

private let bekend = Feiten(
  vandaag: "2025-12-10",
  waarden: [
    "doelgroep": .keuze("beschermd-thuis"), "gemeente": .keuze("De Bilt"),
    "in_instelling": .jaNee(true), "zorgaanbieder": .tekst("Lindehof"),
    "verhuisdatum": .dag("2026-01-31"), "overdracht_casushouder": .dag("2026-04-20"),
  ])

private func casushouder(_ feiten: Feiten) -> Casushouder {
  regeling.casushouder(given: feiten, oordeel: Proefoordeel())
}

struct `De casushouder` {
  @Test func `is die van de eerste rij die klopt`() {
    #expect(casushouder(bekend).soort == "zorgaanbieder-instelling")
    var buiten = bekend
    buiten["in_instelling"] = .jaNee(false)
    #expect(casushouder(buiten).soort == "zorgaanbieder-bw")
  }

  @Test func `heeft een naam, een reden, een opvolger en zijn bron`() {
    let houder = casushouder(bekend)
    #expect(houder.naam == "Zorgaanbieder van de instelling")
    #expect(houder.organisatie == "Lindehof")
    #expect(houder.reden == "Woont bij Lindehof.")
    #expect(
      houder.daarna
        == .init(soort: "zorgaanbieder-bw", naam: "Zorgaanbieder BW", organisatie: "Lindehof"))
    #expect(houder.bron == ["ZOU3-ZA-01"])
    #expect(houder.isBesloten)
  }

  @Test func `zegt alleen de zinnen waarvan de voorwaarde klopt`() {
    var feiten = bekend
    feiten["in_instelling"] = nil
    #expect(casushouder(feiten).vragen == ["Klopt de dag?", "Wie neemt het over?"])
    feiten["overdracht_casushouder"] = nil
    #expect(casushouder(feiten).vragen == ["Wanneer is de overdracht?", "Wie neemt het over?"])
    #expect(casushouder(feiten).verschillen == ["De documenten verschillen."])
    #expect(casushouder(feiten).tot == "de overdracht aan De Bilt")
  }

  @Test func `is na te vragen zolang de doelgroep onbekend is, met de lijst`() {
    let houder = casushouder(Feiten(vandaag: "2025-12-10"))
    #expect(houder.soort == "navragen")
    #expect(!houder.isBesloten)
    #expect(houder.vragen.first == "Welke doelgroep?")
    let lijst = houder.vragen.joined()
    #expect(proefdoelgroepen.alle.allSatisfy { lijst.contains($0.naam) })
  }

  @Test func `wordt niet geraden als geen rij klopt`() {
    let houder = casushouder(
      Feiten(vandaag: "2025-12-10", waarden: ["doelgroep": .keuze("forensisch")]))
    #expect(houder.soort == "navragen")
    #expect(houder.reden.contains("niet te zeggen"))
  }
}

struct `De casushouder door de tijd` {
  private func periodes(_ feiten: Feiten) -> [[String?]] {
    regeling.casushouderperiodes(given: feiten, oordeel: Proefoordeel())
      .map { [$0.woorden, $0.casushouder.soort, $0.casushouder.organisatie] }
  }

  @Test func `wisselt op de dag van de verhuizing en op de dag van de overdracht`() {
    #expect(
      periodes(bekend) == [
        ["tot 31 januari 2026", "zorgaanbieder-instelling", "Lindehof"],
        ["van 31 januari 2026 tot 20 april 2026", "zorgaanbieder-bw", "Lindehof"],
        ["vanaf 20 april 2026", "sociaal-team", "Stichting Mens De Bilt"],
      ])
  }

  @Test func `hangt niet af van de dag waarop iemand het vraagt`() {
    var later = bekend
    later.vandaag = "2026-05-04"
    #expect(periodes(later) == periodes(bekend))
  }

  @Test func `andere bekende dagen geven geen nieuwe periode`() {
    var feiten = bekend
    feiten["geboortedatum"] = .dag("1991-02-03")
    feiten["kennismaking"] = .dag("2026-02-10")
    #expect(periodes(feiten) == periodes(bekend))
  }

  @Test func `is één periode zolang geen dag bekend is`() {
    let feiten = Feiten(
      vandaag: "2025-12-10", waarden: ["doelgroep": .keuze("beschermd-thuis")])
    #expect(periodes(feiten) == [["de hele tijd", "zorgaanbieder-bw", nil]])
  }
}
