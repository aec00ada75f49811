import Content
import DossierStore
import Intake
import TestSupport
import Testing
import Werkafspraken

/// Some dossiers that each know when somebody moves: the one step of the small regeling must be done
/// six weeks before.
private final class Kantoor {
  let inhoud: Inhoud
  let store = MemoryEventStore()
  let vandaag = dag("2026-02-12")
  private(set) var scherm = TestScherm([])
  private(set) var geladen = 0

  init(_ dossiers: (id: String, verhuisdatum: String)...) throws {
    inhoud = try #require(Inhoud.load("proef", from: Proefregeling.files).inhoud)
    for dossier in dossiers {
      let id = try #require(DossierID(dossier.id))
      let houder = try Dossierhouder(
        beginning: id, regeling: inhoud.regeling, tijd: tijd, in: store)
      try houder.note("verhuisdatum", .dag(dag(dossier.verhuisdatum)), tijd: tijd)
    }
  }

  var tijd: Tijdstip { Tijdstip(dag: vandaag, minuut: 600) }

  func lijst() throws -> Werklijst {
    try Werklijst(store, vandaag: vandaag) { id in
      geladen += 1
      guard id == "proef" else { throw SchermWeg() }
      return inhoud
    }
  }

  @discardableResult
  func typ(_ lines: String...) throws -> Afloop {
    scherm = TestScherm(typing: lines)
    var gesprek = Vandaaggesprek(try lijst(), in: store, scherm: scherm, nu: { [tijd] in tijd }) {
      [inhoud] _ in inhoud
    }
    return gesprek.voer()
  }

  func dossier(_ typed: String) throws -> Dossier {
    let id = try #require(DossierID(typed))
    return try Dossierhouder(opening: id, in: store).dossier
  }

  func groepen() throws -> [String] {
    try lijst().regels(alles: true).map {
      "\($0.dossier) \($0.groep(on: vandaag)?.rawValue ?? "-")"
    }
  }
}

private let late = "K7M-3PQ-X29", soon = "B2C-4DF-G56", planned = "T8V-W9X-Z23"

private func kantoor() throws -> Kantoor {
  try Kantoor(
    (planned, "2026-06-01"), (soon, "2026-04-01"), (late, "2026-03-20"))
}

struct `De lijst van vandaag` {
  @Test func `zet over alle dossiers het dringendste vooraan`() throws {
    #expect(
      try kantoor().groepen() == ["\(late) te_laat", "\(soon) deze_week", "\(planned) kan_nu"])
  }

  @Test func `laadt een regeling één keer, ook voor vele dossiers`() throws {
    let kantoor = try kantoor()
    _ = try kantoor.lijst()
    #expect(kantoor.geladen == 1)
  }

  @Test func `toont zonder alles wat kan wachten als aantal`() throws {
    let lijst = try kantoor().lijst()
    #expect(lijst.regels(alles: false).map(\.dossier.text) == [late, soon])
    #expect(lijst.rest == "Er is meer: 1 kan nu al.")
    #expect(lijst.tekst(alles: false).first == "Te laat:")
    #expect(lijst.tekst(alles: false).contains("\(late): Praat over geld."))
  }

  @Test func `zegt welk dossier een andere versie volgt dan die waarmee is gerekend`() throws {
    let kantoor = try kantoor()
    var older = kantoor.inhoud.regeling
    older.versie = "0"
    let id = try #require(DossierID("D3F-5GH-J67"))
    _ = try Dossierhouder(beginning: id, regeling: older, tijd: kantoor.tijd, in: kantoor.store)
    #expect(try kantoor.lijst().andereVersie == [id])
    try kantoor.typ("stop")
    #expect(
      kantoor.scherm.text.contains("Met een andere versie uitgerekend: 1 (D3F-5GH-J67)."))
  }

  @Test func `noemt een dossier dat niet te lezen is, en gaat door`() throws {
    let kantoor = try kantoor()
    let strange = try #require(DossierID("D3F-5GH-J67"))
    try kantoor.store.append([Array("onzin".utf8)], to: strange, expecting: 0)
    let lijst = try kantoor.lijst()
    #expect(lijst.onleesbaar == [strange])
    #expect(lijst.regels.count == 3)
  }
}

struct `Vandaag aan het toetsenbord` {
  @Test(arguments: ["gedaan 1", "g1", "g 1", "/gedaan 1"])
  func `is een stap klaar met één toets en het nummer`(typed: String) throws {
    let kantoor = try kantoor()
    #expect(try kantoor.typ(typed) == .pauze)
    #expect(try kantoor.dossier(late).gedaan == ["P-STAP-1": kantoor.vandaag])
    #expect(kantoor.scherm.text.contains("Gedaan: Praat over geld."))
    #expect(try kantoor.groepen() == ["\(soon) deze_week", "\(planned) kan_nu"])
  }

  @Test func `is een stap klaar na het nummer alleen`() throws {
    let kantoor = try kantoor()
    try kantoor.typ("1", "g")
    #expect(kantoor.scherm.after("> 1").contains("Bron: P-1."))
    #expect(try kantoor.dossier(late).gedaan.count == 1)
  }

