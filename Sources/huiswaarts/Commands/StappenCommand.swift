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
        huiswaarts stappen K7M-3PQ-X29
        huiswaarts stappen --regeling zou-3 --feiten feiten.yaml --op 2026-02-12
        huiswaarts stappen --regeling zou-3 --ook beter-wonen --feiten feiten.yaml
      """)

  @Argument(help: "Een dossier; zonder dossier tellen alleen de gegeven feiten.")
  var dossier: String?

  @Option(help: ArgumentHelp("De regeling.", valueName: "naam"), completion: .regelingen)
  var regeling = "zou-3"

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Een regeling die tegelijk geldt. Mag vaker.", valueName: "naam"))
  var ook: [String] = []

  @OptionGroup var feiten: FeitenOpties
  @OptionGroup var op: OpOptie

  @Flag(help: "Ook wat gedaan is of niet nodig is.")
  var alles = false

  @Flag(help: "Het antwoord als JSON.")
  var json = false

  func run() throws {
    let (inhoud, feiten) = try subject()
    var plannen = [Stappenplan(inhoud.regeling, feiten: feiten, oordeel: inhoud.oordeel)]
    for naam in ook where naam != inhoud.regeling.id {
      plannen.append(try plan(naam, knowing: feiten))
    }
    Uitvoer.result(
      json ? self.json(plannen).line : regels(plannen).joined(separator: "\n"))
  }

  /// What is known under the first regeling counts under another one, for the fields that it has too.
  private func plan(_ naam: String, knowing feiten: Feiten) throws -> Stappenplan {
    let inhoud = try Omgeving.current.inhoud(naam)
    var known = try self.feiten.feiten(inhoud.regeling, vandaag: op.vandaag, quietly: true)
    for veld in inhoud.regeling.velden where known[veld.naam] == nil && veld.soort != .doelgroep {
      known[veld.naam] = feiten[veld.naam]
    }
    known.gedaan = feiten.gedaan
    return Stappenplan(inhoud.regeling, feiten: known, oordeel: inhoud.oordeel)
  }

  /// One list, the most urgent first, each step with the regeling it comes from.
  private func stappen(_ plannen: [Stappenplan]) -> [(stap: Stap, regeling: Regeling)] {
    var origin: [String: Regeling] = [:]
    var all: [Stap] = []
    for plan in plannen {
      for stap in plan.stappen(alles: alles) where origin[stap.regel] == nil {
        origin[stap.regel] = plan.regeling
        all.append(stap)
      }
    }
    return all.sortedByUrgency(on: op.vandaag).compactMap { stap in
      origin[stap.regel].map { (stap, $0) }
    }
  }

  private func json(_ plannen: [Stappenplan]) -> JSON {
    let casushouders = plannen.map { plan in
      plan.casushouder.json(
        regeling: plan.regeling.id, doelgroep: plan.feiten.tekst("doelgroep"))
    }
    var members: [(String, JSON)] = [
      ("vandaag", .text(op.vandaag.iso)), ("regeling", .text(plannen[0].regeling.id)),
      ("casushouder", casushouders[0]),
    ]
    if plannen.count > 1 { members.append(("casushouders", .list(casushouders))) }
    members.append(
      ("stappen", .list(stappen(plannen).map { $0.stap.json(regeling: $0.regeling.id) })))
    return .object(members)
  }

  private func regels(_ plannen: [Stappenplan]) -> [String] {
    let several = plannen.count > 1
    var regels: [String] = []
    for plan in plannen {
      if several { regels.append("Volgens \(plan.regeling.kort):") }
      regels += plan.casushouder.regels()
      if several { regels.append("") }
    }
    if several, Set(plannen.map(\.casushouder.aanspreking)).count > 1 {
      regels.append("De regelingen verschillen in wie de leiding heeft. Spreek af wie het is.")
    }
    let list = stappen(plannen)
    for (index, item) in list.enumerated() {
      regels.append("")
      regels += item.stap.regels(nummer: index + 1, metBron: true)
      if several { regels.append("Volgens: \(item.regeling.kort).") }
    }
    if list.isEmpty { regels += ["", "Er zijn nu geen volgende stappen."] }
    return regels
  }

  private func subject() throws -> (Inhoud, Feiten) {
    guard let dossier else {
      let inhoud = try Omgeving.current.inhoud(regeling)
      return (inhoud, try feiten.feiten(inhoud.regeling, vandaag: op.vandaag))
    }
    let houder = try Omgeving.current.dossier(dossier)
    let inhoud = try Omgeving.current.inhoud(van: houder, kijkt: true)
    var known = houder.feiten(inhoud, vandaag: op.vandaag)
    for (veld, waarde) in try feiten.feiten(inhoud.regeling, vandaag: op.vandaag).waarden {
      known[veld] = waarde
    }
    return (inhoud, known)
  }
}
