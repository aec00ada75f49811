import ArgumentParser
import Content
import Intake
import Werkafspraken

struct DossierVerbeterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verbeter", abstract: "Verbeter een antwoord dat niet klopt.",
    discussion: """
      Het oude antwoord blijft in de geschiedenis, met de reden erbij.

      Voorbeeld:
        huiswaarts dossier verbeter K7M-3PQ-X29 verhuisdatum 2026-03-01 --reden "verkeerd gelezen"
      """)

  @Argument(help: "Het dossier, zoals K7M-3PQ-X29.")
  var dossier: String

  @Argument(help: "Het veld, zoals verhuisdatum.")
  var veld: String

  @Argument(help: "Het goede antwoord.")
  var antwoord: String

  @Option(help: ArgumentHelp("Waarom het oude antwoord niet klopt.", valueName: "tekst"))
  var reden: String

  @OptionGroup var op: OpOptie

  func validate() throws {
    if reden.allSatisfy(\.isWhitespace) {
      throw ValidationError("Zeg met --reden waarom het oude antwoord niet klopt.")
    }
  }

  func run() throws {
    let omgeving = Omgeving.current
    let houder = try omgeving.dossier(dossier)
    let regeling = try omgeving.inhoud(van: houder).regeling
    let lezing = Feitlezing(regeling: regeling, vandaag: op.vandaag)
    let gelezen: (VeldNaam, Waarde)
    do {
      gelezen = try lezing.read(veld, .tekst(antwoord))
    } catch {
      switch error {
      case .onbekendVeld(_, let lijkOp):
        let tip = lijkOp.isEmpty ? "" : " Bedoel je \(lijkOp.joined(separator: " of "))?"
        throw Weigering(tekst: "Het veld \(veld) bestaat niet.\(tip) Er is niets veranderd.")
      case .geweigerd(_, let afwijzing):
        throw Weigering(tekst: "\(afwijzing.zin) Er is niets veranderd.")
      }
    }
    guard houder.dossier.antwoord(gelezen.0) != nil else {
      throw Weigering(tekst: "Bij \(veld) staat nog geen antwoord. Er is niets te verbeteren.")
    }
    try houder.verbeter(gelezen.0, gelezen.1, reden: reden, tijd: omgeving.nu)
    Uitvoer.result("Verbeterd. Het oude antwoord blijft in de geschiedenis.")
  }
}
