import Content
import Intake
import TestSupport
import Testing
import Werkafspraken

private func namen(_ namen: String...) -> Waarde {
  .lijst(namen.map { ["naam": .tekst($0)] })
}

struct `Meer keuzes tegelijk` {
  @Test func `gaan erbij en eraf, en wat er nu staat wordt gezegd`() throws {
    let gesprek = try Proefgesprek("meerkeuze", "tekst")
    try gesprek.typ("1 3", "wijzig meerkeuze", "+2", "wijzig 1", "-1 -3")
    #expect(gesprek.scherm.text.contains("Ik noteer: Eén ding, Drie dingen."))
    #expect(gesprek.scherm.text.contains("nu Eén ding, Twee dingen, Drie dingen."))
    #expect(try gesprek.feiten()["meerkeuze"] == .keuzes(["twee"]))
  }

  @Test func `gaan ook eraf in de regel waar het vorige antwoord al staat`() throws {
    let gesprek = try Proefgesprek("meerkeuze", "tekst")
    try gesprek.typ("1 3", "terug", "Eén ding, Drie dingen -1 +2")
    #expect(gesprek.scherm.prompts[2].voorstel == "Eén ding, Drie dingen")
    #expect(try gesprek.feiten()["meerkeuze"] == .keuzes(["twee", "drie"]))
  }
}

struct `Een lang antwoord` {
  @Test func `gaat regel voor regel, tot een lege regel`() throws {
    let gesprek = try Proefgesprek("lange_tekst", "tekst")
    try gesprek.typ("Eerst dit.", "Dan dat.", "")
    #expect(try gesprek.feiten()["lange_tekst"] == .tekst("Eerst dit.\nDan dat."))
    #expect(gesprek.scherm.text.contains("Wat zeg je bij tekst?"))
  }

  @Test func `mag ook in één keer, geplakt`() throws {
    let gesprek = try Proefgesprek("lange_tekst")
    #expect(try gesprek.typ("Eerst dit.\n\nDan dat.", "") == .klaar)
    #expect(try gesprek.feiten()["lange_tekst"] == .tekst("Eerst dit.\n\nDan dat."))
  }

  @Test(arguments: ["terug", "pauze", "stop", "/stop", "verder", "wijzig tekst"])
  func `raakt niet weg als je halverwege iets anders doet`(woord: String) throws {
    let gesprek = try Proefgesprek("tekst", "lange_tekst")
    try gesprek.typ("Zzkanarie", "Eerst dit.", "Dan dat.", woord)
    #expect(try gesprek.feiten()["lange_tekst"] == .tekst("Eerst dit.\nDan dat."))
  }

  @Test func `raakt ook niet weg als het venster sluit`() throws {
    let gesprek = try Proefgesprek("lange_tekst")
    #expect(try gesprek.voer([.regel("Eerst dit."), .regel("Dan dat."), .weg]) == .weg)
    #expect(try gesprek.feiten()["lange_tekst"] == .tekst("Eerst dit.\nDan dat."))
  }

  @Test func `neemt met herstel de laatste regel terug`() throws {
    let gesprek = try Proefgesprek("lange_tekst")
    try gesprek.typ("Eerst dit.", "Dan niets.", "herstel", "Dan dat.", "")
    #expect(try gesprek.feiten()["lange_tekst"] == .tekst("Eerst dit.\nDan dat."))
  }

  @Test func `laat bij hulp de regels staan die er al waren`() throws {
    let gesprek = try Proefgesprek("lange_tekst")
    try gesprek.typ("Eerst dit.", "overzicht", "Dan dat.", "")
    #expect(gesprek.scherm.after("> overzicht").contains("Eerst dit."))
    #expect(try gesprek.feiten()["lange_tekst"] == .tekst("Eerst dit.\nDan dat."))
  }
}

struct `Een lijst` {
  @Test func `groeit, krimpt en verandert met nummers`() throws {
    let gesprek = try Proefgesprek("lijst")
    let afloop = try gesprek.typ(
      "Zzmerel, Zzmus", "Zzspreeuw", "weg 2", "2", "Zzlijster", "-1", "Zzraaf", "")
    #expect(afloop == .klaar)
    #expect(try gesprek.feiten()["lijst"] == namen("Zzlijster", "Zzraaf"))
    #expect(gesprek.scherm.prompts[4].voorstel == "Zzspreeuw")
    #expect(gesprek.scherm.text.contains("1. Zzmerel\n2. Zzmus\n3. Zzspreeuw"))
  }

