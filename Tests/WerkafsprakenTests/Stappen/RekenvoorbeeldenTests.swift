import Testing
import Werkafspraken

/// One row of the worked examples of the deadline list, section 5.
struct Rekenvoorbeeld: CustomTestStringConvertible {
  let nummer: Int
  let termijn: Termijn
  let feiten: [VeldNaam: Dag]
  let verwacht: [String: Dag]
  var advies: Dag?

  init(
    _ nummer: Int, _ termijn: Termijn, _ feiten: [VeldNaam: Dag], _ verwacht: [String: Dag],
    advies: Dag? = nil
  ) {
    self.nummer = nummer
    self.termijn = termijn
    self.feiten = feiten
    self.verwacht = verwacht
    self.advies = advies
  }

  var testDescription: String { "voorbeeld \(nummer)" }
}

struct `De rekenvoorbeelden` {
  static let alle: [Rekenvoorbeeld] = [
    .init(
      1, Termijnen.zou301, ["verhuisdatum": "2026-03-01"],
      ["vanaf": "2025-09-01", "uiterlijk": "2025-12-01"]),
    .init(
      2, Termijnen.zou301, ["verhuisdatum": "2025-08-31"],
      ["vanaf": "2025-02-28", "uiterlijk": "2025-05-31"], advies: "2025-05-30"),
    .init(
      3, Termijnen.zou301, ["verhuisdatum": "2024-08-31"],
      ["vanaf": "2024-02-29", "uiterlijk": "2024-05-31"]),
    .init(
      4, Termijnen.zou301, ["verhuisdatum": "2026-02-10"],
      ["vanaf": "2025-08-10", "uiterlijk": "2025-11-10"]),
    .init(
      5, Termijnen.zou307, ["verhuisdatum": "2026-03-01", "woonplaats_bekend": "2025-12-10"],
      ["vanaf": "2025-12-10", "streef": "2026-01-18", "uiterlijk": "2026-01-18"],
      advies: "2026-01-16"),
    .init(
      6, Termijnen.zou307, ["verhuisdatum": "2026-03-01", "woonplaats_bekend": "2026-02-12"],
      ["vanaf": "2026-02-12", "streef": "2026-01-18", "uiterlijk": "2026-02-12"]),
    .init(
      7, Termijnen.zou308, ["verhuisdatum": "2026-05-31", "eerste_voorkeur": "2026-01-20"],
      ["vanaf": "2026-01-20", "streef": "2026-02-28"]),
    .init(
      8, Termijnen.zou309, ["verhuisdatum": "2026-03-01"], ["uiterlijk": "2026-02-28"],
      advies: "2026-02-27"),
    .init(
      9, Termijnen.zou315, ["woonplaats_bekend": "2026-01-05", "verhuisdatum": "2026-02-02"],
      ["vanaf": "2026-01-05", "streef": "2026-02-01"]),
    .init(
      10, Termijnen.zou320,
      ["verhuisdatum": "2025-11-30", "overdracht_casushouder": "2025-12-15"],
      ["vanaf": "2025-11-30", "tot": "2026-03-15"]),
    .init(
      11, Termijnen.zou320,
      ["verhuisdatum": "2025-11-30", "overdracht_casushouder": "2025-10-01"],
      ["vanaf": "2025-11-30", "tot": "2026-02-28"]),
    .init(
      12, Termijnen.zou321, ["verhuisdatum": "2026-01-31"],
      ["vanaf": "2026-01-31", "uiterlijk": "2026-04-30"]),
    .init(
      13, Termijnen.zou322, ["einde_bt": "2026-02-15"],
      ["uiterlijk": "2026-02-14", "tot": "2026-05-15"], advies: "2026-02-13"),
    .init(14, Termijnen.zou323, ["verhuisdatum": "2026-03-01"], ["op": "2026-06-01"]),
    .init(15, Termijnen.zou324, ["verhuisdatum": "2024-02-29"], ["op": "2025-02-28"]),
    .init(16, Termijnen.zou325, ["tekendatum": "2024-02-29"], ["op": "2026-02-28"]),
    .init(
      17, Termijnen.zou326, ["verhuisdatum": "2026-03-01"],
      ["vanaf": "2026-03-01", "tot": "2028-03-01"]),
    .init(
      18, Termijnen.zou328, ["verhuisdatum": "2025-08-31"],
      ["vanaf": "2025-08-31", "tot": "2026-02-28"]),
    .init(20, Termijnen.zou331, ["aanmelding_vierdehuis": "2025-08-31"], ["op": "2026-02-28"]),
    .init(21, Termijnen.zou102, ["verhuisdatum": "2022-09-01"], ["uiterlijk": "2022-07-21"]),
    .init(
      22, Termijnen.zou105, ["verhuisdatum": "2022-11-30"],
      ["vanaf": "2022-11-30", "tot": "2023-02-28"]),
    .init(
      23, Termijnen.zou107, ["verhuisdatum": "2022-08-31"],
      ["vanaf": "2022-08-31", "tot": "2023-02-28"]),
    .init(24, Termijnen.bgo01, ["start_begeleiding": "2025-11-30"], ["op": "2026-02-28"]),
    .init(
      25, Termijnen.bgo02, ["overdracht_begeleiding": "2026-01-31"],
      ["vanaf": "2026-01-31", "tot": "2026-04-30"]),
    .init(
      26, Termijnen.bgo04,
      ["start_begeleiding": "2024-05-01", "positieve_eindevaluatie": "2026-07-10"],
      ["uiterlijk": "2026-07-10"]),
    .init(
      27, Termijnen.bgo05, ["einde_begeleidingsovereenkomst": "2026-05-31"],
      ["uiterlijk": "2026-02-28"], advies: "2026-02-27"),
    .init(28, Termijnen.tiw03, ["verhuisdatum": "2026-08-31"], ["op": "2026-02-28"]),
    .init(
      29, Termijnen.tiw05, ["urgentie_toekenning": "2025-08-31"], ["uiterlijk": "2026-02-28"],
      advies: "2026-02-27"),
    .init(
      30, Termijnen.tiw06, ["urgentie_besluit": "2025-03-03"],
      ["vanaf": "2025-03-03", "uiterlijk": "2025-04-14"]),
    .init(
      31, Termijnen.tiw07, ["match": "2025-04-24"],
      ["vanaf": "2025-04-24", "uiterlijk": "2025-04-28"]),
    .init(
      32, Termijnen.tiw07, ["match": "2025-12-23"],
      ["vanaf": "2025-12-23", "uiterlijk": "2025-12-29"]),
    .init(33, Termijnen.tiw09, ["tekendatum": "2024-02-29"], ["uiterlijk": "2025-02-28"]),
    .init(
      34, Termijnen.tiw12, ["ingang_contract": "2024-03-01"], ["uiterlijk": "2026-03-01"],
      advies: "2026-02-27"),
    .init(35, Termijnen.tiw13, ["einde_contract": "2026-03-01"], ["op": "2025-09-01"]),
    .init(
      36, Termijnen.tiw14, ["evaluatiedatum": "2025-09-01"],
      ["vanaf": "2025-09-01", "tot": "2025-12-01"]),
    .init(
      37, Termijnen.tiw15, ["einde_contract": "2026-03-01"],
      ["vanaf": "2025-12-01", "uiterlijk": "2026-02-01"], advies: "2026-01-30"),
    .init(
      38, Termijnen.tiw15, ["einde_contract": "2026-03-31"],
      ["vanaf": "2025-12-31", "uiterlijk": "2026-02-28"], advies: "2026-02-27"),
    .init(39, Termijnen.tiw16, ["ingang_contract": "2024-02-29"], ["uiterlijk": "2029-02-28"]),
    .init(
      40, Termijnen.tiw17, ["geboortedatum": "1998-06-15"], ["uiterlijk": "2026-06-14"],
      advies: "2026-06-12"),
    .init(
      41, Termijnen.tiw18, ["verhuisdatum": "2024-02-29"],
      ["vanaf": "2024-02-29", "tot": "2027-02-28"]),
  ]

