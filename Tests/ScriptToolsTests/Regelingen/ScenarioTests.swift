import Intake
import Testing
import Werkafspraken

/// Beschermd Thuis in De Bilt; the indication ends about the day of the move.
struct `Scenario 1` {
  private static let begin = Result {
    try Zaak("zou-3", verhalen: ["s1-sessie-1-aanmelding", "s1-sessie-1-voorbereiding"])
  }
  private static func sessie1() throws -> Zaak { try begin.get() }

  private static func sessie2() throws -> Zaak {
    try sessie1().later(
      "2025-12-10",
      [
        "woonplaats_bekend": "2025-12-08", "tekendatum": "2026-01-12",
        "verhuisdatum": "2026-01-31", "kennismaking": "2025-12-17", "soort_woning": "corporatie",
        "corporatie": "Woongroen",
      ])
  }

  private static func sessie3() throws -> Zaak {
    try sessie2().later(
      "2026-05-04",
      [
        "overdracht_casushouder": "2026-04-20", "overgenomen_door": "sociaal_team",
        "evaluatie_1": "2026-04-30", "evaluatie": "positief",
      ])
  }

  @Test func `Lindehof is casushouder zolang de cliënt in de instelling woont`() throws {
    let zaak = try Self.sessie1()
    #expect(zaak.plan.casushouder.soort == "zorgaanbieder-instelling")
    #expect(zaak.plan.casushouder.organisatie == "Lindehof")
  }

  static let eersteStappen: [Scenariostap] = [
    .init("DL-ZOU3-02", "Lindehof", ["vanaf": "2025-06-01"], .kanNu),
    .init("DL-ZOU3-03", "Lindehof", ["vanaf": "2025-08-25"], .kanNu),
    .init("DL-ZOU3-07", "Lindehof", [:], .datumOnbekend),
    .init("DL-ZOU3-09", "Lindehof", [:], .datumOnbekend),
    .init("DL-ZOU3-31", "Het Vierde Huis", ["op": "2025-12-01"], .gepland),
  ]

  @Test(arguments: eersteStappen)
  func `zonder verhuisdatum is er geen dag die niet bekend is`(stap: Scenariostap) throws {
    try stap.check(try Self.sessie1())
  }

  @Test func `zonder verhuisdatum staat er hoe ver ervoor, met de vraag naar de dag`() throws {
    let stap = try Self.sessie1().stap("DL-ZOU3-07")
    #expect(stap.toelichting?.contains("6 weken voor") == true)
    #expect(stap.vragen.contains("Op welke dag verhuis je?"))
    #expect([stap.streef, stap.uiterlijk, stap.advies] == [nil, nil, nil])
  }

  static let stappen: [Scenariostap] = [
    .init(
      "DL-ZOU3-01", "Lindehof", ["vanaf": "2025-07-31", "uiterlijk": "2025-10-31"], .gedaan),
    .init(
      "DL-ZOU3-07", "Lindehof", ["uiterlijk": "2025-12-20", "advies": "2025-12-19"]),
    .init("DL-ZOU3-08", "Lindehof", ["streef": "2025-10-31", "advies": "2025-12-10"], .teLaat),
    .init("DL-ZOU3-22", "Lindehof", ["uiterlijk": "2026-02-19", "tot": "2026-05-20"]),
    .init("DL-ZOU3-14", "Lindehof", ["streef": "2025-12-17"], .dezeWeek),
    .init("DL-ZOU3-09", "Lindehof", ["uiterlijk": "2026-01-30"]),
    .init("DL-ZOU3-12", "Lindehof", ["uiterlijk": "2026-01-30"]),
    .init("DL-ZOU3-15", "Lindehof", ["vanaf": "2025-12-08", "streef": "2026-01-30"]),
    .init("DL-ZOU3-18", "Woongroen", ["op": "2026-01-12"]),
    .init("zou3-bijzondere-bijstand-inrichting", "de cliënt", ["vanaf": "2026-01-12"]),
    .init("DL-ZOU3-19", "Woongroen", ["vanaf": "2026-01-31"], .gepland),
    .init("DL-ZOU3-23", "Woongroen", ["op": "2026-04-30"]),
    .init("DL-ZOU3-28", "Lindehof", ["tot": "2026-07-31"]),
    .init("DL-ZOU3-24", "Woongroen", ["op": "2027-01-31"]),
    .init("DL-ZOU3-25", "Woongroen", ["op": "2028-01-12"]),
    .init("DL-ZOU3-26", "Lindehof", ["tot": "2028-01-31"]),
  ]

  @Test(arguments: stappen)
  func `met de verhuisdatum heeft elke stap een eigenaar en een dag`(stap: Scenariostap) throws {
    try stap.check(try Self.sessie2())
  }

  @Test func `het zoeken naar een woning vervalt als die er is`() throws {
    #expect(try Self.sessie2().stap("DL-ZOU3-31").status == .vervalt)
  }

  @Test func `wie de evaluatie plant verschilt per document, en dat staat er`() throws {
    #expect(try !Self.sessie2().stap("DL-ZOU3-23").verschillen.isEmpty)
  }

