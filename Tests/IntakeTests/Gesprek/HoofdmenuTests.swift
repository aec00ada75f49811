import Intake
import Testing

struct `Het begin` {
  @Test(
    arguments: [
      ("1", .nieuw), ("nieuw", .nieuw), ("/nieuw", .nieuw), ("2", .verder("")),
      ("verder K7M-3PQ-X29", .verder("K7M-3PQ-X29")), ("3", .vandaag), ("Vandaag", .vandaag),
      ("4", .casushouder("")), ("casushouder BT", .casushouder("BT")), ("5", .oefenen),
      ("6", .stoppen), ("stop", .stoppen),
    ] as [(String, Hoofdmenu.Keuze)])
  func `kent een nummer en een woord`(typed: String, keuze: Hoofdmenu.Keuze) throws {
    #expect(try Hoofdmenu.ask(on: TestScherm(typing: [typed])) == keuze)
  }

  @Test(arguments: [
    ("vandag", "Bedoel je vandaag?"), ("9", "Typ een nummer van 1 tot 6."),
    ("wijzig", "Het woord wijzig werkt in een gesprek."), ("help", "casushouder <groep>"),
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
