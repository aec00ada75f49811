import Content
import DossierStore
import TestSupport
import Testing
import Werkafspraken

@testable import Intake

struct `Een dossier dat verhuist` {
  private let proef: Proefverhuizing

  init() throws { proef = try Proefverhuizing() }

  private func append(_ soorten: [Gebeurtenis.Soort], to houder: Dossierhouder) throws {
    try houder.append(soorten.map { Gebeurtenis(tijd: Proefverhuizing.tijd, $0) })
  }

  /// An answer, and what it has become; nil when it is asked again.
  struct Geval: CustomTestStringConvertible {
    var oud: [VeldNaam: Waarde]
    var nieuw: [VeldNaam: Waarde]
    var testDescription: String { oud.keys.sorted().map(\.tekst).joined(separator: ", ") }
  }

  static let gevallen: [Geval] = [
    .init(oud: ["kaart": .keuze("rood")], nieuw: ["pas": .keuze("groen")]),
    .init(oud: ["kaart": .keuze("blauw")], nieuw: ["pas": .keuze("blauw")]),
    .init(oud: ["kaart": .wilNietZeggen], nieuw: ["pas": .wilNietZeggen]),
    .init(oud: ["gemeld": .jaNee(true)], nieuw: [:]),
    .init(
      oud: ["eerste": .jaNee(true), "tweede": .jaNee(true)], nieuw: ["alles_klaar": .jaNee(true)]),
    .init(
      oud: ["eerste": .jaNee(true), "tweede": .jaNee(false)],
      nieuw: ["alles_klaar": .jaNee(false)]),
    .init(oud: ["eerste": .jaNee(true)], nieuw: [:]),
    .init(
      oud: ["ochtend": .tekst("Koffie"), "middag": .tekst("Thee")],
      nieuw: ["dag": .tekst("Koffie\nThee")]),
    .init(oud: ["regie": .jaNee(true)], nieuw: [:]),
    .init(oud: ["wens": .tekst("Een tuin")], nieuw: [:]),
    .init(oud: ["bezoek": .tekst("Goed")], nieuw: [:]),
    .init(oud: ["naam_team": .tekst("SSW")], nieuw: ["naam_team": .tekst("Woongroen")]),
    .init(oud: ["naam_team": .tekst("Anders")], nieuw: ["naam_team": .tekst("Anders")]),
  ]

  @Test(arguments: gevallen)
  func `neemt mee wat hetzelfde betekent`(geval: Geval) throws {
    let houder = try proef.houder(geval.oud)
    try houder.verhuis(proef.plan(houder), aanvaard: [], tijd: Proefverhuizing.tijd)
    #expect(try proef.feiten() == geval.nieuw)
  }

  @Test func `laat zien waar elk antwoord blijft`() throws {
    let plan = try proef.plan(
      proef.houder([
        "gemeld": .jaNee(true), "kaart": .keuze("rood"), "eerste": .jaNee(true),
        "wens": .tekst("Een tuin"), "naam_team": .tekst("Anders"), "bezoek": .tekst("Goed"),
      ]))
    #expect(plan.blijft.map(\.veld) == ["naam_team"])
    #expect(plan.verandert.map(\.nieuw) == ["Pas: Groen"])
    #expect(plan.vervalt.map(\.veld) == ["wens", "bezoek"])
    #expect(plan.vervalt.map(\.reden).first == "Deze vraag is er niet meer.")
    #expect(Set(plan.opnieuw.map(\.veld)).isSuperset(of: ["gemeld", "eerste"]))
    #expect(plan.casushouderNu.naam == "Helper oud")
    #expect(plan.casushouder().naam == "Helper nieuw")
  }

  @Test func `neemt een voorstel alleen over als iemand het bevestigt`() throws {
    let houder = try proef.houder(["regie": .jaNee(true)])
    let plan = try proef.plan(houder)
    #expect(plan.voorstellen.map(\.vraag) == ["Blijft het team casushouder?"])
    #expect(plan.casushouder(aanvaard: plan.voorstellen).naam == "Team nieuw")
    try houder.verhuis(plan, aanvaard: plan.voorstellen, tijd: Proefverhuizing.tijd)
    #expect(try proef.feiten() == ["overgenomen": .jaNee(true)])
  }

  @Test func `doet geen voorstel bij een antwoord dat er geen geeft`() throws {
    let plan = try proef.plan(proef.houder(["regie": .jaNee(false)]))
    #expect(plan.voorstellen.isEmpty)
    #expect(plan.opnieuw.contains { $0.veld == "regie" })
  }

  @Test func `neemt mee wat met zijn stappen is gedaan`() throws {
    let houder = try proef.houder([:])
    let later = dag("2026-01-20")
    try append(
      [
        .stapVerplaatst(regel: "OUD-1", naar: later, reden: "Zzmerel is ziek"),
        .stapDoorgegeven(regel: "OUD-1", aan: "Zzmus"),
        // This rule has no place in the new regeling; its id means something else there, or nothing.
        .stapDoorgegeven(regel: "OUD-2", aan: "Zzkanarie"),
      ], to: houder)
    try houder.verhuis(proef.plan(houder), aanvaard: [], tijd: Proefverhuizing.tijd)
    let dossier = try Dossierhouder(opening: proef.id, in: proef.store).dossier
    #expect(dossier.verplaatst["NIEUW-1"]?.naar == later)
    #expect(dossier.verplaatst["NIEUW-1"]?.reden == "Zzmerel is ziek")
    #expect(dossier.doorgegeven["NIEUW-1"] == "Zzmus")
    #expect(!dossier.doorgegeven.keys.contains("NIEUW-2"))
  }

