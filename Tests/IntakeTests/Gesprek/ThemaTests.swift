import Content
import Intake
import TestSupport
import Testing
import Werkafspraken

struct `Aan het eind van een thema` {
  private let gesprek: Proefgesprek

  init() throws {
    gesprek = try Proefgesprek("tekst", "getal", "ja_nee", terugvertellen: "lange_tekst")
  }

  @Test func `staat wat er gezegd is, en wordt gevraagd wat het betekent`() throws {
    let afloop = try gesprek.typ("Zzkanarie", "3", "ja", "Ik ga bellen.", "")
    #expect(afloop == .klaar)
    #expect(
      gesprek.scherm.after("> ja").hasPrefix(
        """
        Ik noteer: ja.
        Dank je wel.
        Dit is opgeschreven over: proeven.
        1. Het veld tekst: Zzkanarie
        2. Het veld ja_nee: ja
        3. Het veld getal: 3
        Klopt er iets niet? Typ: wijzig, en het nummer.
        (voorbereiding, proeven, 1, Zorgaanbieder BW)
        Wat is lange_tekst?
        > Ik ga bellen.
        """))
    #expect(try gesprek.feiten()["lange_tekst"] == .tekst("Ik ga bellen."))
  }

  @Test func `kan een antwoord nog anders, met het nummer dat er staat`() throws {
    try gesprek.typ("Zzkanarie", "3", "ja", "wijzig 3", "4")
    #expect(try gesprek.feiten()["getal"] == .getal(4))
    #expect(gesprek.scherm.lines.contains("Wat is lange_tekst?"))
  }

  @Test func `blijft het stil na één of twee antwoorden`() throws {
    let kort = try Proefgesprek("tekst", "getal", terugvertellen: "lange_tekst")
    try kort.typ("Zzkanarie", "3")
    #expect(!kort.scherm.text.contains("Dit is opgeschreven over"))
    #expect(kort.scherm.text.contains("Wat is lange_tekst?"))
  }

  @Test func `wijst de controle een veld aan dat niet bestaat`() throws {
    let files = Proefregeling.files(
      replacing: "thema: geld", with: "thema: geld\nterugvertellen: huplen",
      in: "proef/gesprekken/geld.yarn")
    let problem = try #require(Inhoud.load("proef", from: files).problemen.first)
    #expect(problem.message == "`terugvertellen` noemt het veld `huplen`, en dat bestaat niet")
    #expect(problem.file == "proef/gesprekken/geld.yarn")
  }
}
