import Content
import DossierStore
import Intake
import Testing
import Werkafspraken

/// A regeling gets another version under its own name, while a dossier follows the older one.
struct `Een andere versie van de regeling` {
  private let proef: Proefverhuizing
  private let houder: Dossierhouder
  private static let tijd = Proefverhuizing.tijd

  init() throws {
    proef = try Proefverhuizing()
    houder = try proef.houder([
      "gemeld": .jaNee(true), "kaart": .keuze("rood"), "wens": .tekst("Een tuin"),
      "bezoek": .tekst("Goed"),
    ])
  }

  private func regeling(versie: String, _ velden: (String) -> String = { $0 }) throws -> Inhoud {
    let files = Proefverhuizing.files("oud", velden(Proefverhuizing.oudeVelden)).map { file in
      guard file.path == "oud/regeling.yaml" else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return ScriptFile(
        path: file.path,
        bytes: Array(text.replacing("versie: \"1\"", with: "versie: \"\(versie)\"").utf8))
    }
    let (inhoud, problemen) = Inhoud.load("oud", from: files)
    return try #require(inhoud, "\(problemen.map(\.line1))")
  }

  private func tweede() throws -> Inhoud {
    try regeling(versie: "2") {
      $0.replacing("rood: Rood", with: "groen: Groen")
        .replacing("wens: {soort: tekst, label: Wens, vraag: Wat wil je?}\n", with: "")
    }
  }

  @Test func `is er niet zolang de versie dezelfde is`() throws {
    #expect(Versiewissel(houder, naar: proef.oud.regeling) == nil)
    #expect(Versiewissel(houder, naar: proef.nieuw.regeling) == nil)
  }

  @Test func `zegt vooraf wat er met elk antwoord gebeurt`() throws {
    let wissel = try #require(Versiewissel(houder, naar: tweede().regeling))
    #expect(wissel.van == "1")
    #expect(wissel.opnieuw.map(\.label) == ["Kaart"])
    #expect(wissel.vervalt.map(\.label) == ["wens"])
    #expect(wissel.blijft == 8)
  }

  @Test(arguments: [("ja", true), ("nee", false)])
  func `geldt pas na een ja, en er gaat niets uit de geschiedenis`(typed: String, isJa: Bool)
    throws
  {
    let nieuw = try tweede()
    let before = houder.dossier.geschiedenis
    let wissel = try #require(Versiewissel(houder, naar: nieuw.regeling))
    let scherm = TestScherm(typing: [typed])
    let afloop = try Verhuisgesprek.voer(
      wissel, houder, op: scherm, vraagt: true, tijd: Self.tijd)
    #expect(afloop == (isJa ? .verhuisd : .gelaten))
    #expect(scherm.text.contains("Kaart: het antwoord past niet meer bij de vraag"))
    let dossier = try Dossierhouder(opening: proef.id, in: proef.store).dossier
    #expect(dossier.regelingVersie == (isJa ? "2" : "1"))
    for (veld, antwoorden) in before {
      #expect(
        dossier.geschiedenis[veld]?.prefix(antwoorden.count).elementsEqual(antwoorden) == true)
    }
    #expect(dossier.gesprekken.count == 1)
  }

  @Test func `vraagt in het gesprek dat loopt alleen wat niet meer past`() throws {
    let nieuw = try tweede()
    let wissel = try #require(Versiewissel(houder, naar: nieuw.regeling))
    _ = try Verhuisgesprek.voer(
      wissel, houder, op: TestScherm(typing: []), vraagt: false, tijd: Self.tijd)
    let walk = Wandeling(nieuw, houder.antwoorden(nieuw), vandaag: Proefverhuizing.vandaag)
    #expect(walk.open?.veld == "kaart")
    #expect(walk.feiten["gemeld"] == .jaNee(true))
    #expect(Versiewissel(houder, naar: nieuw.regeling) == nil)
  }
}
