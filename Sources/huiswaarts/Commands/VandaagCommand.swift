import ArgumentParser
import DossierStore
import Intake
import Werkafspraken

struct VandaagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vandaag", abstract: "Wat vraagt vandaag aandacht, in alle dossiers?",
    discussion: """
      Aan het toetsenbord kun je elke stap afvinken, verplaatsen of doorgeven.

      Voorbeelden:
        huiswaarts vandaag
        huiswaarts vandaag --alles --op 2026-03-01
      """)

  @OptionGroup var op: OpOptie
  @OptionGroup var taal: TaalOptie

  @Flag(help: "Ook wat nu al kan, en wat later komt.")
  var alles = false

  @Flag(help: "Het antwoord als JSON.")
  var json = false

  @Flag(help: "Gewone regels, zonder schermbesturing.")
  var plain = false

  /// Takes `--plain` to itself, wherever it stands in the line.
  @ParentCommand var huiswaarts: Huiswaarts

  func run() throws {
    if !json, Omgeving.current.isAanToetsenbord {
      var ruimte = try Gespreksruimte(
        plain: plain || huiswaarts.plain, op: op.op == nil ? nil : op.vandaag, taal: taal.taal)
      return try ruimte.vandaag(alles: alles)
    }
    let lijst = try Omgeving.current.werklijst(op: op.vandaag)
    guard json else {
      Uitvoer.result(lijst.tekst(alles: alles).joined(separator: "\n"))
      if !alles, let rest = lijst.rest { Uitvoer.message("\(rest) Kijk met: --alles") }
      for id in lijst.onleesbaar { Uitvoer.message("Het dossier \(id) is niet te lezen.") }
      for id in lijst.andereVersie {
        Uitvoer.message(
          "Het dossier \(id) volgt een andere versie. Daarmee is het niet uitgerekend.")
      }
      return
    }
    Uitvoer.result(
      JSON.object([
        ("vandaag", .text(op.vandaag.iso)),
        ("stappen", .list(lijst.regels(alles: alles).map { $0.json(on: op.vandaag) })),
        ("onleesbaar", .texts(lijst.onleesbaar.map(\.text))),
        ("andere_versie", .texts(lijst.andereVersie.map(\.text))),
      ]).line)
  }
}

extension Werkregel {
  fileprivate func json(on vandaag: Dag) -> JSON {
    stap.json(
      prefixed: [
        ("dossier", .text(dossier.text)), ("regeling", .text(regeling)),
        ("groep", .text(groep(on: vandaag)?.rawValue)),
        ("verplaatst_naar", .text(verplaatst?.naar.iso)), ("reden", .text(verplaatst?.reden)),
        ("doorgegeven_aan", .text(doorgegeven)),
      ])
  }
}
