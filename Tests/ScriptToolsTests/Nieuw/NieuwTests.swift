import Content
import ScriptTools
import TestSupport
import Testing
import Werkafspraken

/// Something to add, and the file to which it adds rows.
struct Nieuws: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var onderdeel: @Sendable () -> any Onderdeel
  /// Nil when it only makes a file.
  var vult: String?
}

struct `Iets nieuws in een regeling` {
  static let alles = [
    Nieuws(testDescription: "gesprek", onderdeel: { Self.gesprek }, vult: "regeling.yaml"),
    Nieuws(testDescription: "veld", onderdeel: { Self.veld() }, vult: "velden.yaml"),
    Nieuws(
      testDescription: "veld met keuzes",
      onderdeel: {
        NieuwVeld(
          naam: "vervoer", vraag: "Hoe ga je naar je werk?", soort: .keuze,
          keuzes: ["Met de fiets", "Met de bus", "Met de fiets!"], doel: "weten wat past",
          bron: "NO-01", gesprek: "start")
      }, vult: "velden.yaml"),
    Nieuws(
      testDescription: "gevoelig veld",
      onderdeel: {
        NieuwVeld(
          naam: "inkomen", vraag: "Hoeveel verdien je in een maand?", soort: .bedrag,
          gevoelig: .financieel, categorie: .inkomen, doel: "weten welke huur past", bron: "NO-01")
      }, vult: "velden.yaml"),
    Nieuws(
      testDescription: "stap",
      onderdeel: {
        NieuweStap(
          id: "bel-verhuurder", stap: "Bel de verhuurder: is alles goed?", wie: "begeleider",
          termijn: ("verhuisdatum", "-2wk"), bron: "NO-01")
      }, vult: "stappen.yaml"),
    Nieuws(
      testDescription: "doelgroep",
      onderdeel: {
        NieuweDoelgroep(
          id: "jong-en-alleen", naam: "Jong en alleen", uitleg: "Je bent jong en woont alleen.",
          woorden: ["jongere", "jong, alleen"], bron: "NO-01")
      }, vult: "doelgroepen.yaml"),
    Nieuws(
      testDescription: "contact",
      onderdeel: {
        NieuwContact(
          id: "balie", naam: "De balie", soort: "loket", telefoon: "14 000",
          email: "balie@voorbeeld.nl", bron: "NO-01", vandaag: Werkmap.vandaag)
      }, vult: "contacten.yaml"),
    Nieuws(
      testDescription: "verhaal",
      onderdeel: {
        NieuwVerhaal(
          naam: "gewoon", titel: "Zo gaat het: meestal", gesprek: "start", vandaag: Werkmap.vandaag)
      }),
    Nieuws(
      testDescription: "woorden", onderdeel: { NieuweWoordenlijst(verhalen: Werkmap().verhalen) }),
  ]

  static let gesprek = NieuwGesprek(
    naam: "eerste-bezoek", titel: "Een eerste bezoek", fase: "wonen", bron: "NO-01")

  static func veld(_ naam: String = "huisdier", gesprek: String? = "start") -> NieuwVeld {
    NieuwVeld(
      naam: naam, vraag: "Heb je een huisdier?", soort: .jaNee, doel: "weten welke woning past",
      bron: "NO-01", gesprek: gesprek)
  }

  @Test(arguments: alles)
  func `heeft geen probleem, en elk verhaal blijft goed`(nieuws: Nieuws) throws {
    var map = Werkmap()
    try map.voegToe(nieuws.onderdeel())
    #expect(map.problemen == [])
    let loop = Verhalenloop(map.verhalen, van: map.lezing, try map.inhoud())
    #expect(loop.isGeslaagd, "\(loop.spellen.flatMap(\.verschillen).map(\.zin))")
  }

  @Test(arguments: alles.filter { $0.vult != nil })
  func `laat elke regel staan die er stond, ook een opmerking`(nieuws: Nieuws) throws {
    let file = try #require(nieuws.vult)
    var map = Werkmap()
    map.put("# Van ons.\n" + map.text(file) + "\n# Einde.\n", file)
    let before = map.text(file)
    try map.voegToe(nieuws.onderdeel())
    let after = map.text(file).split(separator: "\n", omittingEmptySubsequences: false)
    var rest = after[...]
    for line in before.split(separator: "\n", omittingEmptySubsequences: false) {
      let place = try #require(rest.firstIndex(of: line), "\(line) staat er niet meer")
      rest = rest[(place + 1)...]
    }
    #expect(after.count > before.split(separator: "\n", omittingEmptySubsequences: false).count)
  }