  @Test func `staat na elke stap op schijf`() throws {
    let gesprek = try Proefgesprek("lijst")
    try gesprek.voer([.regel("Zzmerel"), .regel("Zzmus"), .weg])
    #expect(try gesprek.feiten()["lijst"] == namen("Zzmerel", "Zzmus"))
  }

  @Test func `kan leeg zijn`() throws {
    let gesprek = try Proefgesprek("lijst")
    #expect(try gesprek.typ("geen") == .klaar)
    #expect(try gesprek.feiten()["lijst"] == .lijst([]))
  }

  @Test(arguments: ["weg 3", "-9", "0", "7"])
  func `kent alleen de nummers die er staan`(typed: String) throws {
    let gesprek = try Proefgesprek("lijst")
    try gesprek.typ("Zzmerel, Zzmus", typed)
    #expect(gesprek.scherm.text.contains("Typ een nummer van 1 tot 2."))
    #expect(try gesprek.feiten()["lijst"] == namen("Zzmerel", "Zzmus"))
  }

  @Test func `houdt bij een andere naam wat er verder bekend is`() throws {
    let gesprek = try Proefgesprek("lijst", "tekst")
    let houder = try gesprek.houder()
    let beurt = try houder.beurt(of: gesprek.inhoud.regeling.gesprekken[0], tijd: gesprek.tijd)
    let veld = try #require(gesprek.inhoud.oordeel.veld("lijst"))
    try houder.answer(
      veld, .lijst([["naam": .tekst("Zzmerel"), "leeftijd": .getal(4)]]), beurt: beurt,
      tijd: gesprek.tijd)
    try gesprek.typ("terug", "1", "Zzmus", "")
    #expect(
      try gesprek.feiten()["lijst"] == .lijst([["naam": .tekst("Zzmus"), "leeftijd": .getal(4)]]))
  }

  @Test func `herstel neemt de laatste verandering terug`() throws {
    let gesprek = try Proefgesprek("lijst")
    try gesprek.typ("Zzmerel", "Zzmus", "herstel")
    #expect(try gesprek.feiten()["lijst"] == namen("Zzmerel"))
  }
}

struct `Herstel` {
  @Test func `zet het vorige antwoord terug`() throws {
    let gesprek = try Proefgesprek("tekst", "getal")
    try gesprek.typ("Zzkanarie", "wijzig tekst", "Zzmus", "herstel")
    #expect(gesprek.scherm.text.contains("Hersteld: Het veld tekst is weer Zzkanarie."))
    #expect(try gesprek.feiten()["tekst"] == .tekst("Zzkanarie"))
    #expect(try gesprek.geschiedenis("tekst").map(\.waarde).count == 3)
  }

  @Test func `maakt een eerste antwoord weer open, één voor één`() throws {
    let gesprek = try Proefgesprek("tekst", "getal", "bedrag")
    try gesprek.typ("Zzkanarie", "3", "herstel", "herstel", "herstel")
    #expect(gesprek.scherm.text.contains("Er is niets om te herstellen."))
    #expect(try gesprek.feiten().isEmpty)
    #expect(gesprek.scherm.lines.last?.contains("K7M") == true)
  }

  @Test func `maakt een feit weer onbekend`() throws {
    let gesprek = try Proefgesprek("tekst")
    try gesprek.typ("wijzig verhuisdatum", "1-5-2026", "ja", "herstel")
    #expect(try gesprek.feiten()["verhuisdatum"] == nil)
  }
}

struct `Wie er antwoordt` {
  @Test func `wordt bij elk antwoord bewaard, tot het weer anders is`() throws {
    let gesprek = try Proefgesprek("tekst", "getal", "bedrag", "ja_nee")
    try gesprek.typ("Zzkanarie", "stem document", "3", "stem begeleider", "4", "stem gewoon", "ja")
    let stemmen = try ["tekst", "getal", "bedrag", "ja_nee"].map {
      try gesprek.geschiedenis(VeldNaam($0)).last?.stem
    }
    #expect(stemmen == [.client, .document, .begeleider, .client])
    #expect(gesprek.scherm.prompts.map(\.teken).contains("document> "))
  }

  @Test func `gaat met één woord de rij langs`() throws {
    let gesprek = try Proefgesprek("tekst")
    try gesprek.typ("stem", "stem", "stem", "stem")
    #expect(
      gesprek.scherm.prompts.map(\.teken) == [
        "> ", "cliënt> ", "begeleider> ", "document> ", "> ",
      ])
  }
}

