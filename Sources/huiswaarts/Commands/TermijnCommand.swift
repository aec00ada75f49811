import ArgumentParser
import Content
import Intake
import Werkafspraken

struct TermijnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "termijn", abstract: "Eén termijn, met de berekening.",
    discussion: """
      Voorbeeld:
        huiswaarts termijn DL-ZOU3-07 --feit verhuisdatum=2026-03-01
      """)

  @Argument(help: "De regel, zoals DL-ZOU3-07.", completion: .stapregels)
  var regel: String

  @Option(
    help: ArgumentHelp("De regeling; anders de regeling van de regel.", valueName: "naam"),
    completion: .regelingen)
  var regeling: String?

  @OptionGroup var feiten: FeitenOpties
  @OptionGroup var op: OpOptie

  @Flag(help: "Het antwoord als JSON.")
  var json = false

  func run() throws {
    let inhoud = try Omgeving.current.inhoud(metRegel: regel, regeling: regeling)
    let feiten = try feiten.feiten(inhoud.regeling, vandaag: op.vandaag)
    let plan = Stappenplan(inhoud.regeling, feiten: feiten, oordeel: inhoud.oordeel)
    guard let stap = plan.termijn(regel.uppercased()) ?? plan.termijn(regel) else {
      throw Storing.onbekendeRegel(regel)
    }
    Uitvoer.result(json ? stap.json.line : stap.regels(metBron: true).joined(separator: "\n"))
  }
}