  @Test func `wordt een stap verplaatst met een reden, en komt hij die dag terug`() throws {
    let kantoor = try kantoor()
    try kantoor.typ("v1", "over 2 weken", "Zzmerel is ziek")
    let moved = try #require(try kantoor.dossier(late).verplaatst["P-STAP-1"])
    #expect(moved.naar == dag("2026-02-26"))
    #expect(moved.reden == "Zzmerel is ziek")
    #expect(kantoor.scherm.text.contains("Verplaatst naar donderdag 26 februari 2026."))
    #expect(try kantoor.groepen().last == "\(late) later")
    let then = try Werklijst(kantoor.store, vandaag: dag("2026-02-26")) { _ in kantoor.inhoud }
    #expect(then.regels.first { $0.dossier.text == late }?.groep(on: then.vandaag) == .teLaat)
    #expect(then.tekst(alles: false).joined().contains("(dat is na de uiterlijke dag)"))
  }

  @Test func `gaat een stap naar een ander, en blijft hij in zicht`() throws {
    let kantoor = try kantoor()
    try kantoor.typ("doorgeven 2", "Zzmus")
    #expect(try kantoor.dossier(soon).doorgegeven == ["P-STAP-1": "Zzmus"])
    #expect(try kantoor.groepen()[1] == "\(soon) wacht")
    #expect(kantoor.scherm.text.contains("Wacht op Zzmus"))
  }

  @Test func `zet herstel terug wat er was, ook wat eerder verplaatst was`() throws {
    let kantoor = try kantoor()
    try kantoor.typ("d1", "Zzmus", "gedaan 2", "herstel")
    #expect(try kantoor.dossier(late).gedaan.isEmpty)
    #expect(try kantoor.dossier(late).doorgegeven == ["P-STAP-1": "Zzmus"])
  }

  @Test(arguments: [
    ["v1", "terug"], ["v1", ""], ["v1", "morgen", "terug"], ["d1", "herstel"], ["gedaan 9"], ["g"],
    ["v1", "g1", ""], ["gedaan"], ["onzin"],
  ])
  func `verandert er niets als je halverwege stopt of je vergist`(typed: [String]) throws {
    let kantoor = try kantoor()
    let before = try kantoor.store.dossiers()
    let scherm = TestScherm(typing: typed)
    var gesprek = Vandaaggesprek(
      try kantoor.lijst(), in: kantoor.store, scherm: scherm, nu: { kantoor.tijd }
    ) { _ in kantoor.inhoud }
    _ = gesprek.voer()
    #expect(try kantoor.store.dossiers() == before)
  }

  @Test func `bladert, zoekt en legt uit`() throws {
    let kantoor = try kantoor()
    try kantoor.typ(
      "gedan 2", "verder", "terug", "alles", "zoek t8v", "help", "help gedaan", "wijzig", "zoek")
    let text = kantoor.scherm.text
    for part in [
      "Bedoel je gedaan?", "Dit is het einde.", "Dit is het begin.", "Kan nu al (1)",
      "3. \(planned)",
      "doorgeven <nummer>", "Bijvoorbeeld: gedaan 2", "Het woord wijzig werkt in een gesprek.",
      "Wat zoek je?",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }
}

struct `Elk woord van vandaag` {
  /// What was typed before, and what must be typed afterwards to do something with the second step.
  static let plaatsen: [(vooraf: [String], daarna: [String])] = [
    ([], ["g2"]), (["2"], ["g"]), (["v2"], ["morgen", "ziek"]), (["v2", "morgen"], ["ziek"]),
    (["d2"], ["Zzmus"]), (["v2", "gisterochtend"], ["morgen", "ziek"]),
  ]
  /// Those that leave a question about a step where it is.
  static let blijvend = [
    "overzicht", "alles", "verder", "zoek", "zoek geld", "help", "help gedaan", "gedaan",
    "verplaats 1", "doorgeven 1", "gedaan 1", "wijzig",
  ]

  @Test(arguments: plaatsen.indices, blijvend)
  func `laat het werk aan een stap heel`(plaats: Int, woord: String) throws {
    let (vooraf, daarna) = Self.plaatsen[plaats]
    // At the list itself these words do something, or ask something themselves.
    let isWork = ["gedaan", "verplaats", "doorgeven"].contains { woord.hasPrefix($0) }
    guard !isWork || vooraf.first.map({ $0.count == 2 }) ?? false else { return }
    let kantoor = try kantoor()
    let scherm = TestScherm(typing: vooraf + [woord] + daarna)
    var gesprek = Vandaaggesprek(
      try kantoor.lijst(), in: kantoor.store, scherm: scherm, nu: { kantoor.tijd }
    ) { _ in kantoor.inhoud }
    _ = gesprek.voer()
    let answered = try kantoor.dossier(soon)
    let touched =
      answered.gedaan.count + answered.verplaatst.count + answered.doorgegeven.count
    #expect(touched == 1, "\(scherm.text)")
    #expect(try kantoor.dossier(late).aantal == 2)
  }

  @Test func `past op één scherm, en heeft een voorbeeld`() throws {
    let kantoor = try kantoor()
    try kantoor.typ("help")
    let shown = kantoor.scherm.after("> help").split(separator: "\n")
    #expect(shown.count <= 18)
    #expect(shown.dropLast().allSatisfy { $0.count <= 40 })
    for woord in ["gedaan", "verplaats", "doorgeven", "alles", "verder", "terug", "zoek", "stop"] {
      try kantoor.typ("help \(woord)")
      #expect(kantoor.scherm.text.contains("Bijvoorbeeld: \(woord)"))
    }
  }
}
