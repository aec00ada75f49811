import Content
import DossierStore
import Intake
import TestSupport
import Testing
import Werkafspraken

struct `Een gespeeld gesprek in een dossier` {
  private let inhoud: Inhoud
  private let store = MemoryEventStore()
  private let id: DossierID
  private let tijd = Tijdstip(dag: dag("2026-02-12"), minuut: 600)

  init() throws {
    inhoud = try #require(Inhoud.load("proef", from: Proefregeling.files).inhoud)
    id = try #require(DossierID("K7M-3PQ-X29"))
  }

  private func houder() throws -> Dossierhouder {
    try store.events(of: id).isEmpty
      ? Dossierhouder(beginning: id, regeling: inhoud.regeling, tijd: tijd, in: store)
      : Dossierhouder(opening: id, in: store)
  }

  private func speel(_ text: String, in houder: Dossierhouder) throws -> Spel {
    try houder.speel(
      inhoud.regeling.gesprekken[0], Feitenbestand(YamlNode(parsing: text), file: "proef.yaml"),
      inhoud, vandaag: tijd.dag, tijd: tijd)
  }

  @Test func `houdt antwoorden en feiten, zoals een gehouden gesprek`() throws {
    _ = try speel("geldbeheer: bewind\nhulp: Zzkanarie\ngemeente: Zeist", in: houder())
    let later = try houder()
    #expect(
      later.feiten(inhoud, vandaag: tijd.dag).waarden == [
        "geldbeheer": .keuze("bewind"), "hulp": .tekst("Zzkanarie"), "gemeente": .tekst("Zeist"),
      ])
    #expect(later.dossier.gesprekken.map(\.afgerond) == [tijd])
    #expect(later.dossier.antwoord("gemeente")?.stem == nil)
  }

  @Test func `vraagt niet wat al bekend was`() throws {
    _ = try speel("geldbeheer: bewind\nhulp: Zzkanarie", in: houder())
    let spel = try speel("geldbeheer: zelf\nhulp: iemand anders", in: houder())
    #expect(spel.nietGebruikt == ["geldbeheer", "hulp"])
    #expect(spel.feiten["geldbeheer"] == .keuze("bewind"))
  }

  @Test func `gaat verder waar een gesprek was gebleven`() throws {
    let begun = try houder()
    let beurt = try begun.beurt(of: inhoud.regeling.gesprekken[0], tijd: tijd)
    let veld = try #require(inhoud.oordeel.veld("geldbeheer"))
    try begun.answer(veld, .keuze("bewind"), beurt: beurt, tijd: tijd)
    let spel = try speel("hulp: Zzkanarie", in: houder())
    #expect(spel.open.isEmpty)
    #expect(try houder().dossier.gesprekken.count == 1)
  }

  @Test func `blijft bij een proef in het geheugen, tot het wordt bewaard`() throws {
    let before = try houder()
    let proef = try before.proef()
    _ = try speel("geldbeheer: bewind\nhulp: Zzkanarie", in: proef)
    #expect(try store.events(of: id).count == before.dossier.aantal)
    try proef.bewaar(in: store, na: before.dossier.aantal)
    #expect(try houder().dossier == proef.dossier)
  }
}
