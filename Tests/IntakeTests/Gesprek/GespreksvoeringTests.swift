import Content
import DossierStore
import Intake
import TestSupport
import Testing
import Werkafspraken

struct `Een gesprek` {
  private let inhoud: Inhoud
  private let store = MemoryEventStore()
  private let id: DossierID

  init() throws {
    inhoud = try #require(Inhoud.load("proef", from: Proefregeling.files).inhoud)
    id = try #require(DossierID("K7M-3PQ-X29"))
  }

  private var tijd: Tijdstip { Tijdstip(dag: dag("2026-02-12"), minuut: 600) }

  private func open() throws -> Dossierhouder {
    if try store.events(of: id).isEmpty {
      return try Dossierhouder(beginning: id, regeling: inhoud.regeling, tijd: tijd, in: store)
    }
    return try Dossierhouder(opening: id, in: store)
  }

  @discardableResult
  private func hold(_ scherm: TestScherm) throws -> Afloop {
    let houder = try open()
    let beurt = try houder.beurt(of: inhoud.regeling.gesprekken[0], tijd: tijd)
    var voering = Gespreksvoering(
      inhoud, houder, beurt: beurt, scherm: scherm, vandaag: dag("2026-02-12")
    ) { tijd }
    return voering.voer()
  }

  private func feiten() throws -> [VeldNaam: Waarde] {
    try open().feiten(inhoud, vandaag: dag("2026-02-12")).waarden
  }

