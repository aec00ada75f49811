import Testing
import Werkafspraken

struct `Een afstand` {
  @Test(arguments: [
    ("-6wk", -6, Afstand.Eenheid.weken), ("+3mnd", 3, .maanden), ("2jr", 2, .jaren),
    ("0d", 0, .dagen), ("24u", 24, .uren), ("2wd", 2, .werkdagen), ("- 6 wk", -6, .weken),
    ("−6wk", -6, .weken), (" +3 mnd ", 3, .maanden),
  ])
  func `leest getal en eenheid`(tekst: String, aantal: Int, eenheid: Afstand.Eenheid) {
    #expect(Afstand(tekst) == Afstand(aantal, eenheid))
  }

  @Test(arguments: [
    "", "6", "wk", "6 w k", "6weken", "--6wk", "6wk x", "10000d", "99999999999999999999d", "-",
    "verhuisdatum",
  ])
  func `weigert wat geen afstand is`(tekst: String) {
    #expect(Afstand(tekst) == nil)
  }

  @Test(
    arguments: [
      ("-6wk", "6 weken voor de verhuizing", "− 6 weken"),
      ("3mnd", "3 maanden na de verhuizing", "+ 3 maanden"),
      ("-1d", "de dag voor de verhuizing", "− 1 dag"),
      ("1d", "de dag na de verhuizing", "+ 1 dag"),
      ("0d", "op de dag van de verhuizing", ""),
      ("2jr", "2 jaar na de verhuizing", "+ 2 jaar"),
      ("1jr", "1 jaar na de verhuizing", "+ 1 jaar"),
      ("-1wk", "1 week voor de verhuizing", "− 1 week"),
      ("2wd", "2 werkdagen na de verhuizing", "+ 2 werkdagen"),
      ("24u", "24 uur na de verhuizing", "+ 24 uur"),
    ] as [(Afstand, String, String)])
  func `zegt zich in gewone woorden`(afstand: Afstand, woorden: String, som: String) {
    #expect(afstand.woorden(bij: "de verhuizing") == woorden)
    #expect(afstand.alsSom == som)
  }
}
