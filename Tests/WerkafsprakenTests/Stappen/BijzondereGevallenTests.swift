import Testing
import Werkafspraken

/// The extra cases of the deadline list, section 5.
struct `De bijzondere gevallen` {
  @Test func `X1: zonder verhuisdatum telt de tekendatum; geschat, met een vraag`() {
    let stap = stap(
      Stapregel("DL-ZOU3-23", Termijnen.zou323),
      Feiten(op: "2026-02-01", ["tekendatum": "2026-02-10"]))
    #expect(stap.op == "2026-05-10")
    #expect(stap.isGeschat)
    #expect(stap.status == .gepland)
    #expect(stap.vragen == ["Vraag naar verhuisdatum?"])
    #expect(stap.berekening == "verhuisdatum (geschat) 10 februari 2026 + 3 maanden")
    #expect(
      stap.toelichting
        == "Geschat: gerekend vanaf dag van tekenen 10 februari 2026. Vraag dit na: verhuisdatum.")
  }

  @Test func `X2: zonder enige dag blijven de woorden over`() {
    let stap = stap(
      Stapregel("DL-ZOU3-07", Termijnen.zou307), Feiten(vandaag: "2025-10-20"))
    #expect(stap.status == .datumOnbekend)
    #expect(stap.toelichting == "6 weken voor de verhuizing.")
    #expect(stap.vragen == ["Vraag naar verhuisdatum?", "Vraag naar woonplaats_bekend?"])
    #expect([stap.vanaf, stap.streef, stap.uiterlijk] == [nil, nil, nil])
  }

  @Test func `X2: ook als alleen bekend is sinds wanneer de woonplaats bekend is`() {
    let stap = stap(
      Stapregel("DL-ZOU3-07", Termijnen.zou307),
      Feiten(op: "2025-12-20", ["woonplaats_bekend": "2025-12-10"]))
    #expect(stap.status == .datumOnbekend)
    #expect(stap.isVoorlopig)
    #expect(stap.toelichting?.hasPrefix("6 weken voor de verhuizing.") == true)
  }

  @Test func `X3: na de bezwaartermijn is het voorbij, met raad`() {
    let stap = stap(
      Stapregel("DL-TIW-06", teLaat: "Vraag de gemeente wat nog kan.", Termijnen.tiw06),
      Feiten(op: "2025-03-10", ["urgentie_besluit": "2025-01-06"]))
    #expect(stap.uiterlijk == "2025-02-17")
    #expect(stap.status == .voorbij)
    #expect(stap.advies == nil)
    #expect(
      stap.toelichting
        == "Dit kon tot en met 17 februari 2025. Vraag de gemeente wat nog kan.")
  }

  @Test func `X4: gesloten begeleiding kan binnen de twee jaar weer worden opgepakt`() {
    let stap = stap(
      Stapregel("DL-BGO-06", Termijnen.bgo06),
      Feiten(
        op: "2025-10-01", ["start_begeleiding": "2024-01-01", "afsluitdatum": "2025-06-01"]))
    #expect(stap.status == .kanNu)
    #expect(stap.tot == "2026-01-01")
  }

  @Test func `X5: zonder goede eindevaluatie is de overeenkomst niet vervallen`() {
    let stap = stap(
      Stapregel("DL-BGO-04", Termijnen.bgo04),
      Feiten(op: "2026-02-01", ["start_begeleiding": "2024-01-01"]))
    #expect(stap.uiterlijk == "2026-01-01")
    #expect(stap.isVoorlopig)
    #expect(![.teLaat, .voorbij, .vervalt].contains(stap.status))
    #expect(stap.toelichting?.contains("Voorlopig") == true)
  }

  @Test(
    arguments: [
      ("2025-06-03T16:40", "2025-06-04T16:40", "X6"),
      ("2025-03-29T14:30", "2025-03-30T15:30", "X7: die nacht gaat de klok vooruit"),
    ] as [(Tijdstip, Tijdstip, String)])
  func `X6 en X7: een datalek heeft een termijn van 24 echte uren`(
    ontdekt: Tijdstip, uiterlijk: Tijdstip, waarom: String
  ) {
    let stap = stap(
      Stapregel("DL-TIW-19", Termijnen.tiw19),
      Feiten(vandaag: ontdekt.dag, waarden: ["datalek_vastgesteld": .tijdstip(ontdekt)]))
    #expect(stap.uiterlijkTijdstip == uiterlijk, "\(waarom)")
    #expect(stap.uiterlijk == uiterlijk.dag)
    #expect(stap.status == .dezeWeek)
    #expect(stap.toelichting == "Uiterlijk \(uiterlijk.voluit).")
  }

  @Test func `X8: na de laatste dag van de afspraken vraagt een regel om navraag`() {
    let regel = Stapregel(
      "DL-TIW-20", teLaat: "Vraag na of de afspraken zijn verlengd.",
      Termijn(uiterlijk: moment("2024-12-31")))
    #expect(stap(regel, Feiten(vandaag: "2024-12-31")).status == .dezeWeek)
    let later = stap(regel, Feiten(vandaag: "2025-02-03"))
    #expect(later.status == .teLaat)
    #expect(later.toelichting?.contains("Vraag na of de afspraken zijn verlengd.") == true)
  }

  @Test func `X9: op de 28e verjaardag kan een jongerencontract niet meer`() {
    let regel = Stapregel("DL-TIW-17", Termijnen.tiw17)
    let geboren: KeyValuePairs<VeldNaam, Dag> = ["geboortedatum": "1998-06-15"]
    #expect(stap(regel, Feiten(op: "2026-06-14", geboren)).status == .dezeWeek)
    #expect(stap(regel, Feiten(op: "2026-06-15", geboren)).status == .voorbij)
  }

  @Test func `X10: BT loopt door, dus overdracht binnen drie maanden`() {
    let stap = stap(
      Stapregel("DL-ZOU3-21", Termijnen.zou321),
      Feiten(op: "2026-04-01", ["verhuisdatum": "2026-05-01", "einde_bt": "2026-06-30"]))
    #expect(stap.uiterlijk == "2026-08-01")
    #expect(stap.advies == "2026-07-31")
  }

  @Test func `X12: omzetten wacht op de derde goede evaluatie`() {
    let regel = Stapregel(
      "DL-ZOU3-27",
      Termijn(
        vanaf: moment("derde_positieve_evaluatie"), uiterlijk: moment("tekendatum + 2jr"),
        sluit: false))
    let stap = stap(regel, Feiten(op: "2025-06-01", ["tekendatum": "2024-01-10"]))
    #expect(stap.vanaf == nil)
    #expect(stap.status == .gepland)
  }
}
