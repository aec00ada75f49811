import Content
import ScriptTools
import Testing

struct `Een verhaal` {
  private let proef = Proefregeling()

  @Test func `uit feiten slaagt als alles klopt`() throws {
    let loop = try proef.speel(
      """
      verhaal: Met hulp
      vandaag: 2026-01-05
      antwoorden: {hulp: ja, verhuisdatum: 2026-02-01}
      verwacht:
        casushouder: helper
        stappen:
          inpakken: {wie: client, uiterlijk: 2026-01-31, advies: 2026-01-30, streef: geen}
          bellen: {status: kan_nu}
      """)
    #expect(loop.spellen.map(\.verschillen) == [[]])
    #expect(loop.isGeslaagd)
  }

  @Test func `in een gesprek slaagt ook als het na elk antwoord wordt hervat`() throws {
    let loop = try proef.speel(
      """
      verhaal: In gesprek
      vandaag: 2026-01-05
      gesprek: start
      antwoorden: {hulp: later}
      verwacht:
        casushouder: geen
        niet_gevraagd: [naam_helper]
        vervallen: [bellen]
      """)
    #expect(loop.spellen.map(\.verschillen) == [[]])
  }

  @Test func `weet wat voor het gesprek al bekend was`() throws {
    let loop = try proef.speel(
      """
      verhaal: Al bekend
      vandaag: 2026-01-05
      gesprek: start
      feiten: {hulp: ja}
      antwoorden: {naam_helper: Zzmerel}
      verwacht: {casushouder: helper, niet_gevraagd: [hulp]}
      """)
    #expect(loop.spellen.map(\.verschillen) == [[]])
  }

  @Test(arguments: [
    ("casushouder: geen", "casushouder: verwacht geen, maar het is helper"),
    (
      "stappen: {inpakken: {uiterlijk: 2026-01-30}}",
      "inpakken uiterlijk: verwacht 2026-01-30, maar het is 2026-01-31"
    ),
    (
      "stappen: {inpakken: {uiterlijk: geen}}",
      "inpakken uiterlijk: verwacht geen, maar het is 2026-01-31"
    ),
    ("stappen: {inpakken: {wie: helper}}", "inpakken wie: verwacht helper, maar het is client"),
    (
      "stappen: {inpakken: {status: te_laat}}",
      "inpakken status: verwacht te_laat, maar het is gepland"
    ),
    ("vervallen: [bellen]", "bellen: verwacht vervalt, maar het is kan_nu"),
    ("niet_gevraagd: [hulp]", "hulp: verwacht geen vraag, maar het is gevraagd"),
    ("open: [hulp]", "hulp: verwacht een open vraag, maar het is beantwoord"),
  ])
  func `zegt welke verwachting niet uitkomt`(verwacht: String, zin: String) throws {
    let loop = try proef.speel(
      """
      verhaal: Mis
      vandaag: 2026-01-05
      gesprek: start
      feiten: {verhuisdatum: 2026-02-01}
      antwoorden: {hulp: ja, naam_helper: Zzmerel}
      verwacht: {\(verwacht)}
      """)
    #expect(loop.spellen.flatMap(\.verschillen).map(\.zin) == [zin])
    #expect(!loop.isGeslaagd)
  }

  @Test func `mislukt als een antwoord nergens gevraagd wordt`() throws {
    let loop = try proef.speel(
      """
      verhaal: Ongevraagd
      vandaag: 2026-01-05
      gesprek: start
      antwoorden: {hulp: later, naam_helper: Zzmerel}
      verwacht: {}
      """)
    #expect(
      loop.spellen.flatMap(\.verschillen).map(\.zin) == [
        "naam_helper: verwacht een vraag bij dit antwoord, maar het is niet gevraagd"
      ])
  }

  @Test(arguments: [
    ("verwachten: {}", "REG0104", 3, "bedoel je `verwacht`?"),
    ("verwacht: {stappen: {inpaken: {}}}", "REG0402", 3, "bedoel je `inpakken`?"),
    ("verwacht: {casushouder: helpr}", "REG0205", 3, "bedoel je `helper`?"),
    ("verwacht: {}\ngesprek: stat", "REG0401", 4, "bedoel je `start`?"),
    ("verwacht: {}\nantwoorden: {hulpp: ja}", "REG0203", 4, "bedoel je `hulp`?"),
    ("verwacht: {stappen: {inpakken: {status: telaat}}}", "REG0107", 3, "bedoel je `te_laat`?"),
    ("verwacht: {stappen: {inpakken: {wie: clien}}}", "REG0301", 3, "bedoel je `client`?"),
  ])
  func `met een onbekende naam wordt niet gespeeld`(
    regels: String, code: String, line: Int, hint: String
  ) throws {
    let loop = try proef.speel("verhaal: Fout\nvandaag: 2026-01-05\n\(regels)")
    #expect(loop.spellen.isEmpty)
    let problem = try #require(loop.problemen.first)
    #expect(problem.code == code)
    #expect(problem.line == line)
    #expect(problem.hint == hint)
    #expect(problem.file == "proef/verhalen/1.yaml")
  }

  @Test func `met een antwoord dat niet kan noemt het veld, niet het antwoord`() throws {
    let loop = try proef.speel(
      "verhaal: Fout\nvandaag: 2026-01-05\nantwoorden: {verhuisdatum: Zzkanarie}\nverwacht: {}")
    #expect(loop.problemen.map(\.code) == ["REG0403"])
    #expect(!loop.problemen.contains { $0.message.contains("Zzkanarie") })
  }

  @Test func `zonder gesprek kan niets verwachten van vragen`() throws {
    let loop = try proef.speel("verhaal: Fout\nvandaag: 2026-01-05\nverwacht: {open: [hulp]}")
    #expect(loop.problemen.map(\.code) == ["REG0106"])
  }
}
