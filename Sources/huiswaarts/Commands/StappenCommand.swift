import ArgumentParser
import Content
import DossierStore
import Intake
import Werkafspraken

struct StappenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stappen", abstract: "Wat moet er gebeuren: wie doet het, en wanneer?",
    discussion: """
      Voorbeelden:
        huiswaarts stappen K7-M3P2
        huiswaarts stappen --regeling zou-3 --feiten feiten.yaml --op 2026-02-12
      """)

  @Argument(help: "Een dossier; zonder dossier tellen alleen de gegeven feiten.")
  var dossier: String?

  @Option(help: ArgumentHelp("De regeling.", valueName: "naam"))
  var regeling = "zou-3"

  @OptionGroup var feiten: FeitenOpties
  @OptionGroup var op: OpOptie

  @Flag(help: "Ook wat gedaan is of niet nodig is.")
  var alles = false

  @Flag(help: "Het antwoord als JSON.")
  var json = false

  func run() throws {
    let (inhoud, feiten) = try subject()
    let plan = Stappenplan(inhoud.regeling, feiten: feiten, oordeel: inhoud.oordeel)
    let stappen = plan.stappen(alles: alles)
    guard !json else {
      let doelgroep = feiten.tekst("doelgroep")
      Uitvoer.result(
        JSON.object([
          ("vandaag", .text(feiten.vandaag.iso)), ("regeling", .text(inhoud.regeling.id)),
          (
            "casushouder",
            plan.casushouder.json(regeling: inhoud.regeling.id, doelgroep: doelgroep)
          ), ("stappen", .list(stappen.map(\.json))),
        ]).line)
      return
    }
    var regels = plan.casushouder.regels()
    for (index, stap) in stappen.enumerated() {
      regels.append("")
      regels += stap.regels(nummer: index + 1, metBron: true)
    }
    if stappen.isEmpty { regels += ["", "Er zijn nu geen volgende stappen."] }
    Uitvoer.result(regels.joined(separator: "\n"))
  }

  private func subject() throws -> (Inhoud, Feiten) {
    guard let dossier else {
      let inhoud = try Omgeving.current.inhoud(regeling)
      return (inhoud, try feiten.feiten(inhoud.regeling, vandaag: op.vandaag))
    }
    let houder = try Omgeving.current.dossier(dossier)
    let inhoud = try Omgeving.current.inhoud(houder.regeling)
    var known = houder.feiten(inhoud, vandaag: op.vandaag)
    for (veld, waarde) in try feiten.feiten(inhoud.regeling, vandaag: op.vandaag).waarden {
      known[veld] = waarde
    }
    return (inhoud, known)
  }
}
