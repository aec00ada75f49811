import ArgumentParser
import Content
import Intake
import Werkafspraken

struct CasushouderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "casushouder", abstract: "Wie is casushouder voor deze doelgroep?",
    discussion: """
      Voorbeeld:
        huiswaarts casushouder "beschermd thuis" --gemeente "De Bilt" --feit overgedragen=nee
      """)

  @Argument(help: "De doelgroep, zoals je die noemt: BT, livinglab, zonder urgentie.")
  var doelgroep: [String]

  @Option(help: ArgumentHelp("De regeling.", valueName: "naam"), completion: .regelingen)
  var regeling = "zou-3"

  @Option(help: ArgumentHelp("De gemeente waar iemand gaat wonen.", valueName: "naam"))
  var gemeente: String?

  @OptionGroup var feiten: FeitenOpties
  @OptionGroup var op: OpOptie

  @Flag(help: "Het antwoord als JSON.")
  var json = false

  func run() throws {
    let inhoud = try Omgeving.current.inhoud(regeling)
    let regels = inhoud.regeling
    var feiten = try feiten.feiten(regels, vandaag: op.vandaag)
    let typed = doelgroep.joined(separator: " ")
    if let gemeente {
      // A misspelt gemeente is taken as it stands: this regeling does not hold there, and says so.
      feiten["gemeente"] = (try? GemeenteVraag(regeling: regels).read(gemeente)) ?? .tekst(gemeente)
    }
    let antwoord = Opzoeking(regeling: regels, oordeel: inhoud.oordeel)
      .casushouder(voor: typed, feiten: feiten)
    if json {
      Uitvoer.result(
        antwoord.casushouder.json(regeling: regels.id, doelgroep: antwoord.doelgroep?.id).line)
    } else {
      Uitvoer.result(
        antwoord.casushouder.regels(doelgroep: antwoord.doelgroep?.naam).joined(separator: "\n"))
    }
    guard antwoord.casushouder.isBesloten else { throw ExitCode(1) }
  }
}