  @Test func `de casushouder gaat van Lindehof naar het sociaal team`() throws {
    let zaak = try Self.sessie3()
    #expect(zaak.plan.casushouder.aanspreking == "Sociaal team (Stichting Mens De Bilt)")
    #expect(
      zaak.houders.map { $0.split(separator: ": ").map(String.init) }.map(\.[0]) == [
        "… – 2026-01-31", "2026-01-31 – 2026-04-20", "2026-04-20 – …",
      ])
    #expect(zaak.houders[0].hasSuffix("(Lindehof)"))
    #expect(zaak.houders[1].hasSuffix("Zorgaanbieder BW (Lindehof)"))
  }

  @Test func `na de overdracht blijft Lindehof beschikbaar tot de laatste van twee dagen`() throws {
    let zaak = try Self.sessie3()
    #expect(try zaak.stap("DL-ZOU3-20").tot == Dag(iso: "2026-07-20"))
    #expect(try zaak.stap("DL-ZOU3-23").status == .gedaan)
  }
}

/// Living Lab in Bunnik, with children; the move is within two weeks.
struct `Scenario 2` {
  private static let begin = Result {
    try Zaak("zou-3", verhalen: ["s2-aanmelding", "s2-voorbereiding"])
  }
  private static func sessie1() throws -> Zaak { try begin.get() }

  @Test func `Havenlicht is casushouder tot de overdracht`() throws {
    let casushouder = try Self.sessie1().plan.casushouder
    #expect(casushouder.soort == "zorgaanbieder-mo")
    #expect(casushouder.organisatie == "Havenlicht")
    #expect(casushouder.daarna?.soort == "sociaal-team-of-ambulante-begeleiding")
  }

  static let stappen: [Scenariostap] = [
    .init(
      "DL-ZOU3-07", "Havenlicht",
      ["streef": "2026-01-02", "uiterlijk": "2026-01-30", "advies": "2026-02-02"], .teLaat),
    .init(
      "DL-ZOU3-01", "Havenlicht", ["vanaf": "2025-08-13", "uiterlijk": "2025-11-13"], .teLaat),
    .init("DL-ZOU3-04", "de cliënt", ["uiterlijk": "2026-02-12"], .kanNu),
    .init("DL-ZOU3-05", "Havenlicht", ["op": "2026-01-30"], .teLaat),
    .init("DL-ZOU3-09", "Havenlicht", ["uiterlijk": "2026-02-12"]),
    .init("zou3-borg-en-huur", "Havenlicht", ["uiterlijk": "2026-02-06"], .dezeWeek),
    .init("zou3-kinderen", "Havenlicht", [:], .kanNu),
    .init("DL-ZOU3-16", "Havenlicht", ["uiterlijk": "2026-02-12"]),
    .init("DL-ZOU3-17", "Havenlicht", [:], .datumOnbekend),
    .init("DL-ZOU3-13", "Havenlicht", ["uiterlijk": "2026-02-12"]),
    .init("DL-ZOU3-15", "Havenlicht", ["streef": "2026-02-12"]),
    .init("zou3-brp", "de cliënt", ["vanaf": "2026-02-13"], .gepland),
    .init("zou3-huurtoeslag", "de cliënt", ["vanaf": "2026-02-13"], .gepland),
    .init("zou3-energie", "de cliënt", ["vanaf": "2026-02-13"], .gepland),
    .init("DL-ZOU3-19", "WoonIn", ["vanaf": "2026-02-13"], .gepland),
    .init("DL-ZOU3-23", "WoonIn", ["op": "2026-05-13"]),
    .init("DL-ZOU3-24", "WoonIn", ["op": "2027-02-13"]),
    .init("DL-ZOU3-25", "WoonIn", ["op": "2028-02-06"]),
    .init("DL-ZOU3-28", "Havenlicht", ["tot": "2026-08-13"]),
  ]

  @Test(arguments: stappen)
  func `elke stap heeft een eigenaar en een dag`(stap: Scenariostap) throws {
    try stap.check(try Self.sessie1())
  }

  @Test func `de korte tijd wordt gezegd, met wat dan kan`() throws {
    let zaak = try Self.sessie1()
    let stap = try zaak.stap("zou3-korte-termijn")
    #expect(stap.bron.contains("ZOU3-ALG-10"))
    #expect(stap.bron.contains("ZOU3-B2-04"))
    let earlier = try zaak.later("2026-01-20", [:])
    #expect(try earlier.stap("zou3-korte-termijn").status == .vervalt)
  }

  @Test func `het meest dringende staat bovenaan`() throws {
    let statuses = try Self.sessie1().plan.stappen().map(\.status)
    let order: [StapStatus] = [.teLaat, .dezeWeek, .kanNu, .gepland, .datumOnbekend, .voorbij]
    let ranks = statuses.compactMap(order.firstIndex)
    #expect(ranks.count == statuses.count)
    #expect(ranks == ranks.sorted())
  }

  @Test func `na de overdracht is Centrum voor Elkaar casushouder`() throws {
    let zaak = try Self.sessie1().later(
      "2026-05-13",
      ["overdracht_casushouder": "2026-05-13", "overgenomen_door": "sociaal_team"])
    #expect(zaak.plan.casushouder.soort == "sociaal-team")
    #expect(zaak.plan.casushouder.organisatie?.contains("Centrum voor Elkaar") == true)
    #expect(try zaak.stap("DL-ZOU3-20").tot == Dag(iso: "2026-08-13"))
    #expect(try zaak.stap("DL-ZOU3-20").wie == "Havenlicht")
  }
}
