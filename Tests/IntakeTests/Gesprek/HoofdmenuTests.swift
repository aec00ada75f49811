import Intake
import Testing

struct `Het begin` {
  @Test(
    arguments: [
      ("1", .nieuw), ("nieuw", .nieuw), ("/nieuw", .nieuw), ("2", .verder("")),
      ("verder K7M-3PQ-X29", .verder("K7M-3PQ-X29")), ("3", .vandaag), ("Vandaag", .vandaag),
      ("4", .casushouder("")), ("casushouder BT", .casushouder("BT")), ("5", .oefenen),
      ("6", .stoppen), ("stop", .stoppen), ("pauze", .stoppen),
    ] as [(String, Hoofdmenu.Keuze)])
  func `kent een nummer en een woord`(typed: String, keuze: Hoofdmenu.Keuze) throws {
    #expect(try Hoofdmenu.ask(on: TestScherm(typing: [typed])) == keuze)
  }

  @Test(arguments: [
    ("vandag", "Bedoel je vandaag?"), ("9", "Typ een nummer van 1 tot 6."),
    ("wijzig", "Het woord wijzig werkt in een gesprek."), ("help", "casushouder <groep>"),
    ("terug", "Welkom bij Huiswaarts."), ("tal", "Bedoel je taal?"),
    ("taal", "Hier is maar één taal."), ("help taal", "taal en – verder in het Engels"),
  ])
  func `helpt wie zich vergist, en vraagt het opnieuw`(typed: String, zin: String) throws {
    let scherm = TestScherm(typing: [typed, "1"])
    #expect(try Hoofdmenu.ask(on: scherm) == .nieuw)
    #expect(scherm.after("> \(typed)").contains(zin))
  }

  @Test func `vraagt bij Ctrl-C of je wilt stoppen`() throws {
    let no = TestScherm([.onderbreking(""), .regel("nee"), .regel("1")])
    #expect(try Hoofdmenu.ask(on: no) == .nieuw)
    #expect(try Hoofdmenu.ask(on: TestScherm([.onderbreking(""), .regel("ja")])) == .stoppen)
    #expect(throws: SchermWeg.self) { try Hoofdmenu.ask(on: TestScherm([.weg])) }
  }
}

struct `Kiezen uit een lijst` {
  private let lijst = ["Aanmelding", "Evaluatie", "Een ander gesprek"]

  private func kies(_ typed: String...) throws -> (gekozen: Int?, scherm: TestScherm) {
    let scherm = TestScherm(typing: typed)
    return (try Lijstkeuze.ask("Welk gesprek?", from: lijst, on: scherm), scherm)
  }

  @Test(arguments: [
    ("1", 0), ("2.", 1), ("evaluatie", 1), ("een", 2), ("ander", 2), ("terug", nil),
    ("stop", nil), ("pauze", nil), ("/stop", nil),
  ])
  func `kan met een nummer, een woord of het begin ervan, en hoeft niet`(
    typed: String, gekozen: Int?
  ) throws {
    #expect(try kies(typed).gekozen == gekozen)
  }

  @Test(arguments: [
    ("Evaluatei", "Bedoel je Evaluatie?"), ("4", "Typ een nummer van 1 tot 3"),
    ("stpo", "Bedoel je stop?"), ("help", "dit lijstje"), ("taal", "Hier is maar één taal."),
  ])
  func `helpt wie zich vergist, en vraagt het opnieuw`(typed: String, zin: String) throws {
    let (gekozen, scherm) = try kies(typed, "1")
    #expect(gekozen == 0)
    #expect(scherm.after("> \(typed)").contains(zin))
  }

  @Test func `vraagt bij Ctrl-C of je wilt stoppen`() throws {
    let scherm = TestScherm([.onderbreking(""), .regel("nee"), .regel("2")])
    #expect(try Lijstkeuze.ask("Welk gesprek?", from: lijst, on: scherm) == 1)
    #expect(throws: SchermWeg.self) {
      try Lijstkeuze.ask("Welk gesprek?", from: lijst, on: TestScherm([.weg]))
    }
  }
}

struct `Opzoeken wie casushouder is` {
  private func zoek(_ typed: String...) throws -> (afloop: Afloop, scherm: TestScherm) {
    let proef = try Proefgesprek()
    let scherm = TestScherm(typing: typed)
    var gesprek = Opzoekgesprek(proef.inhoud, scherm: scherm, vandaag: proef.vandaag)
    return (gesprek.voer(eerst: ""), scherm)
  }

  @Test func `kan doelgroep na doelgroep, tot iemand stopt`() throws {
    let (afloop, scherm) = try zoek("beschermd thuis", "help", "BT", "stop")
    #expect(afloop == .stop)
    #expect(
      scherm.lines.count { $0.hasPrefix("Casushouder: Zorgaanbieder BW") } == 2, "\(scherm.text)")
    #expect(scherm.after("> help").contains("dit lijstje"))
  }

  @Test func `vraagt bij een verkeerd getypt woord wat je bedoelt`() throws {
    #expect(try zoek("stpo").scherm.after("> stpo").contains("Bedoel je stop?"))
  }
}
