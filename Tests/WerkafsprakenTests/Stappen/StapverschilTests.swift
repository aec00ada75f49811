import Testing
import Werkafspraken

struct `Een nieuwe verhuisdatum` {
  let regeling = Regeling(
    id: "proef", titel: "", kort: "", versie: "1", velden: proefvelden,
    stapregels: [
      Stapregel("voor", Termijnen.zou309), Stapregel("na", Termijnen.zou323),
      Stapregel("gedaan", klaarAls: "ja", Termijnen.zou309),
      Stapregel("vast", Termijn(op: .vast("2026-12-01"))),
      Stapregel("alleen met datum", als: "bekend verhuisdatum", Termijn(zsm: true)),
      Stapregel("alleen zonder datum", als: "niet bekend verhuisdatum", Termijn(zsm: true)),
    ])

  private func stappen(_ verhuisdatum: Dag?) -> [Stap] {
    var feiten = Feiten(vandaag: "2026-03-10")
    feiten["verhuisdatum"] = verhuisdatum.map { .dag($0) }
    return regeling.stappen(given: feiten, oordeel: Proefoordeel(), alles: true)
  }

  private func verschil(_ van: Dag?, _ naar: Dag?) -> [String: Stapverschil.Soort] {
    Dictionary(
      uniqueKeysWithValues: Stapverschil.between(stappen(van), stappen(naar))
        .map { ($0.regel, $0.soort) })
  }

  @Test func `verplaatst de stappen die ervan tellen, en geen andere`() {
    #expect(
      verschil("2026-06-01", "2026-07-01") == [
        "voor": .verplaatst(van: "2026-05-31", naar: "2026-06-30"),
        "na": .verplaatst(van: "2026-09-01", naar: "2026-10-01"),
      ])
  }

  @Test func `zegt wat erdoor te laat wordt`() {
    #expect(
      verschil("2026-06-01", "2026-03-10")["voor"]
        == .wordtTeLaat(van: "2026-05-31", naar: "2026-03-09"))
  }

  @Test func `zegt wat erbij komt en wat vervalt`() {
    let soorten = verschil(nil, "2026-06-01")
    #expect(soorten["alleen met datum"] == .erbij)
    #expect(soorten["alleen zonder datum"] == .vervalt)
    #expect(soorten["voor"] == .verplaatst(van: nil, naar: "2026-05-31"))
    #expect(soorten["gedaan"] == nil)
  }

  @Test func `verandert niets als de dag dezelfde blijft`() {
    #expect(verschil("2026-06-01", "2026-06-01").isEmpty)
  }
}