  @Test(arguments: alle)
  func `komen op deze dagen uit`(voorbeeld: Rekenvoorbeeld) {
    // Long before every day of the list, so that nothing is late and only R7 gives advice.
    let feiten = Feiten(
      vandaag: "2020-01-01", waarden: voorbeeld.feiten.mapValues { Waarde.dag($0) })
    let stap = stap(Stapregel("R", voorbeeld.termijn), feiten)
    let dagen: [String: Dag?] = [
      "vanaf": stap.vanaf, "streef": stap.streef, "op": stap.op, "uiterlijk": stap.uiterlijk,
      "tot": stap.tot,
    ]
    #expect(dagen.compactMapValues(\.self) == voorbeeld.verwacht)
    #expect(stap.advies == voorbeeld.advies)
  }

  @Test func `19: een maandelijkse melding is uiterlijk op de laatste dag van de maand`() {
    let stap = stap(Stapregel("DL-ZOU3-30", Termijnen.zou330), Feiten(vandaag: "2028-02-10"))
    #expect(stap.uiterlijk == "2028-02-29")
  }

  @Test func `zijn er eenenveertig, elk één keer`() {
    #expect(Set(Self.alle.map(\.nummer)).union([19]) == Set(1...41))
    #expect(Self.alle.count == 40)
  }

  @Test func `4: voorbij de hele termijn is te laat; doe het nu, en de dagen blijven staan`() {
    let stap = stap(
      Stapregel("DL-ZOU3-01", Termijnen.zou301),
      Feiten(op: "2026-01-15", ["verhuisdatum": "2026-02-10"]))
    #expect(stap.status == .teLaat)
    #expect(stap.advies == "2026-01-15")
    #expect((stap.vanaf, stap.uiterlijk) == ("2025-08-10", "2025-11-10"))
    #expect(stap.toelichting?.contains("10 november 2025; doe dit nu") == true)
  }

  @Test func `34: het einde van het contract is geschat, tot het contract een dag noemt`() {
    let regel = Stapregel("DL-TIW-12", Termijnen.tiw12)
    let geschat = stap(regel, Feiten(op: "2025-01-01", ["ingang_contract": "2024-03-01"]))
    #expect(geschat.isGeschat)
    #expect(geschat.vragen == ["Vraag naar einde_contract?"])
    let genoemd = stap(
      regel,
      Feiten(
        op: "2025-01-01",
        ["ingang_contract": "2024-03-01", "einde_contract": "2026-05-31"]))
    #expect(genoemd.uiterlijk == "2026-05-31")
    #expect(!genoemd.isGeschat)
  }

  @Test func `R10: een jongerencontract duurt naar schatting vijf jaar`() {
    var feiten = Feiten(op: "2025-01-01", ["ingang_contract": "2024-03-01"])
    feiten["contractoptie"] = .keuze("4")
    #expect(stap(Stapregel("DL-TIW-12", Termijnen.tiw12), feiten).uiterlijk == "2029-03-01")
  }
}