  @Test func `laat een stap die gedaan is, gedaan`() throws {
    let houder = try proef.houder([:])
    try append(
      [
        .stapVerplaatst(regel: "OUD-1", naar: dag("2026-01-20"), reden: "Zzmerel is ziek"),
        .stapGedaan(regel: "OUD-1", dag: Proefverhuizing.vandaag),
      ], to: houder)
    try houder.verhuis(proef.plan(houder), aanvaard: [], tijd: Proefverhuizing.tijd)
    let dossier = try Dossierhouder(opening: proef.id, in: proef.store).dossier
    #expect(
      dossier.gedaan == ["OUD-1": Proefverhuizing.vandaag, "NIEUW-1": Proefverhuizing.vandaag])
    #expect(!dossier.verplaatst.keys.contains("NIEUW-1"))
  }

  @Test func `houdt zijn geschiedenis en begint zijn gesprekken opnieuw`() throws {
    let houder = try proef.houder(["gemeld": .jaNee(true), "wens": .tekst("Een tuin")])
    let before = houder.dossier.geschiedenis
    try houder.verhuis(proef.plan(houder), aanvaard: [], tijd: Proefverhuizing.tijd)
    let dossier = try Dossierhouder(opening: proef.id, in: proef.store).dossier
    #expect(dossier.regeling == "nieuw")
    for (veld, antwoorden) in before {
      #expect(
        dossier.geschiedenis[veld]?.prefix(antwoorden.count).elementsEqual(antwoorden) == true)
    }
    #expect(dossier.gesprekken.isEmpty)
    #expect(dossier.eerdereGesprekken.map(\.gesprek.id) == ["begin"])
    #expect(dossier.volgendNummer("begin") == 2)
    #expect(houder.passend(proef.nieuw, vandaag: Proefverhuizing.vandaag).map(\.id) == ["begin"])
  }

  @Test func `vraagt in het volgende gesprek niet wat meeging, en wel wat opnieuw moet`() throws {
    let houder = try proef.houder(["gemeld": .jaNee(true), "kaart": .keuze("blauw")])
    try houder.verhuis(proef.plan(houder), aanvaard: [], tijd: Proefverhuizing.tijd)
    _ = try houder.beurt(of: proef.nieuw.regeling.gesprekken[0], tijd: Proefverhuizing.tijd)
    let walk = Wandeling(
      proef.nieuw, houder.antwoorden(proef.nieuw), vandaag: Proefverhuizing.vandaag)
    #expect(walk.open?.veld == "gemeld")
    #expect(walk.feiten["pas"] == .keuze("blauw"))
  }

  @Test(arguments: [(["ja"], true), (["nee"], false), (["misschien", "ja"], true), ([], false)])
  func `verhuist pas na een ja`(regels: [String], verhuisd: Bool) throws {
    let houder = try proef.houder(["kaart": .keuze("rood")])
    let scherm = TestScherm(typing: regels)
    var gesprek = Verhuisgesprek(try proef.plan(houder), houder, scherm: scherm)
    let afloop = try gesprek.voer(vraagt: true, tijd: Proefverhuizing.tijd)
    #expect(afloop == (verhuisd ? .verhuisd : .gelaten))
    #expect(houder.dossier.regeling == (verhuisd ? "nieuw" : "oud"))
    #expect(scherm.text.contains("Kaart: Rood → Pas: Groen"))
  }
}

struct `Een overgang` {
  private func problemen(_ text: String) throws -> [String] {
    let proef = try Proefverhuizing()
    return OvergangReading.lees(
      ScriptFile(path: "nieuw/overgang.yaml", bytes: Array(text.utf8)), naar: proef.nieuw.regeling
    ) { $0 == "oud" ? proef.oud.regeling : nil }.problemen.map { "\($0.line):\($0.code)" }
  }

  private static let rest = """
    velden:
      kaart: {nieuw: pas, waarden: {rood: groen}}
      eerste: alles_klaar
      tweede: alles_klaar
      ochtend: dag
      middag: dag
      regie: {reden: Weg.}
    """

  @Test func `die alles noemt heeft geen problemen`() throws {
    #expect(try problemen("van: oud\n\(Self.rest)\n  wens: {reden: Weg.}") == [])
  }

  @Test(arguments: [
    ("van: ouder", "1:REG0505"), ("van: oud\n\(rest)", "3:REG0504"),
    ("van: oud\n\(rest)\n  wens: {opnieuw: ja}", "9:REG0501"),
    ("van: oud\n\(rest)\n  wens:", "9:REG0501"),
    ("van: oud\n\(rest)\n  wens: {reden: Weg.}\n  wensen: dag", "10:REG0203"),
    ("van: oud\n\(rest)\n  wens: dagen", "9:REG0203"),
    ("van: oud\n\(rest)\n  wens: pas", "9:REG0503"),
    ("van: oud\n\(rest.replacing("rood", with: "roze"))\n  wens: dag", "3:REG0502"),
    ("van: oud\n\(rest.replacing("groen", with: "roze"))\n  wens: dag", "3:REG0502"),
    ("van: oud\n\(rest)\n  wens: dag\nstappen: {OUD-1: NIEUW-2}", "10:REG0402"),
    ("van: oud\n\(rest)\n  wens: dag\nstapen: {}", "10:REG0104"),
  ])
  func `met een fout wordt aangewezen`(text: String, probleem: String) throws {
    #expect(try problemen(text) == [probleem])
  }
}
