import Testing
import Werkafspraken

struct `Een dag` {
  @Test(arguments: [
    ("2026-01-31", 2026, 1, 31, Weekdag.zaterdag),
    ("2024-02-29", 2024, 2, 29, .donderdag),
    ("2000-02-29", 2000, 2, 29, .dinsdag),
    ("1970-01-01", 1970, 1, 1, .donderdag),
    ("1969-12-31", 1969, 12, 31, .woensdag),
    ("0001-01-01", 1, 1, 1, .maandag),
    ("9999-12-31", 9999, 12, 31, .vrijdag),
  ])
  func `leest en schrijft jaar, maand en dag`(
    iso: String, jaar: Int, maand: Int, dag: Int, weekdag: Weekdag
  ) throws {
    let gelezen = try #require(Dag(iso: iso))
    #expect((gelezen.jaar, gelezen.maand, gelezen.dag) == (jaar, maand, dag))
    #expect(gelezen.iso == iso)
    #expect(gelezen.weekdag == weekdag)
    #expect(Dag(jaar: jaar, maand: maand, dag: dag) == gelezen)
  }

  @Test(arguments: [
    "2025-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
    "0000-01-01", "2026-1-31", "26-01-31", "2026/01/31", " 2026-01-31", "2026-01-31 ", "",
    "+026-01-31", "2026-01-3१", "2026-01-31T00:00",
  ])
  func `weigert wat niet in de kalender staat`(tekst: String) {
    #expect(Dag(iso: tekst) == nil)
  }

  @Test func `heeft voor elk nummer van 1890 tot 2110 precies één datum`() {
    let first: Dag = "1890-01-01"
    var (jaar, maand, dag) = (1890, 1, 1)
    var wrong: [Int32] = []
    for nummer in first.nummer...Dag("2110-12-31").nummer {
      let day = Dag(nummer: nummer)
      if (day.jaar, day.maand, day.dag) != (jaar, maand, dag)
        || Dag(jaar: jaar, maand: maand, dag: dag) != day
      {
        wrong.append(nummer)
      }
      dag += 1
      if dag > Dag.dagen(inMaand: maand, jaar: jaar) { (maand, dag) = (maand + 1, 1) }
      if maand > 12 { (jaar, maand) = (jaar + 1, 1) }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    (2024, true), (2025, false), (2026, false), (2028, true), (1900, false), (2000, true),
    (2100, false),
  ])
  func `kent de schrikkeljaren`(jaar: Int, schrikkel: Bool) {
    #expect(Dag.isSchrikkeljaar(jaar) == schrikkel)
    #expect((Dag(jaar: jaar, maand: 2, dag: 29) != nil) == schrikkel)
  }

  @Test func `blijft binnen de kalender, hoe ver men ook telt`() {
    #expect(Dag.laatste.adding(days: 1) == .laatste)
    #expect(Dag.eerste.adding(days: -1) == .eerste)
    #expect(Dag("2026-01-01").adding(days: .max) == .laatste)
    #expect(Dag("2026-01-01").adding(days: .min) == .eerste)
    #expect(Dag("2026-01-01").adding(months: .max) == .laatste)
    #expect(Dag("2026-01-01").adding(months: .min) == .eerste)
    #expect(Dag.laatste.adding(werkdagen: 5) == .laatste)
    for eenheid in Afstand.Eenheid.allCases where eenheid != .werkdagen {
      #expect(Dag("2026-01-01").adding(Afstand(.max, eenheid)) == .laatste, "\(eenheid)")
      #expect(Dag("2026-01-01").adding(Afstand(.min, eenheid)) == .eerste, "\(eenheid)")
    }
    #expect(Dag(nummer: .max) == .laatste)
    #expect(Dag(nummer: .min) == .eerste)
  }

  @Test func `zegt hoe ver een andere dag weg is`() {
    #expect(Dag("2026-01-31").days(until: "2026-03-01") == 29)
    #expect(Dag("2026-03-01").days(until: "2026-01-31") == -29)
  }

  @Test func `zegt zich in gewone woorden`() {
    let dag: Dag = "2026-01-16"
    #expect(dag.voluit == "16 januari 2026")
    #expect(dag.voluitMetWeekdag == "vrijdag 16 januari 2026")
    #expect(dag.kort == "vr 16-1-2026")
  }
}

struct `R2: maanden en jaren` {
  @Test(
    arguments: [
      ("2026-01-31", 1, "2026-02-28", "28 dagen"),
      ("2024-01-31", 1, "2024-02-29", "schrikkeljaar"),
      ("2026-01-31", 2, "2026-03-31", "geteld vanaf de dag zelf, niet vanaf 28 februari"),
      ("2026-01-31", 3, "2026-04-30", "april heeft 30 dagen"),
      ("2024-02-29", 12, "2025-02-28", "een jaar later geen 29 februari"),
      ("2024-02-29", 48, "2028-02-29", "vier jaar later weer wel"),
      ("2025-08-31", -6, "2025-02-28", "terug naar februari"),
      ("2024-08-31", -6, "2024-02-29", "terug naar februari, schrikkeljaar"),
      ("2026-03-31", -1, "2026-02-28", "een maand terug"),
      ("2026-01-15", -1, "2025-12-15", "over de jaarwisseling"),
      ("2025-12-15", 1, "2026-01-15", "over de jaarwisseling"),
      ("2026-05-10", 0, "2026-05-10", "niets"),
    ] as [(Dag, Int, Dag, String)])
  func `houden de dag, of nemen de laatste van de maand`(
    van: Dag, maanden: Int, verwacht: Dag, waarom: String
  ) {
    #expect(van.adding(months: maanden) == verwacht, "\(waarom)")
  }

  @Test func `geven altijd een dag in de gevraagde maand`() {
    let start: Dag = "2023-01-01"
    var wrong: [String] = []
    for offset in 0..<1100 {
      let dag = start.adding(days: offset)
      for maanden in -30...30 {
        let result = dag.adding(months: maanden)
        let month = (dag.jaar * 12 + dag.maand - 1) + maanden
        let isRight =
          result.jaar * 12 + result.maand - 1 == month
          && result.dag == min(dag.dag, Dag.dagen(inMaand: result.maand, jaar: result.jaar))
        if !isRight { wrong.append("\(dag) \(maanden)") }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `de laatste dag van de maand`() {
    #expect(Dag("2028-02-10").eindeMaand == "2028-02-29")
    #expect(Dag("2026-12-31").eindeMaand == "2026-12-31")
  }
}

struct `R3: weken en jaren` {
  @Test(
    arguments: [
      ("2026-03-01", "-6wk", "2026-01-18"), ("2026-03-01", "2jr", "2028-03-01"),
      ("2026-03-01", "+3mnd", "2026-06-01"), ("2026-03-01", "-1d", "2026-02-28"),
      ("2026-03-01", "0d", "2026-03-01"), ("2025-04-24", "2wd", "2025-04-28"),
      ("2026-03-01", "24u", "2026-03-02"), ("2026-03-01", "-1u", "2026-02-28"),
    ] as [(Dag, Afstand, Dag)])
  func `tellen zoals de kalender`(van: Dag, afstand: Afstand, verwacht: Dag) {
    #expect(van.adding(afstand) == verwacht)
  }
}
