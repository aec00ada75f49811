import ArgumentParser
import Content
import Intake
import Werkafspraken

struct DossierVerbeterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verbeter", abstract: "Verbeter een antwoord dat niet klopt.",
    discussion: """
      Het programma vraagt wat er moet staan, en waarom het oude antwoord niet klopt. Die woorden
      komen zo in geen lijst met opdrachten te staan. Het oude antwoord blijft in de geschiedenis,
      met de reden erbij.

      Voorbeeld:
        huiswaarts dossier verbeter K7M-3PQ-X29 verhuisdatum
      """)

  @Argument(help: "Het dossier, zoals K7M-3PQ-X29.")
  var dossier: String

  @Argument(help: "Het veld, zoals verhuisdatum.")
  var veld: String

  @OptionGroup var op: OpOptie

  func run() throws {
    let omgeving = Omgeving.current
    var scherm = omgeving.scherm()
    let houder = try omgeving.dossier(dossier, on: scherm)
    let regeling = try omgeving.inhoud(van: houder).regeling
    guard let bestaand = regeling.velden.first(where: { $0.naam.tekst == veld }) else {
      let near = nearNames(to: veld, among: regeling.velden.map(\.naam.tekst))
      let tip = near.isEmpty ? "" : " Bedoel je \(near.joined(separator: " of "))?"
      throw Weigering(tekst: "Het veld \(veld) bestaat niet.\(tip) Er is niets veranderd.")
    }
    guard houder.dossier.antwoord(bestaand.naam) != nil else {
      throw Weigering(tekst: "Bij \(veld) staat nog geen antwoord. Er is niets te verbeteren.")
    }
    let niets = "Er is niets veranderd."
    let antwoord = try scherm.askWoorden(
      "Wat moet er staan bij: \(bestaand.label)?", anders: niets)
    let waarde: Waarde
    do {
      waarde = try Feitlezing(regeling: regeling, vandaag: op.vandaag)
        .read(veld, .tekst(antwoord)).1
    } catch {
      guard case .geweigerd(_, let afwijzing) = error else { throw error }
      throw Weigering(tekst: "\(afwijzing.zin) Er is niets veranderd.")
    }
    let reden = try scherm.askWoorden("Waarom klopt het oude antwoord niet?", anders: niets)
    try houder.verbeter(bestaand.naam, waarde, reden: reden, tijd: omgeving.nu)
    Uitvoer.result("Verbeterd. Het oude antwoord blijft in de geschiedenis.")
  }
}
