import Testing
import Werkafspraken

struct `Een tijdstip` {
  @Test(arguments: [
    ("2024-02-28T22:15", 22 * 60 + 15), ("2024-02-28 00:00", 0), ("2024-02-28T23:59", 1439),
  ])
  func `leest dag, uur en minuut`(tekst: String, minuut: Int) throws {
    let tijdstip = try #require(Tijdstip(iso: tekst))
    #expect(tijdstip.dag == "2024-02-28")
    #expect(tijdstip.minuut == minuut)
  }

  @Test(arguments: [
    "2024-02-28", "2024-02-28T24:00", "2024-02-28T22:60", "2024-02-30T10:00", "2024-02-28T2:15",
    "2024-02-28T22:15:00", "2024-02-28T22.15",
  ])
  func `weigert wat geen tijdstip is`(tekst: String) {
    #expect(Tijdstip(iso: tekst) == nil)
  }

  @Test func `zegt zich in gewone woorden`() {
    #expect(Tijdstip("2024-02-28T09:05").voluit == "28 februari 2024 om 09.05 uur")
    #expect(Tijdstip("2024-02-28T09:05").iso == "2024-02-28T09:05")
  }

  @Test(
    arguments: [
      ("2025-06-03T16:40", 24, "2025-06-04T16:40", "een gewone dag"),
      ("2025-03-29T14:30", 24, "2025-03-30T15:30", "de nacht mist een uur"),
      ("2025-10-25T14:30", 24, "2025-10-26T13:30", "de nacht heeft een uur meer"),
      ("2025-10-25T14:30", 25, "2025-10-26T14:30", "de nacht heeft een uur meer"),
      ("2025-03-30T01:59", 1, "2025-03-30T03:59", "over de sprong heen"),
      ("2025-03-30T02:30", 1, "2025-03-30T04:30", "een uur dat niet bestaat telt als het uur erna"),
      ("2025-10-26T02:30", 1, "2025-10-26T02:30", "het uur dat twee keer komt"),
      ("2025-10-26T02:30", 2, "2025-10-26T03:30", "na het uur dat twee keer komt"),
      ("2024-12-31T23:00", 2, "2025-01-01T01:00", "over de jaarwisseling"),
      ("2025-03-30T15:30", -24, "2025-03-29T14:30", "terug"),
    ] as [(Tijdstip, Int, Tijdstip, String)])
  func `telt uren die echt verstrijken`(
    van: Tijdstip, uren: Int, verwacht: Tijdstip, waarom: String
  ) {
    #expect(van.adding(uren: uren) == verwacht, "\(waarom)")
  }

  @Test func `houdt de tijd van de dag bij dagen en maanden`() {
    #expect(Tijdstip("2025-03-29T14:30").adding("1d") == "2025-03-30T14:30")
    #expect(Tijdstip("2025-01-31T14:30").adding("1mnd") == "2025-02-28T14:30")
  }
}