  @Test func `laat een lijst van woorden elke typefout zien, en een nieuw veld zijn eigen woorden`()
    throws
  {
    var map = Werkmap()
    try map.voegToe(NieuweWoordenlijst(verhalen: map.verhalen))
    try map.voegToe(Self.veld())
    #expect(map.problemen.contains { $0.contains("`huisdier`") })
    #expect(map.problemen.allSatisfy { $0.contains(UnknownWord.code) }, "\(map.problemen)")
    #expect(throws: Toevoegfout.self) {
      try map.voegToe(NieuweWoordenlijst(verhalen: map.verhalen))
    }
  }

  @Test func `komt onder de laatste rij van zijn eigen lijst`() throws {
    var map = Werkmap()
    map.put(
      map.text("doelgroepen.yaml") + """

        # Woorden die twee kanten op gaan.
        onduidelijk:
          - {woorden: [huis], past_bij: [wonen-met-hulp], vraag: Woon je er met hulp?}

        """, "doelgroepen.yaml")
    try map.voegToe(
      NieuweDoelgroep(id: "jong", naam: "Jong", woorden: ["jongere"], bron: "NO-01"))
    #expect(
      map.text("doelgroepen.yaml").hasSuffix(
        """
            bron: [NO-01]
          - id: jong
            naam: Jong
            woorden: [jongere]
            bron: [NO-01]

        # Woorden die twee kanten op gaan.
        onduidelijk:
          - {woorden: [huis], past_bij: [wonen-met-hulp], vraag: Woon je er met hulp?}

        """))
  }

  @Test func `houdt de regeleinden van het bestand`() throws {
    var map = Werkmap()
    map.put(map.text("velden.yaml").replacing("\n", with: "\r\n"), "velden.yaml")
    try map.voegToe(Self.veld())
    let text = map.text("velden.yaml")
    #expect(text.contains("huisdier:\r\n  soort: ja_nee\r\n"))
    #expect(text.utf8.count { $0 == 0x0A } == text.utf8.count { $0 == 0x0D })
  }

  @Test func `begint een lijst die nog leeg is`() throws {
    var map = Werkmap()
    map.put("# Nog niemand.\n[]\n", "contacten.yaml")
    try map.voegToe(
      NieuwContact(
        id: "balie", naam: "Balie", soort: "loket", telefoon: "14 000", bron: "NO-01",
        vandaag: Werkmap.vandaag))
    #expect(map.text("contacten.yaml").hasPrefix("# Nog niemand.\n- id: balie\n  naam: Balie\n"))
  }

  @Test func `stelt een vraag aan het eind van de knoop, voor die ergens anders heen gaat`() throws
  {
    var map = Werkmap()
    try map.voegToe(Self.gesprek)
    let script = map.text("gesprekken/eerste-bezoek.yarn")
    map.put(
      script.replacing(
        "===\n",
        with: "<<jump Slot>>\n===\ntitle: Slot\nfase: wonen\n---\nTot ziens. #bron:NO-01\n===\n"),
      "gesprekken/eerste-bezoek.yarn")
    try map.voegToe(Self.veld(gesprek: "eerste-bezoek"))
    #expect(
      map.text("gesprekken/eerste-bezoek.yarn").contains(
        """
        Heb je een huisdier? #line:no-eerste-bezoek-4 #bron:NO-01
        <<vraag $huisdier>>
        <<jump Slot>>
        ===
        """))
  }

  @Test func `is ook een regeling met een dubbele punt in haar naam`() throws {
    let nieuw = NieuweRegeling(
      id: "oost", titel: "Afspraken: Oost #2", gemeenten: ["Oost, West"], vandaag: Werkmap.vandaag)
    let lezing = Regelinglezing("oost", from: NieuweRegeling.gedeeld + nieuw.files)
    #expect(lezing.problemen.map(\.line1) == [])
    #expect(lezing.inhoud?.regeling.titel == "Afspraken: Oost #2")
    #expect(lezing.inhoud?.regeling.gemeenten == ["Oost, West"])
  }

  @Test func `schrijft tekst die iets anders zou betekenen tussen aanhalingstekens`() throws {
    var map = Werkmap()
    try map.voegToe(
      NieuweStap(
        id: "x", stap: #"Let op: zeg "ja", en #1 niet 'nee'."#, wie: "begeleider", bron: "NO-01")
    )
    let regel = try map.inhoud().regeling.stapregels.first { $0.id == "x" }
    #expect(regel?.stap.tekst.contains(#"Let op: zeg "ja", en #1 niet 'nee'."#) == true)
  }

  static let geweigerd: [(String, any Onderdeel)] = [
    ("Er is al een veld `geldhulp`", veld("geldhulp")),
    ("De naam Huis Dier kan niet", veld("Huis Dier")),
    ("Het gesprek strat is er niet. Kies uit: start", veld(gesprek: "strat")),
    (
      "Er is al een gesprek `start`",
      NieuwGesprek(naam: "start", titel: "Start", fase: "wonen", bron: "NO-01")
    ),
    (
      "de fase `woenen` bestaat niet",
      NieuwGesprek(naam: "nog-een", titel: "Nog een", fase: "woenen", bron: "NO-01")
    ),
    (
      "de rol `koning` bestaat niet",
      NieuweStap(id: "x", stap: "Doe iets.", wie: "koning", bron: "NO-01")
    ),
    (
      "de bron `NO-99` staat niet in",
      NieuweStap(id: "x", stap: "Doe iets.", wie: "client", bron: "NO-99")
    ),
    (
      "Er is al een stap `kennismaken`",
      NieuweStap(id: "kennismaken", stap: "Doe iets.", wie: "client", bron: "NO-01")
    ),
    (
      "Er is al een contact `wijkteam`",
      NieuwContact(
        id: "wijkteam", naam: "W", soort: "loket", bron: "NO-01", vandaag: Werkmap.vandaag)
    ),
  ]

  @Test(arguments: geweigerd.indices)
  func `komt er niet als de regeling dan niet meer klopt`(plek: Int) throws {
    let (zin, onderdeel) = Self.geweigerd[plek]
    var map = Werkmap()
    let fout = #expect(throws: Toevoegfout.self) { try map.voegToe(onderdeel) }
    #expect(fout?.zin.contains(zin) == true, "\(fout?.zin ?? "")")
  }

  @Test func `komt niet in een lijst die op een regel staat`() throws {
    var map = Werkmap()
    map.put(
      "doelgroepen: [{id: wonen-met-hulp, naam: Hulp, woorden: [hulp], bron: [NO-01]}]\n",
      "doelgroepen.yaml")
    let fout = #expect(throws: Toevoegfout.self) {
      try map.voegToe(
        NieuweDoelgroep(id: "jong", naam: "Jong", woorden: ["jongere"], bron: "NO-01"))
    }
    #expect(fout == .geenPlaats("noord/doelgroepen.yaml"))
  }
}
