import Content
import DossierStore
import TestSupport
import Testing
import Werkafspraken

@testable import Intake

struct `Twee mensen in één dossier` {
  private let inhoud: Inhoud
  private let store = MemoryEventStore()
  private let id: DossierID
  private let tijd = Tijdstip(dag: dag("2026-02-12"), minuut: 600)

  init() throws {
    inhoud = try #require(Inhoud.load("proef", from: Proefregeling.files).inhoud)
    id = try #require(DossierID("K7M-3PQ-X29"))
    _ = try Dossierhouder(beginning: id, regeling: inhoud.regeling, tijd: tijd, in: store)
    _ = try Dossierhouder(opening: id, in: store)
      .beurt(of: inhoud.regeling.gesprekken[0], tijd: tijd)
  }

  /// Holds the conversation; just before the first answer somebody else gives answers.
  private func hold(_ lines: [String], terwijl ander: [(VeldNaam, Waarde)]) throws -> TestScherm {
    let houder = try Dossierhouder(opening: id, in: store)
    for (veld, waarde) in ander {
      try Dossierhouder(opening: id, in: store).answer(
        #require(inhoud.oordeel.veld(veld)), waarde, beurt: 0, tijd: tijd)
    }
    let scherm = TestScherm(typing: lines)
    var voering = Gespreksvoering(
      inhoud, houder, beurt: 0, scherm: scherm, vandaag: tijd.dag
    ) { tijd }
    _ = voering.voer()
    return scherm
  }

  private func geld() throws -> Antwoord? {
    try Dossierhouder(opening: id, in: store).dossier.antwoord("geldbeheer")
  }

  private func aantal() throws -> Int { try store.events(of: id).count }

  @Test func `zien allebei de antwoorden, en kiezen`() throws {
    let scherm = try hold(["zelf", "ja"], terwijl: [("geldbeheer", .keuze("bewind"))])
    #expect(scherm.text.contains("De ander schreef: Bewindvoering."))
    #expect(scherm.text.contains("Jij schreef: Ik doe het zelf."))
    #expect(try geld()?.waarde == .keuze("zelf"))
    // The other answer stays in the history.
    #expect(try aantal() == 4)
  }

  @Test func `houden het antwoord van de ander als dat beter is`() throws {
    let scherm = try hold(["zelf", "nee"], terwijl: [("geldbeheer", .keuze("bewind"))])
    #expect(scherm.text.contains("Het antwoord van de ander blijft staan."))
    #expect(try geld()?.waarde == .keuze("bewind"))
    #expect(try aantal() == 3)
    #expect(scherm.text.contains("Wie helpt jou met geld?"))
  }

  @Test func `storen elkaar niet als ze iets anders schreven`() throws {
    let scherm = try hold(["zelf"], terwijl: [("schulden", .jaNee(true))])
    #expect(scherm.text.contains("Iemand anders schreef net ook in dit dossier."))
    #expect(!scherm.text.contains("De ander schreef"))
    #expect(try geld()?.waarde == .keuze("zelf"))
    #expect(try aantal() == 4)
  }
}