struct `Met één toets` {
  @Test func `antwoordt een ander, en wat er stond blijft staan`() throws {
    let gesprek = try Proefgesprek("tekst", "getal")
    try gesprek.voer([
      .stem("half"), .stem("half"), .regel("half af"), .stem(""), .stem(""), .regel("3"),
    ])
    #expect(
      gesprek.scherm.prompts.map { "\($0.teken)\($0.voorstel)" } == [
        "> ", "cliënt> half", "begeleider> half", "begeleider> ", "document> ", "> ",
      ])
    #expect(try gesprek.geschiedenis("tekst").last?.stem == .begeleider)
    #expect(try gesprek.geschiedenis("getal").last?.stem == .client)
    #expect(gesprek.scherm.lines.contains("Nu antwoordt: de begeleider. Terug met: stem gewoon"))
  }
}

struct `Alleen voor de ogen van de cliënt` {
  @Test func `gaat van het scherm en staat in geen overzicht, tot iemand het vraagt`() throws {
    let gesprek = try Proefgesprek("geheim", "tekst")
    try gesprek.typ("Zzgeheim", "overzicht", "overzicht alles")
    #expect(gesprek.scherm.after("> Zzgeheim").hasPrefix("(schoon)"))
    let overzicht = gesprek.scherm.after("> overzicht")
    #expect(overzicht.hasPrefix("1. Het veld geheim: (alleen voor de cliënt)"))
    #expect(gesprek.scherm.after("> overzicht alles").contains("1. Het veld geheim: Zzgeheim"))
    #expect(gesprek.scherm.prompts[0].isVertrouwelijk)
    #expect(!gesprek.scherm.prompts[1].isVertrouwelijk)
  }

  @Test(arguments: [false, true])
  func `staat in het overzicht van het dossier alleen als iemand alles vraagt`(alles: Bool) throws {
    let gesprek = try Proefgesprek("geheim", "tekst")
    try gesprek.typ("Zzgeheim")
    let overzicht = Dossieroverzicht(
      try gesprek.houder(), gesprek.inhoud, vandaag: gesprek.vandaag, toontAlles: alles)
    #expect(overzicht.rijen.map(\.antwoord) == [alles ? "Zzgeheim" : "(alleen voor de cliënt)"])
  }

  @Test func `staat ook niet in de regel als je teruggaat`() throws {
    let gesprek = try Proefgesprek("geheim", "tekst")
    try gesprek.typ("Zzgeheim", "terug", "")
    #expect(gesprek.scherm.prompts[2].voorstel.isEmpty)
    #expect(try gesprek.feiten()["geheim"] == .tekst("Zzgeheim"))
    #expect(try gesprek.geschiedenis("geheim").count == 1)
  }
}

struct `Zoeken` {
  @Test func `vindt antwoorden, vragen en stappen, zonder op hoofdletters te letten`() throws {
    let gesprek = try Proefgesprek("tekst", "getal")
    try gesprek.typ("De huur is betaald", "zoek HUUR", "zoek getal", "zoek xyzzy")
    let huur = gesprek.scherm.after("> zoek HUUR")
    #expect(huur.contains("1. Het veld tekst: De huur is betaald"))
    #expect(huur.contains("Praat over de huur."))
    #expect(gesprek.scherm.after("> zoek getal").contains("Nog geen antwoord op:"))
    #expect(gesprek.scherm.after("> zoek xyzzy").contains("Daar vind ik niets over."))
  }

  @Test func `een zin die met zoek begint, is een antwoord`() throws {
    let gesprek = try Proefgesprek("tekst")
    try gesprek.typ("zoek een huis met een tuin")
    #expect(try gesprek.feiten()["tekst"] == .tekst("zoek een huis met een tuin"))
  }
}

struct `Voorlezen` {
  @Test func `leest de vraag en de keuzes, en zwijgt bij het antwoord`() throws {
    let gesprek = try Proefgesprek("keuze")
    let stem = Stemproef(kan: true)
    gesprek.voorlezer = stem
    try gesprek.typ("voorlezen", "1")
    #expect(stem.gelezen.count == 1)
    #expect(stem.gelezen[0].hasPrefix("Wat zeg je bij keuze?\n1: Eén ding.\n2: Twee dingen."))
    #expect(stem.zweeg == 2)
  }

  @Test(arguments: [true, false])
  func `zegt rustig dat het niet kan`(heeftStem: Bool) throws {
    let gesprek = try Proefgesprek("keuze")
    gesprek.voorlezer = heeftStem ? Stemproef(kan: false) : nil
    try gesprek.typ("voorlezen", "1")
    #expect(gesprek.scherm.text.contains("Voorlezen kan niet op deze computer."))
    #expect(try gesprek.feiten()["keuze"] == .keuze("een"))
  }
}
