import Content
import DossierStore
import Intake
import TestSupport
import Testing
import Werkafspraken

struct `Een dossier van versie 1.0 dat naar versie 3.0 verhuist` {
  private static let vandaag = Dag(iso: "2026-01-05") ?? Dag(nummer: 0)
  private static let tijd = Tijdstip(dag: vandaag, minuut: 600)

  private func plan(_ feiten: [VeldNaam: Waarde]) throws -> Verhuisplan {
    let (oud, nieuw) = (try Regelingen.inhoud("zou-1"), try Regelingen.inhoud("zou-3"))
    var chance = Toeval(seed: 3)
    let houder = try Dossierhouder(
      beginning: DossierID(using: &chance), regeling: oud.regeling, tijd: Self.tijd,
      in: MemoryEventStore())
    for (veld, waarde) in feiten { try houder.note(veld, waarde, tijd: Self.tijd) }
    let file = try #require(try Regelingen.map.overgang(naar: "zou-3"))
    let overgang = try #require(
      OvergangReading.lees(file, naar: nieuw.regeling) { $0 == "zou-1" ? oud.regeling : nil }
        .overgang)
    return Verhuisplan(houder, van: oud, naar: nieuw, overgang, vandaag: Self.vandaag)
  }

  @Test func `houdt het wijkteam als casushouder alleen als iemand dat bevestigt`() throws {
    let plan = try plan([
      "gemeente": .tekst("Zeist"), "overgedragen": .jaNee(true), "kennismaking": .dag(Self.vandaag),
    ])
    #expect(plan.casushouderNu.soort == "wijkteam")
    #expect(plan.voorstellen.count == 1)
    #expect(plan.casushouder().soort == "navragen")
    #expect(plan.casushouder(aanvaard: plan.voorstellen).soort != "wijkteam")
    #expect(plan.opnieuw.isEmpty)
  }

  @Test func `noemt de corporatie bij haar nieuwe naam`() throws {
    let plan = try plan(["corporatie": .tekst("Viveste"), "verhuisdatum": .dag(Self.vandaag)])
    #expect(plan.verandert.map(\.nieuw) == ["WoonIn"])
    #expect(plan.blijft.map(\.veld) == ["verhuisdatum"])
  }

  @Test func `zet eigen woorden over minder goede dagen onder elkaar`() throws {
    let plan = try plan([
      "plan_mis_geld": .tekst("Zzgeld"), "plan_mis_dag": .tekst("Zzdag"), "woonwens": .tekst("Zz"),
    ])
    #expect(plan.verandert.map(\.veld) == ["plan_mis_geld", "plan_mis_dag"])
    #expect(plan.vervalt.map(\.veld) == ["woonwens"])
  }
}