  @Test func `vraagt, noteert en eindigt`() throws {
    let scherm = TestScherm(typing: ["zelf", "nee", "Zzkanarie"])
    #expect(try hold(scherm) == .klaar)
    #expect(
      scherm.text == """
        Het gaat nu over geld.
        (voorbereiding, geld, 2, Zorgaanbieder BW)
        Hoe regel je nu je geld?
        1. Ik doe het zelf
        2. Bewindvoering
        3. Weet ik niet
        4. Wil ik niet zeggen
        > zelf
        Ik noteer: Ik doe het zelf.
        (voorbereiding, geld, 2, Zorgaanbieder BW)
        Heb je schulden?
        1. Ja
        2. Nee
        3. Weet ik niet
        4. Wil ik niet zeggen
        > nee
        Ik noteer: nee.
        (voorbereiding, geld, 1, Zorgaanbieder BW)
        Wie helpt jou met geld?
        > Zzkanarie
        Dank je wel.
        Dit is opgeschreven over: geld.
        1. Beheer van het geld: Ik doe het zelf
        2. Schulden: nee
        3. Hulp bij geld: Zzkanarie
        Dit gesprek is klaar. Alles is bewaard in dossier K7M-3PQ-X29.
        """)
    #expect(
      try feiten() == [
        "geldbeheer": .keuze("zelf"), "schulden": .jaNee(false), "hulp": .tekst("Zzkanarie"),
      ])
  }

  @Test func `legt een weigering uit, en wat getypt was staat er nog`() throws {
    let scherm = TestScherm(typing: ["misschien", "1"])
    try hold(scherm)
    #expect(scherm.text.contains("Dat staat er niet bij."))
    #expect(scherm.prompts[1].voorstel == "misschien")
    #expect(scherm.prompts[1].isAfgewezen)
    #expect(try feiten()["geldbeheer"] == .keuze("zelf"))
  }

  @Test(arguments: ["weet ik niet", "3"])
  func `aanvaardt overal: weet ik niet`(typed: String) throws {
    try hold(TestScherm(typing: [typed]))
    #expect(try feiten()["geldbeheer"] == .weetNiet)
  }

  @Test(
    arguments: Gespreksvoering.woorden.map(\.woord).filter {
      !["pauze", "stop", "herstel"].contains($0)
    })
  func `kent bij elke vraag elk woord, ook na een fout antwoord`(woord: String) throws {
    let scherm = TestScherm(typing: [woord, "blabla", "/\(woord)", "1", woord])
    try hold(scherm)
    #expect(!scherm.text.contains("Bedoel je"))
    #expect(try feiten()["geldbeheer"] == .keuze("zelf"))
  }

  @Test func `herkent een verkeerd getypt woord`() throws {
    let scherm = TestScherm(typing: ["overzigt"])
    try hold(scherm)
    #expect(scherm.text.contains("Bedoel je overzicht?"))
  }

  @Test func `gaat terug, met het oude antwoord in de regel`() throws {
    let scherm = TestScherm([
      .regel("zelf"), .regel("terug"), .regel("bewind"), .regel("ja"), .einde,
    ])
    try hold(scherm)
    #expect(scherm.prompts[2].voorstel == "Ik doe het zelf")
    #expect(try feiten()["geldbeheer"] == .keuze("bewind"))
  }

  @Test func `laat eerst zien wat een wijziging verandert`() throws {
    let scherm = TestScherm(typing: ["zelf", "wijzig geldbeheer", "bewind", "ja"])
    try hold(scherm)
    let shown = scherm.after("> bewind")
    #expect(shown.contains("Dit verandert er mee:"))
    #expect(shown.contains("Niet meer nodig: Praat over geld."))
    #expect(shown.contains("Veranderd: Beheer van het geld is nu Bewindvoering."))
  }

  @Test func `verandert niets na nee`() throws {
    try hold(TestScherm(typing: ["zelf", "wijzig geldbeheer", "bewind", "nee"]))
    #expect(try feiten() == ["geldbeheer": .keuze("zelf")])
  }

  @Test func `een antwoord van een ander pad telt niet mee en blijft bewaard`() throws {
    let scherm = TestScherm(typing: ["zelf", "ja", "wijzig geldbeheer", "bewind", "ja"])
    try hold(scherm)
    #expect(scherm.text.contains("Dit antwoord telt dan niet meer mee: Schulden."))
    #expect(try feiten() == ["geldbeheer": .keuze("bewind")])
    #expect(try open().dossier.geschiedenis["schulden"]?.count == 1)
  }

  @Test func `noteert een dag die nog niet gevraagd was als feit`() throws {
    let scherm = TestScherm(typing: ["wijzig verhuisdatum", "1-5-2026", "ja"])
    try hold(scherm)
    #expect(scherm.text.contains("Praat over geld: wordt 20 maart 2026."))
    #expect(try feiten()["verhuisdatum"] == .dag(dag("2026-05-01")))
  }

  @Test func `zegt waarom, met de bron`() throws {
    let scherm = TestScherm(typing: ["waarom"])
    try hold(scherm)
    #expect(scherm.text.contains("We vragen dit om: weten welke hulp nodig is."))
    #expect(scherm.text.contains("P-1 (Proef, blz. 1): Praat over geld."))
  }

  @Test func `vraagt bij Ctrl-C één keer, en houdt wat er stond`() throws {
    let scherm = TestScherm([.onderbreking("half"), .regel("nee"), .einde])
    #expect(try hold(scherm) == .pauze)
    #expect(scherm.prompts[2].voorstel == "half")
    let again = TestScherm([.onderbreking(""), .regel("ja")])
    #expect(try hold(again) == .stop)
  }

  @Test func `gaat verder waar het was, met twee regels vooraf`() throws {
    try hold(TestScherm(typing: ["zelf"]))
    let scherm = TestScherm(typing: ["nee", "Zzkanarie"])
    #expect(try hold(scherm) == .klaar)
    #expect(
      scherm.lines.prefix(4) == [
        "Welkom terug bij: Over geld. Er is 1 antwoord bewaard.",
        "Het laatste ging over: Beheer van het geld. We gaan hier verder.",
        "(voorbereiding, geld, 2, Zorgaanbieder BW)",
        "Heb je schulden?",
      ])
  }

  @Test func `een woord tussen aanhalingstekens is een antwoord`() throws {
    let vraag = Gespreksvoering.woorden.read("stop")
    #expect(vraag?.commando.woord == "stop")
    #expect(Gespreksvoering.woorden.read("\"stop\"") == nil)
    #expect(Gespreksvoering.woorden.read("stop met roken") == nil)
    #expect(Gespreksvoering.woorden.read("/wijzig geld")?.argument == "geld")
  }

  @Test func `verliest niets als de opslag weigert`() throws {
    _ = try open().beurt(of: inhoud.regeling.gesprekken[0], tijd: tijd)
    let houder = try Dossierhouder(opening: id, in: VolleOpslag(store))
    let beurt = 0
    let scherm = TestScherm(typing: ["zelf"])
    var voering = Gespreksvoering(
      inhoud, houder, beurt: beurt, scherm: scherm, vandaag: dag("2026-02-12")
    ) { tijd }
    _ = voering.voer()
    #expect(scherm.text.contains("Bewaren lukt nu niet: de schijf is vol."))
    #expect(!scherm.text.contains("Ik noteer"))
    #expect(scherm.prompts.last?.voorstel == "Ik doe het zelf")
  }
}

/// A store on a disk that is full: it can be read, and takes nothing.
private final class VolleOpslag: EventStore {
  private let real: any EventStore

  init(_ real: any EventStore) { self.real = real }

  func events(of dossier: DossierID) throws(StoreError) -> [StoredEvent] {
    try real.events(of: dossier)
  }

  func dossiers() throws(StoreError) -> [DossierSummary] { try real.dossiers() }

  func append(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int
  ) throws(StoreError) {
    throw .fault(StoreFault(.diskFull, while: .appending, at: "proef"))
  }
}
