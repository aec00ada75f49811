import Testing
import Werkafspraken

struct `R6: feestdagen` {
  /// One row per year, each a list of all seven days; checked against a printed calendar.
  static let kalender: [(Int, [Dag])] = [
    (2024, ["2024-01-01", "2024-04-01", "2024-04-27", "2024-05-09", "2024-05-20"]),
    (2025, ["2025-01-01", "2025-04-21", "2025-04-26", "2025-05-29", "2025-06-09"]),
    (2026, ["2026-01-01", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25"]),
    (2027, ["2027-01-01", "2027-03-29", "2027-04-27", "2027-05-06", "2027-05-17"]),
    (2028, ["2028-01-01", "2028-04-17", "2028-04-27", "2028-05-25", "2028-06-05"]),
    (2029, ["2029-01-01", "2029-04-02", "2029-04-27", "2029-05-10", "2029-05-21"]),
    (2030, ["2030-01-01", "2030-04-22", "2030-04-27", "2030-05-30", "2030-06-10"]),
  ]

  @Test(arguments: kalender)
  func `zijn de zeven van de regel, en geen andere dag`(jaar: Int, bewegend: [Dag]) throws {
    let kerst = try #require(Dag(jaar: jaar, maand: 12, dag: 25))
    let verwacht = bewegend + [kerst, kerst.adding(days: 1)]
    let first = try #require(Dag(jaar: jaar, maand: 1, dag: 1))
    let gevonden = (0..<366).map { first.adding(days: $0) }
      .filter { $0.jaar == jaar && $0.isFeestdag }
    #expect(gevonden == verwacht)
  }

  @Test func `Koningsdag is een dag eerder als hij op zondag valt`() {
    #expect(Dag("2025-04-26").feestdag == "Koningsdag")
    #expect(Dag("2025-04-27").feestdag == nil)
    #expect(Dag("2026-04-27").feestdag == "Koningsdag")
  }

  @Test func `Goede Vrijdag en 5 mei zijn gewone werkdagen`() {
    #expect(Dag("2026-04-03").isWerkdag)
    #expect(Dag("2026-05-05").isWerkdag)
  }

  @Test(
    arguments: [
      (1818, "1818-03-22"), (1943, "1943-04-25"), (2000, "2000-04-23"), (2024, "2024-03-31"),
      (2038, "2038-04-25"), (2285, "2285-03-22"),
    ] as [(Int, Dag)])
  func `Pasen valt ook in de uiterste jaren goed`(jaar: Int, pasen: Dag) {
    #expect(Dag.pasen(jaar) == pasen)
  }

  @Test func `Pasen is altijd een zondag tussen 22 maart en 25 april`() {
    let wrong = (1583...4099).filter { jaar in
      let pasen = Dag.pasen(jaar)
      return pasen.weekdag != .zondag || pasen.jaar != jaar
        || !(322...425).contains(pasen.maand * 100 + pasen.dag)
    }
    #expect(wrong.isEmpty)
  }
}

struct `R6: werkdagen` {
  @Test(
    arguments: [
      ("2025-04-24", 2, "2025-04-28", "Koningsdag op zaterdag kost geen werkdag"),
      ("2025-12-23", 2, "2025-12-29", "24 december telt, 25 tot en met 28 niet"),
      ("2026-01-16", 1, "2026-01-19", "over het weekend"),
      ("2026-01-17", 1, "2026-01-19", "dag 0 is een zaterdag"),
      ("2026-01-16", 0, "2026-01-16", "dag 0"),
      ("2026-01-17", 0, "2026-01-17", "dag 0, ook op zaterdag"),
      ("2026-01-19", -1, "2026-01-16", "terug over het weekend"),
      ("2026-04-03", 1, "2026-04-07", "over Pasen"),
    ] as [(Dag, Int, Dag, String)])
  func `tellen vanaf de dag zelf als dag 0`(van: Dag, aantal: Int, verwacht: Dag, waarom: String) {
    #expect(van.adding(werkdagen: aantal) == verwacht, "\(waarom)")
  }
}

struct `R7: het advies bij een dag waarop niemand werkt` {
  @Test(
    arguments: [
      ("2026-01-18", "2026-01-16", "zondag"), ("2025-12-20", "2025-12-19", "zaterdag"),
      ("2025-12-26", "2025-12-24", "tweede kerstdag"), ("2026-04-06", "2026-04-03", "Pasen"),
      ("2026-01-16", "2026-01-16", "een gewone vrijdag"),
    ] as [(Dag, Dag, String)])
  func `is de laatste werkdag ervoor`(dag: Dag, advies: Dag, waarom: String) {
    #expect(dag.laatsteWerkdagTotEnMet == advies, "\(waarom)")
  }
}
