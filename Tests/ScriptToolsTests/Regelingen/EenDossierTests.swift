import Content
import DossierStore
import Foundation
import Intake
import TestSupport
import Testing
import Werkafspraken

/// What a dossier was asked, conversation after conversation.
struct Vraaglijst {
  private let inhoud: Inhoud
  /// The answers that hold for the whole dossier, of fields that were asked.
  private var gevraagd: [VeldNaam: Waarde] = [:]

  init(_ inhoud: Inhoud) { self.inhoud = inhoud }

  /// Takes in what a conversation asked.
  ///
  /// - Returns: the fields that need not have been asked: the dossier knew them, and no work repeats.
  mutating func add(_ walk: Wandeling, _ beurt: Antwoorden.Beurt) -> [VeldNaam] {
    let twice = Set(walk.opPad.filter { naam in walk.opPad.count { $0 == naam } > 1 })
    let needless = walk.opPad.filter { naam in
      switch inhoud.oordeel.veld(naam)?.bereik ?? .dossier {
      case .gesprek: false
      case .dossier: gevraagd[naam] != nil
      case .totKlaar: gevraagd[naam].map { !$0.isOpen } ?? false
      }
    }
    for naam in walk.opPad { gevraagd[naam] = beurt.antwoorden[naam] }
    return needless + twice
  }
}

/// One person, from the first talk to after the last evaluation.
struct `Scenario 1, in één dossier` {
  /// A conversation on a day, as the file of answers is named.
  private struct Zitting {
    var vandaag: Dag
    var gesprek: Gespreksopgave
    var antwoorden: Feitenbestand
  }

  private let inhoud: Inhoud
  private let zittingen: [Zitting]

  init() throws {
    let inhoud = try Regelingen.inhoud("zou-3")
    self.inhoud = inhoud
    let folder = Project.path + "/Documentation/Voorbeelden/s1"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    zittingen = try names.map { name in
      let parts = name.split(separator: ".")[0]
      return Zitting(
        vandaag: try #require(Dag(iso: parts.prefix(10))),
        gesprek: try #require(
          Gesprekskeuze.gesprek(String(parts.dropFirst(11)), in: inhoud.regeling)),
        antwoorden: try Feitenbestand(ScriptFolder.read("\(folder)/\(name)"), file: name))
    }
  }

  @Test func `komen alle gesprekken van de regeling voor, en evaluatie en signaal vaker`() {
    let gehouden = zittingen.map(\.gesprek.id)
    #expect(Set(gehouden) == Set(inhoud.regeling.gesprekken.map(\.id)))
    #expect(gehouden.count { $0 == "evaluatie" } == 3)
    #expect(gehouden.count { $0 == "signaal" } == 2)
  }

  @Test func `wordt elk veld hoogstens een keer gevraagd, tenzij het werk terugkomt`() throws {
    let houder = try Dossierhouder(
      beginning: try #require(DossierID("K7M-3PQ-X29")), regeling: inhoud.regeling,
      tijd: Tijdstip(dag: zittingen[0].vandaag, minuut: 600), in: MemoryEventStore())
    var lijst = Vraaglijst(inhoud)
    for zitting in zittingen {
      let spel = try houder.speel(
        zitting.gesprek, zitting.antwoorden, inhoud, vandaag: zitting.vandaag,
        tijd: Tijdstip(dag: zitting.vandaag, minuut: 600))
      let beurt = try #require(spel.antwoorden.beurten.last)
      #expect(lijst.add(spel.wandeling, beurt) == [], "\(zitting.gesprek.id)")
      #expect(spel.nietGebruikt == [], "\(zitting.vandaag.iso) \(zitting.gesprek.id)")
      #expect(spel.storing == nil)
    }
  }
}

struct `Een dossier van Zuidoost-Utrecht` {
  @Test(arguments: ["zou-1", "zou-3"])
  func `wordt niets twee keer gevraagd wat het al weet`(id: String) throws {
    var toeval = Toeval(seed: 3)
    let inhoud = try Regelingen.inhoud(id)
    let gesprekken = inhoud.regeling.gesprekken
    var dag = try #require(Dag(iso: "2026-01-05"))
    var houder: Dossierhouder?
    var lijst = Vraaglijst(inhoud)
    for opgave in gesprekken + gesprekken.filter(\.vaker) {
      dag = dag.adding(days: 30)
      let gesprek = try Dwaalgesprek(inhoud, opgave, in: houder, vandaag: dag)
      while true {
        let walk = gesprek.wandeling
        guard let open = walk.open else { break }
        try gesprek.answer(
          open.veld, gesprek.willekeurig(open.veld, walk, &toeval))
      }
      houder = gesprek.houder
      let antwoorden = gesprek.houder.antwoorden(inhoud)
      let walk = Wandeling(inhoud, antwoorden, vandaag: dag)
      #expect(lijst.add(walk, try #require(antwoorden.beurten.last)) == [], "\(opgave.id)")
      try gesprek.finish()
    }
  }
}
