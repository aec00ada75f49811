import ArgumentParser
import Content
import ScriptTools
import Werkafspraken

struct NieuweDoelgroepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doelgroep", abstract: "Een nieuwe groep mensen voor wie de afspraken gelden.",
    discussion: """
      Voorbeeld:
        huiswaarts script new doelgroep jong-en-alleen --naam "Jong en alleen" --woord "jongere"
      """)

  @Argument(help: "De naam van de doelgroep, zoals jong-en-alleen.")
  var id: String

  @Option(help: ArgumentHelp("Hoe mensen de groep noemen.", valueName: "tekst"))
  var naam: String?

  @Option(help: ArgumentHelp("Voor wie het is, in één zin.", valueName: "tekst"))
  var uitleg: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Een woord dat mensen ervoor typen. Mag vaker.", valueName: "woord"))
  var woord: [String] = []

  @OptionGroup var aanTeVullen: AanTeVullen

  func run() throws {
    var navraag = Navraag(Omgeving.current)
    let regeling = try aanTeVullen.lees(&navraag)
    let naam = try navraag.tekst("--naam", naam, "Hoe noemen mensen deze groep?")
    let woorden = try navraag.lijst("--woord", woord, "Welk woord typen mensen voor deze groep?")
    let bron = try aanTeVullen.bron(&navraag, regeling.inhoud)
    try navraag.klaar()
    try aanTeVullen.voegToe(
      NieuweDoelgroep(id: id, naam: naam, uitleg: uitleg, woorden: woorden, bron: bron),
      bij: regeling,
      nu: "Wie is casushouder? Kijk het na: huiswaarts casushouder \(id) "
        + "--regeling \(regeling.lezing.id)")
  }
}
